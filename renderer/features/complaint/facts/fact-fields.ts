import type { CorrectableEvent } from '../../../../shared/complaint/upkeep-events.ts';
import type { Words } from '../../../text/text.tsx';

type OwnPath<T> = {
  [Key in keyof T & string]: NonNullable<T[Key]> extends string | number | boolean | readonly unknown[]
    ? Key
    : Key | `${Key}.${OwnPath<NonNullable<T[Key]>>}`;
}[keyof T & string];
/** Where a value stands in an event: `sentOn`, `meeting.place`. */
type Path<Event> = Event extends { readonly type: string } ? Exclude<OwnPath<Event>, 'type'> : never;

/** How a value is shown and filled in. */
export type FactKind =
  | 'day'
  /** A day that may lie ahead. */
  | 'day-ahead'
  | 'time'
  | 'line'
  | 'text'
  | 'yes-no'
  | 'names'
  | 'subjects'
  | 'channel'
  | 'handler'
  | 'member'
  | 'party'
  /** The complainant or the representative, by that word alone. */
  | 'receiver'
  | 'letter'
  | 'file'
  | 'forwarded-to'
  | 'measure'
  | 'linked-measure'
  | 'linked-measures'
  | 'measures'
  | 'subject-outcomes'
  | 'complainant-kind'
  | 'send-means'
  | 'request-means'
  | 'withdrawal-means'
  | 'explanation-means'
  | 'conversation-means'
  | 'waiver-ground'
  | 'outcome'
  | 'receipt-proof'
  | 'record-answer'
  | 'not-handled-ground';

export type FactLabel = keyof Words['complaint']['fields'];

/** One value of a fact: where it stands in the event, what it is called and how it is shown. */
export type FactField<At extends string = string> = {
  readonly at: At;
  readonly label: FactLabel;
  readonly kind: FactKind;
  /** It may be empty. */
  readonly optional?: true;
  /** It says what the fact is about: another value would be another fact, recorded anew. */
  readonly fixed?: true;
  /** What somebody said or wrote: it stands in the timeline itself. */
  readonly quoted?: true;
};

type FieldsOf<Type extends CorrectableEvent['type']> = readonly FactField<
  Path<Extract<CorrectableEvent, { readonly type: Type }>>
>[];

const sentOn = { at: 'sentOn', label: 'sentOn', kind: 'day' } as const;
const sendMeans = { at: 'means', label: 'means', kind: 'send-means' } as const;
const reason = { at: 'reason', label: 'reason', kind: 'text', quoted: true } as const;
const optionalReason = { ...reason, optional: true } as const;
const measure = { at: 'measure', label: 'measure', kind: 'measure', fixed: true } as const;
const meetingPlace = [
  { at: 'meeting.at', label: 'at', kind: 'time', optional: true },
  { at: 'meeting.means', label: 'means', kind: 'conversation-means' },
  { at: 'meeting.place', label: 'place', kind: 'line', optional: true },
] as const;

/**
 * What each fact consists of, in the order in which people read it: one list that serves its details, its correction
 * and the comparison of what stood with what stands. Documents are left out: they are shown as documents.
 */
