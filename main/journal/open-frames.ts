import type { DeviceId } from '../../shared/base/ids.ts';
import type { FedRecord, OpenedRecord } from '../../shared/ipc/contract.ts';
import type { Entry } from './device-log.ts';
import { type ReadFrame, readSingleFrame } from './frame.ts';
import type { JournalKeys } from './journal-keys.ts';
import { openRecord } from './record-crypto.ts';

/** Whether bytes are exactly the record that the journal's chain vouches for; its frame when they are. */
export const frameOf = (entry: Entry, bytes: Uint8Array): ReadFrame | null => {
  const frame = readSingleFrame(bytes);
  return frame?.hash === entry.hash ? frame : null;
};

const openBody = (frame: ReadFrame, keys: JournalKeys): FedRecord['body'] => {
  const key = keys.streamKey(frame.header.stream, frame.header.keyId);
  return key ? openRecord(frame, key) : null;
};

/** A record for the query store; `frame` is null when the bytes are damaged, and then so is the body. */
export const toFedRecord = (
  device: DeviceId,
  entry: Entry,
  bytes: Uint8Array,
  frame: ReadFrame | null,
  keys: JournalKeys,
): FedRecord => ({
  device,
  seq: entry.seq,
  L: entry.L,
  stream: entry.stream,
  hash: entry.hash,
  // A copy of its own: a view would carry its whole slice across to the window.
  frame: Uint8Array.from(bytes),
  body: frame ? openBody(frame, keys) : null,
});

/** Opens a frame from outside, when `find` knows exactly this record. */
export const openFrame = (
  bytes: Uint8Array,
  find: (device: DeviceId, seq: number) => Entry | undefined,
  keys: JournalKeys,
): OpenedRecord => {
  const frame = readSingleFrame(bytes);
  const entry = frame ? find(frame.header.device, frame.header.seq) : undefined;
  if (!frame || entry?.hash !== frame.hash) return null;
  const { device, seq, L, stream } = frame.header;
  return { device, seq, L, stream, hash: frame.hash, body: openBody(frame, keys) };
};
