import { expect } from 'vitest';
import type { ComplaintNumber, MemberId } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintCommand, DecisionContext } from '../../shared/complaint/commands.ts';
import { decide } from '../../shared/complaint/decide.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import { replay } from '../../shared/complaint/fold.ts';
import type { PersonId } from '../../shared/complaint/parties.ts';
import { complainantParty, involvedParty } from '../../shared/complaint/parties.ts';
import type { Refusal } from '../../shared/complaint/refusals.ts';
import type { ComplaintState } from '../../shared/complaint/state.ts';
import type { ChannelId, SubjectId } from '../../shared/complaint/subjects.ts';
import type { Member } from '../../shared/members/members.ts';
import { objectionDueFrom } from '../../shared/procedure/derivation.ts';
import { shippedLaw } from '../../shared/procedure/law.ts';
import type { RecordedEvent } from '../../shared/record/record.ts';
import { recorded } from './arbitraries/records.ts';

export const ilse: Member = { id: 'member-ilse' as MemberId, name: 'Ilse Vermeer', roles: ['officer'] };
export const director: Member = {
  id: 'member-dirk' as MemberId,
  name: 'Dirk de Boer',
  roles: ['board', 'dpo', 'administrator'],
};
export const sam: Member = { id: 'member-sam' as MemberId, name: 'Sam Jansen', roles: ['officer'] };
export const context: DecisionContext = {
  today: date('2026-01-22'),
  actor: ilse,
  nextNumber: 'K26-A017' as ComplaintNumber,
  members: [ilse, director, sam],
  objectionDueFrom: objectionDueFrom(shippedLaw),
  records: [],
};
export const bos = 'person-bos' as PersonId;
export const byBos = involvedParty(bos);
export const complainant = complainantParty;

export const document: DocumentRef = {
  id: 'document-1',
  name: 'Klacht.eml',
  mediaType: 'message/rfc822',
  size: 1024,
  sha256: 'ab'.repeat(32),
  chunks: ['cd'.repeat(32)],
  wrappedKey: 'AAAA',
};

type Register = Extract<ComplaintCommand, { type: 'RegisterComplaint' }>;
/** The complaint of `data/mail/01-plain.eml`, received on Friday 2 January 2026. */
export const register: Register = {
  type: 'RegisterComplaint',
  receivedOn: date('2026-01-02'),
  channel: 'email' as ChannelId,
  complainant: {
    name: 'Marjolein de Vries',
    organisation: 'Voorbeeld Transport B.V.',
    email: 'm.devries@voorbeeld-transport.nl',
    phone: '06-12345678',
    address: null,
    kind: 'client',
  },
  representative: null,
  summary: 'Casemanager vijf keer gebeld, geen antwoord',
  text: 'Sinds 8 december probeer ik onze casemanager te bereiken.',
  wish: null,
  incidentOn: null,
  subjects: ['accessibility' as SubjectId],
  documents: [document],
  messageId: '1@voorbeeld-transport.nl',
};

/** The facts of the example, in the order of the procedure; a test takes what it needs. */
export const facts = {
  received: { ...register, type: 'ComplaintReceived', number: context.nextNumber, splitFrom: null },
  assigned: { type: 'HandlerAssigned', handler: { id: ilse.id, name: ilse.name } },
  acknowledged: { type: 'AcknowledgementSent', sentOn: date('2026-01-08'), means: 'email', document: null },
  complainantAsked: {
    type: 'ExplanationRequested',
    of: complainantParty,
    requestedOn: date('2026-01-14'),
    means: 'email',
    document: null,
  },
  complainantHeard: {
    type: 'ExplanationGiven',
    by: complainantParty,
    givenOn: date('2026-01-19'),
    means: 'phone',
    account: 'De termijn is inmiddels verstreken.',
    documents: [],
  },
  bosNamed: {
    type: 'PersonInvolvedNamed',
    person: { id: bos, name: 'T. Bos', position: 'casemanager', department: null, email: null, member: null },
  },
  bosAsked: {
    type: 'ExplanationRequested',
    of: byBos,
    requestedOn: date('2026-01-20'),
    means: 'email',
    document: null,
  },
  bosHeard: {
    type: 'ExplanationGiven',
    by: byBos,
    givenOn: date('2026-01-21'),
    means: 'in-person',
    account: 'De berichten kwamen bij een oude mailbox binnen.',
    documents: [],
  },
  upheld: {
    type: 'VerdictIssued',
    issuedOn: date('2026-01-22'),
    outcome: 'upheld',
    perSubject: [],
    findings: 'Er is niet teruggebeld.',
    reasons: null,
    measures: [
      {
        id: 'measure-1',
        description: 'Tweede contactpersoon per klant',
        owner: 'Team casemanagement',
        dueOn: date('2026-03-01'),
      },
    ],
    linkedMeasures: [],
  },
  verdictSent: { type: 'VerdictSent', to: 'complainant', sentOn: date('2026-01-22'), means: 'email', document: null },
} as const satisfies Readonly<Record<string, ComplaintEvent>>;

/** Up to and including both sides heard. */
export const bothSidesHeard: readonly ComplaintEvent[] = [
  facts.received,
  facts.assigned,
  facts.acknowledged,
  facts.complainantAsked,
  facts.complainantHeard,
  facts.bosNamed,
  facts.bosAsked,
  facts.bosHeard,
];
export const decided: readonly ComplaintEvent[] = [...bothSidesHeard, facts.upheld];
export const answered: readonly ComplaintEvent[] = [...decided, facts.verdictSent];

/** The facts as records of one device: the first is `dev-a:1`. */
export const recordsOf = (events: readonly ComplaintEvent[]): readonly RecordedEvent<ComplaintEvent>[] =>
  events.map((event, index) => recorded(event, index + 1));
/** The file as its facts tell it; corrections and strikings act. */
export const stateAfter = (events: readonly ComplaintEvent[]): ComplaintState => replay(recordsOf(events)).state;

/** `given` what happened, `when` someone asks this, `thenHappened` these facts, or it was `thenRefused` for this reason. */
export const given = (...events: readonly ComplaintEvent[]) => ({
  when: (command: ComplaintCommand, changed: Partial<DecisionContext> = {}) => {
    const decision = () => decide(command, stateAfter(events), { ...context, records: recordsOf(events), ...changed });
    return {
      thenHappened: (...expected: readonly ComplaintEvent[]) =>
        expect(decision()).toEqual({ ok: true, value: expected }),
      thenRefused: (refusal: Refusal) => expect(decision()).toEqual({ ok: false, error: refusal }),
    };
  },
});
