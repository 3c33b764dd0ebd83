import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { Checkpoint } from '../../shared/ipc/contract.ts';
import type { StoreDatabase } from './database.ts';
import { recordDocumentId } from './documents.ts';

const pageSize = 500;

/** The streams of the records that were written after the watermark: a crash came between them and their fold. */
export const touchedSince = async (
  database: StoreDatabase,
  foldedTo: Checkpoint,
  written: Checkpoint,
): Promise<ReadonlySet<StreamId>> => {
  const streams = new Set<StreamId>();
  for (const [device, last] of Object.entries(written) as [DeviceId, number][]) {
    for (let seq = foldedTo[device] ?? 0; seq < last; seq += pageSize) {
      const from = recordDocumentId(device, seq + 1);
      const before = recordDocumentId(device, Math.min(seq + pageSize, last) + 1);
      for (const { stream } of await database.recordsBetween(from, before, pageSize)) streams.add(stream as StreamId);
    }
  }
  return streams;
};
