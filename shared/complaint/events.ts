import type { Brand, ComplaintNumber } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { MemberRef } from '../members/members.ts';
import type { DocumentRef } from './document.ts';

/** A person named in a case file; random, so that two devices never hand out the same. */
export type PersonId = Brand<string, 'PersonId'>;
/** Subject of a complaint (R18); the shipped ones stand in `procedure/regulation.ts`. */
export type SubjectId = Brand<string, 'SubjectId'>;
/** How a complaint arrived (R1); the shipped ones stand in `procedure/regulation.ts`. */
export type ChannelId = Brand<string, 'ChannelId'>;

export type ComplainantKind = 'client' | 'supplier' | 'client-employee' | 'other';

/** Who can be written to. An absent fact is `null`, never an empty string. */
export type Contact = {
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Lines of a postal address, separated by `\n`. */
  readonly address: string | null;
};

export type Complainant = Contact & { readonly kind: ComplainantKind };

/** Someone inside the organisation whom the complaint is about (betrokkene). */
export type PersonInvolved = {
  readonly id: PersonId;
  readonly name: string;
  readonly position: string | null;
  readonly department: string | null;
  readonly email: string | null;
};

/** One of the sides that is heard: the complainant first (R5), then each person involved (R6). */
export type Party =
  | { readonly party: 'complainant' }
  | { readonly party: 'person-involved'; readonly person: PersonId };

export type SendMeans = 'email' | 'post' | 'registered-post' | 'handed-over';
export type ExplanationMeans = 'phone' | 'in-person' | 'video' | 'in-writing';
export type WaiverGround = 'declined' | 'did-not-respond' | 'waived';
export type Outcome = 'upheld' | 'partly-upheld' | 'dismissed';

/** A promise of improvement (verbetermaatregel, R9). */
export type Measure = {
  readonly id: string;
  readonly description: string;
  readonly owner: string;
  readonly dueOn: PlainDate;
};

export type LetterKind = 'acknowledgement' | 'invitation-to-explain' | 'request-to-person-involved' | 'verdict';

/** Facts of one complaint, in the past tense. Nothing else is ever written. */
export type ComplaintEvent =
  | ComplaintReceived
  | HandlerAssigned
  | PersonInvolvedNamed
  | LetterMade
  | AcknowledgementSent
  | ExplanationRequested
  | ExplanationGiven
  | ExplanationWaived
  | VerdictIssued
  | VerdictSent
  | DocumentsAdded
  | NoteAdded;

/** R1. `receivedOn` is the day of receipt; the day of entry is the record's own time. */
export type ComplaintReceived = {
  readonly type: 'ComplaintReceived';
  readonly number: ComplaintNumber;
  readonly receivedOn: PlainDate;
  readonly channel: ChannelId;
  readonly complainant: Complainant;
  /** Someone who files for the complainant (R4); `null` when the complainant files in person. */
  readonly representative: Contact | null;
  /** One line that says what it is about. */
  readonly summary: string;
  /** The complaint in the complainant's own words. */
  readonly text: string;
  /** What the complainant wants to reach, in their own words. */
  readonly wish: string | null;
  readonly incidentOn: PlainDate | null;
  readonly subjects: readonly SubjectId[];
  /** The original message first, then its attachments. */
  readonly documents: readonly DocumentRef[];
  /** `Message-ID` of the mail it came in, to recognise the same mail again. */
  readonly messageId: string | null;
};
export type HandlerAssigned = { readonly type: 'HandlerAssigned'; readonly handler: MemberRef };
export type PersonInvolvedNamed = { readonly type: 'PersonInvolvedNamed'; readonly person: PersonInvolved };
/** A letter was made and filed; sending it is an event of its own. */
export type LetterMade = {
  readonly type: 'LetterMade';
  readonly letter: LetterKind;
  readonly to: Party;
  readonly document: DocumentRef;
};
/** R3. */
export type AcknowledgementSent = {
  readonly type: 'AcknowledgementSent';
  readonly sentOn: PlainDate;
  readonly means: SendMeans;
  readonly document: DocumentRef | null;
};
/** R5, R6. */
export type ExplanationRequested = {
  readonly type: 'ExplanationRequested';
  readonly of: Party;
  readonly requestedOn: PlainDate;
  readonly means: SendMeans | ExplanationMeans;
  readonly document: DocumentRef | null;
};
export type ExplanationGiven = {
  readonly type: 'ExplanationGiven';
  readonly by: Party;
  readonly givenOn: PlainDate;
  readonly means: ExplanationMeans;
  /** What was said, in the officer's words, or the answer itself. */
  readonly account: string;
  readonly documents: readonly DocumentRef[];
};
/** R6: going on without a side, always with its reason. */
export type ExplanationWaived = {
  readonly type: 'ExplanationWaived';
  readonly of: Party;
  readonly waivedOn: PlainDate;
  readonly ground: WaiverGround;
  readonly reason: string;
};
/** R8 to R10. `reasons` is there for dismissed and partly upheld, `measures` for upheld and partly upheld. */
export type VerdictIssued = {
  readonly type: 'VerdictIssued';
  readonly issuedOn: PlainDate;
  readonly outcome: Outcome;
  readonly findings: string;
  readonly reasons: string | null;
  readonly measures: readonly Measure[];
};
/** R7, R11: the written answer went out, with the way to object in it. */
export type VerdictSent = {
  readonly type: 'VerdictSent';
  readonly sentOn: PlainDate;
  readonly means: SendMeans;
  readonly document: DocumentRef | null;
};
export type DocumentsAdded = {
  readonly type: 'DocumentsAdded';
  readonly documents: readonly DocumentRef[];
  readonly remark: string | null;
};
/** Internal; left out of a dossier that goes outside. */
export type NoteAdded = { readonly type: 'NoteAdded'; readonly text: string };
