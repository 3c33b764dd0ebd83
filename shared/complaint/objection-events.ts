import type { PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from './document.ts';
import type { Outcome, Sending } from './events.ts';
import type { Measure } from './measure.ts';
import type { SendMeans } from './parties.ts';

/** What comes after the verdict (R12 to R15). */
export type ObjectionEvent =
  | ObjectionReceived
  | ObjectionTermReassessed
  | LateObjectionDecided
  | ObjectorInvited
  | ObjectionHearingDeclined
  | ObjectionWithdrawn
  | ObjectionDecided
  | ObjectionDecisionSent
  | DisputeReferred;

/** R12: in writing. `due` is the last day by the terms as they were then, `null` when the verdict's receipt was unknown. */
export type ObjectionReceived = {
  readonly type: 'ObjectionReceived';
  readonly receivedOn: PlainDate;
  readonly means: SendMeans;
  /** The objection in the complainant's own words, or what it comes down to. */
  readonly text: string;
  readonly documents: readonly DocumentRef[];
  readonly due: PlainDate | null;
  readonly late: boolean;
};
/** R12: a date that the term counts from, or the objection's own, was corrected; written together with the correction. */
export type ObjectionTermReassessed = {
  readonly type: 'ObjectionTermReassessed';
  readonly due: PlainDate | null;
  readonly late: boolean;
};
/** R12: whether the board takes up an objection that came late, and why. */
export type LateObjectionDecided = {
  readonly type: 'LateObjectionDecided';
  readonly decidedOn: PlainDate;
  readonly admitted: boolean;
  readonly reason: string;
};
/** R13: the objection was acknowledged and the complainant invited to explain it orally. */
export type ObjectorInvited = { readonly type: 'ObjectorInvited' } & Sending;
/** R13: the day of the refusal takes the place of the conversation. */
export type ObjectionHearingDeclined = {
  readonly type: 'ObjectionHearingDeclined';
  readonly declinedOn: PlainDate;
  readonly reason: string | null;
};
export type ObjectionWithdrawn = {
  readonly type: 'ObjectionWithdrawn';
  readonly withdrawnOn: PlainDate;
  readonly reason: string | null;
};
/** R14: upheld, partly upheld or dismissed. `verdictBecomes` and `change` say what it means for the verdict. */
export type ObjectionDecided = {
  readonly type: 'ObjectionDecided';
  readonly decidedOn: PlainDate;
  readonly outcome: Outcome;
  readonly reasons: string;
  /** The verdict as it stands from now on; `null` when it stands as it was. */
  readonly verdictBecomes: Outcome | null;
  /** What changes, in words; `null` when nothing does. */
  readonly change: string | null;
  readonly measures: readonly Measure[];
};
/** R14, R15: the outcome went out, with the way to the dispute body in it. For a late objection not taken up: that letter. */
export type ObjectionDecisionSent = { readonly type: 'ObjectionDecisionSent' } & Sending;
/** R15: the complainant turned to the dispute body. */
export type DisputeReferred = {
  readonly type: 'DisputeReferred';
  /** The day on which the organisation knew. */
  readonly knownOn: PlainDate;
  readonly reference: string | null;
  readonly remark: string | null;
};
