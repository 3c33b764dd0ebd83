import type { RecordId } from '../base/ids.ts';
import type { ParseEventError } from '../base/parse.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordedEvent } from '../record/record.ts';
import { type Amendments, readAmendments, standingEvent } from './amendments.ts';
import { evolve, initialState } from './complaint.ts';
import type { ComplaintEvent } from './events.ts';
import { contradicted } from './evolve-registered.ts';
import { parseEvent } from './parse-event.ts';
import { isSettled, type SettledAt, settledKinds } from './settled.ts';
import type { ComplaintState, Contradiction } from './state.ts';

export type UnreadRecord = {
  readonly record: RecordedEvent<{ readonly type: string }>;
  readonly error: ParseEventError;
};
export type ContradictingRecord = Contradiction & { readonly record: RecordId };

/** A complaint's file as its records tell it. */
export type FoldedComplaint = {
  readonly state: ComplaintState;
  /** The facts that were understood, in the fold order, each as it was recorded first. */
  readonly records: readonly RecordedEvent<ComplaintEvent>[];
  /** What stands in the place of a record now, where that was corrected or struck out. */
  readonly amendments: Amendments;
  /** The record that ended each term; a correction of it does not move this place. */
  readonly settledAt: SettledAt;
  /** Kept and forwarded, not folded: facts of a later version of the program, or of another shape. */
  readonly unread: readonly UnreadRecord[];
  /** Facts that contradict what stood when their turn came; for a person to settle. */
  readonly contradictions: readonly ContradictingRecord[];
  /** Something was not understood: nobody writes to this file until the program is updated. */
  readonly readOnly: boolean;
  /** Lamport time of the last record, read or not; 0 when there is none. */
  readonly lastEventL: number;
};

/** Folds a complaint's records, in whatever order they arrived: the same set gives the same file everywhere. */
export const foldComplaint = (records: readonly RecordedEvent<{ readonly type: string }>[]): FoldedComplaint => {
  const inOrder = [...records].sort(compareRecords);
  const understood: RecordedEvent<ComplaintEvent>[] = [];
  const unread: UnreadRecord[] = [];
  for (const [index, record] of inOrder.entries()) {
    // The same record through two routes is one fact.
    if (record.id === inOrder[index - 1]?.id) continue;
    const parsed = parseEvent(record.event);
    if (parsed.ok) understood.push({ ...record, event: parsed.value });
    else unread.push({ record, error: parsed.error });
  }
  return { ...replay(understood), unread, readOnly: unread.length > 0, lastEventL: inOrder.at(-1)?.L ?? 0 };
};

/**
 * Folds facts that are understood already and stand in the fold order, each once: also facts that might be written,
 * to see what they would do. Corrections act at the place of what they correct; what is struck out does not act.
 */
export const replay = (records: readonly RecordedEvent<ComplaintEvent>[]): FoldedComplaint => {
  const { amendments, refused } = readAmendments(records);
  const contradictions: ContradictingRecord[] = [];
  let state = initialState;
  let settledAt: SettledAt = {};
  for (const record of records) {
    const event = standingEvent(record, amendments);
    if (!event) continue;
    const why = refused.get(record.id);
    const next = why && state.status !== 'unregistered' ? contradicted(state, event, why) : evolve(state, event);
    contradictions.push(...newContradictions(state, next, event, record.id));
    if (next !== state) settledAt = settledAfter(settledAt, next, record);
    state = next;
  }
  return {
    state,
    records,
    amendments,
    settledAt,
    unread: [],
    contradictions,
    readOnly: false,
    lastEventL: records.at(-1)?.L ?? 0,
  };
};

/** A term that was settled keeps its place; one that runs again, because the file was reopened, loses it. */
const settledAfter = (before: SettledAt, state: ComplaintState, record: RecordedEvent<unknown>): SettledAt => {
  const moved = settledKinds.filter((kind) => isSettled(kind, state) !== (before[kind] !== undefined));
  if (moved.length === 0) return before;
  const at = { L: record.L, device: record.device, seq: record.seq };
  return Object.fromEntries(
    settledKinds.flatMap((kind) => {
      const place = moved.includes(kind) ? (isSettled(kind, state) ? at : undefined) : before[kind];
      return place ? [[kind, place]] : [];
    }),
  );
};

const newContradictions = (
  before: ComplaintState,
  after: ComplaintState,
  event: ComplaintEvent,
  record: RecordId,
): readonly ContradictingRecord[] => {
  if (after.status === 'unregistered') return [{ event: event.type, why: 'not-received', record }];
  const known = before.status === 'unregistered' ? 0 : before.contradictions.length;
  return after.contradictions.slice(known).map((contradiction) => ({ ...contradiction, record }));
};
