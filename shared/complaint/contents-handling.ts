import { assertNever } from '../base/assert-never.ts';
import { type Asked, answer, completeFor, type Decision, sendingOf, sendingRefusal, sent } from './asked.ts';
import { dated, day, firstOf, line, mustLine, mustText, text } from './checks.ts';
import type { HandlingCommand } from './commands.ts';
import { contentsOfConversation } from './contents-conversations.ts';
import { reassessment } from './objection-term.ts';
import { type Addressee, complainantParty, involvedParty, type Party, representativeAddressee } from './parties.ts';
import { handlerBar } from './preconditions-hearing.ts';
import type { Refusal } from './refusals.ts';
import { personFields, tidyPerson } from './registration.ts';
import { isAuthorised, type OpenComplaint } from './state.ts';
import { tidyVerdict, verdictRefusal } from './verdict.ts';

/** The straight way, from the receipt to the answer (R3 to R12). */
export const contentsOfHandling = (
  command: Exclude<HandlingCommand, { type: 'RegisterComplaint' }>,
  state: OpenComplaint,
  asked: Asked,
): Decision => {
  switch (command.type) {
    case 'AssignHandler': {
      const handler = { id: command.handler.id, name: line(command.handler.name) };
      return answer(
        firstOf(
          completeFor(asked, mustLine('handler', handler.id && handler.name)),
          state.handler?.id === handler.id ? { type: 'same-handler', rule: 'R5' } : null,
          handlerBar(handler, state, asked.context.members),
        ),
        { type: 'HandlerAssigned', handler },
      );
    }
    case 'NamePersonInvolved': {
      const person = tidyPerson(command.person);
      return answer(completeFor(asked, ...personFields(person)), { type: 'PersonInvolvedNamed', person });
    }
    case 'FileLetter':
      return answer(null, {
        type: 'LetterMade',
        letter: command.letter,
        to: tidyAddressee(command.to),
        document: command.document,
      });
    case 'RecordAcknowledgementSent':
      return sent('AcknowledgementSent', command, asked);
    case 'RecordExplanationRequested':
      return answer(completeFor(asked, day('requestedOn', command.requestedOn)), {
        type: 'ExplanationRequested',
        of: tidyParty(command.of),
        requestedOn: command.requestedOn,
        means: command.means,
        document: command.document,
      });
    case 'RecordReminderSent':
      return answer(sendingRefusal(command, asked), {
        type: 'ReminderSent',
        of: tidyParty(command.of),
        ...sendingOf(command),
      });
    case 'RecordExplanation': {
      const account = text(command.account);
      return answer(completeFor(asked, day('givenOn', command.givenOn), mustText('account', account)), {
        type: 'ExplanationGiven',
        by: tidyParty(command.by),
        givenOn: command.givenOn,
        means: command.means,
        account,
        documents: command.documents,
      });
    }
    case 'WaiveExplanation': {
      const reason = text(command.reason);
      return answer(completeFor(asked, day('waivedOn', command.waivedOn), mustText('reason', reason)), {
        type: 'ExplanationWaived',
        of: tidyParty(command.of),
        waivedOn: command.waivedOn,
        ground: command.ground,
        reason,
      });
    }
    case 'PlanConversation':
    case 'CancelConversation':
    case 'RecordConversation':
    case 'RecordConversationAnswer':
      return contentsOfConversation(command, state, asked);
    case 'RecordDelayAnnounced': {
      const reason = text(command.reason);
      const { expectedOn } = command;
      return answer(
        firstOf(
          sendingRefusal(command, asked, mustText('reason', reason), mustLine('expectedOn', expectedOn)),
          expectedRefusal(command, asked),
        ),
        { type: 'DelayAnnounced', reason, expectedOn, ...sendingOf(command) },
      );
    }
    case 'IssueVerdict': {
      const verdict = tidyVerdict(command, state);
      return answer(verdictRefusal(verdict, state, asked), verdict);
    }
    case 'RecordVerdictSent':
      return answer(firstOf(sendingRefusal(command, asked), representativeRefusal(command.to, state)), {
        type: 'VerdictSent',
        to: command.to,
        ...sendingOf(command),
      });
    case 'RecordVerdictReceived': {
      const { receivedOn, proof } = command;
      return answer(
        completeFor(asked, day('receivedOn', receivedOn)),
        { type: 'VerdictReceived', receivedOn, proof },
        ...reassessment(state, { verdictReceivedOn: receivedOn }, asked.context),
      );
    }
    default:
      return assertNever(command);
  }
};

/** R7: a delay is announced until a day that lies ahead. */
const expectedRefusal = (
  { sentOn, expectedOn }: Extract<HandlingCommand, { type: 'RecordDelayAnnounced' }>,
  { rule, again, context }: Asked,
): Refusal | null => {
  const today = again ? sentOn : context.today;
  return (
    dated(rule, 'expectedOn', expectedOn, {}) ??
    (expectedOn > today ? null : { type: 'date-not-ahead', field: 'expectedOn', day: expectedOn, today, rule })
  );
};

/** R4: no verdict goes to a representative without the signed authorisation. */
const representativeRefusal = (to: 'complainant' | 'representative', state: OpenComplaint): Refusal | null => {
  if (to === 'complainant') return null;
  if (!state.representation) return { type: 'no-representative', rule: 'R4' };
  return isAuthorised(state) ? null : { type: 'authorisation-missing', rule: 'R4' };
};

// Events name each field, so that nothing else a form holds gets into a record that can never be changed.
export const tidyParty = (party: Party): Party =>
  party.party === 'complainant' ? complainantParty : involvedParty(party.person);
const tidyAddressee = (to: Addressee): Addressee =>
  to.party === 'representative' ? representativeAddressee : tidyParty(to);
