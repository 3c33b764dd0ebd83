import type { Checkpoint, RecordBatch } from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import { checkpointOf, furthest, readOn, total } from './checkpoint.ts';
import type { StoreDatabase } from './database.ts';
import { toRecordDocument } from './documents.ts';
import type { JournalAccess } from './journal-access.ts';
import type { OpenedStreams } from './opened-streams.ts';
import type { Projector } from './projector.ts';

/** Records asked for at once; the next batch is under way while this one is written, and never more than that. */
export const batchSize = 500;
/** Streams folded at once while there is more to read: a stream that gets many records is folded once for all. */
const foldAtOnce = 1000;

export type CatchUp = {
  readonly database: StoreDatabase;
  readonly journal: JournalAccess;
  readonly opened: OpenedStreams;
  readonly projector: Projector;
  readonly progress: (read: number, of: number) => void;
};

/** Reads the journal from a checkpoint to `heads`, writes and folds it. Answers how far it came. */
export const catchUp = async (after: Checkpoint, heads: Heads, parts: CatchUp): Promise<Checkpoint> => {
  const { database, journal, opened, projector, progress } = parts;
  const goal = checkpointOf(heads);
  let written = after;
  let next: Promise<RecordBatch> | null = ahead(journal.read(written, batchSize));
  while (next) {
    progress(total(written), total(goal));
    const batch: RecordBatch = await next;
    written = readOn(written, batch.records);
    next = batch.more && batch.records.length > 0 ? ahead(journal.read(written, batchSize)) : null;
    await database.insertRecords(batch.records.map(toRecordDocument));
    opened.take(batch.records);
    projector.touch(batch.records.map(({ stream }) => stream));
    if (next && projector.waiting() >= foldAtOnce) {
      await projector.flush(written, written);
      opened.trim();
    }
  }
  const reached = furthest(written, goal);
  await projector.flush(written, reached);
  return reached;
};

/** A rejection that comes before it is awaited is not an unhandled one: the loop awaits it, or has failed already. */
const ahead = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};
