import type { RecordId } from '../base/ids.ts';
import type { ParseEventError } from '../base/parse.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordedEvent } from '../record/record.ts';
import { evolve, initialState } from './complaint.ts';
import type { ComplaintEvent } from './events.ts';
import { parseEvent } from './parse-event.ts';
import type { ComplaintState, Contradiction } from './state.ts';

export type UnreadRecord = {
  readonly record: RecordedEvent<{ readonly type: string }>;
  readonly error: ParseEventError;
};
export type ContradictingRecord = Contradiction & { readonly record: RecordId };

/** A complaint's file as its records tell it. */
export type FoldedComplaint = {
  readonly state: ComplaintState;
  /** The facts that were understood, in the fold order. */
  readonly records: readonly RecordedEvent<ComplaintEvent>[];
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
  const contradictions: ContradictingRecord[] = [];
  let state = initialState;
  for (const [index, record] of inOrder.entries()) {
    // The same record through two routes is one fact.
    if (record.id === inOrder[index - 1]?.id) continue;
    const parsed = parseEvent(record.event);
    if (!parsed.ok) {
      unread.push({ record, error: parsed.error });
      continue;
    }
    understood.push({ ...record, event: parsed.value });
    const next = evolve(state, parsed.value);
    contradictions.push(...newContradictions(state, next, parsed.value, record.id));
    state = next;
  }
  const readOnly = unread.length > 0;
  return { state, records: understood, unread, contradictions, readOnly, lastEventL: inOrder.at(-1)?.L ?? 0 };
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
