import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly receivedOn: PlainDate | null; readonly signedOn: PlainDate | null };

/** R4: the paper that the complainant signed; without it in the file nothing is authorised. */
export const AuthorisationForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.authorisation.received;
  const initial: Values = { receivedOn: desk.today, signedOn: null };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'record-authorisation' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ receivedOn, signedOn }, documents) => ({
        type: 'RecordAuthorisation',
        receivedOn: receivedOn ?? ('' as PlainDate),
        signedOn,
        documents,
      })}
    >
      {(tools) => (
        <>
          <FileField
            label={texts.paper}
            required
            files={tools.files}
            onChange={tools.setFiles}
            error={tools.errorOf('documents')}
          />
          <DayField tools={tools} field="receivedOn" label={texts.on} desk={desk} />
          <DayField
            tools={tools}
            field="signedOn"
            label={texts.signedOn}
            description={texts.signedHint}
            required={false}
            desk={desk}
          />
        </>
      )}
    </RecordForm>
  );
};
