import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, LineField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly knownOn: PlainDate | null; readonly reference: string; readonly remark: string };

/** R15: the complainant turned to the dispute body, as far as the organisation knows. */
export const ReferralForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.objection.referral;
  const initial: Values = { knownOn: desk.today, reference: '', remark: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'record-dispute-referral' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ knownOn, reference, remark }) => ({
        type: 'RecordDisputeReferral',
        knownOn: knownOn ?? ('' as PlainDate),
        reference: reference.trim() || null,
        remark: remark.trim() || null,
      })}
    >
      {(tools) => (
        <>
          <DayField tools={tools} field="knownOn" label={texts.on} desk={desk} />
          <LineField tools={tools} field="reference" label={texts.reference} />
          <TextField tools={tools} field="remark" label={texts.remark} required={false} />
        </>
      )}
    </RecordForm>
  );
};
