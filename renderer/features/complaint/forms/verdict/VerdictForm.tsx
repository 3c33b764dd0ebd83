import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../../shared/complaint/commands.ts';
import type { Outcome, SubjectOutcome } from '../../../../../shared/complaint/events.ts';
import type { LinkedMeasure } from '../../../../../shared/complaint/measure.ts';
import type { SubjectId } from '../../../../../shared/complaint/subjects.ts';
import { overallOutcome, subjectsToJudge, verdictNeeds } from '../../../../../shared/complaint/verdict.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { LinkedMeasuresField } from '../LinkedMeasuresField.tsx';
import { type MeasureDraft, MeasuresField, newMeasure } from '../MeasuresField.tsx';
import { OutcomeChoice } from '../OutcomeChoice.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { SubjectOutcomes } from './SubjectOutcomes.tsx';

type Values = {
  readonly issuedOn: PlainDate | null;
  /** Chosen when there are no subjects to judge apart. */
  readonly outcome: Outcome | '';
  readonly perSubject: readonly SubjectOutcome[];
  readonly findings: string;
  readonly reasons: string;
  readonly measures: readonly MeasureDraft[];
  readonly linkedMeasures: readonly LinkedMeasure[];
};

/** R8 to R10: the verdict, per subject where there are several, and what the outcome must hold. */
export const VerdictForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const texts = complaint.verdict;
  const { state } = desk;
  const subjects = subjectsToJudge(state.received.subjects);
  const initial: Values = {
    issuedOn: desk.today,
    outcome: '',
    perSubject: [],
    findings: '',
    reasons: '',
    measures: [],
    linkedMeasures: [],
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'issue-verdict' }}
      title={texts.title}
      intro={state.route.by === 'board' ? `${texts.byBoard} ${texts.intro}` : texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={subjects.length > 0 ? texts.perSubject.field : complaint.refusals.fields.outcome}
      toCommand={(values) => verdictCommand(values, subjects)}
      consequence={(values) => {
        const outcome = outcomeNow(values, subjects);
        return {
          title: texts.confirm.title(outcome ? domain.outcomes[outcome].toLowerCase() : ''),
          body: texts.confirm.body,
          yes: texts.confirm.yes,
        };
      }}
    >
      {(tools) => {
        const { values, set, errorOf } = tools;
        const outcome = outcomeNow(values, subjects);
        const needs = outcome && verdictNeeds(outcome);
        return (
          <>
            {subjects.length > 0 ? (
              <SubjectOutcomes
                subjects={subjects}
                chosen={values.perSubject}
                onChange={(perSubject) => set(withFirstMeasure({ ...values, perSubject }, subjects))}
                errorOf={errorOf}
              />
            ) : (
              <OutcomeChoice
                label={texts.outcome}
                meaning={texts.requires}
                value={values.outcome}
                onChange={(chosen) => set(withFirstMeasure({ ...values, outcome: chosen }, subjects))}
                tried={tools.tried}
              />
            )}
            <TextField
              tools={tools}
              field="findings"
              label={texts.findings}
              description={texts.findingsHint}
              rows={6}
            />
            {needs ? (
              <TextField
                tools={tools}
                field="reasons"
                label={texts.reasons}
                description={texts.reasonsHint[needs.reasons]}
                required={needs.reasons === 'needed'}
                rows={4}
              />
            ) : null}
            {needs?.measures === 'needed' ? (
              <>
                <MeasuresField
                  measures={values.measures}
                  onChange={(measures) => set({ measures })}
                  errorOf={errorOf}
                  required={values.linkedMeasures.length === 0}
                  today={desk.today}
                  minDate={state.received.receivedOn}
                />
                <LinkedMeasuresField
                  desk={desk}
                  chosen={values.linkedMeasures}
                  onChange={(linkedMeasures) => set({ linkedMeasures })}
                />
              </>
            ) : null}
            <DayField tools={tools} field="issuedOn" label={texts.on} desk={desk} />
          </>
        );
      }}
    </RecordForm>
  );
};

/** What stands chosen: it follows from the subjects where there are several. A draft may name one that was split off. */
const outcomeNow = ({ outcome, perSubject }: Values, subjects: readonly SubjectId[]): Outcome | null =>
  subjects.length === 0 ? outcome || null : overallOutcome(judged(perSubject, subjects));

const judged = (perSubject: readonly SubjectOutcome[], subjects: readonly SubjectId[]): readonly SubjectOutcome[] =>
  perSubject.filter(({ subject }) => subjects.includes(subject));

/** A first empty row, where the outcome asks for measures, says more than a button. */
const withFirstMeasure = (values: Values, subjects: readonly SubjectId[]): Partial<Values> => {
  const outcome = outcomeNow(values, subjects);
  const empty = values.measures.length === 0 && values.linkedMeasures.length === 0;
  return outcome && verdictNeeds(outcome).measures === 'needed' && empty
    ? { ...values, measures: [newMeasure()] }
    : values;
};

/** Measures that were written before the outcome became `dismissed` stay in the draft, and out of the verdict. */
const verdictCommand = (values: Values, subjects: readonly SubjectId[]): ComplaintCommand | null => {
  const outcome = outcomeNow(values, subjects);
  if (!outcome) return null;
  const promises = verdictNeeds(outcome).measures === 'needed';
  // With a measure of another file, a row that nobody wrote in is no measure.
  const written = values.measures.filter(
    ({ description, owner, dueOn }) => values.linkedMeasures.length === 0 || description || owner || dueOn,
  );
  return {
    type: 'IssueVerdict',
    issuedOn: values.issuedOn ?? ('' as PlainDate),
    outcome,
    perSubject: judged(values.perSubject, subjects),
    findings: values.findings,
    reasons: values.reasons,
    measures: promises ? written.map((measure) => ({ ...measure, dueOn: measure.dueOn ?? ('' as PlainDate) })) : [],
    linkedMeasures: promises ? values.linkedMeasures : [],
  };
};
