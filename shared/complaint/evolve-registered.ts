import type { DocumentRef } from './document.ts';
import type { ComplaintEvent, Sending } from './events.ts';
import type { Measure } from './measure.ts';
import type {
  Closed,
  ContradictionReason,
  MeasureState,
  OpenComplaint,
  Registered,
  RunningComplaint,
  Sent,
} from './state.ts';

/** The event stays in the file, marked for a person to settle; what stood before it stands. */
export const contradicted = <S extends OpenComplaint>(
  state: S,
  event: ComplaintEvent,
  why: ContradictionReason,
): S => ({
  ...state,
  contradictions: [...state.contradictions, { event: event.type, why }],
});

export const sentBy = ({ sentOn, means }: Sending): Sent => ({ sentOn, means });

/** The documents that an event brings into the file; a letter that was sent came in when it was made. */
export const broughtDocuments = (event: ComplaintEvent): readonly DocumentRef[] => {
  if (event.type === 'LetterMade') return [event.document];
  return 'documents' in event ? event.documents : [];
};

export const withDocuments = <S extends OpenComplaint>(state: S, documents: readonly DocumentRef[]): S =>
  documents.length === 0 ? state : { ...state, documents: [...state.documents, ...documents] };

export const withMessageId = <S extends OpenComplaint>(state: S, messageId: string | null): S =>
  messageId === null || state.messageIds.includes(messageId)
    ? state
    : { ...state, messageIds: [...state.messageIds, messageId] };

/** R9: what was promised stands in the file from then on, open until someone says that it is done or dropped. */
export const withPromises = <S extends OpenComplaint>(
  state: S,
  promised: readonly Measure[],
  promisedIn: MeasureState['promisedIn'],
): S => {
  const measures = [...state.measures];
  for (const measure of promised)
    if (!measures.some(({ id }) => id === measure.id))
      measures.push({ ...measure, promisedIn, progress: { status: 'open', lastReport: null } });
  return measures.length === state.measures.length ? state : { ...state, measures };
};

/** What every phase has, and nothing of the phase itself. */
export const registeredPart = (state: OpenComplaint): Registered => ({
  received: state.received,
  handler: state.handler,
  route: state.route,
  representation: state.representation,
  acknowledgement: state.acknowledgement,
  dpoInformed: state.dpoInformed,
  complainantHearing: state.complainantHearing,
  involved: state.involved,
  conversations: state.conversations,
  delay: state.delay,
  splitOff: state.splitOff,
  measures: state.measures,
  linkedMeasures: state.linkedMeasures,
  referrals: state.referrals,
  letters: state.letters,
  documents: state.documents,
  messageIds: state.messageIds,
  contradictions: state.contradictions,
});

/** Where the file was when it was closed, with everything that every phase has as it is now. */
export const reopened = (state: Closed): RunningComplaint => ({ ...state.before, ...registeredPart(state) });
