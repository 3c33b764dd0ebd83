import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Action, ActionName } from '../../../shared/complaint/actions.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';

/** The heading that an action stands under in the menu, in the order of the procedure. */
export const actionGroups = [
  'receipt',
  'authorisation',
  'hearing',
  'verdict',
  'objection',
  'endings',
  'measures',
  'file',
] as const;
export type ActionGroup = (typeof actionGroups)[number];

const groupOfLetter: Readonly<Record<LetterKind, ActionGroup>> = {
  acknowledgement: 'receipt',
  'authorisation-request': 'authorisation',
  'invitation-to-explain': 'hearing',
  'request-to-person-involved': 'hearing',
  'reminder-to-person-involved': 'hearing',
  'conversation-record': 'hearing',
  'delay-notice': 'verdict',
  verdict: 'verdict',
  'not-handled': 'endings',
  'forwarded-to-board': 'endings',
  'forwarded-to-dpo': 'endings',
  'ending-confirmed': 'endings',
  'objection-invitation': 'objection',
  'objection-too-late': 'objection',
  'board-decision': 'objection',
};

export const groupOf = (action: Action): ActionGroup => {
  switch (action.action) {
    case 'register':
    case 'acknowledge':
      return 'receipt';
    case 'name-representative':
    case 'request-authorisation':
    case 'record-authorisation':
    case 'withdraw-authorisation':
    case 'record-representative-left':
      return 'authorisation';
    case 'name-person-involved':
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
    case 'cancel-conversation':
    case 'record-conversation-answer':
      return 'hearing';
    case 'plan-conversation':
    case 'record-conversation':
      return action.about === 'objection' ? 'objection' : 'hearing';
    case 'announce-delay':
    case 'issue-verdict':
    case 'send-verdict':
    case 'record-verdict-received':
      return 'verdict';
    case 'record-objection':
    case 'decide-late-objection':
    case 'invite-objector':
    case 'decline-objection-hearing':
    case 'withdraw-objection':
    case 'decide-objection':
    case 'send-objection-decision':
    case 'record-dispute-referral':
      return 'objection';
    case 'inform-dpo':
    case 'forward-to-board':
    case 'split-off':
    case 'withdraw':
    case 'settle':
    case 'forward':
    case 'decline':
    case 'void-registration':
    case 'close':
    case 'confirm-ending':
    case 'reopen':
      return 'endings';
    case 'report-measure':
    case 'complete-measure':
    case 'change-measure':
    case 'drop-measure':
    case 'link-measure':
      return 'measures';
    case 'file-letter':
      return groupOfLetter[action.letter];
    case 'add-documents':
    case 'add-note':
    case 'file-message':
    case 'record-message-drafted':
    case 'assign-handler':
    case 'correct':
    case 'strike-out':
      return 'file';
    default:
      return assertNever(action);
  }
};

/** Offered where the thing itself is shown (a conversation, a measure, a record), so that the menu stays readable. */
const elsewhere: ReadonlySet<ActionName> = new Set<ActionName>([
  'cancel-conversation',
  'record-conversation-answer',
  'report-measure',
  'complete-measure',
  'change-measure',
  'drop-measure',
  'correct',
  'strike-out',
]);
export const isInMenu = ({ action }: Pick<Action, 'action'>): boolean => !elsewhere.has(action);

/** What people look for in each phase: shown in the menu with its reason even while it is not possible. */
const expected: Readonly<Record<OpenComplaint['status'], readonly ActionName[]>> = {
  'in-progress': ['record-explanation', 'issue-verdict'],
  decided: ['send-verdict'],
  answered: ['record-objection', 'close'],
  objection: ['decide-objection', 'send-objection-decision'],
  closed: ['reopen'],
};
export const isExpected = ({ action }: Pick<Action, 'action'>, { status }: OpenComplaint): boolean =>
  expected[status].includes(action);
