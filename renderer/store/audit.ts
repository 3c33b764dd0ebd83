import type { Checkpoint } from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import { headEntries } from './checkpoint.ts';
import type { StoreDatabase } from './database.ts';
import { deviceRange, recordDocumentId } from './documents.ts';
import type { JournalAccess } from './journal-access.ts';

/**
 * The cheap half, at every start: does the store hold each device's last record, with the journal's hash? `behind`
 * is ordinary (records were appended since); `differs` is not, and is answered with a rebuild.
 */
export const auditHeads = async (database: StoreDatabase, heads: Heads): Promise<'same' | 'behind' | 'differs'> => {
  const ids = headEntries(heads).map(([device, head]) => recordDocumentId(device, head.seq));
  const documents = await database.recordsById(ids);
  let behind = false;
  for (const [device, head] of headEntries(heads)) {
    const document = documents.get(recordDocumentId(device, head.seq));
    if (document && document.hash !== head.hash) return 'differs';
    behind ||= !document;
  }
  return behind ? 'behind' : 'same';
};

/** Before reading on: is the last record that the store has of each device the one that the journal has there? */
export const auditCheckpoint = async (
  database: StoreDatabase,
  journal: JournalAccess,
  at: Checkpoint,
  heads: Heads,
): Promise<'same' | 'differs'> => {
  const behind = headEntries(heads).filter(([device, head]) => (at[device] ?? 0) > 0 && (at[device] ?? 0) < head.seq);
  for (const [device] of behind) {
    const seq = at[device] ?? 0;
    const [here, there] = [
      await database.recordsById([recordDocumentId(device, seq)]),
      await journal.readOne(device, seq),
    ];
    if (there && here.get(recordDocumentId(device, seq))?.hash !== there.hash) return 'differs';
  }
  return 'same';
};

/**
 * The full half, in the background and after any storage error: besides that, is every number up to it there?
 * `absent` is what the journal itself is known to lack. Records that arrive meanwhile lie beyond `heads`.
 */
export const auditCounts = async (
  database: StoreDatabase,
  heads: Heads,
  absent: Checkpoint,
): Promise<'same' | 'differs'> => {
  for (const [device, head] of headEntries(heads)) {
    const count = await database.countBetween(deviceRange(device)[0], recordDocumentId(device, head.seq + 1));
    if (count !== head.seq - (absent[device] ?? 0)) return 'differs';
  }
  return 'same';
};

/** How many numbers up to each head are not there, whatever the reason. */
export const lacking = async (database: StoreDatabase, heads: Heads): Promise<Checkpoint> => {
  const counts = headEntries(heads).map(async ([device, head]) => {
    const count = await database.countBetween(deviceRange(device)[0], recordDocumentId(device, head.seq + 1));
    return [device, head.seq - count] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
};
