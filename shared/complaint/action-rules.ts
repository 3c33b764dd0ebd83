import type { RuleId } from '../base/rule-id.ts';
import type { Action, ActionName } from './actions.ts';
import { letterRules } from './letter-rules.ts';

/**
 * The rule that each action serves. What the regulation does not number is counted with what it is part of: keeping
 * the file with the receipt (R1), papers and the handler with the investigation (R5), endings with the answer (R7).
 */
const rules: Readonly<Record<Exclude<ActionName, 'file-letter'>, RuleId>> = {
  register: 'R1',
  'assign-handler': 'R5',
  acknowledge: 'R3',
  'name-person-involved': 'R6',
  'ask-explanation': 'R5',
  remind: 'R5',
  'record-explanation': 'R5',
  'waive-explanation': 'R5',
  'plan-conversation': 'R5',
  'record-conversation': 'R5',
  'cancel-conversation': 'R5',
  'record-conversation-answer': 'R6',
  'announce-delay': 'R7',
  'issue-verdict': 'R8',
  'send-verdict': 'R11',
  'record-verdict-received': 'R12',
  'record-objection': 'R12',
  'decide-late-objection': 'R12',
  'invite-objector': 'R13',
  'decline-objection-hearing': 'R13',
  'withdraw-objection': 'R12',
  'decide-objection': 'R14',
  'send-objection-decision': 'R14',
  'record-dispute-referral': 'R15',
  'name-representative': 'R4',
  'record-representative-left': 'R4',
  'request-authorisation': 'R4',
  'record-authorisation': 'R4',
  'withdraw-authorisation': 'R4',
  'inform-dpo': 'R2',
  'forward-to-board': 'R17',
  'split-off': 'R16',
  withdraw: 'R7',
  settle: 'R7',
  forward: 'R7',
  decline: 'R16',
  'void-registration': 'R1',
  close: 'R12',
  'confirm-ending': 'R7',
  reopen: 'R7',
  'add-documents': 'R5',
  'add-note': 'R5',
  'file-message': 'R5',
  'record-message-drafted': 'R5',
  'report-measure': 'R9',
  'complete-measure': 'R9',
  'change-measure': 'R9',
  'drop-measure': 'R9',
  'link-measure': 'R9',
  correct: 'R1',
  'strike-out': 'R1',
};

/** The rule that an action serves: what a refusal names when nothing more precise is in the way. */
export const ruleOf = (action: Action): RuleId => {
  switch (action.action) {
    case 'file-letter':
      return letterRules[action.letter].rule;
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
      return action.party.party === 'complainant' ? 'R5' : 'R6';
    case 'plan-conversation':
    case 'record-conversation':
      if (action.about === 'objection') return 'R13';
      return action.party.party === 'complainant' ? 'R5' : 'R6';
    default:
      return rules[action.action];
  }
};
