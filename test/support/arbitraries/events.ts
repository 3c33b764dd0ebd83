import fc from 'fast-check';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { CorrectableEvent } from '../../../shared/complaint/upkeep-events.ts';
import { exceptionEvents, objectionEvents } from './later-events.ts';
import {
  addressees,
  channelIds,
  complainants,
  contacts,
  conversationIds,
  dayOrNull,
  days,
  documents,
  explanationMeans,
  fileRefs,
  letterKinds,
  linkedMeasures,
  measureIds,
  measures,
  meetings,
  memberIds,
  numbers,
  orNull,
  outcomes,
  parties,
  persons,
  receiptProofs,
  recordIds,
  sending,
  sendMeans,
  someDocuments,
  subjectIds,
  subjectOutcomes,
  waiverGrounds,
  writing,
  writingOrNull,
} from './values.ts';

/** How each event of some kinds is made up; a kind that is forgotten does not compile. */
export type EventArbitraries<E extends ComplaintEvent> = {
  readonly [K in E['type']]: fc.Arbitrary<Omit<Extract<E, { readonly type: K }>, 'type'>>;
};

const messageIds = fc.constantFrom('1@voorbeeld-transport.nl', '2@occure.nl');
const abouts = fc.constantFrom('explanation' as const, 'objection' as const);

const made: EventArbitraries<CorrectableEvent> = {
  ...objectionEvents,
  ...exceptionEvents,
  ComplaintReceived: fc.record({
    number: numbers,
    receivedOn: days,
    channel: channelIds,
    complainant: complainants,
    representative: orNull(contacts),
    summary: writing,
    text: writing,
    wish: writingOrNull,
    incidentOn: dayOrNull,
    subjects: subjectIds,
    documents: someDocuments,
    messageId: orNull(messageIds),
    splitFrom: orNull(fileRefs),
  }),
  HandlerAssigned: fc.record({ handler: fc.record({ id: memberIds, name: writing }) }),
  PersonInvolvedNamed: fc.record({ person: persons }),
  LetterMade: fc.record({ letter: letterKinds, to: addressees, document: documents }),
  AcknowledgementSent: fc.record(sending),
  ExplanationRequested: fc.record({
    of: parties,
    requestedOn: days,
    means: fc.oneof(sendMeans, explanationMeans),
    document: orNull(documents),
  }),
  ReminderSent: fc.record({ of: parties, ...sending }),
  ExplanationGiven: fc.record({
    by: parties,
    givenOn: days,
    means: explanationMeans,
    account: writing,
    documents: someDocuments,
  }),
  ExplanationWaived: fc.record({ of: parties, waivedOn: days, ground: waiverGrounds, reason: writing }),
  ConversationPlanned: fc.record({ conversation: conversationIds, about: abouts, with: parties, meeting: meetings }),
  ConversationCancelled: fc.record({ conversation: conversationIds, reason: writing }),
  ConversationHeld: fc.record({
    conversation: conversationIds,
    about: abouts,
    with: parties,
    meeting: meetings,
    present: fc.array(writing, { maxLength: 3 }),
    account: writing,
    documents: someDocuments,
  }),
  ConversationRecordAnswered: fc.record({
    conversation: conversationIds,
    answeredOn: days,
    answer: fc.constantFrom('agreed' as const, 'agreed-with-remarks' as const, 'not-agreed' as const),
    remarks: writingOrNull,
    documents: someDocuments,
  }),
  DelayAnnounced: fc.record({ reason: writing, expectedOn: days, ...sending }),
  VerdictIssued: fc.record({
    issuedOn: days,
    outcome: outcomes,
    perSubject: subjectOutcomes,
    findings: writing,
    reasons: writingOrNull,
    measures,
    linkedMeasures: fc.array(linkedMeasures, { maxLength: 1 }),
  }),
  VerdictSent: fc.record({ to: fc.constantFrom('complainant' as const, 'representative' as const), ...sending }),
  VerdictReceived: fc.record({ receivedOn: days, proof: receiptProofs }),
  DocumentsAdded: fc.record({ documents: someDocuments, remark: writingOrNull }),
  NoteAdded: fc.record({ text: writing }),
  MessageFiled: fc.record({
    from: writing,
    subject: fc.oneof(writing, fc.constant('')),
    sentOn: dayOrNull,
    messageId: orNull(messageIds),
    documents: someDocuments,
  }),
  MessageDrafted: fc.record({
    to: fc.emailAddress(),
    subject: writing,
    messageId: messageIds,
    document: fc.constantFrom('document-1', 'document-2'),
  }),
  MeasureProgressed: fc.record({ measure: measureIds, on: days, progress: writing }),
  MeasureDone: fc.record({ measure: measureIds, doneOn: days, evidence: writing, documents: someDocuments }),
  MeasureChanged: fc.record({ measure: measureIds, owner: writing, dueOn: days, reason: writing }),
  MeasureDropped: fc.record({ measure: measureIds, droppedOn: days, reason: writing }),
  MeasureLinked: fc.record({ measure: linkedMeasures }),
};

type Made = CorrectableEvent['type'];

/** Events of one kind, whatever they say. */
export const eventsNamed = (type: Made): fc.Arbitrary<CorrectableEvent> =>
  (made[type] as fc.Arbitrary<object>).map((fields) => ({ type, ...fields }) as CorrectableEvent);

export const correctableNames = Object.keys(made) as readonly Made[];

/** Any fact about a complaint, whether or not the procedure would ever bring it about. */
export const correctableEvents: fc.Arbitrary<CorrectableEvent> = fc.oneof(...correctableNames.map(eventsNamed));

/** Any well-formed event of a complaint: facts, corrections and strikings. */
export const complaintEvents: fc.Arbitrary<ComplaintEvent> = fc.oneof(
  { weight: correctableNames.length, arbitrary: correctableEvents },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('FactCorrected' as const),
      record: recordIds,
      replaces: orNull(recordIds),
      event: correctableEvents,
      reason: writing,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('RecordStruckOut' as const), record: recordIds, reason: writing }),
  },
);
