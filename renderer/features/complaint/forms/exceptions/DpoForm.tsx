import { complainantParty } from '../../../../../shared/complaint/parties.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import { SendingFields, type SendingValues, sendingOf, sendingValues } from '../SendingFields.tsx';

type Values = SendingValues & { readonly remark: string };

/** R2: the data protection officer was told; the ordinary procedure goes on. */
export const DpoForm = ({ desk }: { desk: Desk }) => {
  const { exceptions, forms } = useText().complaint;
  const texts = exceptions.dpo;
  const initial: Values = { remark: '', ...sendingValues(desk, 'forwarded-to-dpo', complainantParty), means: 'email' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'inform-dpo' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ remark, ...sending }) => ({
        type: 'RecordDpoInformed',
        remark: remark.trim() || null,
        ...sendingOf(sending, desk, 'forwarded-to-dpo', complainantParty),
      })}
    >
      {(tools) => (
        <>
          <SendingFields desk={desk} letter="forwarded-to-dpo" to={complainantParty} tools={tools} on={forms.sentOn} />
          <TextField tools={tools} field="remark" label={texts.remark} required={false} />
        </>
      )}
    </RecordForm>
  );
};
