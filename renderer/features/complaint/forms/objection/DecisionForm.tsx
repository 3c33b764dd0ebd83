import { Radio } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../../shared/complaint/commands.ts';
import type { Outcome } from '../../../../../shared/complaint/events.ts';
import { outcomeOf } from '../../../../../shared/complaint/state.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { type MeasureDraft, MeasuresField } from '../MeasuresField.tsx';
import { OutcomeChoice } from '../OutcomeChoice.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { CaseBrief } from './CaseBrief.tsx';

type Values = {
  readonly decidedOn: PlainDate | null;
  readonly outcome: Outcome | '';
  readonly reasons: string;
  readonly verdictBecomes: Outcome | '';
  readonly change: string;
  readonly measures: readonly MeasureDraft[];
};

const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];

/** R14: the board's decision, beside what it rests on. */
export const DecisionForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const texts = complaint.objection.decision;
  const standing = outcomeOf(desk.state);
  const initial: Values = {
    decidedOn: desk.today,
    outcome: '',
    reasons: '',
    verdictBecomes: '',
    change: '',
    measures: [],
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'decide-objection' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.field}
      beside={<CaseBrief state={desk.state} file={desk.file} />}
      toCommand={decisionCommand}
      consequence={({ outcome }) => ({
        title: texts.confirm.title(outcome === '' ? '' : domain.outcomes[outcome].toLowerCase()),
        body: texts.confirm.body,
        yes: texts.confirm.yes,
      })}
    >
      {(tools) => (
        <>
          <OutcomeChoice
            label={texts.outcome}
            meaning={texts.meaning}
            value={tools.values.outcome}
            onChange={(outcome) => tools.set({ outcome })}
            tried={tools.tried}
          />
          <TextField tools={tools} field="reasons" label={texts.reasons} description={texts.reasonsHint} rows={7} />
          {changesSomething(tools.values.outcome) ? (
            <>
              <Radio.Group
                label={texts.verdictBecomes}
                description={standing ? texts.now(domain.outcomes[standing].toLowerCase()) : undefined}
                required
                value={tools.values.verdictBecomes}
                onChange={(verdictBecomes) => tools.set({ verdictBecomes: verdictBecomes as Outcome })}
                error={tools.errorOf('verdictBecomes')}
              >
                {outcomes.map((outcome) => (
                  <Radio key={outcome} value={outcome} label={domain.outcomes[outcome]} mt={8} />
                ))}
              </Radio.Group>
              <TextField tools={tools} field="change" label={texts.change} description={texts.changeHint} rows={3} />
              <MeasuresField
                label={texts.measures}
                required={false}
                measures={tools.values.measures}
                onChange={(measures) => tools.set({ measures })}
                errorOf={tools.errorOf}
                today={desk.today}
                minDate={desk.state.received.receivedOn}
              />
            </>
          ) : null}
          <DayField tools={tools} field="decidedOn" label={texts.on} desk={desk} />
        </>
      )}
    </RecordForm>
  );
};

const changesSomething = (outcome: Outcome | ''): boolean => outcome === 'upheld' || outcome === 'partly-upheld';

/** What was filled in before the outcome became `dismissed` stays in the draft, and out of the decision. */
const decisionCommand = (values: Values): ComplaintCommand | null => {
  const { outcome } = values;
  if (outcome === '') return null;
  const changes = changesSomething(outcome);
  return {
    type: 'DecideObjection',
    decidedOn: values.decidedOn ?? ('' as PlainDate),
    outcome,
    reasons: values.reasons,
    verdictBecomes: changes && values.verdictBecomes !== '' ? values.verdictBecomes : null,
    change: changes ? values.change.trim() || null : null,
    measures: changes
      ? values.measures.map((measure) => ({ ...measure, dueOn: measure.dueOn ?? ('' as PlainDate) }))
      : [],
  };
};
