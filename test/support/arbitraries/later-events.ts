import fc from 'fast-check';
import type { ExceptionEvent, ForwardedTo } from '../../../shared/complaint/exception-events.ts';
import type { ObjectionEvent } from '../../../shared/complaint/objection-events.ts';
import type { EventArbitraries } from './events.ts';
import {
  contacts,
  dayOrNull,
  days,
  fileRefs,
  measures,
  orNull,
  outcomes,
  sending,
  sendMeans,
  someDocuments,
  subjectIds,
  writing,
  writingOrNull,
} from './values.ts';

/** What comes after the verdict (R12 to R15). */
export const objectionEvents: EventArbitraries<ObjectionEvent> = {
  ObjectionReceived: fc.record({
    receivedOn: days,
    means: sendMeans,
    text: writing,
    documents: someDocuments,
    due: dayOrNull,
    late: fc.boolean(),
  }),
  ObjectionTermReassessed: fc.record({ due: dayOrNull, late: fc.boolean() }),
  LateObjectionDecided: fc.record({ decidedOn: days, admitted: fc.boolean(), reason: writing }),
  ObjectorInvited: fc.record(sending),
  ObjectionHearingDeclined: fc.record({ declinedOn: days, reason: writingOrNull }),
  ObjectionWithdrawn: fc.record({ withdrawnOn: days, reason: writingOrNull }),
  ObjectionDecided: fc.record({
    decidedOn: days,
    outcome: outcomes,
    reasons: writing,
    verdictBecomes: orNull(outcomes),
    change: writingOrNull,
    measures,
  }),
  ObjectionDecisionSent: fc.record(sending),
  DisputeReferred: fc.record({ knownOn: days, reference: writingOrNull, remark: writingOrNull }),
};

/** Authorisation (R4), the exceptions (R2, R16, R17), the endings and the way back. */
export const exceptionEvents: EventArbitraries<ExceptionEvent> = {
  RepresentativeNamed: fc.record({ representative: contacts }),
  RepresentativeLeft: fc.record({ leftOn: days, reason: writing }),
  AuthorisationRequested: fc.record(sending),
  AuthorisationReceived: fc.record({ receivedOn: days, signedOn: dayOrNull, documents: someDocuments }),
  AuthorisationWithdrawn: fc.record({ withdrawnOn: days, reason: writing }),
  DpoInformed: fc.record({ remark: writingOrNull, ...sending }),
  ForwardedToBoard: fc.record({ forwardedOn: days, reason: writing }),
  PartSplitOff: fc.record({ splitOn: days, subjects: subjectIds, into: fileRefs, reason: writing }),
  ComplaintWithdrawn: fc.record({
    withdrawnOn: days,
    means: fc.oneof(sendMeans, fc.constantFrom('phone' as const, 'in-person' as const)),
    reason: writing,
    documents: someDocuments,
  }),
  ComplaintSettled: fc.record({ settledOn: days, agreement: writing, documents: someDocuments }),
  ComplaintForwarded: fc.record({
    forwardedOn: days,
    to: fc.oneof(
      fc.constant<ForwardedTo>({ body: 'dpo' }),
      writing.map((name): ForwardedTo => ({ body: 'other', name })),
    ),
    reason: writing,
  }),
  ComplaintNotHandled: fc.record({
    decidedOn: days,
    ground: fc.constantFrom(
      'return-to-work-advice' as const,
      'no-authorisation' as const,
      'outside-regulation' as const,
    ),
    reason: writing,
  }),
  RegistrationVoided: fc.record({ voidedOn: days, reason: writing }),
  ComplaintClosed: fc.record({ closedOn: days, remark: writingOrNull }),
  EndingConfirmed: fc.record(sending),
  ComplaintReopened: fc.record({ reopenedOn: days, reason: writing }),
};
