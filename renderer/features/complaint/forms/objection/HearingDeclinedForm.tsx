import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { derivationOf } from '../../../../../shared/procedure/derivation.ts';
import { regulationNow } from '../../../../../shared/procedure/law.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useLaw } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly declinedOn: PlainDate | null; readonly reason: string };

/** R13: the day of the refusal takes the place of the conversation; R14's month runs from it. */
export const HearingDeclinedForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.objection.declined;
  const language = useLanguage();
  const law = useLaw();
  const initial: Values = { declinedOn: desk.today, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'decline-objection-hearing' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ declinedOn, reason }) => ({
        type: 'RecordObjectionHearingDeclined',
        declinedOn: declinedOn ?? ('' as PlainDate),
        reason: reason.trim() || null,
      })}
    >
      {(tools) => (
        <>
          <DayField tools={tools} field="declinedOn" label={texts.on} desk={desk} />
          <TextField tools={tools} field="reason" label={texts.reason} required={false} />
          {tools.values.declinedOn ? (
            <Notice>
              {texts.boardDecides(
                formatDate(
                  derivationOf('board-decision', tools.values.declinedOn, regulationNow(law)).due,
                  language,
                  'long',
                ),
              )}
            </Notice>
          ) : null}
        </>
      )}
    </RecordForm>
  );
};
