import { answerBy, asking, bareLetterhead, letterhead } from './shapes-common.ts';

/** R3 to R6: receipt, authorisation, both sides. */
export const handlingShapes = {
  acknowledgement: {
    ...letterhead,
    ...answerBy,
    acknowledgementDueOn: 'text',
    acknowledgementLate: 'condition',
    /** A complaint by telephone or in person stands in our words: it is read back. */
    takenDown: 'condition',
    complaintText: 'text',
    wish: 'optional',
    /** R4: someone files for the complainant and the signed authorisation is not there yet. */
    representativeName: 'optional',
    /** R17: the board handles it. */
    byBoard: 'condition',
    /** R2: how the DPO can be reached, for a complaint about privacy. */
    dpoReach: 'optional',
  },
  'authorisation-request': { ...bareLetterhead, replyBy: 'text', representativeOrganisation: 'optional' },
  'invitation-to-explain': { ...letterhead, ...asking, ...answerBy },
  'request-to-person-involved': {
    ...letterhead,
    ...asking,
    complainantOrganisation: 'optional',
    substance: 'text',
    wish: 'optional',
    incidentOn: 'optional',
    complainantHeard: 'condition',
  },
  'reminder-to-person-involved': {
    ...letterhead,
    askedOn: 'text',
    remindedOn: 'optional',
    replyBy: 'text',
  },
  'conversation-record': {
    ...letterhead,
    conversationDay: 'text',
    conversationTime: 'optional',
    conversationPlace: 'optional',
    byPhone: 'condition',
    inPerson: 'condition',
    byVideo: 'condition',
    /** Everyone who was there, in one line. */
    present: 'text',
    account: 'text',
    ofComplainant: 'condition',
    /** The oral hearing of the objection (R13), and not an explanation (R5, R6). */
    aboutObjection: 'condition',
    replyBy: 'text',
  },
} as const;
