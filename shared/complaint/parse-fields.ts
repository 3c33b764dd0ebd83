import type { ComplaintNumber, MemberId, StreamId } from '../base/ids.ts';
import {
  absentAs,
  anyString,
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
import { isStreamId } from '../record/header.ts';
import { parseComplaintNumber } from './complaint-number.ts';
import type { DocumentRef } from './document.ts';
import type { FileRef, Meeting, Outcome, Sending } from './events.ts';
import type { LinkedMeasure, Measure } from './measure.ts';
import type {
  Addressee,
  Complainant,
  ComplainantKind,
  Contact,
  ConversationMeans,
  ExplanationMeans,
  Party,
  PersonId,
  PersonInvolved,
  ReceiptProof,
  SendMeans,
  WaiverGround,
} from './parties.ts';
import type { SubjectId } from './subjects.ts';

/** What the events of a complaint are made of, each read strictly. */
const sha256 = matching(/^[0-9a-f]{64}$/);
// The name is only ever shown and proposed, but a path in it is never right.
const documentName = stringThat((name) => name.length > 0 && name.length <= 255 && !/[/\\\p{Cc}]/u.test(name));

/** Far above what people do, far below what would make a device labour. */
const mostInList = 1_000;
/** 50 MiB in chunks of 4 MiB is 13. */
const mostChunks = 64;

export const document: Parser<DocumentRef> = object<DocumentRef>({
  id: someString(),
  name: documentName,
  mediaType: anyString,
  size: wholeNumber,
  sha256,
  chunks: listOf(sha256, mostChunks),
  wrappedKey: anyString,
});
export const documents = listOf(document, mostInList);

const sendMeans: readonly SendMeans[] = ['email', 'post', 'registered-post', 'handed-over'];
const conversationMeans: readonly ConversationMeans[] = ['phone', 'in-person', 'video'];
const explanationMeans: readonly ExplanationMeans[] = [...conversationMeans, 'in-writing'];
const complainantKinds: readonly ComplainantKind[] = ['client', 'supplier', 'client-employee', 'other'];
const waiverGrounds: readonly WaiverGround[] = ['declined', 'did-not-respond', 'waived'];
const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];
const receiptProofs: readonly ReceiptProof[] = ['handed-over', 'tracked-letter', 'email-confirmation', 'assumed'];

export const sentBy = oneOf(sendMeans);
export const explainedBy = oneOf(explanationMeans);
export const askedBy = oneOf([...sendMeans, ...explanationMeans]);
export const withdrawnBy = oneOf<SendMeans | 'phone' | 'in-person'>([...sendMeans, 'phone', 'in-person']);
export const waiverGround = oneOf(waiverGrounds);
export const outcome = oneOf(outcomes);
export const receiptProof = oneOf(receiptProofs);

/** Text that an absent fact is `null` for. */
export const textOrNull = orNull(someString());
export const dateOrNull = orNull(plainDateValue);

const contactFields = {
  name: someString(),
  organisation: textOrNull,
  email: textOrNull,
  phone: textOrNull,
  address: textOrNull,
};
export const contact = object<Contact>(contactFields);
export const complainant = object<Complainant>({ ...contactFields, kind: oneOf(complainantKinds) });
export const member = object<MemberRef>({ id: someString<MemberId>(), name: someString() });
export const personInvolved = object<PersonInvolved>({
  id: someString<PersonId>(),
  name: someString(),
  position: textOrNull,
  department: textOrNull,
  email: textOrNull,
  member: absentAs(orNull(someString<MemberId>()), null),
});

const partyShapes = {
  complainant: object({ party: literal('complainant') }),
  'person-involved': object({ party: literal('person-involved'), person: someString<PersonId>() }),
};
export const party = taggedBy<'party', Party>('party', partyShapes);
export const addressee = taggedBy<'party', Addressee>('party', {
  ...partyShapes,
  representative: object({ party: literal('representative') }),
});

export const complaintNumber = stringThat<ComplaintNumber>((value) => parseComplaintNumber(value).ok);
export const fileRef = object<FileRef>({ stream: stringThat<StreamId>(isStreamId), number: complaintNumber });
export const subjectIds = listOf(someString<SubjectId>(), mostInList);

const measureFields = { id: someString(), description: someString(), owner: someString(), dueOn: plainDateValue };
const measure = object<Measure>(measureFields);
export const measures = listOf(measure, mostInList);
export const linkedMeasure = object<LinkedMeasure>({ ...measureFields, from: fileRef });
export const linkedMeasures = listOf(linkedMeasure, mostInList);

/** 24-hour clock. */
const timeOfDay = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const meeting = object<Meeting>({
  on: plainDateValue,
  at: orNull(timeOfDay),
  means: oneOf(conversationMeans),
  place: textOrNull,
});
export const names = listOf(someString(), mostInList);

/** The fields of every fact that went out. */
export const sending: { readonly [K in keyof Sending]: Parser<Sending[K]> } = {
  sentOn: plainDateValue,
  means: sentBy,
  document: orNull(document),
};
