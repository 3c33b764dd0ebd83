import { assertNever } from '../base/assert-never.ts';
import { type Asked, answer, completeFor, type Decision } from './asked.ts';
import {
  day,
  firstOf,
  line,
  lineOrNull,
  mayLine,
  mayText,
  mustLine,
  mustList,
  mustText,
  text,
  textOrNull,
} from './checks.ts';
import type { ComplaintCommand } from './commands.ts';
import type { Meeting } from './events.ts';
import { complainantParty, involvedParty, type Party, sameAddressee } from './parties.ts';
import type { Refusal } from './refusals.ts';
import { type OpenComplaint, sideOf } from './state.ts';

type ConversationCommand = Extract<
  ComplaintCommand,
  { type: 'PlanConversation' | 'CancelConversation' | 'RecordConversation' | 'RecordConversationAnswer' }
>;
type About = Extract<ConversationCommand, { type: 'PlanConversation' | 'RecordConversation' }>;

/** Conversations: to explain (R5, R6), and the oral hearing of an objection (R13). */
export const contentsOfConversation = (command: ConversationCommand, state: OpenComplaint, asked: Asked): Decision => {
  switch (command.type) {
    case 'PlanConversation': {
      const meeting = tidyMeeting(command.meeting);
      // An appointment may lie ahead.
      const { today: _, ...window } = asked.window;
      return answer(
        firstOf(
          completeFor({ ...asked, window }, ...conversationFields(command), ...meetingFields(meeting)),
          timeRefusal(meeting, asked),
          conversationRefusal(command, state, asked),
        ),
        {
          type: 'ConversationPlanned',
          conversation: command.conversation,
          about: command.about,
          with: partyOf(command.with),
          meeting,
        },
      );
    }
    case 'CancelConversation': {
      const reason = text(command.reason);
      return answer(completeFor(asked, mustText('reason', reason)), {
        type: 'ConversationCancelled',
        conversation: command.conversation,
        reason,
      });
    }
    case 'RecordConversation': {
      const meeting = tidyMeeting(command.meeting);
      const present = command.present.map(line).filter((name) => name !== '');
      const account = text(command.account);
      return answer(
        firstOf(
          completeFor(
            asked,
            ...conversationFields(command),
            ...meetingFields(meeting),
            mustList('present', present),
            ...present.map((name) => mayLine('present', name)),
            mustText('account', account),
          ),
          timeRefusal(meeting, asked),
          conversationRefusal(command, state, asked),
        ),
        {
          type: 'ConversationHeld',
          conversation: command.conversation,
          about: command.about,
          with: partyOf(command.with),
          meeting,
          present,
          account,
          documents: command.documents,
        },
      );
    }
    case 'RecordConversationAnswer': {
      const remarks = textOrNull(command.remarks);
      const { conversation, answeredOn, documents } = command;
      return answer(
        completeFor(
          asked,
          day('answeredOn', answeredOn),
          command.answer === 'agreed-with-remarks' ? mustText('remarks', remarks) : mayText('remarks', remarks),
        ),
        { type: 'ConversationRecordAnswered', conversation, answeredOn, answer: command.answer, remarks, documents },
      );
    }
    default:
      return assertNever(command);
  }
};

const partyOf = (party: Party): Party =>
  party.party === 'complainant' ? complainantParty : involvedParty(party.person);

const tidyMeeting = ({ on, at, means, place }: Meeting): Meeting => ({
  on,
  at: at === null ? null : text(at) || null,
  means,
  place: lineOrNull(place),
});

const conversationFields = ({ conversation }: About) => [mustLine('conversation', conversation)];
const meetingFields = ({ on, place }: Meeting) => [day('meeting.on', on), mayLine('meeting.place', place)];

const timeRefusal = ({ at }: Meeting, { rule }: Asked): Refusal | null =>
  at === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? null : { type: 'not-a-time', field: 'meeting.at', rule };

/** One conversation stays with the same side and about the same thing; what was held is not planned or held again. */
const conversationRefusal = (command: About, state: OpenComplaint, { rule }: Asked): Refusal | null => {
  const { conversation, about } = command;
  if (command.with.party === 'person-involved' && !sideOf(state, command.with))
    return { type: 'unknown-person', person: command.with.person, rule: 'R6' };
  const known = state.conversations.find(({ id }) => id === conversation);
  if (!known) return null;
  if (known.about !== about || !sameAddressee(known.with, command.with))
    return { type: 'unknown-conversation', conversation, rule };
  return known.status === 'held' ? { type: 'conversation-is', conversation, status: known.status, rule } : null;
};
