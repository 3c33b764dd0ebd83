import { assertNever } from '../base/assert-never.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { Right } from '../members/rights.ts';
import { ruleOf } from './action-rules.ts';
import type { Action } from './actions.ts';
import type { LetterKind } from './letter-kind.ts';
import { type ComplaintState, type OpenComplaint, objectionOf } from './state.ts';

/** Who may do something: whoever has one of these rights, and the rule that says so. */
export type Needed = { readonly rights: readonly [Right, ...Right[]]; readonly rule: RuleId };

/** What someone needs for an action on a file as it stands. */
export const rightsFor = (action: Action, state: ComplaintState): Needed => {
  const rule = ruleOf(action);
  if (state.status === 'unregistered') return { rights: ['handle-complaints'], rule };
  switch (action.action) {
    // R17: with the board, the board gives the verdict; the officer may still help with all that leads to it.
    case 'issue-verdict':
      return state.route.by === 'board'
        ? { rights: ['decide-as-board'], rule: 'R17' }
        : { rights: ['handle-complaints'], rule };
    case 'decide-late-objection':
    case 'decide-objection':
      return { rights: ['decide-as-board'], rule };
    case 'record-objection':
    case 'invite-objector':
    case 'decline-objection-hearing':
    case 'withdraw-objection':
    case 'send-objection-decision':
    case 'record-dispute-referral':
      return { rights: ['record-objection'], rule };
    case 'plan-conversation':
    case 'record-conversation':
      return action.about === 'objection' ? { rights: ['record-objection'], rule } : { rights: handling(state), rule };
    case 'cancel-conversation':
    case 'record-conversation-answer': {
      const conversation = state.conversations.find(({ id }) => id === action.conversation);
      return { rights: conversation?.about === 'objection' ? ['record-objection'] : handling(state), rule };
    }
    case 'file-letter':
      return { rights: forLetter(action.letter, state), rule };
    case 'close':
    case 'reopen':
      return { rights: objectionOf(state) ? [...handling(state), 'record-objection'] : handling(state), rule };
    case 'assign-handler':
      return { rights: ['handle-complaints', 'handle-board-complaints'], rule };
    case 'report-measure':
    case 'complete-measure':
    case 'change-measure':
    case 'drop-measure':
    case 'link-measure':
      return { rights: ['keep-measures'], rule };
    case 'add-documents':
    case 'add-note':
    case 'file-message':
    case 'record-message-drafted':
    // Whoever may write at all; what they correct asks for its own right (`preconditions.ts`).
    case 'correct':
    case 'strike-out':
      return { rights: ['add-to-file'], rule };
    case 'register':
    case 'acknowledge':
    case 'name-person-involved':
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
    case 'announce-delay':
    case 'send-verdict':
    case 'record-verdict-received':
    case 'name-representative':
    case 'record-representative-left':
    case 'request-authorisation':
    case 'record-authorisation':
    case 'withdraw-authorisation':
    case 'inform-dpo':
    case 'forward-to-board':
    case 'split-off':
    case 'withdraw':
    case 'settle':
    case 'forward':
    case 'decline':
    case 'void-registration':
    case 'confirm-ending':
      return { rights: handling(state), rule };
    default:
      return assertNever(action);
  }
};

/** R17: the board handles what was forwarded to it, from the start. */
const handling = (state: OpenComplaint): readonly [Right, ...Right[]] =>
  state.route.by === 'board' ? ['handle-board-complaints', 'handle-complaints'] : ['handle-complaints'];

/** R13, R14: an objection is the board's; its letters may be made by whoever records it. */
const forLetter = (letter: LetterKind, state: OpenComplaint): readonly [Right, ...Right[]] => {
  switch (letter) {
    case 'objection-invitation':
    case 'objection-too-late':
    case 'board-decision':
      return ['record-objection'];
    case 'conversation-record':
      return [...handling(state), 'record-objection'];
    case 'acknowledgement':
    case 'authorisation-request':
    case 'invitation-to-explain':
    case 'request-to-person-involved':
    case 'reminder-to-person-involved':
    case 'delay-notice':
    case 'verdict':
    case 'not-handled':
    case 'forwarded-to-board':
    case 'forwarded-to-dpo':
    case 'ending-confirmed':
      return handling(state);
    default:
      return assertNever(letter);
  }
};
