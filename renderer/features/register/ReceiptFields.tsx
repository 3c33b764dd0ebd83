import { Select } from '@mantine/core';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ChannelId } from '../../../shared/complaint/subjects.ts';
import { derivationOf } from '../../../shared/procedure/derivation.ts';
import { DateField } from '../../components/DateField.tsx';
import { useRegulation, useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { channelName } from '../../text/subject-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import type { FieldContext } from './field-context.ts';
import classes from './RegisterForm.module.css';

/** R1: when and how it arrived, and at once what that makes due (R3, R7). */
export const ReceiptFields = ({ context: { values, set, errors, remark } }: { context: FieldContext }) => {
  const words = useText();
  const language = useLanguage();
  const today = useToday();
  const regulation = useRegulation();
  const { register } = words;
  return (
    <fieldset className={classes.group}>
      <legend>{register.sections.receipt}</legend>
      <div className={classes.pair}>
        <div data-field="receivedOn">
          <DateField
            label={register.fields.receivedOn}
            value={values.receivedOn}
            onChange={(receivedOn) => set({ receivedOn })}
            today={today}
            maxDate={today}
            className={classes.field}
            description={remark('receivedOn')}
            error={errors.receivedOn}
            required
          />
        </div>
        <div data-field="channel">
          <Select
            className={classes.field}
            label={register.fields.channel}
            data={regulation.channels
              .filter(({ id, retired }) => !retired || id === values.channel)
              .map(({ id }) => ({ value: id, label: channelName(id, regulation, words) }))}
            value={values.channel}
            onChange={(channel) => set({ channel: channel as ChannelId | null })}
            error={errors.channel}
            withAsterisk
          />
        </div>
      </div>
      {values.receivedOn ? (
        <p className="small muted" aria-live="polite">
          <TermsAhead from={values.receivedOn} today={today} />
          {values.receivedOn === today ? null : ` ${register.notToday(formatDate(today, language))}`}
        </p>
      ) : null}
    </fieldset>
  );
};

/** The same derivation that the file, the letters and the calendar will show. */
const TermsAhead = ({ from, today }: { from: PlainDate; today: PlainDate }) => {
  const { register: words } = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const acknowledgeBy = derivationOf('acknowledgement', from, regulation).due;
  const answerBy = derivationOf('verdict', from, regulation).due;
  const day = (due: PlainDate) => formatDate(due, language);
  if (acknowledgeBy >= today) return words.termsAhead(day(acknowledgeBy), day(answerBy));
  const answer = answerBy < today ? words.answerPassed(day(answerBy)) : words.answerAhead(day(answerBy));
  return (
    <strong className={classes.late}>
      {words.alreadyLate(words.acknowledgementPassed(day(acknowledgeBy)), answer)}
    </strong>
  );
};
