import { Radio, Textarea } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { Outcome } from '../../../../shared/complaint/events.ts';
import { verdictNeeds } from '../../../../shared/complaint/verdict.ts';
import { DateField } from '../../../components/DateField.tsx';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { type MeasureDraft, MeasuresField, newMeasure } from './MeasuresField.tsx';
import { RecordForm } from './RecordForm.tsx';
import classes from './VerdictForm.module.css';

type Values = {
  readonly issuedOn: PlainDate | null;
  readonly outcome: Outcome | '';
  readonly findings: string;
  readonly reasons: string;
  readonly measures: readonly MeasureDraft[];
};

const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];

/** R8 to R10: the verdict, and what the chosen one must hold. */
export const VerdictForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const { refusals, forms } = complaint;
  const texts = forms.verdict;
  const initial: Values = { issuedOn: desk.today, outcome: '', findings: '', reasons: '', measures: [] };
  return (
    <RecordForm
      desk={desk}
      request={{ form: 'verdict' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={forms.outcomeField}
      toCommand={verdictCommand}
      consequence={({ outcome }) => ({
        title: texts.confirm.title(outcome === '' ? '' : domain.outcomes[outcome].toLowerCase()),
        body: texts.confirm.body,
        yes: texts.confirm.yes,
      })}
    >
      {({ values, set, errorOf, tried }) => (
        <>
          <Radio.Group
            label={texts.outcome}
            required
            value={values.outcome}
            onChange={(chosen) => set(withOutcome(values, chosen as Outcome))}
            error={tried && values.outcome === '' ? refusals.chooseHere : undefined}
          >
            <div className={classes.choices}>
              {outcomes.map((outcome, index) => (
                <Radio.Card
                  key={outcome}
                  value={outcome}
                  className={classes.choice}
                  data-autofocus={index === 0 || undefined}
                >
                  <Radio.Indicator />
                  <span>
                    <b>{domain.outcomes[outcome]}</b>
                    <small>{texts.requires[outcome]}</small>
                  </span>
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={texts.findings}
            description={texts.findingsHint}
            required
            minRows={6}
            value={values.findings}
            onChange={(event) => set({ findings: event.currentTarget.value })}
            error={errorOf('findings')}
          />
          {values.outcome === '' ? null : (
            <Textarea
              label={texts.reasons}
              description={texts.reasonsHint[verdictNeeds(values.outcome).reasons]}
              required={verdictNeeds(values.outcome).reasons === 'needed'}
              minRows={4}
              value={values.reasons}
              onChange={(event) => set({ reasons: event.currentTarget.value })}
              error={errorOf('reasons')}
            />
          )}
          {values.outcome !== '' && verdictNeeds(values.outcome).measures === 'needed' ? (
            <MeasuresField
              measures={values.measures}
              onChange={(measures) => set({ measures })}
              errorOf={errorOf}
              today={desk.today}
              minDate={desk.state.received.receivedOn}
            />
          ) : null}
          <DateField
            label={texts.on}
            required
            value={values.issuedOn}
            onChange={(issuedOn) => set({ issuedOn })}
            today={desk.today}
            maxDate={desk.today}
            error={errorOf('issuedOn')}
          />
        </>
      )}
    </RecordForm>
  );
};

/** A first empty row, where the outcome asks for measures, says more than a button. */
const withOutcome = (values: Values, outcome: Outcome): Partial<Values> =>
  verdictNeeds(outcome).measures === 'needed' && values.measures.length === 0
    ? { outcome, measures: [newMeasure()] }
    : { outcome };

/** Measures that were written before the outcome became `dismissed` stay in the draft, and out of the verdict. */
const verdictCommand = ({ issuedOn, outcome, findings, reasons, measures }: Values): ComplaintCommand | null => {
  if (outcome === '') return null;
  const promised = verdictNeeds(outcome).measures === 'none' ? [] : measures;
  return {
    type: 'IssueVerdict',
    issuedOn: issuedOn ?? ('' as PlainDate),
    outcome,
    findings,
    reasons,
    measures: promised.map((measure) => ({ ...measure, dueOn: measure.dueOn ?? ('' as PlainDate) })),
  };
};
