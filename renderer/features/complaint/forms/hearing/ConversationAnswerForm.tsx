import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { ConversationRecordAnswered } from '../../../../../shared/complaint/events.ts';
import { formatDate } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { ChoiceField, DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Answer = ConversationRecordAnswered['answer'];
const answers: readonly Answer[] = ['agreed', 'agreed-with-remarks', 'not-agreed'];
type Values = { readonly answer: Answer | ''; readonly answeredOn: PlainDate | null; readonly remarks: string };

/** What the person answered to the written record of a conversation. */
export const ConversationAnswerForm = ({
  desk,
  request,
}: {
  desk: Desk;
  request: RequestOf<'record-conversation-answer'>;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.hearing.answer;
  const { conversation } = request;
  const held = desk.state.conversations.find(({ id }) => id === conversation);
  const initial: Values = { answer: '', answeredOn: desk.today, remarks: '' };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={texts.title(held ? partyName(held.with, desk.state, words) : '')}
      intro={held ? texts.intro(formatDate(held.meeting.on, language, 'plain')) : ''}
      submit={texts.submit}
      initial={initial}
      unchosen={texts.field}
      toCommand={({ answer, answeredOn, remarks }, documents) =>
        answer === ''
          ? null
          : {
              type: 'RecordConversationAnswer',
              conversation,
              answeredOn: answeredOn ?? ('' as PlainDate),
              answer,
              remarks: answer === 'agreed' ? null : remarks.trim() || null,
              documents,
            }
      }
    >
      {(tools) => (
        <>
          <ChoiceField
            label={texts.answer}
            choices={answers}
            words={words.domain.recordAnswers}
            value={tools.values.answer}
            onChange={(answer) => tools.set({ answer })}
            tried={tools.tried}
            autoFocus
          />
          {tools.values.answer === '' || tools.values.answer === 'agreed' ? null : (
            <TextField tools={tools} field="remarks" label={texts.remarks} description={texts.remarksHint} />
          )}
          <DayField tools={tools} field="answeredOn" label={texts.on} desk={desk} />
          <FileField label={texts.documents} files={tools.files} onChange={tools.setFiles} />
        </>
      )}
    </RecordForm>
  );
};
