import { compareCodeUnits, type RecordId } from '../base/ids.ts';
import { dayInNetherlands } from '../base/instant.ts';
import type { Instant, PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { ComplaintEvent } from '../complaint/events.ts';
import { type FoldedComplaint, foldComplaint } from '../complaint/fold.ts';
import type { Contradiction, Conversation, MeasureState } from '../complaint/state.ts';
import type { MemberRef } from '../members/members.ts';
import { type Deadline, deadlinesOf } from '../procedure/deadlines.ts';
import type { Law } from '../procedure/law.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordBody, RecordedEvent } from '../record/record.ts';
import type { MovedTerm } from './effect-of-law.ts';
import { type LawMove, movedByLaw, movedByRecords } from './moved-terms.ts';
import { documentsOf, happenedOn, kindOf, type TimelineKind, termMetBy } from './timeline-events.ts';

/** Who recorded a fact and when, as their device claims. */
export type Recorded = {
  readonly record: RecordId;
  readonly by: RecordBody['by'];
  readonly at: Instant;
  /** The day of entry in the Netherlands; `null` when the device wrote no readable moment. */
  readonly recordedOn: PlainDate | null;
};

/** What was done to a fact afterwards, by whom and why, and which terms it moved. */
export type AmendmentNote = {
  readonly kind: 'corrected' | 'struck-out';
  readonly reason: string;
  readonly moved: readonly MovedTerm[];
} & Recorded;

export type FactEntry = {
  readonly entry: 'fact';
  readonly key: RecordId;
  /** The day on which it happened, which can lie long before it was recorded. */
  readonly on: PlainDate;
  readonly kind: TimelineKind;
  /** As it stands now; of a fact that was struck out, as it stood. */
  readonly event: ComplaintEvent;
  /** As it was recorded first, when it was corrected since. */
  readonly original: ComplaintEvent | null;
  readonly amendment: AmendmentNote | null;
  /** The terms that this correction, striking out or reopening moved. */
  readonly moved: readonly MovedTerm[];
  readonly documents: readonly DocumentRef[];
  /** Why it contradicts what stood; `null` for almost every fact. */
  readonly contradiction: Contradiction['why'] | null;
  /** The deadline that this fact met, in time or late. */
  readonly met: Deadline | null;
} & Recorded;

export type TimelineEntry =
  /** A deadline that still runs: ahead of today, or below it when it has passed. */
  | {
      readonly entry: 'deadline';
      readonly key: string;
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly deadline: Deadline;
    }
  /** A conversation that is planned; below today when it has not been recorded since. */
  | {
      readonly entry: 'conversation';
      readonly key: string;
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly conversation: Extract<Conversation, { readonly status: 'planned' }>;
    }
  /** The day by which an open measure is to be done (R9). */
  | {
      readonly entry: 'measure';
      readonly key: string;
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly measure: MeasureState;
    }
  | { readonly entry: 'today'; readonly key: 'today'; readonly on: PlainDate }
  | FactEntry
  /** A change of the regulation that moved a term of this file while it ran. */
  | {
      readonly entry: 'law-changed';
      readonly key: string;
      readonly on: PlainDate;
      readonly kind: TimelineKind;
      readonly version: number;
      readonly reason: string;
      readonly moved: readonly MovedTerm[];
      readonly by: MemberRef;
      readonly at: Instant;
      readonly recordedOn: PlainDate | null;
    }
  /** Written by a later version of the program, or damaged: kept, and not understood. */
  | ({
      readonly entry: 'unread';
      readonly key: RecordId;
      readonly on: PlainDate;
      readonly named: string | null;
    } & Recorded);

/**
 * The file as a line of time, newest first: what is still to come ahead of today, today, and what happened. On one
 * day the latest in the fold order comes first. The records may come in any order.
 */
export const timelineOf = (
  records: readonly RecordedEvent<{ readonly type: string }>[],
  law: Law,
  today: PlainDate,
): readonly TimelineEntry[] => {
  const file = foldComplaint(records);
  const deadlines = deadlinesOf(file, law);
  const lawMoves = movedByLaw(file.records, law);
  const ghosts = ghostsOf(file, deadlines);
  const entries: readonly TimelineEntry[] = [
    ...factsOf(file, deadlines, law, today),
    ...file.unread.map(({ record, error }): TimelineEntry => {
      const recorded = recordedBy(record);
      return { entry: 'unread', key: record.id, on: recorded.recordedOn ?? today, named: error.named, ...recorded };
    }),
    ...lawMoves.map((move) => lawEntry(move, today)),
    ...ghosts,
    { entry: 'today', key: 'today', on: today },
  ];
  const places = [
    ...records.map((record) => ({ key: record.id as string, at: record })),
    ...lawMoves.map(({ version }) => ({ key: lawKey(version), at: version.change.at })),
  ].sort((a, b) => compareRecords(a.at, b.at));
  const place = new Map<string, number>([
    ...places.map(({ key }, index) => [key, index] as const),
    ...ghosts.map(({ key }, index) => [key, index] as const),
  ]);
  return [...entries].sort(
    (a, b) => compareCodeUnits(b.on, a.on) || rank(a) - rank(b) || (place.get(b.key) ?? 0) - (place.get(a.key) ?? 0),
  );
};

/** On one day: what is still to come, the line of today, what happened. */
const rank = ({ entry }: TimelineEntry): number =>
  entry === 'today' ? 1 : entry === 'deadline' || entry === 'conversation' || entry === 'measure' ? 0 : 2;

const recordedBy = ({ id, by, at }: RecordedEvent<unknown>): Recorded => ({
  record: id,
  by,
  at,
  recordedOn: dayInNetherlands(at),
});

const ghostKind: Readonly<Record<DeadlineKind, TimelineKind>> = {
  acknowledgement: 'letters',
  verdict: 'verdict',
  objection: 'objection',
  'board-decision': 'objection',
};

const ghostsOf = ({ state }: FoldedComplaint, deadlines: readonly Deadline[]): readonly TimelineEntry[] => {
  if (state.status === 'unregistered') return [];
  return [
    ...deadlines.flatMap((deadline): TimelineEntry[] => {
      const { kind, progress, derivation } = deadline;
      if (progress.status !== 'running') return [];
      return [{ entry: 'deadline', key: `deadline:${kind}`, on: derivation.due, kind: ghostKind[kind], deadline }];
    }),
    ...state.conversations.flatMap((conversation): TimelineEntry[] => {
      if (conversation.status !== 'planned') return [];
      const { id, about, meeting } = conversation;
      const kind = about === 'objection' ? 'objection' : 'hearing';
      return [{ entry: 'conversation', key: `conversation:${id}`, on: meeting.on, kind, conversation }];
    }),
    ...state.measures.flatMap((measure): TimelineEntry[] => {
      const { id, dueOn, progress } = measure;
      if (progress.status !== 'open') return [];
      return [{ entry: 'measure', key: `measure:${id}`, on: dueOn, kind: 'measures', measure }];
    }),
  ];
};

const factsOf = (
  file: FoldedComplaint,
  deadlines: readonly Deadline[],
  law: Law,
  today: PlainDate,
): readonly TimelineEntry[] => {
  const why = new Map(file.contradictions.map((each) => [each.record, each.why]));
  const moved = movedByRecords(file.records, law);
  const byId = new Map(file.records.map((record) => [record.id, record]));
  return file.records.map((record): TimelineEntry => {
    const recorded = recordedBy(record);
    const amended = file.amendments.get(record.id);
    const event = amended?.kind === 'corrected' ? amended.event : record.event;
    const contradiction = why.get(record.id) ?? null;
    const counts = amended?.kind !== 'struck-out' && contradiction === null;
    return {
      entry: 'fact',
      key: record.id,
      on: happenedOn(event) ?? recorded.recordedOn ?? today,
      kind: kindOf(event),
      event,
      original: amended?.kind === 'corrected' ? record.event : null,
      amendment: amended ? noteOf(amended.kind, byId.get(amended.by), moved) : null,
      moved: moved.get(record.id) ?? [],
      documents: documentsOf(event),
      contradiction,
      met: counts ? metBy(event, deadlines) : null,
      ...recorded,
    };
  });
};

const noteOf = (
  kind: AmendmentNote['kind'],
  record: RecordedEvent<ComplaintEvent> | undefined,
  moved: ReadonlyMap<RecordId, readonly MovedTerm[]>,
): AmendmentNote | null =>
  record && 'reason' in record.event && record.event.reason !== null
    ? { kind, reason: record.event.reason, moved: moved.get(record.id) ?? [], ...recordedBy(record) }
    : null;

const metBy = (event: ComplaintEvent, deadlines: readonly Deadline[]): Deadline | null => {
  const term = termMetBy(event);
  return (
    deadlines.find(
      ({ kind, progress }) => kind === term && progress.status === 'met' && progress.on === happenedOn(event),
    ) ?? null
  );
};

const lawKey = ({ change }: LawMove['version']): string => `law:${change.at.device}:${change.at.seq}`;

const lawEntry = ({ version, moved }: LawMove, today: PlainDate): TimelineEntry => {
  const { regulation, change } = version;
  const recordedOn = dayInNetherlands(change.recordedAt);
  return {
    entry: 'law-changed',
    key: lawKey(version),
    on: recordedOn ?? today,
    kind: 'corrections',
    version: regulation.version,
    reason: change.reason,
    moved,
    by: change.by,
    at: change.recordedAt,
    recordedOn,
  };
};
