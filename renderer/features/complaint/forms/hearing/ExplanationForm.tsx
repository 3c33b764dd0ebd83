import { Select, Textarea } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ExplanationMeans, Party } from '../../../../shared/complaint/parties.ts';
import { DateField } from '../../../components/DateField.tsx';
import { partyName } from '../../../text/party-words.ts';
import { useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { FileField } from './FileField.tsx';
import { explanationMeans, options } from './means-options.ts';
import { RecordForm } from './RecordForm.tsx';

type Values = { readonly givenOn: PlainDate | null; readonly means: ExplanationMeans; readonly account: string };

/** R5, R6: what one side told, on a record of its own. */
export const ExplanationForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const texts = words.complaint.forms.explanation;
  const initial: Values = { givenOn: desk.today, means: 'phone', account: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ form: 'explanation', party }}
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
      {({ values, set, errorOf, files, setFiles }) => (
        <>
          <Textarea
            data-autofocus
            label={texts.account}
            required
            minRows={8}
            value={values.account}
            onChange={(event) => set({ account: event.currentTarget.value })}
            error={errorOf('account')}
          />
          <DateField
            label={texts.on}
            required
            value={values.givenOn}
            onChange={(givenOn) => set({ givenOn })}
            today={desk.today}
            maxDate={desk.today}
            error={errorOf('givenOn')}
          />
          <Select
            label={words.complaint.forms.means}
            data={options(explanationMeans, words.domain.explanationMeans)}
            value={values.means}
            onChange={(means) => means && set({ means: means as ExplanationMeans })}
          />
          <FileField label={texts.documents} files={files} onChange={setFiles} />
        </>
      )}
    </RecordForm>
  );
};
