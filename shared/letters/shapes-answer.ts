import { answerBy, dpo, letterhead, measures, outcome } from './shapes-common.ts';

/** R7 to R11, and the answers that are no verdict: R16, R17, R2 and the endings. */
export const answerShapes = {
  'delay-notice': { ...letterhead, ...answerBy, delayReason: 'text', expectedOn: 'text' },
  verdict: {
    ...letterhead,
    ...outcome,
    ...measures,
    incidentOn: 'optional',
    substance: 'text',
    wish: 'optional',
    /** Both sides, the complainant first (R5, R6). */
    hearings: {
      each: {
        ofComplainant: 'condition',
        position: 'optional',
        heardOn: 'optional',
        byPhone: 'condition',
        inPerson: 'condition',
        byVideo: 'condition',
        inWriting: 'condition',
        declined: 'condition',
        didNotRespond: 'condition',
        waivedReason: 'optional',
      },
    },
    /** R8: each subject apart, when the complaint has several. */
    hasSubjects: 'condition',
    subjects: { each: { subject: 'text', verdict: 'text' } },
    verdictDueOn: 'text',
    verdictLate: 'condition',
    findings: 'text',
    reasons: 'optional',
    /** R9: some of the measures were promised in answer to another complaint. */
    hasLinkedMeasures: 'condition',
    /** R17: the board gave the verdict. */
    byBoard: 'condition',
    objectionTerm: 'text',
    boardTerm: 'text',
  },
  'not-handled': {
    ...letterhead,
    aboutReturnToWork: 'condition',
    noAuthorisation: 'condition',
    outsideRegulation: 'condition',
    explanation: 'optional',
    representativeName: 'optional',
    uwvName: 'text',
    uwvWebsite: 'text',
    /** The file in which the other part of a split complaint goes on. */
    otherPartNumber: 'optional',
  },
  'forwarded-to-board': {
    ...letterhead,
    ...answerBy,
    aboutFinancialDamage: 'condition',
    forwardedOn: 'text',
    explanation: 'optional',
    otherPartNumber: 'optional',
  },
  'forwarded-to-dpo': {
    ...letterhead,
    ...dpo,
    ...answerBy,
    /** The DPO takes it over and this file ends; otherwise the ordinary procedure goes on beside it. */
    takenOver: 'condition',
    complaintText: 'text',
    explanation: 'optional',
  },
  'ending-confirmed': {
    ...letterhead,
    withdrawn: 'condition',
    settled: 'condition',
    forwarded: 'condition',
    endedOn: 'text',
    agreement: 'optional',
    forwardedTo: 'optional',
    explanation: 'optional',
  },
} as const;
