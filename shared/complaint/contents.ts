import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import { actionOf } from './actions.ts';
import { dated, firstOf, line, needed, text, textOrNull, texts } from './checks.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import type { ComplaintEvent } from './events.ts';
import type { Party } from './parties.ts';
import { complainantParty, involvedParty } from './parties.ts';
import { earliestDay } from './preconditions.ts';
import type { Refusal } from './refusals.ts';
import { personRefusal, registered, registrationRefusal, tidyPerson, tidyRegistration } from './registration.ts';
import type { ComplaintState } from './state.ts';
import { tidyVerdict, verdictRefusal } from './verdict.ts';

type Decision = Result<readonly ComplaintEvent[], Refusal>;

const answer = (refusal: Refusal | null, ...events: readonly ComplaintEvent[]): Decision =>
  refusal ? err(refusal) : ok(events);

/** The events of a command that the procedure allows, once what was filled in is complete and possible. */
export const contentsOf = (command: ComplaintCommand, state: ComplaintState, context: DecisionContext): Decision => {
  const window = { earliest: earliestDay(actionOf(command), state), today: context.today };
  switch (command.type) {
    case 'RegisterComplaint': {
      const facts = tidyRegistration(command);
      return answer(registrationRefusal(facts, context), ...registered(facts, context));
    }
    case 'AssignHandler': {
      const handler = { id: command.handler.id, name: line(command.handler.name) };
      const same = state.status !== 'unregistered' && state.handler?.id === handler.id;
      return answer(
        firstOf(needed([['handler', handler.id && handler.name]]), same ? { type: 'same-handler' } : null),
        { type: 'HandlerAssigned', handler },
      );
    }
    case 'NamePersonInvolved': {
      const person = tidyPerson(command.person);
      return answer(personRefusal(person), { type: 'PersonInvolvedNamed', person });
    }
    case 'FileLetter':
      return answer(null, {
        type: 'LetterMade',
        letter: command.letter,
        to: tidyParty(command.to),
        document: command.document,
      });
    case 'RecordAcknowledgementSent':
      return answer(happened('sentOn', command.sentOn, window), {
        type: 'AcknowledgementSent',
        sentOn: command.sentOn,
        means: command.means,
        document: command.document,
      });
    case 'RecordExplanationRequested':
      return answer(happened('requestedOn', command.requestedOn, window), {
        type: 'ExplanationRequested',
        of: tidyParty(command.of),
        requestedOn: command.requestedOn,
        means: command.means,
        document: command.document,
      });
    case 'RecordExplanation': {
      const account = text(command.account);
      return answer(
        firstOf(
          needed([
            ['givenOn', command.givenOn],
            ['account', account],
          ]),
          happened('givenOn', command.givenOn, window),
          texts([['account', account]]),
        ),
        {
          type: 'ExplanationGiven',
          by: tidyParty(command.by),
          givenOn: command.givenOn,
          means: command.means,
          account,
          documents: command.documents,
        },
      );
    }
    case 'WaiveExplanation': {
      const reason = text(command.reason);
      return answer(
        firstOf(
          needed([
            ['waivedOn', command.waivedOn],
            ['reason', reason],
          ]),
          happened('waivedOn', command.waivedOn, window),
          texts([['reason', reason]]),
        ),
        {
          type: 'ExplanationWaived',
          of: tidyParty(command.of),
          waivedOn: command.waivedOn,
          ground: command.ground,
          reason,
        },
      );
    }
    case 'IssueVerdict': {
      if (state.status === 'unregistered') return err({ type: 'not-registered' });
      const verdict = tidyVerdict(command);
      return answer(verdictRefusal(verdict, { ...window, receivedOn: state.received.receivedOn }), verdict);
    }
    case 'RecordVerdictSent':
      return answer(happened('sentOn', command.sentOn, window), {
        type: 'VerdictSent',
        sentOn: command.sentOn,
        means: command.means,
        document: command.document,
      });
    case 'AddDocuments': {
      const remark = textOrNull(command.remark);
      return answer(firstOf(needed([['documents', command.documents]]), texts([['remark', remark]])), {
        type: 'DocumentsAdded',
        documents: command.documents,
        remark,
      });
    }
    case 'AddNote': {
      const note = text(command.text);
      return answer(firstOf(needed([['text', note]]), texts([['text', note]])), { type: 'NoteAdded', text: note });
    }
    default:
      return assertNever(command);
  }
};

// Events name each field, so that nothing else a form holds gets into a record that can never be changed.
const tidyParty = (party: Party): Party =>
  party.party === 'complainant' ? complainantParty : involvedParty(party.person);

type DateField = 'sentOn' | 'requestedOn' | 'givenOn' | 'waivedOn';

/** A fact with a day: it is filled in, exists, is not in the future and not before what it follows. */
const happened = (
  field: DateField,
  day: Parameters<typeof dated>[1],
  window: Parameters<typeof dated>[2],
): Refusal | null => firstOf(needed([[field, day]]), dated(field, day, window));
