import { assertNever } from '../../../../../shared/base/assert-never.ts';
import type { Party } from '../../../../../shared/complaint/parties.ts';
import { sideOf } from '../../../../../shared/complaint/state.ts';
import { formatDate } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { HearingRequest } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { SentForm } from '../SentForm.tsx';
import { CancelConversationForm } from './CancelConversationForm.tsx';
import { ConversationAnswerForm } from './ConversationAnswerForm.tsx';
import { ConversationForm } from './ConversationForm.tsx';
import { ExplanationForm } from './ExplanationForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PlanConversationForm } from './PlanConversationForm.tsx';
import { RequestForm } from './RequestForm.tsx';
import { WaiverForm } from './WaiverForm.tsx';

/** The form of one step of hearing both sides (R5, R6); the objection's conversation (R13) is one of them. */
export const OpenHearingForm = ({ request, desk }: { request: HearingRequest; desk: Desk }) => {
  switch (request.action) {
    case 'name-person-involved':
      return <PersonForm desk={desk} />;
    case 'ask-explanation':
      return <RequestForm desk={desk} party={request.party} />;
    case 'remind':
      return <ReminderForm desk={desk} party={request.party} />;
    case 'record-explanation':
      return <ExplanationForm desk={desk} party={request.party} />;
    case 'waive-explanation':
      return <WaiverForm desk={desk} party={request.party} />;
    case 'plan-conversation':
      return <PlanConversationForm desk={desk} request={request} />;
    case 'cancel-conversation':
      return <CancelConversationForm desk={desk} request={request} />;
    case 'record-conversation':
      return <ConversationForm desk={desk} request={request} />;
    case 'record-conversation-answer':
      return <ConversationAnswerForm desk={desk} request={request} />;
    default:
      return assertNever(request);
  }
};

const ReminderForm = ({ desk, party }: { desk: Desk; party: Party }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.hearing.reminder;
  const side = sideOf(desk.state, party);
  const asked = side?.status === 'asked' ? side : null;
  const intro = asked?.remindedOn
    ? texts.again(formatDate(asked.remindedOn, language, 'plain'))
    : texts.intro(asked ? formatDate(asked.requestedOn, language, 'plain') : '');
  return (
    <SentForm
      desk={desk}
      request={{ action: 'remind', party }}
      letter={party.party === 'person-involved' ? 'reminder-to-person-involved' : null}
      to={party}
      texts={{ title: texts.title(partyName(party, desk.state, words)), intro, submit: texts.submit }}
      toCommand={(sending) => ({ type: 'RecordReminderSent', of: party, ...sending })}
    />
  );
};
