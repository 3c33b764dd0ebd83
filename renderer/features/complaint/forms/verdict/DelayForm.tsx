import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { complainantParty } from '../../../../../shared/complaint/parties.ts';
import { deadlinesOf } from '../../../../../shared/procedure/deadlines.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useLaw } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { SendingFields, type SendingValues, sendingOf, sendingValues } from '../SendingFields.tsx';

type Values = SendingValues & { readonly reason: string; readonly expectedOn: PlainDate | null };

/** R7: the complainant was told that the answer comes later; the term itself stays where it is. */
export const DelayForm = ({ desk }: { desk: Desk }) => {
  const { verdict } = useText().complaint;
  const language = useLanguage();
  const law = useLaw();
  const texts = verdict.delay;
  const due = deadlinesOf(desk.file, law).find(({ kind }) => kind === 'verdict')?.derivation.due;
  const initial: Values = {
    reason: desk.state.delay?.reason ?? '',
    expectedOn: null,
    ...sendingValues(desk, 'delay-notice', complainantParty),
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'announce-delay' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ reason, expectedOn, ...sending }) => ({
        type: 'RecordDelayAnnounced',
        reason,
        expectedOn: expectedOn ?? ('' as PlainDate),
        ...sendingOf(sending, desk, 'delay-notice', complainantParty),
      })}
    >
      {(tools) => (
        <>
          {due ? <Notice>{texts.due(formatDate(due, language, 'long'))}</Notice> : null}
          <TextField tools={tools} field="reason" label={texts.reason} description={texts.reasonHint} autoFocus />
          <DayField tools={tools} field="expectedOn" label={texts.expectedOn} desk={desk} planned />
          <SendingFields desk={desk} letter="delay-notice" to={complainantParty} tools={tools} on={texts.on} />
        </>
      )}
    </RecordForm>
  );
};
