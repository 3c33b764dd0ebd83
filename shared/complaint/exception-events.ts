import type { PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from './document.ts';
import type { FileRef, Sending } from './events.ts';
import type { Contact, SendMeans } from './parties.ts';
import type { SubjectId } from './subjects.ts';

/** Authorisation (R4), the exceptions (R2, R16, R17), the endings and the way back. */
export type ExceptionEvent =
  | RepresentativeNamed
  | RepresentativeLeft
  | AuthorisationRequested
  | AuthorisationReceived
  | AuthorisationWithdrawn
  | DpoInformed
  | ForwardedToBoard
  | PartSplitOff
  | ComplaintWithdrawn
  | ComplaintSettled
  | ComplaintForwarded
  | ComplaintNotHandled
  | RegistrationVoided
  | ComplaintClosed
  | EndingConfirmed
  | ComplaintReopened;

/** R4: someone files, or goes on, for the complainant. */
export type RepresentativeNamed = { readonly type: 'RepresentativeNamed'; readonly representative: Contact };
/** The complainant goes on alone. */
export type RepresentativeLeft = {
  readonly type: 'RepresentativeLeft';
  readonly leftOn: PlainDate;
  readonly reason: string;
};
export type AuthorisationRequested = { readonly type: 'AuthorisationRequested' } & Sending;
/** R4: signed by the complainant; the signed paper is among the documents. */
export type AuthorisationReceived = {
  readonly type: 'AuthorisationReceived';
  readonly receivedOn: PlainDate;
  /** The day under the signature; `null` when the paper bears none. */
  readonly signedOn: PlainDate | null;
  readonly documents: readonly DocumentRef[];
};
export type AuthorisationWithdrawn = {
  readonly type: 'AuthorisationWithdrawn';
  readonly withdrawnOn: PlainDate;
  readonly reason: string;
};
/** R2: the ordinary procedure goes on. */
export type DpoInformed = { readonly type: 'DpoInformed'; readonly remark: string | null } & Sending;
/** R17: from here on the board gives the answer. */
export type ForwardedToBoard = {
  readonly type: 'ForwardedToBoard';
  readonly forwardedOn: PlainDate;
  readonly reason: string;
};
/** R16, R17: these subjects go on in a file of their own. */
export type PartSplitOff = {
  readonly type: 'PartSplitOff';
  readonly splitOn: PlainDate;
  readonly subjects: readonly SubjectId[];
  readonly into: FileRef;
  readonly reason: string;
};
export type ComplaintWithdrawn = {
  readonly type: 'ComplaintWithdrawn';
  readonly withdrawnOn: PlainDate;
  /** How the complainant said so. */
  readonly means: SendMeans | 'phone' | 'in-person';
  readonly reason: string;
  readonly documents: readonly DocumentRef[];
};
export type ComplaintSettled = {
  readonly type: 'ComplaintSettled';
  readonly settledOn: PlainDate;
  /** What was agreed. */
  readonly agreement: string;
  readonly documents: readonly DocumentRef[];
};
/** R2 when the DPO takes it over; otherwise to whoever it is for. */
export type ForwardedTo = { readonly body: 'dpo' } | { readonly body: 'other'; readonly name: string };
export type ComplaintForwarded = {
  readonly type: 'ComplaintForwarded';
  readonly forwardedOn: PlainDate;
  readonly to: ForwardedTo;
  readonly reason: string;
};
/** R16 and what else falls outside the regulation. */
export type NotHandledGround = 'return-to-work-advice' | 'no-authorisation' | 'outside-regulation';
export type ComplaintNotHandled = {
  readonly type: 'ComplaintNotHandled';
  readonly decidedOn: PlainDate;
  readonly ground: NotHandledGround;
  readonly reason: string;
};
/** The whole file was made in error (twice the same complaint, no complaint at all). It stays, and counts nowhere. */
export type RegistrationVoided = {
  readonly type: 'RegistrationVoided';
  readonly voidedOn: PlainDate;
  readonly reason: string;
};
/** After the verdict, or after the board's decision. `remark` says why already within the time to object. */
export type ComplaintClosed = {
  readonly type: 'ComplaintClosed';
  readonly closedOn: PlainDate;
  readonly remark: string | null;
};
/** The letter that confirms an ending went out. */
export type EndingConfirmed = { readonly type: 'EndingConfirmed' } & Sending;
export type ComplaintReopened = {
  readonly type: 'ComplaintReopened';
  readonly reopenedOn: PlainDate;
  readonly reason: string;
};
