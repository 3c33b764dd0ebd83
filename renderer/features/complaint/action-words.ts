import type { Action } from '../../../shared/complaint/actions.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { formatDate } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import type { Language, Words } from '../../text/text.tsx';

/** What the menu calls an action: the act itself, and whom or what it concerns. */
export const actionLabel = (action: Action, state: OpenComplaint, words: Words, language: Language): string => {
  const texts = words.complaint.actions.labels;
  switch (action.action) {
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
      return texts[action.action](partyName(action.party, state, words));
    case 'plan-conversation':
    case 'record-conversation':
      return action.about === 'objection'
        ? texts.hearing[action.action]
        : texts[action.action](partyName(action.party, state, words));
    case 'cancel-conversation':
    case 'record-conversation-answer': {
      const conversation = state.conversations.find(({ id }) => id === action.conversation);
      return conversation
        ? texts[action.action](
            partyName(conversation.with, state, words),
            formatDate(conversation.meeting.on, language, 'date'),
          )
        : texts.unknownConversation[action.action];
    }
    case 'report-measure':
    case 'complete-measure':
    case 'change-measure':
    case 'drop-measure':
      return texts[action.action];
    case 'file-letter': {
      const { to } = action;
      const label = texts.letter[action.letter];
      // The complainant goes without saying; anyone else is named.
      return to.party === 'complainant' ? label : texts.letterTo(label, partyName(to, state, words));
    }
    case 'correct':
    case 'strike-out':
      return texts[action.action];
    default:
      return texts[action.action];
  }
};
