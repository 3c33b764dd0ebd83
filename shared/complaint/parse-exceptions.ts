import { type EventShapes, literal, object, oneOf, plainDateValue, someString, taggedBy } from '../base/parse.ts';
import type { ExceptionEvent, ForwardedTo, NotHandledGround } from './exception-events.ts';
import {
  contact,
  dateOrNull,
  documents,
  fileRef,
  sending,
  subjectIds,
  textOrNull,
  withdrawnBy,
} from './parse-fields.ts';

const forwardedTo = taggedBy<'body', ForwardedTo>('body', {
  dpo: object({ body: literal('dpo') }),
  other: object({ body: literal('other'), name: someString() }),
});
const ground = oneOf<NotHandledGround>(['return-to-work-advice', 'no-authorisation', 'outside-regulation']);

/** Authorisation (R4), the exceptions (R2, R16, R17), the endings and the way back. */
export const exceptionShapes: EventShapes<ExceptionEvent> = {
  RepresentativeNamed: object({ type: literal('RepresentativeNamed'), representative: contact }),
  RepresentativeLeft: object({ type: literal('RepresentativeLeft'), leftOn: plainDateValue, reason: someString() }),
  AuthorisationRequested: object({ type: literal('AuthorisationRequested'), ...sending }),
  AuthorisationReceived: object({
    type: literal('AuthorisationReceived'),
    receivedOn: plainDateValue,
    signedOn: dateOrNull,
    documents,
  }),
  AuthorisationWithdrawn: object({
    type: literal('AuthorisationWithdrawn'),
    withdrawnOn: plainDateValue,
    reason: someString(),
  }),
  DpoInformed: object({ type: literal('DpoInformed'), remark: textOrNull, ...sending }),
  ForwardedToBoard: object({ type: literal('ForwardedToBoard'), forwardedOn: plainDateValue, reason: someString() }),
  PartSplitOff: object({
    type: literal('PartSplitOff'),
    splitOn: plainDateValue,
    subjects: subjectIds,
    into: fileRef,
    reason: someString(),
  }),
  ComplaintWithdrawn: object({
    type: literal('ComplaintWithdrawn'),
    withdrawnOn: plainDateValue,
    means: withdrawnBy,
    reason: someString(),
    documents,
  }),
  ComplaintSettled: object({
    type: literal('ComplaintSettled'),
    settledOn: plainDateValue,
    agreement: someString(),
    documents,
  }),
  ComplaintForwarded: object({
    type: literal('ComplaintForwarded'),
    forwardedOn: plainDateValue,
    to: forwardedTo,
    reason: someString(),
  }),
  ComplaintNotHandled: object({
    type: literal('ComplaintNotHandled'),
    decidedOn: plainDateValue,
    ground,
    reason: someString(),
  }),
  RegistrationVoided: object({ type: literal('RegistrationVoided'), voidedOn: plainDateValue, reason: someString() }),
  ComplaintClosed: object({ type: literal('ComplaintClosed'), closedOn: plainDateValue, remark: textOrNull }),
  EndingConfirmed: object({ type: literal('EndingConfirmed'), ...sending }),
  ComplaintReopened: object({ type: literal('ComplaintReopened'), reopenedOn: plainDateValue, reason: someString() }),
};
