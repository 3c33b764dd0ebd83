import type { RuleId } from '../../../../shared/base/rule-id.ts';
import { isAmending, readAmendments, standingEvent } from '../../../../shared/complaint/amendments.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { Party } from '../../../../shared/complaint/parties.ts';
import type { ComplaintState, OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { Member } from '../../../../shared/members/members.ts';
import type { Records } from '../../../support/arbitraries/walks.ts';
import { walking } from '../../../support/arbitraries/walks.ts';

/** A fact that counts, and who recorded it. */
type Fact = { readonly event: ComplaintEvent; readonly by: Member | undefined };
/** A file as its facts tell it, without a look at how the program reads or decides them. */
export type File = { readonly state: OpenComplaint; readonly facts: readonly Fact[] };

/** What a rule demands of every file, told from its facts alone: a broken one is named. */
export type Invariant = { readonly rule: RuleId; readonly says: string; readonly broken: (file: File) => boolean };

export const fileOf = (state: ComplaintState, records: Records): File | null => {
  if (state.status === 'unregistered') return null;
  const { amendments } = readAmendments(records);
  const author = new Map(records.map(({ id, by }) => [id, by.id]));
  const facts = records.flatMap((record): readonly Fact[] => {
    const event = standingEvent(record, amendments);
    if (!event || isAmending(event)) return [];
    const wrote = author.get(amendments.get(record.id)?.by ?? record.id);
    return [{ event, by: walking.members.find(({ id }) => id === wrote) }];
  });
  return { state, facts };
};

type Type = ComplaintEvent['type'];
type Of<T extends Type> = Extract<ComplaintEvent, { type: T }>;
/** The facts of one kind, each with the facts before it. */
const each = <T extends Type>(
  { facts }: File,
  type: T,
): readonly { readonly event: Of<T>; readonly by: Member | undefined; readonly before: readonly ComplaintEvent[] }[] =>
  facts.flatMap(({ event, by }, index) =>
    event.type === type ? [{ event: event as Of<T>, by, before: facts.slice(0, index).map((fact) => fact.event) }] : [],
  );
const has = (events: readonly ComplaintEvent[], ...types: readonly Type[]): boolean =>
  events.some(({ type }) => types.includes(type));
const lastOf = <T extends Type>(events: readonly ComplaintEvent[], type: T): Of<T> | undefined =>
  events.findLast((event): event is Of<T> => event.type === type);

const same = (a: Party, b: Party): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Whether a side was heard or passed over. */
const closedIn = (events: readonly ComplaintEvent[], party: Party): boolean =>
  events.some((event) => {
    if (event.type === 'ExplanationGiven') return same(event.by, party);
    if (event.type === 'ExplanationWaived') return same(event.of, party);
    return event.type === 'ConversationHeld' && event.about === 'explanation' && same(event.with, party);
  });
const complainant: Party = { party: 'complainant' };
const subjectsAt = (events: readonly ComplaintEvent[]): readonly string[] => {
  const gone = events.flatMap((event) => (event.type === 'PartSplitOff' ? event.subjects : []));
  return (lastOf(events, 'ComplaintReceived')?.subjects ?? []).filter((subject) => !gone.includes(subject));
};
const authorisedIn = (events: readonly ComplaintEvent[]): boolean => {
  const last = events.findLast(({ type }) =>
    ['AuthorisationReceived', 'AuthorisationWithdrawn', 'RepresentativeLeft', 'RepresentativeNamed'].includes(type),
  );
  return last?.type === 'AuthorisationReceived';
};
const receivedOn = ({ facts }: File): string =>
  facts.flatMap(({ event }) => (event.type === 'ComplaintReceived' ? [event.receivedOn] : []))[0] ?? '';
const objecting = (event: ComplaintEvent): boolean =>
  ['ObjectorInvited', 'ObjectionHearingDeclined', 'ObjectionDecided'].includes(event.type) ||
  ((event.type === 'ConversationHeld' || event.type === 'ConversationPlanned') && event.about === 'objection');

/** Every day that a fact names, but those that may lie before the receipt or after today. */
const factDays = (event: ComplaintEvent): readonly string[] => {
  const known = daysOf.get(event);
  if (known) return known;
  const days: string[] = [];
  if (event.type !== 'ConversationPlanned' && event.type !== 'MessageFiled')
    JSON.stringify(event, (key, value) => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !free.includes(key)) days.push(value);
      return value;
    });
  daysOf.set(event, days);
  return days;
};
const free = ['incidentOn', 'signedOn', 'expectedOn', 'dueOn', 'due'];
const daysOf = new WeakMap<ComplaintEvent, readonly string[]>();

