import fc from 'fast-check';
import type { ComplaintNumber, MemberId } from '../../../shared/base/ids.ts';
import { complaintNumber } from '../../../shared/complaint/complaint-number.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { ComplaintEvent, Outcome } from '../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Measure } from '../../../shared/complaint/measure.ts';
import type {
  Complainant,
  Contact,
  ExplanationMeans,
  Party,
  PersonId,
  PersonInvolved,
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
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
const days = daysFrom('2014-01-01', '2040-12-31');
const id = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), minLength: 26, maxLength: 26 });
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

export const documents: fc.Arbitrary<DocumentRef> = fc.record({
  id,
  name: fc.constantFrom('Klacht.eml', 'Ontvangstbevestiging.docx', 'foto é 👩‍⚕️.jpg'),
  mediaType: fc.constantFrom('message/rfc822', 'image/jpeg', ''),
  size: fc.nat(),
  sha256,
  chunks: fc.array(sha256, { maxLength: 3 }),
  wrappedKey: fc.base64String({ minLength: 4, maxLength: 24 }),
});

export const numbers: fc.Arbitrary<ComplaintNumber> = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    letter: fc.constantFrom('A', 'B', 'Z', 'AB'),
    sequence: fc.integer({ min: 1, max: 12_000 }),
  })
  .map(complaintNumber);

const contact: fc.Arbitrary<Contact> = fc.record({
  name: writing,
  organisation: orNull(writing),
  email: orNull(fc.emailAddress()),
  phone: orNull(fc.constant('06-12345678')),
  address: orNull(writing),
});
export const complainants: fc.Arbitrary<Complainant> = fc
  .tuple(contact, fc.constantFrom('client' as const, 'supplier' as const, 'client-employee' as const, 'other' as const))
  .map(([who, kind]) => ({ ...who, kind }));

/** Few ids, so that random events often speak of the same person. */
export const personIds = fc.constantFrom('person-a', 'person-b') as fc.Arbitrary<string> as fc.Arbitrary<PersonId>;
export const persons: fc.Arbitrary<PersonInvolved> = fc.record({
  id: personIds,
  name: writing,
  position: orNull(writing),
  department: orNull(writing),
  email: orNull(fc.emailAddress()),
});
export const parties: fc.Arbitrary<Party> = fc.oneof(
  fc.constant<Party>({ party: 'complainant' }),
  personIds.map((person): Party => ({ party: 'person-involved', person })),
);
export const sendMeans = fc.constantFrom<SendMeans>('email', 'post', 'registered-post', 'handed-over');
export const explanationMeans = fc.constantFrom<ExplanationMeans>('phone', 'in-person', 'video', 'in-writing');
export const waiverGrounds = fc.constantFrom<WaiverGround>('declined', 'did-not-respond', 'waived');
export const outcomes = fc.constantFrom<Outcome>('upheld', 'partly-upheld', 'dismissed');
export const letterKinds = fc.constantFrom<LetterKind>(
  'acknowledgement',
  'invitation-to-explain',
  'request-to-person-involved',
  'verdict',
);
const measures: fc.Arbitrary<readonly Measure[]> = fc.uniqueArray(
  fc.record({ id, description: writing, owner: writing, dueOn: days }),
  { maxLength: 3, selector: ({ id: key }) => key },
);
export const subjectIds = fc.subarray([...subjects]) as fc.Arbitrary<string[]> as fc.Arbitrary<SubjectId[]>;
export const channelIds = fc.constantFrom(...channels) as fc.Arbitrary<string> as fc.Arbitrary<ChannelId>;

/** Any well-formed event of a complaint, whether or not the procedure would ever bring it about. */
export const complaintEvents: fc.Arbitrary<ComplaintEvent> = fc.oneof(
  fc.record({
    type: fc.constant('ComplaintReceived' as const),
    number: numbers,
    receivedOn: days,
    channel: channelIds,
    complainant: complainants,
    representative: orNull(contact),
    summary: writing,
    text: writing,
    wish: orNull(writing),
    incidentOn: orNull(days),
    subjects: subjectIds,
    documents: fc.array(documents, { maxLength: 2 }),
    messageId: orNull(fc.constant('1@voorbeeld-transport.nl')),
  }),
  fc.record({
    type: fc.constant('HandlerAssigned' as const),
    handler: fc.record({ id: id as fc.Arbitrary<string> as fc.Arbitrary<MemberId>, name: writing }),
  }),
  fc.record({ type: fc.constant('PersonInvolvedNamed' as const), person: persons }),
  fc.record({ type: fc.constant('LetterMade' as const), letter: letterKinds, to: parties, document: documents }),
  fc.record({
    type: fc.constant('AcknowledgementSent' as const),
    sentOn: days,
    means: sendMeans,
    document: orNull(documents),
  }),
  fc.record({
    type: fc.constant('ExplanationRequested' as const),
    of: parties,
    requestedOn: days,
    means: fc.oneof(sendMeans, explanationMeans),
    document: orNull(documents),
  }),
  fc.record({
    type: fc.constant('ExplanationGiven' as const),
    by: parties,
    givenOn: days,
    means: explanationMeans,
    account: writing,
    documents: fc.array(documents, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('ExplanationWaived' as const),
    of: parties,
    waivedOn: days,
    ground: waiverGrounds,
    reason: writing,
  }),
  fc.record({
    type: fc.constant('VerdictIssued' as const),
    issuedOn: days,
    outcome: outcomes,
    findings: writing,
    reasons: orNull(writing),
    measures,
  }),
  fc.record({ type: fc.constant('VerdictSent' as const), sentOn: days, means: sendMeans, document: orNull(documents) }),
  fc.record({
    type: fc.constant('DocumentsAdded' as const),
    documents: fc.array(documents, { maxLength: 2 }),
    remark: orNull(writing),
  }),
  fc.record({ type: fc.constant('NoteAdded' as const), text: writing }),
);
