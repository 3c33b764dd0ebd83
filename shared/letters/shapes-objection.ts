import { appointment, disputeBody, letterhead, measures, outcome } from './shapes-common.ts';

/** R12 to R15. */
export const objectionShapes = {
  'objection-invitation': {
    ...letterhead,
    ...appointment,
    objectionReceivedOn: 'text',
    replyBy: 'text',
    boardTerm: 'text',
    /** R12: it came late and the board takes it up all the same. */
    admittedLate: 'condition',
    objectionDueOn: 'optional',
    admissionReason: 'optional',
  },
  'objection-too-late': {
    ...letterhead,
    ...disputeBody,
    objectionReceivedOn: 'text',
    verdictReceivedOn: 'optional',
    /** Nobody knows the day of receipt for certain: it is the day on which a letter usually arrives. */
    receiptAssumed: 'condition',
    objectionDueOn: 'text',
    objectionTerm: 'text',
    boardReason: 'text',
  },
  'board-decision': {
    ...letterhead,
    ...disputeBody,
    ...outcome,
    ...measures,
    objectionReceivedOn: 'text',
    hearingHeldOn: 'optional',
    hearingDeclinedOn: 'optional',
    reasons: 'text',
    /** The verdict as it was, and what it becomes, in words. */
    verdictWas: 'text',
    verdictBecomes: 'optional',
    change: 'optional',
    boardDecisionDueOn: 'text',
    boardDecisionLate: 'condition',
  },
} as const;
