import { assertNever } from '../base/assert-never.ts';
import type { Action } from './actions.ts';
import type { Judging } from './judging.ts';
import * as exceptions from './preconditions-exceptions.ts';
import * as hearing from './preconditions-hearing.ts';
import * as measures from './preconditions-measures.ts';
import * as objection from './preconditions-objection.ts';
import * as verdict from './preconditions-verdict.ts';
import type { Refusal } from './refusals.ts';
import type { OpenComplaint } from './state.ts';

/** Why the procedure does not allow an action on a file as it stands; `null` when it does. Not who asks, nor when. */
export const procedureRefusal = (
  action: Action,
  state: OpenComplaint,
  { members }: Pick<Judging, 'members'>,
): Refusal | null => {
  switch (action.action) {
    case 'register':
      return { type: 'already-registered', rule: 'R1' };
    case 'assign-handler':
      return hearing.assignHandlerBar(state, members);
    case 'acknowledge':
      return hearing.acknowledgeBar(state);
    case 'name-person-involved':
      return hearing.beforeVerdict(state, 'R6');
    case 'ask-explanation':
    case 'record-explanation':
      return hearing.hearingBar(action.party, state);
    case 'remind':
      return hearing.remindBar(action.party, state);
    case 'waive-explanation':
      return hearing.waiveBar(action.party, state);
    case 'plan-conversation':
    case 'record-conversation':
      return action.about === 'objection'
        ? objection.objectionConversationBar(state)
        : hearing.hearingBar(action.party, state);
    case 'cancel-conversation':
      return hearing.cancelConversationBar(action.conversation, state);
    case 'record-conversation-answer':
      return hearing.answerConversationBar(action.conversation, state);
    case 'file-letter':
      return hearing.letterRefusal(action.letter, action.to, state);
    case 'announce-delay':
      return verdict.beforeAnswer(state, 'R7');
    case 'issue-verdict':
      return verdict.issueVerdictBar(state);
    case 'send-verdict':
      return verdict.sendVerdictBar(state);
    case 'record-verdict-received':
      return verdict.verdictReceivedBar(state);
    case 'record-objection':
      return objection.recordObjectionBar(state);
    case 'decide-late-objection':
      return objection.decideLateBar(state);
    case 'invite-objector':
      return objection.inviteObjectorBar(state);
    case 'decline-objection-hearing':
      return objection.hearObjectionBar(state);
    case 'withdraw-objection':
      return objection.withdrawObjectionBar(state);
    case 'decide-objection':
      return objection.decideObjectionBar(state);
    case 'send-objection-decision':
      return objection.sendDecisionBar(state);
    case 'record-dispute-referral':
      return objection.referralBar(state);
    case 'name-representative':
      return exceptions.nameRepresentativeBar(state);
    case 'record-representative-left':
      return exceptions.representativeLeftBar(state);
    case 'request-authorisation':
    case 'record-authorisation':
      return exceptions.authorisationBar(state);
    case 'withdraw-authorisation':
      return exceptions.withdrawAuthorisationBar(state);
    case 'inform-dpo':
      return exceptions.informDpoBar(state);
    case 'forward-to-board':
      return exceptions.forwardToBoardBar(state);
    case 'split-off':
      return exceptions.splitBar(state);
    case 'withdraw':
    case 'settle':
      return exceptions.endByAgreementBar(state);
    case 'void-registration':
      return exceptions.voidBar(state);
    case 'forward':
      return exceptions.endWithoutVerdictBar(state, 'R7');
    case 'decline':
      return exceptions.endWithoutVerdictBar(state, 'R16');
    case 'close':
      return exceptions.closeBar(state);
    case 'confirm-ending':
      return exceptions.confirmEndingBar(state);
    case 'reopen':
      return exceptions.reopenBar(state);
    case 'report-measure':
    case 'complete-measure':
    case 'change-measure':
    case 'drop-measure':
      return measures.measureBar(action.measure, state);
    case 'link-measure':
      return measures.linkMeasureBar(state);
    // Papers and notes belong in a file for as long as it is there.
    case 'add-documents':
    case 'add-note':
    case 'file-message':
    case 'record-message-drafted':
      return null;
    // Judged by what the whole file would become, in `corrections.ts`.
    case 'correct':
    case 'strike-out':
      return null;
    default:
      return assertNever(action);
  }
};