export const factFields: { readonly [Type in CorrectableEvent['type']]: FieldsOf<Type> } = {
  ComplaintReceived: [
    { at: 'number', label: 'number', kind: 'line', fixed: true },
    { at: 'receivedOn', label: 'receivedOn', kind: 'day' },
    { at: 'channel', label: 'channel', kind: 'channel' },
    { at: 'complainant.name', label: 'complainant', kind: 'line' },
    { at: 'complainant.kind', label: 'complainantKind', kind: 'complainant-kind' },
    { at: 'complainant.organisation', label: 'organisation', kind: 'line', optional: true },
    { at: 'complainant.email', label: 'email', kind: 'line', optional: true },
    { at: 'complainant.phone', label: 'phone', kind: 'line', optional: true },
    { at: 'complainant.address', label: 'address', kind: 'text', optional: true },
    { at: 'representative.name', label: 'representative', kind: 'line' },
    { at: 'representative.organisation', label: 'representativeOrganisation', kind: 'line', optional: true },
    { at: 'representative.email', label: 'representativeEmail', kind: 'line', optional: true },
    { at: 'representative.phone', label: 'representativePhone', kind: 'line', optional: true },
    { at: 'representative.address', label: 'representativeAddress', kind: 'text', optional: true },
    { at: 'subjects', label: 'subjects', kind: 'subjects' },
    { at: 'summary', label: 'summary', kind: 'line' },
    { at: 'text', label: 'text', kind: 'text', quoted: true },
    { at: 'wish', label: 'wish', kind: 'text', optional: true },
    { at: 'incidentOn', label: 'incidentOn', kind: 'day', optional: true },
    { at: 'splitFrom', label: 'splitFrom', kind: 'file', fixed: true },
    { at: 'messageId', label: 'messageId', kind: 'line', fixed: true },
  ],
  HandlerAssigned: [{ at: 'handler', label: 'handler', kind: 'handler' }],
  PersonInvolvedNamed: [
    { at: 'person.name', label: 'name', kind: 'line' },
    { at: 'person.position', label: 'position', kind: 'line', optional: true },
    { at: 'person.department', label: 'department', kind: 'line', optional: true },
    { at: 'person.email', label: 'email', kind: 'line', optional: true },
    { at: 'person.member', label: 'member', kind: 'member', optional: true },
  ],
  LetterMade: [
    { at: 'letter', label: 'letter', kind: 'letter', fixed: true },
    { at: 'to', label: 'to', kind: 'party', fixed: true },
  ],
  AcknowledgementSent: [sentOn, sendMeans],
  ExplanationRequested: [
    { at: 'of', label: 'of', kind: 'party', fixed: true },
    { at: 'requestedOn', label: 'requestedOn', kind: 'day' },
    { at: 'means', label: 'means', kind: 'request-means' },
  ],
  ReminderSent: [{ at: 'of', label: 'of', kind: 'party', fixed: true }, sentOn, sendMeans],
  ExplanationGiven: [
    { at: 'by', label: 'from', kind: 'party', fixed: true },
    { at: 'givenOn', label: 'givenOn', kind: 'day' },
    { at: 'means', label: 'means', kind: 'explanation-means' },
    { at: 'account', label: 'account', kind: 'text', quoted: true },
  ],
  ExplanationWaived: [
    { at: 'of', label: 'from', kind: 'party', fixed: true },
    { at: 'waivedOn', label: 'decidedOn', kind: 'day' },
    { at: 'ground', label: 'ground', kind: 'waiver-ground' },
    reason,
  ],
  ConversationPlanned: [
    { at: 'with', label: 'with', kind: 'party', fixed: true },
    { at: 'meeting.on', label: 'meetingOn', kind: 'day-ahead' },
    ...meetingPlace,
  ],
  ConversationCancelled: [reason],
  ConversationHeld: [
    { at: 'with', label: 'with', kind: 'party', fixed: true },
    { at: 'meeting.on', label: 'meetingOn', kind: 'day' },
    ...meetingPlace,
    { at: 'present', label: 'present', kind: 'names' },
    { at: 'account', label: 'account', kind: 'text', quoted: true },
  ],
  ConversationRecordAnswered: [
    { at: 'answeredOn', label: 'answeredOn', kind: 'day' },
    { at: 'answer', label: 'answer', kind: 'record-answer' },
    { at: 'remarks', label: 'remarks', kind: 'text', optional: true, quoted: true },
  ],
  DelayAnnounced: [sentOn, sendMeans, { at: 'expectedOn', label: 'expectedOn', kind: 'day-ahead' }, reason],
  VerdictIssued: [
    { at: 'issuedOn', label: 'issuedOn', kind: 'day' },
    { at: 'outcome', label: 'outcome', kind: 'outcome' },
    { at: 'perSubject', label: 'perSubject', kind: 'subject-outcomes' },
    { at: 'findings', label: 'findings', kind: 'text', quoted: true },
    { at: 'reasons', label: 'reasons', kind: 'text', optional: true },
    { at: 'measures', label: 'measures', kind: 'measures' },
    { at: 'linkedMeasures', label: 'linkedMeasures', kind: 'linked-measures', fixed: true },
  ],
  VerdictSent: [{ at: 'to', label: 'to', kind: 'receiver', fixed: true }, sentOn, sendMeans],
  VerdictReceived: [
    { at: 'receivedOn', label: 'receivedOn', kind: 'day' },
    { at: 'proof', label: 'proof', kind: 'receipt-proof' },
  ],
  ObjectionReceived: [
    { at: 'receivedOn', label: 'receivedOn', kind: 'day' },
    { at: 'means', label: 'means', kind: 'send-means' },
    { at: 'text', label: 'objection', kind: 'text', quoted: true },
    { at: 'due', label: 'objectionDue', kind: 'day', fixed: true },
    { at: 'late', label: 'late', kind: 'yes-no', fixed: true },
  ],
  ObjectionTermReassessed: [
    { at: 'due', label: 'objectionDue', kind: 'day', fixed: true },
    { at: 'late', label: 'late', kind: 'yes-no', fixed: true },
  ],
  LateObjectionDecided: [
    { at: 'decidedOn', label: 'decidedOn', kind: 'day' },
    { at: 'admitted', label: 'admitted', kind: 'yes-no' },
    reason,
  ],
  ObjectorInvited: [sentOn, sendMeans],
  ObjectionHearingDeclined: [{ at: 'declinedOn', label: 'declinedOn', kind: 'day' }, optionalReason],
  ObjectionWithdrawn: [{ at: 'withdrawnOn', label: 'withdrawnOn', kind: 'day' }, optionalReason],
  ObjectionDecided: [
    { at: 'decidedOn', label: 'decidedOn', kind: 'day' },
    { at: 'outcome', label: 'objectionOutcome', kind: 'outcome' },
    { at: 'reasons', label: 'reasons', kind: 'text', quoted: true },
    { at: 'verdictBecomes', label: 'verdictBecomes', kind: 'outcome', optional: true },
    { at: 'change', label: 'change', kind: 'text', optional: true },
    { at: 'measures', label: 'measures', kind: 'measures' },
  ],
  ObjectionDecisionSent: [sentOn, sendMeans],
  DisputeReferred: [
    { at: 'knownOn', label: 'knownOn', kind: 'day' },
    { at: 'reference', label: 'reference', kind: 'line', optional: true },
    { at: 'remark', label: 'remark', kind: 'text', optional: true, quoted: true },
  ],
  RepresentativeNamed: [
    { at: 'representative.name', label: 'representative', kind: 'line' },
    { at: 'representative.organisation', label: 'organisation', kind: 'line', optional: true },
    { at: 'representative.email', label: 'email', kind: 'line', optional: true },
    { at: 'representative.phone', label: 'phone', kind: 'line', optional: true },
    { at: 'representative.address', label: 'address', kind: 'text', optional: true },
  ],
  RepresentativeLeft: [{ at: 'leftOn', label: 'leftOn', kind: 'day' }, reason],
  AuthorisationRequested: [sentOn, sendMeans],
  AuthorisationReceived: [
    { at: 'receivedOn', label: 'receivedOn', kind: 'day' },
    { at: 'signedOn', label: 'signedOn', kind: 'day', optional: true },
  ],
  AuthorisationWithdrawn: [{ at: 'withdrawnOn', label: 'withdrawnOn', kind: 'day' }, reason],
  DpoInformed: [sentOn, sendMeans, { at: 'remark', label: 'remark', kind: 'text', optional: true, quoted: true }],
  ForwardedToBoard: [{ at: 'forwardedOn', label: 'forwardedOn', kind: 'day' }, reason],
  PartSplitOff: [
    { at: 'splitOn', label: 'splitOn', kind: 'day' },
    { at: 'subjects', label: 'subjects', kind: 'subjects', fixed: true },
    { at: 'into', label: 'into', kind: 'file', fixed: true },
    reason,
  ],
  ComplaintWithdrawn: [
    { at: 'withdrawnOn', label: 'withdrawnOn', kind: 'day' },
    { at: 'means', label: 'means', kind: 'withdrawal-means' },
    reason,
  ],
  ComplaintSettled: [
    { at: 'settledOn', label: 'settledOn', kind: 'day' },
    { at: 'agreement', label: 'agreement', kind: 'text', quoted: true },
  ],
  ComplaintForwarded: [
    { at: 'forwardedOn', label: 'forwardedOn', kind: 'day' },
    { at: 'to', label: 'to', kind: 'forwarded-to', fixed: true },
    reason,
  ],
  ComplaintNotHandled: [
    { at: 'decidedOn', label: 'decidedOn', kind: 'day' },
    { at: 'ground', label: 'ground', kind: 'not-handled-ground' },
    reason,
  ],
  RegistrationVoided: [{ at: 'voidedOn', label: 'decidedOn', kind: 'day' }, reason],
  ComplaintClosed: [
    { at: 'closedOn', label: 'closedOn', kind: 'day' },
    { at: 'remark', label: 'remark', kind: 'text', optional: true, quoted: true },
  ],
  EndingConfirmed: [sentOn, sendMeans],
  ComplaintReopened: [{ at: 'reopenedOn', label: 'reopenedOn', kind: 'day' }, reason],
  DocumentsAdded: [{ at: 'remark', label: 'remark', kind: 'text', optional: true, quoted: true }],
  NoteAdded: [{ at: 'text', label: 'note', kind: 'text', quoted: true }],
  MessageFiled: [
    { at: 'from', label: 'from', kind: 'line' },
    { at: 'subject', label: 'messageSubject', kind: 'line' },
    { at: 'sentOn', label: 'sentOn', kind: 'day', optional: true },
    { at: 'messageId', label: 'messageId', kind: 'line', fixed: true },
  ],
  MessageDrafted: [
    { at: 'to', label: 'to', kind: 'line', fixed: true },
    { at: 'subject', label: 'messageSubject', kind: 'line', fixed: true },
    { at: 'messageId', label: 'messageId', kind: 'line', fixed: true },
  ],
  MeasureProgressed: [
    measure,
    { at: 'on', label: 'on', kind: 'day' },
    { at: 'progress', label: 'progress', kind: 'text', quoted: true },
  ],
  MeasureDone: [
    measure,
    { at: 'doneOn', label: 'doneOn', kind: 'day' },
    { at: 'evidence', label: 'evidence', kind: 'text', quoted: true },
  ],
  MeasureChanged: [
    measure,
    { at: 'owner', label: 'owner', kind: 'line' },
    { at: 'dueOn', label: 'dueOn', kind: 'day-ahead' },
    reason,
  ],
  MeasureDropped: [measure, { at: 'droppedOn', label: 'decidedOn', kind: 'day' }, reason],
  MeasureLinked: [{ at: 'measure', label: 'measure', kind: 'linked-measure', fixed: true }],
};

