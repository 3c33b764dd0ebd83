import { Textarea } from '@mantine/core';
import type { ComplaintCommand } from '../../../../../shared/complaint/commands.ts';
import type { Field } from '../../../../../shared/complaint/refusals.ts';
import type { CorrectableEvent } from '../../../../../shared/complaint/upkeep-events.ts';
import { overallOutcome } from '../../../../../shared/complaint/verdict.ts';
import { useText } from '../../../../text/text.tsx';
import { correctableFields, fieldsOf, sameAt, valueAt, withValue } from '../../facts/fact-fields.ts';
import { titleOf } from '../../facts/fact-words.ts';
import { useTelling } from '../../facts/telling.ts';
import { valueWords } from '../../facts/value-words.ts';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';
import { AmendmentEffect } from './AmendmentEffect.tsx';
import classes from './Corrections.module.css';
import { FactInput } from './FactInput.tsx';

type Values = {
  /** The fact as it should be; an empty text or day where something is still to be filled in. */
  readonly event: CorrectableEvent;
  readonly reason: string;
};

/** The fact's own fields again, whatever fact it is, with why it is put right and what that changes. */
export const FactCorrectionForm = ({
  desk,
  request,
  event,
}: {
  desk: Desk;
  request: RequestOf<'correct'>;
  /** As it stands now. */
  event: CorrectableEvent;
}) => {
  const texts = useText().complaint.corrections.correct;
  const telling = useTelling(desk.file, desk.state);
  const editable = correctableFields(event);
  const fixed = fieldsOf(event).filter((field) => field.fixed && valueWords(field, event, telling).length > 0);
  const initial: Values = { event, reason: '' };
  const toCommand = (values: Values): ComplaintCommand | null => {
    const corrected = tidied(valuesOf(values, event));
    return editable.every(({ at }) => sameAt(corrected, event, at))
      ? null
      : { type: 'CorrectFact', record: request.record, event: corrected, reason: values.reason };
  };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title(titleOf(event, telling))}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.change}
      toCommand={toCommand}
    >
      {(tools) => {
        const now = valuesOf(tools.values, event);
        const reasonIsItsOwn = 'reason' in now && isBlank(now.reason);
        return (
          <>
            {editable.length === 0 ? <p>{texts.nothing}</p> : null}
            <AmendmentEffect desk={desk} command={toCommand({ ...tools.values, reason: '-' })} />
            {editable.map((field, index) => (
              <FactInput
                key={field.at}
                field={field}
                event={now}
                telling={telling}
                today={desk.today}
                // A day opens its calendar when it gets the focus: then the title has it.
                autoFocus={index === 0}
                was={sameAt(now, event, field.at) ? null : valueWords(field, event, telling).join('; ') || texts.empty}
                // A fact with a reason of its own: the correction's is not it.
                errorOf={(at) => (at === 'reason' && !reasonIsItsOwn ? undefined : tools.errorOf(at))}
                onChange={(value) => tools.set({ event: withChange(now, field.at, value) })}
              />
            ))}
            {fixed.length > 0 ? (
              <div className={classes.fixed}>
                <dl>
                  {fixed.map((field) => (
                    <div key={field.at}>
                      <dt>{telling.words.complaint.fields[field.label]}</dt>
                      <dd>{valueWords(field, event, telling).join('\n')}</dd>
                    </div>
                  ))}
                </dl>
                <p className="tiny">{texts.fixed}</p>
              </div>
            ) : null}
            {editable.length > 0 ? (
              <div className={classes.why}>
                <Textarea
                  label={texts.reason}
                  description={texts.reasonHint}
                  required
                  minRows={2}
                  value={tools.values.reason}
                  onChange={(change) => tools.set({ reason: change.currentTarget.value })}
                  error={reasonIsItsOwn ? undefined : tools.errorOf('reason' satisfies Field)}
                />
              </div>
            ) : null}
          </>
        );
      }}
    </RecordForm>
  );
};

/** A draft of an earlier time may hold another fact. */
const valuesOf = ({ event }: Values, now: CorrectableEvent): CorrectableEvent =>
  event.type === now.type ? event : now;

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** What may be empty and is, is absent. */
const tidied = (event: CorrectableEvent): CorrectableEvent =>
  correctableFields(event).reduce(
    (tidy, { at, optional }) => (optional && isBlank(valueAt(tidy, at)) ? withValue(tidy, at, null) : tidy),
    event,
  );

/** R8: the outcomes of the subjects decide the whole; R14: a dismissed objection changes nothing. */
const withChange = (event: CorrectableEvent, at: string, value: unknown): CorrectableEvent => {
  const changed = withValue(event, at, value);
  if (changed.type === 'VerdictIssued' && at === 'perSubject')
    return { ...changed, outcome: overallOutcome(changed.perSubject) ?? changed.outcome };
  if (changed.type === 'ObjectionDecided' && at === 'outcome' && changed.outcome === 'dismissed')
    return { ...changed, verdictBecomes: null, change: null, measures: [] };
  return changed;
};
