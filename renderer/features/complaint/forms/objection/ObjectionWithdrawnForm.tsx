import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly withdrawnOn: PlainDate | null; readonly reason: string };

/** R12: the complainant no longer wants a decision; the verdict stands. */
export const ObjectionWithdrawnForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.objection.withdrawn;
  const initial: Values = { withdrawnOn: desk.today, reason: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'withdraw-objection' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ withdrawnOn, reason }) => ({
        type: 'RecordObjectionWithdrawn',
        withdrawnOn: withdrawnOn ?? ('' as PlainDate),
        reason: reason.trim() || null,
      })}
    >
      {(tools) => (
        <>
          <DayField tools={tools} field="withdrawnOn" label={texts.on} desk={desk} />
          <TextField tools={tools} field="reason" label={texts.reason} required={false} />
        </>
      )}
    </RecordForm>
  );
};
