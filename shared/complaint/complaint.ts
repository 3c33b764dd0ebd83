import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { MemberRef } from '../members/members.ts';
import type { DocumentRef } from './document.ts';
import type { ComplaintEvent, ComplaintReceived, Outcome } from './events.ts';
import type { LetterKind } from './letter-kind.ts';
import type { Measure } from './measure.ts';
import type { ExplanationMeans, Party, PersonId, PersonInvolved, SendMeans, WaiverGround } from './parties.ts';

/** Where the hearing of one side stands (hoor en wederhoor, R5 and R6). */
export type Hearing =
  | { readonly status: 'not-asked' }
  | { readonly status: 'asked'; readonly requestedOn: PlainDate }
  | { readonly status: 'heard'; readonly givenOn: PlainDate; readonly means: ExplanationMeans }
  | { readonly status: 'waived'; readonly waivedOn: PlainDate; readonly ground: WaiverGround; readonly reason: string };

export type InvolvedSide = { readonly person: PersonInvolved; readonly hearing: Hearing };
export type Sent = { readonly sentOn: PlainDate; readonly means: SendMeans };
export type FiledLetter = { readonly letter: LetterKind; readonly to: Party; readonly document: DocumentRef };
export type Verdict = {
  readonly issuedOn: PlainDate;
  readonly outcome: Outcome;
  readonly findings: string;
  readonly reasons: string | null;
  readonly measures: readonly Measure[];
};

/** Two people who both acted offline: the event stays on the timeline, marked, for a person to settle. */
export type Contradiction = {
  readonly event: ComplaintEvent['type'];
  readonly why:
    | 'already-received'
    | 'not-received'
    | 'already-acknowledged'
    | 'unknown-person'
    | 'side-already-closed'
    | 'side-not-closed'
    | 'already-decided'
    | 'not-decided'
    | 'already-sent';
};

type Registered = {
  readonly received: Omit<ComplaintReceived, 'type' | 'documents'>;
  readonly handler: MemberRef | null;
  /** R3; `null` until the acknowledgement went out. */
  readonly acknowledgement: Sent | null;
  readonly complainantHearing: Hearing;
  readonly involved: readonly InvolvedSide[];
  readonly letters: readonly FiledLetter[];
  readonly documents: readonly DocumentRef[];
  readonly contradictions: readonly Contradiction[];
};

/** The file as its events tell it. */
export type ComplaintState =
  | { readonly status: 'unregistered' }
  | ({ readonly status: 'in-progress' } & Registered)
  | ({ readonly status: 'decided'; readonly verdict: Verdict } & Registered)
  | ({ readonly status: 'answered'; readonly verdict: Verdict; readonly verdictSent: Sent } & Registered);

export type OpenComplaint = Exclude<ComplaintState, { status: 'unregistered' }>;

export const initialState: ComplaintState = { status: 'unregistered' };

export const sideOf = (state: OpenComplaint, party: Party): Hearing | undefined =>
  party.party === 'complainant'
    ? state.complainantHearing
    : state.involved.find((side) => side.person.id === party.person)?.hearing;

export const isClosedSide = (hearing: Hearing): boolean => hearing.status === 'heard' || hearing.status === 'waived';

export const complainantParty: Party = { party: 'complainant' };
export const involvedParty = (person: PersonId): Party => ({ party: 'person-involved', person });
export const sameParty = (a: Party, b: Party): boolean =>
  a.party === 'complainant' ? b.party === 'complainant' : b.party === 'person-involved' && a.person === b.person;

/** Every side of the file: the complainant first, then the persons involved in the order they were named. */
export const partiesOf = (state: OpenComplaint): readonly Party[] => [
  complainantParty,
  ...state.involved.map(({ person }) => involvedParty(person.id)),
];

/** The sides that are neither heard nor waived (R6), complainant first. */
export const openSides = (state: OpenComplaint): readonly Party[] =>
  partiesOf(state).filter((party) => {
    const hearing = sideOf(state, party);
    return !hearing || !isClosedSide(hearing);
  });

/** The day on which a side was heard or waived; `null` while it is open. */
export const closedOn = (hearing: Hearing): PlainDate | null => {
  switch (hearing.status) {
    case 'not-asked':
    case 'asked':
      return null;
    case 'heard':
      return hearing.givenOn;
    case 'waived':
      return hearing.waivedOn;
    default:
      return assertNever(hearing);
  }
};

