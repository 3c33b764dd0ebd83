import type { RecordId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { MemberRef } from '../members/members.ts';
import type { Right } from '../members/rights.ts';
import type { ComplaintEvent, Outcome } from './events.ts';
import type { NotHandledGround } from './exception-events.ts';
import type { Field } from './fields.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LetterBarReason } from './letter-rules.ts';
import type { Addressee, Party, PersonId } from './parties.ts';
import type { Conversation, EndingKind, MeasureState } from './state.ts';
import type { SubjectId } from './subjects.ts';

export type { Field };

/** The fact that a date is measured against. */
export type DateAnchor =
  | 'receipt'
  | 'request'
  | 'complainant-side-closed'
  | 'last-side-closed'
  | 'forwarded-to-board'
  | 'conversation'
  | 'authorisation'
  | 'verdict'
  | 'verdict-sent'
  | 'objection'
  | 'late-decision'
  | 'objection-hearing'
  | 'board-decision'
  | 'board-answer'
  | 'ending';

/** Why a command cannot be carried out, and the rule that says so. Data only: the words live in the language files. */
export type Refusal =
  | FileRefusal
  | FieldRefusal
  | HearingRefusal
  | AuthorisationRefusal
  | VerdictRefusal
  | ObjectionRefusal
  | EndingRefusal
  | MeasureRefusal
  | CorrectionRefusal;

type FileRefusal =
  /** `right` is what someone needs for it. */
  | { readonly type: 'not-authorised'; readonly right: Right; readonly rule: RuleId }
  /** R6: whom a complaint is about does nothing in it but hand it over. */
  | { readonly type: 'complaint-is-about-you'; readonly rule: 'R6' }
  /** The file holds facts that this version of the program does not know; reading only, until it is updated. */
  | { readonly type: 'file-read-only'; readonly rule: RuleId }
  | { readonly type: 'not-registered'; readonly rule: 'R1' }
  | { readonly type: 'already-registered'; readonly rule: 'R1' }
  | { readonly type: 'file-closed'; readonly ending: EndingKind; readonly on: PlainDate; readonly rule: RuleId }
  | { readonly type: 'same-handler'; readonly rule: 'R5' }
  /** Nobody else of the register may handle this file. */
  | { readonly type: 'nobody-to-hand-over-to'; readonly rule: 'R5' }
  | {
      readonly type: 'cannot-handle';
      readonly member: MemberRef;
      readonly why: 'not-a-member' | 'has-not-the-right' | 'is-involved';
      readonly rule: 'R5' | 'R6' | 'R17';
    }
  /** `why` as the letter's own rules say it. */
  | {
      readonly type: 'letter-not-possible';
      readonly letter: LetterKind;
      readonly to: Addressee;
      readonly why: LetterBarReason;
      readonly rule: RuleId;
    };

/** What was filled in. */
type FieldRefusal =
  /** All the fields that are needed and empty, at once, in the order of the form; `rule` is that of the first. */
  | { readonly type: 'missing'; readonly fields: readonly Field[]; readonly rule: RuleId }
  /** Lengths in characters (Unicode code points). */
  | {
      readonly type: 'text-too-long';
      readonly field: Field;
      readonly limit: number;
      readonly length: number;
      readonly rule: RuleId;
    }
  | { readonly type: 'not-a-date'; readonly field: Field; readonly rule: RuleId }
  /** Not `HH:MM` on a 24-hour clock. */
  | { readonly type: 'not-a-time'; readonly field: Field; readonly rule: RuleId }
  | {
      readonly type: 'date-in-future';
      readonly field: Field;
      readonly day: PlainDate;
      readonly today: PlainDate;
      readonly rule: RuleId;
    }
  /** A promise lies after today. */
  | {
      readonly type: 'date-not-ahead';
      readonly field: Field;
      readonly day: PlainDate;
      readonly today: PlainDate;
      readonly rule: RuleId;
    }
  | {
      readonly type: 'date-too-early';
      readonly field: Field;
      readonly day: PlainDate;
      readonly earliest: PlainDate;
      readonly because: DateAnchor;
      readonly rule: RuleId;
    }
  | {
      readonly type: 'date-too-late';
      readonly field: Field;
      readonly day: PlainDate;
      readonly latest: PlainDate;
      readonly because: DateAnchor;
      readonly rule: RuleId;
    }
  /** The fact that it must follow lies after today: a clock is wrong, here or on the device that recorded it. */
  | {
      readonly type: 'nothing-possible-yet';
      readonly earliest: PlainDate;
      readonly because: DateAnchor;
      readonly today: PlainDate;
      readonly rule: RuleId;
    };

type HearingRefusal =
  | { readonly type: 'already-acknowledged'; readonly sentOn: PlainDate; readonly rule: 'R3' }
  /** R5: the complainant first. */
  | { readonly type: 'complainant-first'; readonly rule: 'R5' }
  | { readonly type: 'unknown-person'; readonly person: PersonId; readonly rule: 'R6' }
  /** Nobody is reminded of what they were not asked. */
  | { readonly type: 'side-not-asked'; readonly party: Party; readonly rule: 'R5' | 'R6' }
  | { readonly type: 'side-already-closed'; readonly party: Party; readonly rule: 'R5' | 'R6' }
  /** R6: no verdict while a side is neither heard nor waived. */
  | { readonly type: 'sides-not-closed'; readonly parties: readonly Party[]; readonly rule: 'R6' }
  /** Not in this file, or about something else or with someone else. */
  | { readonly type: 'unknown-conversation'; readonly conversation: string; readonly rule: RuleId }
  /** It was held or cancelled, or (for the answer to its record) was not held. */
  | {
      readonly type: 'conversation-is';
      readonly conversation: string;
      readonly status: Conversation['status'];
      readonly rule: RuleId;
    }
  | { readonly type: 'wrong-addressee'; readonly party: Addressee; readonly rule: RuleId };

type AuthorisationRefusal =
  | { readonly type: 'no-representative'; readonly rule: 'R4' }
  | { readonly type: 'already-represented'; readonly name: string; readonly rule: 'R4' }
  | { readonly type: 'already-authorised'; readonly receivedOn: PlainDate; readonly rule: 'R4' }
  /** R4: the signed authorisation is not there (yet, or any more). */
  | { readonly type: 'authorisation-missing'; readonly rule: 'R4' };

type VerdictRefusal =
  | { readonly type: 'already-decided'; readonly issuedOn: PlainDate; readonly rule: 'R7' }
  | { readonly type: 'not-decided'; readonly rule: 'R7' }
  | { readonly type: 'verdict-already-sent'; readonly sentOn: PlainDate; readonly rule: 'R11' }
  | { readonly type: 'verdict-not-sent'; readonly rule: 'R11' }
  | { readonly type: 'verdict-receipt-known'; readonly receivedOn: PlainDate; readonly rule: 'R12' }
  /** R16: return-to-work advice is UWV's; `alone`: decline it, otherwise split it off first. */
  | { readonly type: 'not-handled-here'; readonly alone: boolean; readonly rule: 'R16' }
  /** R17: financial damage is the board's; `alone`: forward it, otherwise forward it or split it off. */
  | { readonly type: 'belongs-to-board'; readonly alone: boolean; readonly rule: 'R17' }
  /** R8: an outcome for a subject that this complaint does not have, or not in so many parts. */
  | { readonly type: 'subject-not-there'; readonly subject: SubjectId; readonly rule: 'R8' | 'R16' }
  | { readonly type: 'subject-twice'; readonly subject: SubjectId; readonly rule: 'R8' }
  /** R8: the outcomes of the subjects together come to `expected`. */
  | { readonly type: 'outcomes-disagree'; readonly expected: Outcome; readonly rule: 'R8' };

type ObjectionRefusal =
  | { readonly type: 'no-objection'; readonly rule: 'R12' }
  | { readonly type: 'objection-already-received'; readonly receivedOn: PlainDate; readonly rule: 'R12' }
  | { readonly type: 'objection-not-late'; readonly rule: 'R12' }
  | { readonly type: 'late-already-decided'; readonly admitted: boolean; readonly rule: 'R12' }
  /** R12: it came late, and the board has not said whether it takes it up. */
  | { readonly type: 'objection-late'; readonly rule: 'R12' }
  | {
      readonly type: 'objection-over';
      readonly how: 'not-admitted' | 'withdrawn' | 'answered';
      readonly rule: 'R12' | 'R14';
    }
  | { readonly type: 'objector-already-invited'; readonly sentOn: PlainDate; readonly rule: 'R13' }
  | { readonly type: 'objection-already-heard'; readonly on: PlainDate; readonly rule: 'R13' }
  /** R13: neither a conversation nor a refusal of one. */
  | { readonly type: 'objection-not-heard'; readonly rule: 'R13' }
  | { readonly type: 'objection-already-decided'; readonly decidedOn: PlainDate; readonly rule: 'R14' }
  | { readonly type: 'objection-not-decided'; readonly rule: 'R14' }
  /** The complainant has no written answer to the objection yet. */
  | { readonly type: 'objection-not-answered'; readonly rule: 'R14' }
  /** R14: a dismissed objection changes nothing. */
  | { readonly type: 'change-not-allowed'; readonly field: 'verdictBecomes' | 'change'; readonly rule: 'R14' }
  /** R15: the way to the dispute body is open once the board answered. */
  | { readonly type: 'not-yet-to-dispute-body'; readonly rule: 'R15' };

type EndingRefusal =
  | { readonly type: 'not-closed'; readonly rule: 'R7' }
  | { readonly type: 'ending-already-confirmed'; readonly sentOn: PlainDate; readonly rule: RuleId }
  /** An ending of which the complainant was told already, or that is none of theirs. */
  | { readonly type: 'ending-needs-no-letter'; readonly ending: EndingKind; readonly rule: 'R7' }
  | { readonly type: 'already-with-board'; readonly since: PlainDate; readonly rule: 'R17' }
  | { readonly type: 'dpo-already-informed'; readonly sentOn: PlainDate; readonly rule: 'R2' }
  | { readonly type: 'not-about-privacy'; readonly rule: 'R2' }
  /** One subject, or none: there is nothing to split. */
  | { readonly type: 'nothing-to-split'; readonly rule: 'R16' }
  /** Every subject was chosen: one at least stays. */
  | { readonly type: 'whole-complaint'; readonly rule: 'R16' }
  | { readonly type: 'ground-does-not-apply'; readonly ground: NotHandledGround; readonly rule: 'R4' | 'R16' };

type MeasureRefusal =
  /** R9: a dismissed complaint or objection brings no measures. */
  | { readonly type: 'measures-not-allowed'; readonly outcome: Outcome; readonly rule: 'R9' }
  | { readonly type: 'same-measure-twice'; readonly field: Field; readonly rule: 'R9' }
  | { readonly type: 'unknown-measure'; readonly measure: string; readonly rule: 'R9' }
  | {
      readonly type: 'measure-closed';
      readonly measure: string;
      readonly status: Exclude<MeasureState['progress']['status'], 'open'>;
      readonly rule: 'R9';
    }
  /** It stands in this file itself. */
  | { readonly type: 'own-measure'; readonly measure: string; readonly rule: 'R9' };

type CorrectionRefusal =
  | { readonly type: 'unknown-record'; readonly record: RecordId; readonly rule: 'R1' }
  | { readonly type: 'record-struck-out'; readonly record: RecordId; readonly rule: 'R1' }
  /** A correction, or what the program itself wrote down: it follows from other facts. */
  | { readonly type: 'not-correctable'; readonly event: ComplaintEvent['type']; readonly rule: 'R1' }
  /** What stays as long as the file: its receipt and its parting are corrected, never struck out. */
  | { readonly type: 'cannot-be-struck-out'; readonly event: ComplaintEvent['type']; readonly rule: RuleId }
  | { readonly type: 'other-type'; readonly expected: ComplaintEvent['type']; readonly rule: RuleId }
  /** A number stands in letters, and a parted file refers to the other one: these stay as they are. */
  | {
      readonly type: 'cannot-change';
      readonly field:
        | 'number'
        | 'splitFrom'
        | 'person'
        | 'conversation'
        | 'measure'
        | 'subjects'
        | 'into'
        | 'documents';
      readonly rule: RuleId;
    }
  | { readonly type: 'nothing-changes'; readonly rule: RuleId }
  /** The file would not add up any more: this later fact goes first. */
  | {
      readonly type: 'others-build-on-it';
      readonly record: RecordId;
      readonly event: ComplaintEvent['type'];
      readonly rule: RuleId;
    };
