import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Action } from '../../../shared/complaint/actions.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { partyName } from '../../text/party-words.ts';
import type { Words } from '../../text/text.tsx';

/** The heading an action stands under in the menu. */
export type ActionGroup = 'receipt' | 'hearing' | 'verdict' | 'file';
export const actionGroups: readonly ActionGroup[] = ['receipt', 'hearing', 'verdict', 'file'];

export const groupOf = (action: Action): ActionGroup => {
  switch (action.action) {
    case 'register':
    case 'acknowledge':
      return 'receipt';
    case 'ask-explanation':
    case 'record-explanation':
    case 'waive-explanation':
    case 'name-person-involved':
      return 'hearing';
    case 'issue-verdict':
    case 'send-verdict':
      return 'verdict';
    case 'file-letter':
      switch (action.letter) {
        case 'acknowledgement':
          return 'receipt';
        case 'invitation-to-explain':
        case 'request-to-person-involved':
          return 'hearing';
        case 'verdict':
          return 'verdict';
        default:
          return assertNever(action.letter);
      }
    case 'add-documents':
    case 'add-note':
    case 'assign-handler':
      return 'file';
    default:
      return assertNever(action);
  }
};

/** What the menu calls an action: the act itself, and whom it concerns. */
export const actionLabel = (action: Action, state: OpenComplaint, words: Words): string => {
  const texts = words.complaint.steps.actions;
  switch (action.action) {
    case 'register':
      return texts.register;
    case 'acknowledge':
      return texts.acknowledge;
    case 'ask-explanation':
      return texts.ask(partyName(action.party, state, words));
    case 'record-explanation':
      return texts.explanation(partyName(action.party, state, words));
    case 'waive-explanation':
      return texts.waive(partyName(action.party, state, words));
    case 'name-person-involved':
      return texts.namePerson;
    case 'issue-verdict':
      return texts.verdict;
    case 'send-verdict':
      return texts.sendVerdict;
    case 'file-letter':
      return texts.letter[action.letter](partyName(action.party, state, words));
    case 'add-documents':
      return texts.documents;
    case 'add-note':
      return texts.note;
    case 'assign-handler':
      return texts.handler;
    default:
      return assertNever(action);
  }
};
