import { formatDate } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

/** A planned conversation that will not take place. */
export const CancelConversationForm = ({
  desk,
  request,
}: {
  desk: Desk;
  request: RequestOf<'cancel-conversation'>;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.hearing.cancel;
  const { conversation } = request;
  const planned = desk.state.conversations.find(({ id }) => id === conversation);
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={
        planned
          ? texts.title(partyName(planned.with, desk.state, words), formatDate(planned.meeting.on, language, 'plain'))
          : texts.submit
      }
      intro={texts.intro}
      submit={texts.submit}
      initial={{ reason: '' }}
      toCommand={({ reason }) => ({ type: 'CancelConversation', conversation, reason })}
    >
      {(tools) => <TextField tools={tools} field="reason" label={texts.reason} autoFocus />}
    </RecordForm>
  );
};
