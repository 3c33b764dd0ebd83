/** A field of a command, as a form names it; `measures.0.owner` is the owner of the first measure. */
export type Field =
  | ContactField<'complainant'>
  | ContactField<'representative'>
  | PersonField
  | DateField
  | MeetingField
  | VerdictField
  | 'channel'
  | 'summary'
  | 'text'
  | 'wish'
  | 'subjects'
  | 'handler'
  | 'account'
  | 'present'
  | 'reason'
  | 'remark'
  | 'remarks'
  | 'agreement'
  | 'ground'
  /** To whom a complaint was forwarded, when that is not the DPO. */
  | 'to.name'
  | 'reference'
  | 'documents'
  | 'conversation'
  /** A mail: who sent it, its subject line, and the id by which its thread is known. */
  | 'from'
  | 'to'
  | 'subject'
  | 'messageId'
  /** A measure that stands already: what is said about it. */
  | 'progress'
  | 'evidence'
  | 'owner'
  | 'dueOn'
  | 'measure';

type ContactField<Who extends 'complainant' | 'representative'> =
  `${Who}.${'name' | 'organisation' | 'email' | 'phone' | 'address'}`;
type PersonField = `person.${'name' | 'position' | 'department' | 'email'}`;

/** The fields that hold a day. */
export type DateField =
  | 'receivedOn'
  | 'incidentOn'
  | 'sentOn'
  | 'requestedOn'
  | 'givenOn'
  | 'waivedOn'
  | 'answeredOn'
  | 'expectedOn'
  | 'issuedOn'
  | 'decidedOn'
  | 'declinedOn'
  | 'withdrawnOn'
  | 'knownOn'
  | 'leftOn'
  | 'signedOn'
  | 'forwardedOn'
  | 'splitOn'
  | 'settledOn'
  | 'voidedOn'
  | 'closedOn'
  | 'reopenedOn'
  | 'doneOn'
  | 'droppedOn'
  | 'on'
  | 'dueOn'
  | 'meeting.on'
  | `measures.${number}.dueOn`;

type MeetingField = `meeting.${'on' | 'at' | 'place'}`;
type VerdictField =
  | 'findings'
  | 'reasons'
  | 'measures'
  | `measures.${number}.${'id' | 'description' | 'owner' | 'dueOn'}`
  | 'linkedMeasures'
  /** The outcome of one subject, by the subject's id. */
  | `perSubject.${string}`
  | 'outcome'
  | 'verdictBecomes'
  | 'change';
