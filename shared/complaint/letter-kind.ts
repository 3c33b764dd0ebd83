/** Every letter of the procedure, in its order. */
export const letterKinds = [
  'acknowledgement',
  'authorisation-request',
  'invitation-to-explain',
  'request-to-person-involved',
  'reminder-to-person-involved',
  'conversation-record',
  'delay-notice',
  'verdict',
  'not-handled',
  'forwarded-to-board',
  'forwarded-to-dpo',
  'ending-confirmed',
  'objection-invitation',
  'objection-too-late',
  'board-decision',
] as const;

export type LetterKind = (typeof letterKinds)[number];