export const invariants: readonly Invariant[] = [
  {
    rule: 'R1',
    says: 'a file begins with its one receipt',
    broken: (file) => each(file, 'ComplaintReceived').length !== 1 || file.facts[0]?.event.type !== 'ComplaintReceived',
  },
  {
    rule: 'R1',
    says: 'nothing happened before the receipt, and nothing after today',
    broken: (file) =>
      file.facts.some(({ event }) => factDays(event).some((day) => day < receivedOn(file) || day > walking.today)),
  },
  {
    rule: 'R2',
    says: 'the DPO is told of privacy, and of nothing else',
    broken: (file) =>
      each(file, 'DpoInformed').some(({ before }) => !subjectsAt(before).includes('privacy')) ||
      each(file, 'ComplaintForwarded').some(
        ({ event, before }) => event.to.body === 'dpo' && !subjectsAt(before).includes('privacy'),
      ),
  },
  { rule: 'R3', says: 'one acknowledgement', broken: (file) => each(file, 'AcknowledgementSent').length > 1 },
  {
    rule: 'R4',
    says: 'no letter but the request, and no verdict, to a representative without authorisation',
    broken: (file) =>
      each(file, 'LetterMade').some(
        ({ event, before }) =>
          event.to.party === 'representative' && event.letter !== 'authorisation-request' && !authorisedIn(before),
      ) ||
      each(file, 'VerdictSent').some(({ event, before }) => event.to === 'representative' && !authorisedIn(before)),
  },
  {
    rule: 'R4',
    says: 'an authorisation comes with the signed paper',
    broken: (file) => each(file, 'AuthorisationReceived').some(({ event }) => event.documents.length === 0),
  },
  {
    rule: 'R5',
    says: 'nobody involved is asked, reminded, met or heard before the complainant',
    broken: (file) =>
      file.facts.some(({ event }, index) => {
        const party =
          event.type === 'ExplanationGiven'
            ? event.by
            : event.type === 'ExplanationRequested' ||
                event.type === 'ReminderSent' ||
                event.type === 'ExplanationWaived'
              ? event.of
              : (event.type === 'ConversationPlanned' || event.type === 'ConversationHeld') &&
                  event.about === 'explanation'
                ? event.with
                : complainant;
        const before = file.facts.slice(0, index).map((fact) => fact.event);
        return party.party === 'person-involved' && !closedIn(before, complainant);
      }),
  },
  {
    rule: 'R6',
    says: 'no verdict before every side was heard or passed over',
    broken: (file) =>
      each(file, 'VerdictIssued').some(
        ({ before }) =>
          !closedIn(before, complainant) ||
          before.some(
            (event) =>
              event.type === 'PersonInvolvedNamed' &&
              !closedIn(before, { party: 'person-involved', person: event.person.id }),
          ),
      ),
  },
  {
    rule: 'R6',
    says: 'a side is passed over with a reason',
    broken: (file) => each(file, 'ExplanationWaived').some(({ event }) => event.reason.trim() === ''),
  },
  {
    rule: 'R7',
    says: 'an answer follows a verdict, and a delay is announced before it',
    broken: (file) =>
      each(file, 'VerdictSent').some(({ event, before }) => {
        const verdict = lastOf(before, 'VerdictIssued');
        return !verdict || event.sentOn < verdict.issuedOn;
      }) ||
      each(file, 'DelayAnnounced').some(
        ({ event, before }) => has(before, 'VerdictSent') || event.expectedOn <= event.sentOn,
      ),
  },
  { rule: 'R8', says: 'one verdict', broken: (file) => each(file, 'VerdictIssued').length > 1 },
  {
    rule: 'R8',
    says: 'several subjects: each its outcome, and together the outcome of the whole',
    broken: (file) =>
      each(file, 'VerdictIssued').some(({ event, before }) => {
        const subjects = subjectsAt(before);
        if (subjects.length < 2) return event.perSubject.length > 0;
        const outcomes = new Set(event.perSubject.map(({ outcome }) => outcome));
        const whole = outcomes.size === 1 ? [...outcomes][0] : 'partly-upheld';
        const named = event.perSubject.map(({ subject }) => subject as string).sort();
        return event.outcome !== whole || JSON.stringify(named) !== JSON.stringify([...subjects].sort());
      }),
  },
  {
    rule: 'R9',
    says: 'measures exactly when it was upheld, in whole or in part, each with an owner and a date',
    broken: (file) =>
      each(file, 'VerdictIssued').some(({ event }) => {
        const promised = [...event.measures, ...event.linkedMeasures];
        return (
          (event.outcome === 'dismissed') !== (promised.length === 0) ||
          promised.some(({ owner, dueOn, description }) => !owner.trim() || !dueOn || !description.trim())
        );
      }),
  },
  {
    rule: 'R9',
    says: 'what was promised stays on the list, and is done with evidence',
    broken: (file) =>
      file.facts.some(
        ({ event }) =>
          (event.type === 'VerdictIssued' || event.type === 'ObjectionDecided') &&
          event.measures.some(({ id }) => !file.state.measures.some((measure) => measure.id === id)),
      ) || each(file, 'MeasureDone').some(({ event }) => event.evidence.trim() === ''),
  },
  {
    rule: 'R10',
    says: 'reasons when it was dismissed, in whole or in part',
    broken: (file) =>
      each(file, 'VerdictIssued').some(({ event }) => event.outcome !== 'upheld' && !event.reasons?.trim()),
  },
  {
    rule: 'R11',
    says: 'what comes after the answer comes after it: its receipt, an objection, closing',
    broken: (file) =>
      (['VerdictReceived', 'ObjectionReceived', 'ComplaintClosed'] as const).some((type) =>
        each(file, type).some(({ before }) => !has(before, 'VerdictSent')),
      ),
  },
  {
    rule: 'R12',
    says: 'an objection is late when it came after the term that runs from the receipt of the verdict',
    broken: ({ state, facts }) => {
      const file = state.status === 'closed' ? state.before : state;
      if (file.status !== 'objection') return false;
      const receipt = facts.flatMap(({ event }) => (event.type === 'VerdictReceived' ? [event.receivedOn] : []))[0];
      const due = receipt ? walking.objectionDueFrom(receipt) : null;
      return file.objection.due !== due || file.objection.late !== (due !== null && file.objection.receivedOn > due);
    },
  },
  {
    rule: 'R12',
    says: 'one that came late goes on only once the board took it up',
    broken: (file) =>
      file.facts.some(({ event }, index) => {
        const before = file.facts.slice(0, index).map((fact) => fact.event);
        const objection = lastOf(before, 'ObjectionReceived');
        if (!objecting(event) || !objection?.late) return false;
        // Reassessed since: what was late may have been in time after all.
        const admitted = lastOf(before, 'LateObjectionDecided')?.admitted === true;
        return (
          !admitted &&
          !has(
            file.facts.map((fact) => fact.event),
            'ObjectionTermReassessed',
          )
        );
      }),
  },
  {
    rule: 'R12',
    says: 'closed within the time to object: with the reason why',
    broken: (file) =>
      each(file, 'ComplaintClosed').some(({ event, before }) => {
        const receipt = lastOf(before, 'VerdictReceived');
        const early = !receipt || event.closedOn <= walking.objectionDueFrom(receipt.receivedOn);
        return !has(before, 'ObjectionReceived') && early && !event.remark?.trim();
      }),
  },
  {
    rule: 'R13',
    says: 'no decision on an objection before the conversation or its refusal',
    broken: (file) =>
      each(file, 'ObjectionDecided').some(
        ({ before }) =>
          !before.some(
            (event) =>
              event.type === 'ObjectionHearingDeclined' ||
              (event.type === 'ConversationHeld' && event.about === 'objection' && same(event.with, complainant)),
          ),
      ),
  },
  {
    rule: 'R14',
    says: 'the board decides, once, and says what changes unless it dismisses',
    broken: (file) =>
      each(file, 'ObjectionDecided').length > 1 ||
      each(file, 'ObjectionDecided').some(
        ({ event, by }) =>
          !by?.roles.includes('board') ||
          (event.outcome === 'dismissed') !== (event.verdictBecomes === null && event.change === null),
      ) ||
      each(file, 'LateObjectionDecided').some(({ by }) => !by?.roles.includes('board')),
  },
  {
    rule: 'R14',
    says: 'the outcome goes out after the decision (R12: or that it is not taken up)',
    broken: (file) =>
      each(file, 'ObjectionDecisionSent').some(({ event, before }) => {
        const decided = lastOf(before, 'ObjectionDecided');
        const refused = lastOf(before, 'LateObjectionDecided');
        const on = decided?.decidedOn ?? (refused && !refused.admitted ? refused.decidedOn : null);
        return on === null || event.sentOn < on;
      }),
  },
  {
    rule: 'R15',
    says: 'to the dispute body once the board has answered',
    broken: (file) =>
      each(file, 'DisputeReferred').some(
        ({ before }) => !has(before, 'ObjectionDecisionSent') && !has(before, 'ObjectionWithdrawn'),
      ),
  },
  {
    rule: 'R16',
    says: 'no verdict on return-to-work advice, and declined for it only when it is about nothing else',
    broken: (file) =>
      each(file, 'VerdictIssued').some(({ before }) => subjectsAt(before).includes('return-to-work-advice')) ||
      each(file, 'ComplaintNotHandled').some(
        ({ event, before }) =>
          event.ground === 'return-to-work-advice' &&
          JSON.stringify(subjectsAt(before)) !== '["return-to-work-advice"]',
      ),
  },
  {
    rule: 'R16',
    says: 'a part is split off, and something stays',
    broken: (file) =>
      each(file, 'PartSplitOff').some(({ event, before }) => {
        const here = subjectsAt(before);
        return !event.subjects.every((subject) => here.includes(subject)) || event.subjects.length >= here.length;
      }),
  },
  {
    rule: 'R17',
    says: 'the verdict on financial damage, and on all that is with the board, is the board\u2019s',
    broken: (file) =>
      each(file, 'VerdictIssued').some(({ before, by }) => {
        const withBoard = has(before, 'ForwardedToBoard');
        if (subjectsAt(before).includes('financial-damage') && !withBoard) return true;
        return withBoard && !by?.roles.includes('board');
      }),
  },
  {
    rule: 'R18',
    says: 'every subject is still here or went on in another file',
    broken: ({ state, facts }) => {
      const all = facts.flatMap(({ event }) => (event.type === 'ComplaintReceived' ? event.subjects : []));
      const gone = state.splitOff.flatMap(({ subjects }) => subjects);
      return JSON.stringify([...all].sort()) !== JSON.stringify([...state.received.subjects, ...gone].sort());
    },
  },
  {
    rule: 'R19',
    says: 'a file that ended says how, and one that was reopened does not count as ended',
    broken: ({ state, facts }) => {
      const endings: readonly Type[] = [
        'ComplaintWithdrawn',
        'ComplaintSettled',
        'ComplaintForwarded',
        'ComplaintNotHandled',
        'RegistrationVoided',
        'ComplaintClosed',
      ];
      const last = facts.findLast(
        ({ event: { type } }) => endings.includes(type) || type === 'ComplaintReopened' || type === 'ObjectionReceived',
      );
      return (state.status === 'closed') !== (last !== undefined && endings.includes(last.event.type));
    },
  },
];
