import { assertNever } from '../base/assert-never.ts';
import { compareCodeUnits, type RecordId } from '../base/ids.ts';
import { dayInNetherlands } from '../base/instant.ts';
import type { Instant, PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { ComplaintEvent } from '../complaint/events.ts';
import { foldComplaint } from '../complaint/fold.ts';
import type { Contradiction } from '../complaint/state.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordBody, RecordedEvent } from '../record/record.ts';

/** What the timeline can be filtered by. */
export type TimelineKind = 'receipt' | 'letters' | 'hearing' | 'verdict' | 'documents' | 'notes';
export const timelineKinds: readonly TimelineKind[] = [
  'receipt',
  'letters',
  'hearing',
  'verdict',
  'documents',
  'notes',
];

/** Who recorded a fact and when, as their device claims. */
type Recorded = {
  readonly record: RecordId;
  readonly by: RecordBody['by'];
  readonly at: Instant;
  /** The day of entry in the Netherlands; `null` when the device wrote no readable moment. */
  readonly recordedOn: PlainDate | null;
};

export type TimelineEntry =
  /** A deadline that still runs: ahead of today, or below it when it has passed. */
  | {
      readonly entry: 'deadline';
      readonly key: string;
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly deadline: Deadline;
    }
  | { readonly entry: 'today'; readonly key: 'today'; readonly on: PlainDate }
  | ({
      readonly entry: 'fact';
      readonly key: RecordId;
      /** The day on which it happened, which can lie long before it was recorded. */
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly event: ComplaintEvent;
      readonly documents: readonly DocumentRef[];
      /** Why it contradicts what stood; `null` for almost every fact. */
      readonly contradiction: Contradiction['why'] | null;
      /** The deadline that this fact met, in time or late. */
      readonly met: Deadline | null;
    } & Recorded)
  /** Written by a later version of the program, or damaged: kept, and not understood. */
  | ({
      readonly entry: 'unread';
      readonly key: RecordId;
      readonly on: PlainDate;
      readonly named: string | null;
    } & Recorded);

/**
 * The file as a line of time, newest first: running deadlines ahead of today, today, and what happened. On one
 * day the latest in the fold order comes first. The records may come in any order.
 */
export const timelineOf = (
  records: readonly RecordedEvent<{ readonly type: string }>[],
  deadlines: readonly Deadline[],
  today: PlainDate,
): readonly TimelineEntry[] => {
  const file = foldComplaint(records);
  const why = new Map(file.contradictions.map((each) => [each.record, each.why]));
  const facts = file.records.map((record) => factEntry(record, why.get(record.id) ?? null, deadlines, today));
  const unread = file.unread.map(({ record, error }): TimelineEntry => {
    const recorded = recordedBy(record);
    return { entry: 'unread', key: record.id, on: recorded.recordedOn ?? today, named: error.named, ...recorded };
  });
  const ghosts = deadlines
    .filter(({ progress }) => progress.status === 'running')
    .map((deadline): TimelineEntry => {
      const { kind, derivation } = deadline;
      const group = kind === 'acknowledgement' ? 'letters' : 'verdict';
      return { entry: 'deadline', key: `deadline:${kind}`, on: derivation.due, kind: group, deadline };
    });
  const place = new Map<string, number>([
    ...[...records].sort(compareRecords).map(({ id }, index) => [id, index] as const),
    ...ghosts.map(({ key }, index) => [key, index] as const),
  ]);
  return [...facts, ...unread, { entry: 'today', key: 'today', on: today } as const, ...ghosts].sort(
    (a, b) => compareCodeUnits(b.on, a.on) || rank(a) - rank(b) || (place.get(b.key) ?? 0) - (place.get(a.key) ?? 0),
  );
};

/** On one day: what is due, the line of today, what happened. */
const rank = (entry: TimelineEntry): number => (entry.entry === 'deadline' ? 0 : entry.entry === 'today' ? 1 : 2);

const recordedBy = ({ id, by, at }: RecordedEvent<unknown>): Recorded => ({
  record: id,
  by,
  at,
  recordedOn: dayInNetherlands(at),
});

const factEntry = (
  record: RecordedEvent<ComplaintEvent>,
  contradiction: Contradiction['why'] | null,
  deadlines: readonly Deadline[],
  today: PlainDate,
): TimelineEntry => {
  const recorded = recordedBy(record);
  const { event } = record;
  const term = contradiction ? null : termMetBy(event);
  return {
    entry: 'fact',
    key: record.id,
    on: happenedOn(event) ?? recorded.recordedOn ?? today,
    kind: kindOf(event),
    event,
    documents: documentsOf(event),
    contradiction,
    met: deadlines.find(({ kind, progress }) => kind === term && progress.status === 'met') ?? null,
    ...recorded,
  };
};

const termMetBy = (event: ComplaintEvent): DeadlineKind | null =>
  event.type === 'AcknowledgementSent' ? 'acknowledgement' : event.type === 'VerdictSent' ? 'verdict' : null;

/** The day that the fact itself names; `null` for facts that happen by being recorded. */
const happenedOn = (event: ComplaintEvent): PlainDate | null => {
  switch (event.type) {
    case 'ComplaintReceived':
      return event.receivedOn;
    case 'AcknowledgementSent':
    case 'VerdictSent':
      return event.sentOn;
    case 'ExplanationRequested':
      return event.requestedOn;
    case 'ExplanationGiven':
      return event.givenOn;
    case 'ExplanationWaived':
      return event.waivedOn;
    case 'VerdictIssued':
      return event.issuedOn;
    case 'HandlerAssigned':
    case 'PersonInvolvedNamed':
    case 'LetterMade':
    case 'DocumentsAdded':
    case 'NoteAdded':
      return null;
    default:
      return assertNever(event);
  }
};

const kindOf = (event: ComplaintEvent): TimelineKind => {
  switch (event.type) {
    case 'ComplaintReceived':
      return 'receipt';
    case 'LetterMade':
    case 'AcknowledgementSent':
      return 'letters';
    case 'PersonInvolvedNamed':
    case 'ExplanationRequested':
    case 'ExplanationGiven':
    case 'ExplanationWaived':
      return 'hearing';
    case 'VerdictIssued':
    case 'VerdictSent':
      return 'verdict';
    case 'DocumentsAdded':
      return 'documents';
    case 'HandlerAssigned':
    case 'NoteAdded':
      return 'notes';
    default:
      return assertNever(event);
  }
};

const documentsOf = (event: ComplaintEvent): readonly DocumentRef[] => {
  switch (event.type) {
    case 'ComplaintReceived':
    case 'ExplanationGiven':
    case 'DocumentsAdded':
      return event.documents;
    case 'LetterMade':
      return [event.document];
    case 'AcknowledgementSent':
    case 'ExplanationRequested':
    case 'VerdictSent':
      return event.document ? [event.document] : [];
    case 'HandlerAssigned':
    case 'PersonInvolvedNamed':
    case 'ExplanationWaived':
    case 'VerdictIssued':
    case 'NoteAdded':
      return [];
    default:
      return assertNever(event);
  }
};
