/** What a template may ask for: see `letter-shape.ts`. Here what several letters share. */

/** Nothing about the contents of a complaint: all that a letter to a representative without authorisation may hold (R4). */
export const bareLetterhead = {
  organisationName: 'text',
  organisationStreet: 'text',
  organisationPostcodeAndTown: 'text',
  organisationEmail: 'optional',
  organisationPhone: 'optional',
  organisationWebsite: 'optional',
  /** Telephone and e-mail in one line, whichever there are. */
  reachUs: 'text',
  addressLines: 'text',
  letterDate: 'text',
  number: 'text',
  receivedOn: 'text',
  salutationName: 'text',
  complainantName: 'text',
  handlerName: 'text',
  senderName: 'text',
  /** In what capacity the sender signs. */
  senderRole: 'text',
} as const;

export const letterhead = {
  ...bareLetterhead,
  summary: 'text',
  /** The letter goes to the representative: who `u` is, is said in it. */
  toRepresentative: 'condition',
} as const;

export const appointment = {
  hasAppointment: 'condition',
  appointmentDay: 'optional',
  appointmentTime: 'optional',
  appointmentPlace: 'optional',
  byPhone: 'condition',
  inPerson: 'condition',
  byVideo: 'condition',
} as const;

export const asking = { ...appointment, replyBy: 'text', questions: 'optional' } as const;

/** R7: by when the answer is due, in days and in words. */
export const answerBy = { verdictDueOn: 'text', verdictOverdue: 'condition', verdictTerm: 'text' } as const;

/** R8: exactly one of the three holds. */
export const outcome = { upheld: 'condition', partlyUpheld: 'condition', dismissed: 'condition' } as const;

export const measures = {
  hasMeasures: 'condition',
  measures: { each: { description: 'text', owner: 'text', dueOn: 'text' } },
} as const;

/** R15. */
export const disputeBody = { disputeBodyName: 'text', disputeBodyWebsite: 'text', disputeBodyEmail: 'text' } as const;

/** R2. */
export const dpo = { dpoName: 'text', dpoReach: 'text' } as const;
