import type { DeviceId } from '../../shared/base/ids.ts';
import type { Checkpoint, FedRecord } from '../../shared/ipc/contract.ts';
import type { Head, Heads } from '../../shared/record/record.ts';
import type { StoreDatabase } from './database.ts';
import { recordDocumentId } from './documents.ts';

/** Numbers looked up at once: 300,000 records are found in four rounds. */
const probes = 24;

/**
 * How far the store has read, per device. Derived from the records themselves: they are written in order, so their
 * own presence is the checkpoint, and the two cannot come apart. A hole further back is for the audit to find.
 */
export const findCheckpoint = async (database: StoreDatabase, heads: Heads): Promise<Checkpoint> => {
  const found: [DeviceId, number][] = [];
  for (const [device, head] of headEntries(heads)) found.push([device, await lastRead(database, device, head.seq)]);
  return Object.fromEntries(found);
};

/** The last number that is there, by ever narrower rounds between one that is (or 0) and one that is not. */
const lastRead = async (database: StoreDatabase, device: DeviceId, headSeq: number): Promise<number> => {
  let present = 0;
  let absent = headSeq + 1;
  while (absent - present > 1) {
    const step = Math.max(1, Math.floor((absent - present) / probes));
    const seqs: number[] = [];
    for (let seq = present + step; seq < absent; seq += step) seqs.push(seq);
    // The head itself first of all: at an ordinary start it is there, and nothing more need be asked.
    if (absent === headSeq + 1) seqs.push(headSeq);
    const documents = await database.recordsById(seqs.map((seq) => recordDocumentId(device, seq)));
    const there = (seq: number) => documents.has(recordDocumentId(device, seq));
    if (there(headSeq)) return headSeq;
    const firstAbsent = seqs.find((seq) => !there(seq)) ?? absent;
    present = seqs.filter((seq) => seq < firstAbsent).at(-1) ?? present;
    absent = firstAbsent;
  }
  return present;
};

export const headEntries = (heads: Heads): readonly [DeviceId, Heads[DeviceId]][] =>
  Object.entries(heads) as [DeviceId, Heads[DeviceId]][];

export const checkpointOf = (heads: Heads): Checkpoint =>
  Object.fromEntries(headEntries(heads).map(([device, head]) => [device, head.seq]));

/** The checkpoint after a batch. */
export const readOn = (after: Checkpoint, records: readonly FedRecord[]): Checkpoint => {
  const further: Record<DeviceId, number> = { ...after };
  for (const { device, seq } of records) further[device] = Math.max(further[device] ?? 0, seq);
  return further;
};

/** The further of the two, per device. */
export const furthest = (a: Checkpoint, b: Checkpoint): Checkpoint => {
  const both: Record<DeviceId, number> = { ...a };
  for (const [device, seq] of Object.entries(b) as [DeviceId, number][])
    both[device] = Math.max(both[device] ?? 0, seq);
  return both;
};

export const hasReached = (at: Checkpoint, wanted: Checkpoint): boolean =>
  (Object.entries(wanted) as [DeviceId, number][]).every(([device, seq]) => (at[device] ?? 0) >= seq);

export const total = (at: Checkpoint): number => Object.values<number>(at).reduce((sum, seq) => sum + seq, 0);

/** Word of the journal can overtake older word of it. */
export const furthestHeads = (a: Heads, b: Heads): Heads => {
  const both: Record<DeviceId, Head> = { ...a };
  for (const [device, head] of headEntries(b)) if (head.seq >= (both[device]?.seq ?? 0)) both[device] = head;
  return both;
};

/** The heads, but no further than the store has read. */
export const reachedHeads = (heads: Heads, at: Checkpoint): Heads =>
  Object.fromEntries(
    headEntries(heads).map(([device, head]) => [device, { ...head, seq: Math.min(head.seq, at[device] ?? 0) }]),
  );