/** The fields of one fact; none of a representative that is not there. */
export const fieldsOf = (event: CorrectableEvent): readonly FactField[] =>
  (factFields[event.type] as readonly FactField[]).filter(({ at }) => {
    const [group, rest] = at.split('.');
    return rest === undefined || valueAt(event, group ?? at) !== null;
  });

/** The fields that a correction may change. */
export const correctableFields = (event: CorrectableEvent): readonly FactField[] =>
  fieldsOf(event).filter(({ fixed }) => !fixed);

/** What stands at a place of an event; `undefined` where there is no such place. */
export const valueAt = (event: object, at: string): unknown =>
  at
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined,
      event,
    );

/** The same event with another value at one place. */
export const withValue = <Event extends object>(event: Event, at: string, value: unknown): Event => {
  const [key = at, ...rest] = at.split('.');
  if (rest.length === 0) return { ...event, [key]: value };
  const inside = valueAt(event, key);
  return typeof inside === 'object' && inside !== null
    ? { ...event, [key]: withValue(inside, rest.join('.'), value) }
    : event;
};

/** Whether a fact holds the same at a place, by content. */
export const sameAt = (a: object, b: object, at: string): boolean =>
  JSON.stringify(valueAt(a, at)) === JSON.stringify(valueAt(b, at));
