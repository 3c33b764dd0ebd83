import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ExplanationMeans, Party } from '../../../../../shared/complaint/parties.ts';
import { useSaidInMail } from '../../../../components/mail/said-in-mail.tsx';
import { partyName } from '../../../../text/party-words.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { DayField, TextField } from '../fields.tsx';
import { explanationMeans, options } from '../means-options.ts';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly givenOn: PlainDate | null; readonly means: ExplanationMeans; readonly account: string };

/** R5, R6: what one side told, on a record of its own. */
export const ExplanationForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const texts = words.complaint.hearing.explanation;
  const said = useSaidInMail(desk.file.stream);
  const initial: Values = {
    givenOn: said?.on ?? desk.today,
    means: said ? 'in-writing' : 'phone',
    account: said?.text ?? '',
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'record-explanation', party }}
      title={texts.title(partyName(party, desk.state, words))}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ givenOn, means, account }, documents) => ({
        type: 'RecordExplanation',
        by: party,
        givenOn: givenOn ?? ('' as PlainDate),
        means,
        account,
        documents,
      })}
    >
      {(tools) => (
        <>
          <TextField tools={tools} field="account" label={texts.account} autoFocus rows={8} />
          <DayField tools={tools} field="givenOn" label={texts.on} desk={desk} />
          <Select
            label={words.complaint.forms.means}
            data={options(explanationMeans, words.domain.explanationMeans)}
            value={tools.values.means}
            onChange={(means) => means && tools.set({ means: means as ExplanationMeans })}
          />
          <FileField label={texts.documents} files={tools.files} onChange={tools.setFiles} />
        </>
      )}
    </RecordForm>
  );
};
