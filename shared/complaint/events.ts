import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { MemberRef } from '../members/members.ts';
import type { DocumentRef } from './document.ts';
import type { ExceptionEvent } from './exception-events.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LinkedMeasure, Measure } from './measure.ts';
import type { ObjectionEvent } from './objection-events.ts';
import type {
  Addressee,
  Complainant,
  Contact,
  ConversationMeans,
  ExplanationMeans,
  Party,
  PersonInvolved,
  ReceiptProof,
  SendMeans,
  WaiverGround,
} from './parties.ts';
import type { ChannelId, SubjectId } from './subjects.ts';
import type { UpkeepEvent } from './upkeep-events.ts';

/** Facts of one complaint, in the past tense. Nothing else is ever written. */
export type ComplaintEvent = HandlingEvent | ObjectionEvent | ExceptionEvent | UpkeepEvent;

/** The straight way: receipt, both sides, verdict, answer (R1 to R11). */
export type HandlingEvent =
  | ComplaintReceived
  | HandlerAssigned
  | PersonInvolvedNamed
  | LetterMade
  | AcknowledgementSent
  | ExplanationRequested
  | ReminderSent
  | ExplanationGiven
  | ExplanationWaived
  | ConversationPlanned
  | ConversationCancelled
  | ConversationHeld
  | ConversationRecordAnswered
  | DelayAnnounced
  | VerdictIssued
  | VerdictSent
  | VerdictReceived;

/** A fact that went out: the day, how, and the letter as it lies in the file. */
export type Sending = {
  readonly sentOn: PlainDate;
  readonly means: SendMeans;
  readonly document: DocumentRef | null;
};

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
  /** The file that this part was split from (R16, R17), with the documents; `null` for a complaint that came in whole. */
  readonly splitFrom: FileRef | null;
};
/** Another complaint's file. */
export type FileRef = { readonly stream: StreamId; readonly number: ComplaintNumber };

export type HandlerAssigned = { readonly type: 'HandlerAssigned'; readonly handler: MemberRef };
export type PersonInvolvedNamed = { readonly type: 'PersonInvolvedNamed'; readonly person: PersonInvolved };
/** A letter was made and filed; sending it is an event of its own. */
export type LetterMade = {
  readonly type: 'LetterMade';
  readonly letter: LetterKind;
  readonly to: Addressee;
  readonly document: DocumentRef;
};
/** R3. */
export type AcknowledgementSent = { readonly type: 'AcknowledgementSent' } & Sending;
/** R5, R6. */
export type ExplanationRequested = {
  readonly type: 'ExplanationRequested';
  readonly of: Party;
  readonly requestedOn: PlainDate;
  readonly means: SendMeans | ExplanationMeans;
  readonly document: DocumentRef | null;
};
/** R5, R6: someone who was asked and has not answered was asked again. */
export type ReminderSent = { readonly type: 'ReminderSent'; readonly of: Party } & Sending;
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

/** When, how and where people meet. */
export type Meeting = {
  readonly on: PlainDate;
  /** 24-hour clock, `14:30`; `null` when it is not known. */
  readonly at: string | null;
  readonly means: ConversationMeans;
  /** Address, room, link or telephone number. */
  readonly place: string | null;
};
/** What a conversation is for: an explanation (R5, R6), or the objection's oral hearing (R13). */
export type ConversationAbout = 'explanation' | 'objection';
/** Planned, or planned anew under the same id. */
export type ConversationPlanned = {
  readonly type: 'ConversationPlanned';
  readonly conversation: string;
  readonly about: ConversationAbout;
  readonly with: Party;
  readonly meeting: Meeting;
};
export type ConversationCancelled = {
  readonly type: 'ConversationCancelled';
  readonly conversation: string;
  readonly reason: string;
};
/** It was held, planned or not: with it, that side is heard (R5, R6), or the objection is (R13: R14's term starts). */
export type ConversationHeld = {
  readonly type: 'ConversationHeld';
  readonly conversation: string;
  readonly about: ConversationAbout;
  readonly with: Party;
  readonly meeting: Meeting;
  /** Who was there, each by name. */
  readonly present: readonly string[];
  /** What was said. */
  readonly account: string;
  readonly documents: readonly DocumentRef[];
};
/** What the person answered to the written record of a conversation. */
export type ConversationRecordAnswered = {
  readonly type: 'ConversationRecordAnswered';
  readonly conversation: string;
  readonly answeredOn: PlainDate;
  readonly answer: 'agreed' | 'agreed-with-remarks' | 'not-agreed';
  readonly remarks: string | null;
  readonly documents: readonly DocumentRef[];
};

/** R7: the complainant was told that the answer comes later. The term itself does not move. */
export type DelayAnnounced = {
  readonly type: 'DelayAnnounced';
  readonly reason: string;
  readonly expectedOn: PlainDate;
} & Sending;

export type Outcome = 'upheld' | 'partly-upheld' | 'dismissed';
export type SubjectOutcome = { readonly subject: SubjectId; readonly outcome: Outcome };
/** R8 to R10. `reasons` is there for dismissed and partly upheld, measures for upheld and partly upheld. */
export type VerdictIssued = {
  readonly type: 'VerdictIssued';
  readonly issuedOn: PlainDate;
  readonly outcome: Outcome;
  /** Each subject apart, when the complaint has several; empty when it has one or none. */
  readonly perSubject: readonly SubjectOutcome[];
  readonly findings: string;
  readonly reasons: string | null;
  readonly measures: readonly Measure[];
  readonly linkedMeasures: readonly LinkedMeasure[];
};
/** R7, R11: the written answer went out, with the way to object in it. */
export type VerdictSent = {
  readonly type: 'VerdictSent';
  readonly to: 'complainant' | 'representative';
} & Sending;
/** R12: kept apart from the day of sending; the time to object runs from here. */
export type VerdictReceived = {
  readonly type: 'VerdictReceived';
  readonly receivedOn: PlainDate;
  readonly proof: ReceiptProof;
};