/**
 * The state after one more event. Total: an event that contradicts what stands is kept as a contradiction and
 * changes nothing else, so every device that has read the same events sees the same file.
 */
export const evolve = (state: ComplaintState, event: ComplaintEvent): ComplaintState => {
  if (state.status === 'unregistered') return event.type === 'ComplaintReceived' ? received(event) : state;
  switch (event.type) {
    case 'ComplaintReceived':
      return contradicted(state, event, 'already-received');
    case 'HandlerAssigned':
      return { ...state, handler: event.handler };
    case 'PersonInvolvedNamed':
      return state.status === 'in-progress'
        ? withPerson(state, event.person)
        : contradicted(state, event, 'already-decided');
    case 'LetterMade':
      return {
        ...state,
        letters: [...state.letters, { letter: event.letter, to: event.to, document: event.document }],
        documents: [...state.documents, event.document],
      };
    case 'AcknowledgementSent':
      return state.acknowledgement
        ? contradicted(state, event, 'already-acknowledged')
        : { ...state, acknowledgement: { sentOn: event.sentOn, means: event.means } };
    case 'ExplanationRequested':
      return heard(state, event, event.of, { status: 'asked', requestedOn: event.requestedOn });
    case 'ExplanationGiven':
      return withDocuments(
        heard(state, event, event.by, { status: 'heard', givenOn: event.givenOn, means: event.means }),
        event.documents,
      );
    case 'ExplanationWaived':
      return heard(state, event, event.of, {
        status: 'waived',
        waivedOn: event.waivedOn,
        ground: event.ground,
        reason: event.reason,
      });
    case 'VerdictIssued': {
      if (state.status !== 'in-progress') return contradicted(state, event, 'already-decided');
      const { type: _, ...verdict } = event;
      const decided: ComplaintState = { ...state, status: 'decided', verdict };
      // A side that someone else named offline: the verdict stands, and a person must look at it.
      return openSides(state).length === 0 ? decided : contradicted(decided, event, 'side-not-closed');
    }
    case 'VerdictSent':
      if (state.status === 'in-progress') return contradicted(state, event, 'not-decided');
      if (state.status === 'answered') return contradicted(state, event, 'already-sent');
      return { ...state, status: 'answered', verdictSent: { sentOn: event.sentOn, means: event.means } };
    case 'DocumentsAdded':
      return withDocuments(state, event.documents);
    case 'NoteAdded':
      return state;
    default:
      return assertNever(event);
  }
};

const received = ({ type: _, documents, ...facts }: ComplaintReceived): ComplaintState => ({
  status: 'in-progress',
  received: facts,
  handler: null,
  acknowledgement: null,
  complainantHearing: { status: 'not-asked' },
  involved: [],
  letters: [],
  documents,
  contradictions: [],
});

const contradicted = <S extends OpenComplaint>(state: S, event: ComplaintEvent, why: Contradiction['why']): S => ({
  ...state,
  contradictions: [...state.contradictions, { event: event.type, why }],
});

const withDocuments = <S extends OpenComplaint>(state: S, documents: readonly DocumentRef[]): S =>
  documents.length === 0 ? state : { ...state, documents: [...state.documents, ...documents] };

const withPerson = (state: OpenComplaint, person: PersonInvolved): OpenComplaint =>
  state.involved.some((side) => side.person.id === person.id)
    ? { ...state, involved: state.involved.map((side) => (side.person.id === person.id ? { ...side, person } : side)) }
    : { ...state, involved: [...state.involved, { person, hearing: { status: 'not-asked' } }] };

const heard = (state: OpenComplaint, event: ComplaintEvent, party: Party, next: Hearing): OpenComplaint => {
  const current = sideOf(state, party);
  if (!current) return contradicted(state, event, 'unknown-person');
  if (state.status !== 'in-progress') return contradicted(state, event, 'already-decided');
  // Asking again, or saying more, after a side was heard is ordinary; only the first closing of a side counts.
  // Someone who answers after all, once the side was waived, has been heard.
  if (isClosedSide(current) && !(current.status === 'waived' && next.status === 'heard'))
    return next.status === 'waived' ? contradicted(state, event, 'side-already-closed') : state;
  return party.party === 'complainant'
    ? { ...state, complainantHearing: next }
    : { ...state, involved: replaceHearing(state.involved, party.person, next) };
};

const replaceHearing = (sides: readonly InvolvedSide[], person: PersonId, hearing: Hearing): readonly InvolvedSide[] =>
  sides.map((side) => (side.person.id === person ? { ...side, hearing } : side));
