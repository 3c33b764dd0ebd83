import { type EventShapes, literal, object, orNull, plainDateValue, someString, trueOrFalse } from '../base/parse.ts';
import type { ObjectionEvent } from './objection-events.ts';
import { dateOrNull, documents, measures, outcome, sending, sentBy, textOrNull } from './parse-fields.ts';

/** What comes after the verdict (R12 to R15). */
export const objectionShapes: EventShapes<ObjectionEvent> = {
  ObjectionReceived: object({
    type: literal('ObjectionReceived'),
    receivedOn: plainDateValue,
    means: sentBy,
    text: someString(),
    documents,
    due: dateOrNull,
    late: trueOrFalse,
  }),
  ObjectionTermReassessed: object({ type: literal('ObjectionTermReassessed'), due: dateOrNull, late: trueOrFalse }),
  LateObjectionDecided: object({
    type: literal('LateObjectionDecided'),
    decidedOn: plainDateValue,
    admitted: trueOrFalse,
    reason: someString(),
  }),
  ObjectorInvited: object({ type: literal('ObjectorInvited'), ...sending }),
  ObjectionHearingDeclined: object({
    type: literal('ObjectionHearingDeclined'),
    declinedOn: plainDateValue,
    reason: textOrNull,
  }),
  ObjectionWithdrawn: object({ type: literal('ObjectionWithdrawn'), withdrawnOn: plainDateValue, reason: textOrNull }),
  ObjectionDecided: object({
    type: literal('ObjectionDecided'),
    decidedOn: plainDateValue,
    outcome,
    reasons: someString(),
    verdictBecomes: orNull(outcome),
    change: textOrNull,
    measures,
  }),
  ObjectionDecisionSent: object({ type: literal('ObjectionDecisionSent'), ...sending }),
  DisputeReferred: object({
    type: literal('DisputeReferred'),
    knownOn: plainDateValue,
    reference: textOrNull,
    remark: textOrNull,
  }),
};
