import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { SendMeans } from '../../../../../shared/complaint/parties.ts';
import { useSaidInMail } from '../../../../components/mail/said-in-mail.tsx';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField, TextField } from '../fields.tsx';
import { options, sendMeans } from '../means-options.ts';
import { RecordForm } from '../RecordForm.tsx';
import { ObjectionStanding } from './ObjectionStanding.tsx';

type Values = { readonly receivedOn: PlainDate | null; readonly means: SendMeans; readonly text: string };

/** R12: the objection in writing; it says in time or late before it is recorded. */
export const ObjectionForm = ({ desk }: { desk: Desk }) => {
  const { complaint, domain } = useText();
  const texts = complaint.objection.received;
  const said = useSaidInMail(desk.file.stream);
  const initial: Values = { receivedOn: said?.on ?? desk.today, means: 'email', text: said?.text ?? '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'record-objection' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ receivedOn, means, text }, documents) => ({
        type: 'RecordObjection',
        receivedOn: receivedOn ?? ('' as PlainDate),
        means,
        text,
        documents,
      })}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="text" label={texts.text} description={texts.textHint} rows={7} autoFocus />
          <FileField
            label={texts.documents}
            files={tools.files}
            onChange={tools.setFiles}
            error={tools.errorOf('documents')}
          />
          <Select
            label={texts.means}
            data={options(sendMeans, domain.sendMeans)}
            value={tools.values.means}
            onChange={(means) => means && tools.set({ means: means as SendMeans })}
          />
          <DayField tools={tools} field="receivedOn" label={texts.on} desk={desk} />
          <ObjectionStanding state={desk.state} receivedOn={tools.values.receivedOn} today={desk.today} />
        </>
      )}
    </RecordForm>
  );
};
