import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import type { letterShapes } from '../../shared/letters/letter-shape.ts';

type NameIn<K extends LetterKind> = keyof (typeof letterShapes)[K];

const everywhere = ['organisationName', 'letterDate', 'number'] as const;
const outcome = ['upheld', 'partlyUpheld', 'dismissed'] as const;
const disputeBody = ['disputeBodyName', 'disputeBodyWebsite', 'disputeBodyEmail'] as const;

/** What the regulation wants in a letter: without it the letter would not be what it says it is. */
export const requiredPlaceholders: { readonly [K in LetterKind]: readonly NameIn<K>[] } = {
  // R3: a confirmation, with by when the answer is due (R7).
  acknowledgement: [...everywhere, 'addressLines', 'receivedOn', 'verdictDueOn'],
  // R4
  'authorisation-request': [...everywhere, 'addressLines', 'complainantName', 'replyBy'],
  // R5
  'invitation-to-explain': [...everywhere, 'addressLines', 'replyBy'],
  // R6
  'request-to-person-involved': [...everywhere, 'substance', 'replyBy'],
  'reminder-to-person-involved': [...everywhere, 'replyBy'],
  'conversation-record': [...everywhere, 'conversationDay', 'present', 'account'],
  // R7
  'delay-notice': [...everywhere, 'addressLines', 'delayReason', 'expectedOn'],
  // R8 to R11: the outcome, the reasons, the measures with owner and date, and how long one can object.
  verdict: [...everywhere, 'addressLines', ...outcome, 'findings', 'reasons', 'measures', 'objectionTerm'],
  // R16
  'not-handled': [...everywhere, 'addressLines', 'aboutReturnToWork', 'uwvName', 'uwvWebsite'],
  // R17
  'forwarded-to-board': [...everywhere, 'addressLines', 'forwardedOn'],
  // R2
  'forwarded-to-dpo': [...everywhere, 'addressLines', 'dpoName'],
  'ending-confirmed': [...everywhere, 'addressLines', 'withdrawn', 'settled', 'forwarded', 'endedOn'],
  // R13
  'objection-invitation': [...everywhere, 'addressLines', 'objectionReceivedOn', 'replyBy'],
  // R12, R15
  'objection-too-late': [...everywhere, 'addressLines', 'objectionDueOn', 'boardReason', ...disputeBody],
  // R14, R15
  'board-decision': [...everywhere, 'addressLines', ...outcome, 'reasons', ...disputeBody],
};
