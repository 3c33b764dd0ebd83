import type { PlainDate } from '../base/plain-date.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';

/** A proposal for the conversation in which someone explains (R5, R6) or is heard about an objection (R13). */
export type Appointment = {
  readonly on: PlainDate;
  /** 24-hour clock, `14:30`. */
  readonly at: string;
  readonly means: 'phone' | 'in-person' | 'video';
  /** Address, room or link; for a call, the number that will be rung. */
  readonly place: string | null;
};

/** `replyBy`: the last day to answer, or to move the appointment. */
type ReplyInputs = { readonly replyBy: PlainDate | null };
type AskingInputs = ReplyInputs & {
  readonly appointment: Appointment | null;
  /** What the officer wants to know, in their own words. */
  readonly questions: string | null;
};
/** In the officer's own words for this letter; `null` takes the reason that stands in the file. */
type ExplanationInputs = { readonly explanation: string | null };
type NoInputs = Readonly<Record<string, never>>;

/** What a person fills in beside the file when they write a letter; `null` is not filled in (yet). */
export type LetterInputs = {
  readonly acknowledgement: NoInputs;
  readonly 'authorisation-request': ReplyInputs;
  readonly 'invitation-to-explain': AskingInputs;
  /** `substance`: the complaint in neutral words; `null` quotes the complaint itself. */
  readonly 'request-to-person-involved': AskingInputs & { readonly substance: string | null };
  readonly 'reminder-to-person-involved': ReplyInputs;
  /** Which conversation, by its id; `null` is the last one that was held with this side. */
  readonly 'conversation-record': ReplyInputs & { readonly conversation: string | null };
  /** R7; `null` takes what the last notice said. */
  readonly 'delay-notice': { readonly reason: string | null; readonly expectedOn: PlainDate | null };
  readonly verdict: { readonly substance: string | null };
  readonly 'not-handled': ExplanationInputs;
  readonly 'forwarded-to-board': ExplanationInputs;
  readonly 'forwarded-to-dpo': ExplanationInputs;
  readonly 'ending-confirmed': ExplanationInputs;
  readonly 'objection-invitation': ReplyInputs & { readonly appointment: Appointment | null };
  readonly 'objection-too-late': NoInputs;
  readonly 'board-decision': NoInputs;
};

const nothingAsked: AskingInputs = { replyBy: null, appointment: null, questions: null };
const noExplanation: ExplanationInputs = { explanation: null };

/** The inputs before anything is filled in. */
export const emptyInputs: { readonly [K in LetterKind]: LetterInputs[K] } = {
  acknowledgement: {},
  'authorisation-request': { replyBy: null },
  'invitation-to-explain': nothingAsked,
  'request-to-person-involved': { ...nothingAsked, substance: null },
  'reminder-to-person-involved': { replyBy: null },
  'conversation-record': { replyBy: null, conversation: null },
  'delay-notice': { reason: null, expectedOn: null },
  verdict: { substance: null },
  'not-handled': noExplanation,
  'forwarded-to-board': noExplanation,
  'forwarded-to-dpo': noExplanation,
  'ending-confirmed': noExplanation,
  'objection-invitation': { replyBy: null, appointment: null },
  'objection-too-late': {},
  'board-decision': {},
};
