import { assertNever } from '../base/assert-never.ts';
import { err } from '../base/result.ts';
import { ruleOf } from './action-rules.ts';
import { actionOf } from './actions.ts';
import { type Asked, answer, type Decision } from './asked.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import { contentsOfException } from './contents-exceptions.ts';
import { contentsOfHandling } from './contents-handling.ts';
import { contentsOfObjection } from './contents-objection.ts';
import { contentsOfUpkeep } from './contents-upkeep.ts';
import { earliestDay } from './earliest-day.ts';
import { registered, registrationRefusal, tidyRegistration } from './registration.ts';
import type { ComplaintState } from './state.ts';

/** Every command that says a fact; corrections look at the whole file and stand apart (`corrections.ts`). */
export type FactCommand = Exclude<ComplaintCommand, { type: 'CorrectFact' | 'StrikeOut' }>;

/**
 * The events of a command that the procedure allows, once what was filled in is complete and possible. `again` for a
 * fact that stands already and is looked at once more, in the place where it stands.
 */
export const contentsOf = (
  command: FactCommand,
  state: ComplaintState,
  context: Omit<DecisionContext, 'records'>,
  again = false,
): Decision => {
  const action = actionOf(command);
  const window = { earliest: earliestDay(action, state), today: context.today };
  const asked: Asked = { rule: ruleOf(action), window, context, again };
  if (command.type === 'RegisterComplaint') {
    const facts = tidyRegistration(command);
    return answer(registrationRefusal(facts, asked), ...registered(facts, context));
  }
  if (state.status === 'unregistered') return err({ type: 'not-registered', rule: 'R1' });
  switch (command.type) {
    case 'AssignHandler':
    case 'NamePersonInvolved':
    case 'FileLetter':
    case 'RecordAcknowledgementSent':
    case 'RecordExplanationRequested':
    case 'RecordReminderSent':
    case 'RecordExplanation':
    case 'WaiveExplanation':
    case 'PlanConversation':
    case 'CancelConversation':
    case 'RecordConversation':
    case 'RecordConversationAnswer':
    case 'RecordDelayAnnounced':
    case 'IssueVerdict':
    case 'RecordVerdictSent':
    case 'RecordVerdictReceived':
      return contentsOfHandling(command, state, asked);
    case 'RecordObjection':
    case 'DecideLateObjection':
    case 'RecordObjectorInvited':
    case 'RecordObjectionHearingDeclined':
    case 'RecordObjectionWithdrawn':
    case 'DecideObjection':
    case 'RecordObjectionDecisionSent':
    case 'RecordDisputeReferral':
      return contentsOfObjection(command, state, asked);
    case 'NameRepresentative':
    case 'RecordRepresentativeLeft':
    case 'RecordAuthorisationRequested':
    case 'RecordAuthorisation':
    case 'RecordAuthorisationWithdrawn':
    case 'RecordDpoInformed':
    case 'ForwardToBoard':
    case 'SplitOffPart':
    case 'RecordWithdrawal':
    case 'RecordSettlement':
    case 'ForwardComplaint':
    case 'DeclineComplaint':
    case 'VoidRegistration':
    case 'CloseComplaint':
    case 'RecordEndingConfirmed':
    case 'ReopenComplaint':
      return contentsOfException(command, state, asked);
    case 'AddDocuments':
    case 'AddNote':
    case 'FileMessage':
    case 'RecordMessageDrafted':
    case 'ReportMeasureProgress':
    case 'CompleteMeasure':
    case 'ChangeMeasure':
    case 'DropMeasure':
    case 'LinkMeasure':
      return contentsOfUpkeep(command, state, asked);
    default:
      return assertNever(command);
  }
};
