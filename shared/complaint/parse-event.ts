import type { ComplaintNumber, MemberId } from '../base/ids.ts';
import {
  anyString,
  eventParser,
  listOf,
  literal,
  matching,
  object,
  oneOf,
  orNull,
  type Parser,
  plainDateValue,
  someString,
  stringThat,
  taggedBy,
  wholeNumber,
} from '../base/parse.ts';
import type { MemberRef } from '../members/members.ts';
import { parseComplaintNumber } from './complaint-number.ts';
import type { DocumentRef } from './document.ts';
import type { ComplaintEvent, Outcome } from './events.ts';
import type { LetterKind } from './letter-kind.ts';
import type { Measure } from './measure.ts';
import type {
  Complainant,
  ComplainantKind,
  Contact,
  ExplanationMeans,
  Party,
  PersonId,
  PersonInvolved,
  SendMeans,
  WaiverGround,
} from './parties.ts';
import type { ChannelId, SubjectId } from './subjects.ts';

const sha256 = matching(/^[0-9a-f]{64}$/);
// The name is only ever shown and proposed, but a path in it is never right.
const documentName = stringThat((name) => name.length > 0 && name.length <= 255 && !/[/\\\p{Cc}]/u.test(name));

const document: Parser<DocumentRef> = object<DocumentRef>({
  id: someString(),
  name: documentName,
  mediaType: anyString,
  size: wholeNumber,
  sha256,
  chunks: listOf(sha256),
  wrappedKey: anyString,
});
const documents = listOf(document);

const sendMeans: readonly SendMeans[] = ['email', 'post', 'registered-post', 'handed-over'];
const explanationMeans: readonly ExplanationMeans[] = ['phone', 'in-person', 'video', 'in-writing'];
const complainantKinds: readonly ComplainantKind[] = ['client', 'supplier', 'client-employee', 'other'];
const waiverGrounds: readonly WaiverGround[] = ['declined', 'did-not-respond', 'waived'];
const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];
const letterKinds: readonly LetterKind[] = [
  'acknowledgement',
  'invitation-to-explain',
  'request-to-person-involved',
  'verdict',
];

const contactFields = {
  name: someString(),
  organisation: orNull(someString()),
  email: orNull(someString()),
  phone: orNull(someString()),
  address: orNull(someString()),
};
const contact = object<Contact>(contactFields);
const complainant = object<Complainant>({ ...contactFields, kind: oneOf(complainantKinds) });
const member = object<MemberRef>({ id: someString<MemberId>(), name: someString() });
const person = object<PersonInvolved>({
  id: someString<PersonId>(),
  name: someString(),
  position: orNull(someString()),
  department: orNull(someString()),
  email: orNull(someString()),
});
const party = taggedBy<'party', Party>('party', {
  complainant: object({ party: literal('complainant') }),
  'person-involved': object({ party: literal('person-involved'), person: someString<PersonId>() }),
});
const measure = object<Measure>({
  id: someString(),
  description: someString(),
  owner: someString(),
  dueOn: plainDateValue,
});

/**
 * Reads a complaint's event from an opened record. Total: never throws. Strict: a field that is missing, of
 * another kind or unknown makes it `malformed-event`, because half-understood facts must not be folded.
 */
export const parseEvent = eventParser<ComplaintEvent>({
  ComplaintReceived: object({
    type: literal('ComplaintReceived'),
    number: stringThat<ComplaintNumber>((value) => parseComplaintNumber(value).ok),
    receivedOn: plainDateValue,
    channel: someString<ChannelId>(),
    complainant,
    representative: orNull(contact),
    summary: someString(),
    text: someString(),
    wish: orNull(someString()),
    incidentOn: orNull(plainDateValue),
    subjects: listOf(someString<SubjectId>()),
    documents,
    messageId: orNull(anyString),
  }),
  HandlerAssigned: object({ type: literal('HandlerAssigned'), handler: member }),
  PersonInvolvedNamed: object({ type: literal('PersonInvolvedNamed'), person }),
  LetterMade: object({ type: literal('LetterMade'), letter: oneOf(letterKinds), to: party, document }),
  AcknowledgementSent: object({
    type: literal('AcknowledgementSent'),
    sentOn: plainDateValue,
    means: oneOf(sendMeans),
    document: orNull(document),
  }),
  ExplanationRequested: object({
    type: literal('ExplanationRequested'),
    of: party,
    requestedOn: plainDateValue,
    means: oneOf([...sendMeans, ...explanationMeans]),
    document: orNull(document),
  }),
  ExplanationGiven: object({
    type: literal('ExplanationGiven'),
    by: party,
    givenOn: plainDateValue,
    means: oneOf(explanationMeans),
    account: someString(),
    documents,
  }),
  ExplanationWaived: object({
    type: literal('ExplanationWaived'),
    of: party,
    waivedOn: plainDateValue,
    ground: oneOf(waiverGrounds),
    reason: someString(),
  }),
  VerdictIssued: object({
    type: literal('VerdictIssued'),
    issuedOn: plainDateValue,
    outcome: oneOf(outcomes),
    findings: someString(),
    reasons: orNull(someString()),
    measures: listOf(measure),
  }),
  VerdictSent: object({
    type: literal('VerdictSent'),
    sentOn: plainDateValue,
    means: oneOf(sendMeans),
    document: orNull(document),
  }),
  DocumentsAdded: object({ type: literal('DocumentsAdded'), documents, remark: orNull(someString()) }),
  NoteAdded: object({ type: literal('NoteAdded'), text: someString() }),
});
