import type { PlainDate } from '../base/plain-date.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';

/** A proposal for the conversation in which someone explains (R5, R6). */
export type Appointment = {
  readonly on: PlainDate;
  /** 24-hour clock, `14:30`. */
  readonly at: string;
  readonly means: 'phone' | 'in-person' | 'video';
  /** Address, room or link; for a call, the number that will be rung. */
  readonly place: string | null;
};

type AskingInputs = {
  /** The last day to answer, or to move the appointment. */
  readonly replyBy: PlainDate | null;
  readonly appointment: Appointment | null;
  /** What the officer wants to know, in their own words. */
  readonly questions: string | null;
};

/** What a person fills in beside the file when they write a letter; `null` is not filled in (yet). */
export type LetterInputs = {
  readonly acknowledgement: Readonly<Record<string, never>>;
  readonly 'invitation-to-explain': AskingInputs;
  /** `substance`: the complaint in neutral words; `null` quotes the complaint itself. */
  readonly 'request-to-person-involved': AskingInputs & { readonly substance: string | null };
  readonly verdict: { readonly substance: string | null };
};

const nothingAsked: AskingInputs = { replyBy: null, appointment: null, questions: null };

/** The inputs before anything is filled in. */
export const emptyInputs: { readonly [K in LetterKind]: LetterInputs[K] } = {
  acknowledgement: {},
  'invitation-to-explain': nothingAsked,
  'request-to-person-involved': { ...nothingAsked, substance: null },
  verdict: { substance: null },
};
