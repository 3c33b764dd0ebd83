import fc from 'fast-check';
import type { ComplaintNumber, MemberId, RecordId, StreamId } from '../../../shared/base/ids.ts';
import { complaintNumber } from '../../../shared/complaint/complaint-number.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { FileRef, Meeting, Outcome, SubjectOutcome } from '../../../shared/complaint/events.ts';
import { letterKinds as everyLetter, type LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { LinkedMeasure, Measure } from '../../../shared/complaint/measure.ts';
import type {
  Addressee,
  Complainant,
  Contact,
  ConversationMeans,
  ExplanationMeans,
  Party,
  PersonId,
  PersonInvolved,
  ReceiptProof,
  SendMeans,
  WaiverGround,
} from '../../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import { channels, subjects } from '../../../shared/procedure/regulation.ts';
import { daysFrom } from './dates.ts';

/** Text as people and machines write it: accents, emoji, right-to-left, braces, markup; never blank. */
export const writing: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      'De casemanager belt niet terug.',
      '{{naam}} <b>&amp;</b>',
      'שלום עולם',
      '👩‍⚕️ é\ningesprongen',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .filter((text) => text.trim() !== '');
export const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
export const days = daysFrom('2014-01-01', '2040-12-31');
export const dayOrNull = orNull(days);
export const writingOrNull = orNull(writing);

const id = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), minLength: 26, maxLength: 26 });
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
/** An id of some kind from a few of them, so that random events often speak of the same thing. */
const fewIds = <Id extends string>(...ids: readonly string[]) =>
  fc.constantFrom(...ids) as fc.Arbitrary<string> as fc.Arbitrary<Id>;

export const memberIds = fewIds<MemberId>('member-ilse', 'member-sam', 'member-dirk');
export const recordIds = fewIds<RecordId>('dev-a:1', 'dev-a:2', 'dev-a:3', 'dev-b:1', 'dev-b:2', 'dev-c:1');
export const conversationIds = fc.constantFrom('conversation-a', 'conversation-b');
export const measureIds = fc.constantFrom('measure-a', 'measure-b', 'measure-c');

export const documents: fc.Arbitrary<DocumentRef> = fc.record({
  id,
  name: fc.constantFrom('Klacht.eml', 'Ontvangstbevestiging.docx', 'foto é 👩‍⚕️.jpg'),
  mediaType: fc.constantFrom('message/rfc822', 'image/jpeg', ''),
  size: fc.nat(),
  sha256,
  chunks: fc.array(sha256, { maxLength: 3 }),
  wrappedKey: fc.base64String({ minLength: 4, maxLength: 24 }),
});
export const someDocuments = fc.array(documents, { maxLength: 2 });

export const numbers: fc.Arbitrary<ComplaintNumber> = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    letter: fc.constantFrom('A', 'B', 'Z', 'AB'),
    sequence: fc.integer({ min: 1, max: 12_000 }),
  })
  .map(complaintNumber);
export const fileRefs: fc.Arbitrary<FileRef> = fc.record({
  stream: id as fc.Arbitrary<string> as fc.Arbitrary<StreamId>,
  number: numbers,
});

export const contacts: fc.Arbitrary<Contact> = fc.record({
  name: writing,
  organisation: writingOrNull,
  email: orNull(fc.emailAddress()),
  phone: orNull(fc.constant('06-12345678')),
  address: writingOrNull,
});
export const complainants: fc.Arbitrary<Complainant> = fc
  .tuple(
    contacts,
    fc.constantFrom('client' as const, 'supplier' as const, 'client-employee' as const, 'other' as const),
  )
  .map(([who, kind]) => ({ ...who, kind }));

export const personIds = fewIds<PersonId>('person-a', 'person-b');
export const persons: fc.Arbitrary<PersonInvolved> = fc.record({
  id: personIds,
  name: writing,
  position: writingOrNull,
  department: writingOrNull,
  email: orNull(fc.emailAddress()),
  member: orNull(memberIds),
});
export const parties: fc.Arbitrary<Party> = fc.oneof(
  fc.constant<Party>({ party: 'complainant' }),
  personIds.map((person): Party => ({ party: 'person-involved', person })),
);
export const addressees: fc.Arbitrary<Addressee> = fc.oneof(
  parties,
  fc.constant<Addressee>({ party: 'representative' }),
);

export const sendMeans = fc.constantFrom<SendMeans>('email', 'post', 'registered-post', 'handed-over');
export const explanationMeans = fc.constantFrom<ExplanationMeans>('phone', 'in-person', 'video', 'in-writing');
export const conversationMeans = fc.constantFrom<ConversationMeans>('phone', 'in-person', 'video');
export const waiverGrounds = fc.constantFrom<WaiverGround>('declined', 'did-not-respond', 'waived');
export const outcomes = fc.constantFrom<Outcome>('upheld', 'partly-upheld', 'dismissed');
export const receiptProofs = fc.constantFrom<ReceiptProof>(
  'handed-over',
  'tracked-letter',
  'email-confirmation',
  'assumed',
);
export const letterKinds = fc.constantFrom<LetterKind>(...everyLetter);
export const channelIds = fewIds<ChannelId>(...channels);
export const subjectIds = fc.subarray([...subjects]) as fc.Arbitrary<string[]> as fc.Arbitrary<SubjectId[]>;
export const subjectOutcomes: fc.Arbitrary<readonly SubjectOutcome[]> = fc.array(
  fc.record({ subject: fewIds<SubjectId>(...subjects), outcome: outcomes }),
  { maxLength: 2 },
);

export const meetings: fc.Arbitrary<Meeting> = fc.record({
  on: days,
  at: orNull(fc.constantFrom('00:00', '09:05', '14:30', '23:59')),
  means: conversationMeans,
  place: writingOrNull,
});

const measureFields = { id: measureIds, description: writing, owner: writing, dueOn: days };
export const measures: fc.Arbitrary<readonly Measure[]> = fc.uniqueArray(fc.record(measureFields), {
  maxLength: 3,
  selector: ({ id: key }) => key,
});
export const linkedMeasures: fc.Arbitrary<LinkedMeasure> = fc.record({ ...measureFields, from: fileRefs });

/** The fields of every fact that went out. */
export const sending = { sentOn: days, means: sendMeans, document: orNull(documents) };
