import { assertNever } from '../base/assert-never.ts';
import type {
  ConversationCancelled,
  ConversationHeld,
  ConversationPlanned,
  ConversationRecordAnswered,
} from './events.ts';
import { heard, hearingOver } from './evolve-hearing.ts';
import { hearingAwaited, objectionHeard } from './evolve-objection.ts';
import { contradicted } from './evolve-registered.ts';
import { type ContradictionReason, type Conversation, type OpenComplaint, sideOf } from './state.ts';

type ConversationEvent = ConversationPlanned | ConversationCancelled | ConversationHeld | ConversationRecordAnswered;

/** Conversations: to explain (R5, R6), and the oral hearing of an objection (R13). */
export const evolveConversations = (state: OpenComplaint, event: ConversationEvent): OpenComplaint => {
  const known = state.conversations.find(({ id }) => id === event.conversation);
  switch (event.type) {
    case 'ConversationPlanned': {
      const why = cannotBe(state, event, known);
      return why
        ? contradicted(state, event, why)
        : put(state, {
            status: 'planned',
            id: event.conversation,
            about: event.about,
            with: event.with,
            meeting: event.meeting,
          });
    }
    case 'ConversationCancelled': {
      if (!known) return contradicted(state, event, 'unknown-conversation');
      if (known.status === 'held') return contradicted(state, event, 'conversation-already-held');
      const { id, about, with: party, meeting } = known;
      return put(state, { status: 'cancelled', id, about, with: party, meeting, reason: event.reason });
    }
    case 'ConversationHeld':
      return held(state, event, known);
    case 'ConversationRecordAnswered': {
      if (known?.status !== 'held') return contradicted(state, event, 'unknown-conversation');
      const { answeredOn, answer, remarks } = event;
      return put(state, { ...known, answer: { answeredOn, answer, remarks } });
    }
    default:
      return assertNever(event);
  }
};

const held = (state: OpenComplaint, event: ConversationHeld, known: Conversation | undefined): OpenComplaint => {
  const why = cannotBe(state, event, known);
  if (why) return contradicted(state, event, why);
  const withIt = put(state, {
    status: 'held',
    id: event.conversation,
    about: event.about,
    with: event.with,
    meeting: event.meeting,
    present: event.present,
    account: event.account,
    answer: null,
  });
  const { on, means } = event.meeting;
  if (event.about === 'explanation') return heard(withIt, event, event.with, { status: 'heard', givenOn: on, means });
  // R13, R14: it is the complainant who explains the objection; the board may speak with others as well.
  return event.with.party === 'complainant' ? objectionHeard(withIt, event, { how: 'held', on }) : withIt;
};

/** Why a conversation cannot be planned or held as the file stands; `null` when it can. */
const cannotBe = (
  state: OpenComplaint,
  event: ConversationPlanned | ConversationHeld,
  known: Conversation | undefined,
): ContradictionReason | null => {
  if (known?.status === 'held') return 'conversation-already-held';
  if (!sideOf(state, event.with)) return 'unknown-person';
  return event.about === 'explanation' ? hearingOver(state) : hearingAwaited(state, event.with);
};

const put = (state: OpenComplaint, conversation: Conversation): OpenComplaint => ({
  ...state,
  conversations: state.conversations.some(({ id }) => id === conversation.id)
    ? state.conversations.map((each) => (each.id === conversation.id ? conversation : each))
    : [...state.conversations, conversation],
});
