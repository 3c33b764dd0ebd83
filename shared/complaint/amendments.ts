import type { RecordId } from '../base/ids.ts';
import type { RecordedEvent } from '../record/record.ts';
import type { ComplaintEvent } from './events.ts';
import type { ContradictionReason } from './state.ts';
import type { CorrectableEvent, FactCorrected, RecordStruckOut } from './upkeep-events.ts';

/** What stands in the place of a record now, and the record that says so. */
export type Amendment =
  | { readonly kind: 'corrected'; readonly by: RecordId; readonly event: CorrectableEvent }
  | { readonly kind: 'struck-out'; readonly by: RecordId };

export type Amendments = ReadonlyMap<RecordId, Amendment>;

export type ReadAmendments = {
  readonly amendments: Amendments;
  /** Corrections and strikings that could not act, by their own record. */
  readonly refused: ReadonlyMap<RecordId, ContradictionReason>;
};

const none: ReadAmendments = { amendments: new Map(), refused: new Map() };

export const isAmending = (event: ComplaintEvent): event is FactCorrected | RecordStruckOut =>
  event.type === 'FactCorrected' || event.type === 'RecordStruckOut';

/**
 * Reads what the corrections and strikings of a file do, each in its turn. `records` stand in the fold order.
 * A striking out that is struck out itself gives back what stood before it; a correction is corrected again instead.
 */
export const readAmendments = (records: readonly RecordedEvent<ComplaintEvent>[]): ReadAmendments => {
  if (!records.some(({ event }) => isAmending(event))) return none;
  const seen = new Map<RecordId, ComplaintEvent>();
  const amendments = new Map<RecordId, Amendment>();
  const refused = new Map<RecordId, ContradictionReason>();
  /** What stood in a record's place before it was struck out, by the striking that did so. */
  const beforeStriking = new Map<RecordId, { readonly target: RecordId; readonly stood: Amendment | undefined }>();

  const correct = (by: RecordId, { record, replaces, event }: FactCorrected): ContradictionReason | null => {
    const original = seen.get(record);
    if (!original || isAmending(original) || original.type !== event.type) return 'unknown-record';
    const standing = amendments.get(record);
    if (standing?.kind === 'struck-out') return 'already-struck-out';
    if ((standing?.by ?? null) !== replaces) return 'already-corrected';
    amendments.set(record, { kind: 'corrected', by, event });
    return null;
  };

  const restore = (by: RecordId, striking: RecordId): ContradictionReason | null => {
    const undone = beforeStriking.get(striking);
    if (!undone) return 'unknown-record';
    if (undone.stood) amendments.set(undone.target, undone.stood);
    else amendments.delete(undone.target);
    amendments.set(striking, { kind: 'struck-out', by });
    return null;
  };

  const strikeOut = (by: RecordId, { record }: RecordStruckOut): ContradictionReason | null => {
    const original = seen.get(record);
    // A file that was made in error is voided, so that it keeps its number and its reason.
    if (!original || original.type === 'ComplaintReceived' || original.type === 'FactCorrected')
      return 'unknown-record';
    const standing = amendments.get(record);
    if (standing?.kind === 'struck-out') return 'already-struck-out';
    if (original.type === 'RecordStruckOut') return restore(by, record);
    beforeStriking.set(by, { target: record, stood: standing });
    amendments.set(record, { kind: 'struck-out', by });
    return null;
  };

  for (const { id, event } of records) {
    const why =
      event.type === 'FactCorrected'
        ? correct(id, event)
        : event.type === 'RecordStruckOut'
          ? strikeOut(id, event)
          : null;
    if (why) refused.set(id, why);
    seen.set(id, event);
  }
  return { amendments, refused };
};

/** The fact that counts in a record's place; `null` when it was struck out. */
export const standingEvent = (record: RecordedEvent<ComplaintEvent>, amendments: Amendments): ComplaintEvent | null => {
  const amendment = amendments.get(record.id);
  if (!amendment) return record.event;
  return amendment.kind === 'corrected' ? amendment.event : null;
};
