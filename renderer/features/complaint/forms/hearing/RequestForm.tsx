import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ExplanationMeans, Party, SendMeans } from '../../../../../shared/complaint/parties.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField } from '../fields.tsx';
import { LetterField } from '../LetterField.tsx';
import { explanationMeans, options, sendMeans } from '../means-options.ts';
import { RecordForm } from '../RecordForm.tsx';
import { filedLetters } from '../SendingFields.tsx';

type Means = SendMeans | ExplanationMeans;
type Values = { readonly requestedOn: PlainDate | null; readonly means: Means; readonly document: string };

/** `in-writing` says nothing that e-mail and post do not say better. */
const means: readonly Means[] = [...explanationMeans.filter((each) => each !== 'in-writing'), ...sendMeans];

/** R5, R6: a side was asked to explain. */
export const RequestForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const texts = words.complaint.hearing.request;
  const kind = party.party === 'complainant' ? 'invitation-to-explain' : 'request-to-person-involved';
  const letters = filedLetters(desk.state, kind, party);
  const initial: Values = {
    requestedOn: desk.today,
    means: letters.length > 0 ? 'email' : 'phone',
    document: letters[0]?.id ?? '',
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'ask-explanation', party }}
      title={texts.title(partyName(party, desk.state, words))}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={(values) => ({
        type: 'RecordExplanationRequested',
        of: party,
        requestedOn: values.requestedOn ?? ('' as PlainDate),
        means: values.means,
        document: letters.find(({ id }) => id === values.document) ?? null,
      })}
    >
      {(tools) => (
        <>
          <DayField tools={tools} field="requestedOn" label={texts.on} desk={desk} />
          <Select
            label={words.complaint.forms.means}
            data={options(means, { ...words.domain.explanationMeans, ...words.domain.sendMeans })}
            value={tools.values.means}
            onChange={(chosen) => chosen && tools.set({ means: chosen as Means })}
          />
          <LetterField
            letters={letters}
            value={tools.values.document}
            onChange={(document) => tools.set({ document })}
          />
        </>
      )}
    </RecordForm>
  );
};
