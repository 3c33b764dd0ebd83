import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import { noHash } from '../../shared/record/header.ts';
import { lamportAfter } from '../../shared/record/order.ts';
import type { Head, Heads, RecordHeader } from '../../shared/record/record.ts';
import type { LogHead } from './device-log.ts';
import { frameToBytes } from './frame.ts';
import type { StreamKey } from './journal-keys.ts';
import { sealRecord } from './record-crypto.ts';

export type Batch = {
  readonly device: DeviceId;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  readonly head: LogHead | null;
  /** What was read of the other devices, and the latest Lamport time among it. */
  readonly seen: Heads;
  readonly seenL: readonly number[];
  /** Head of the member chain; `null` before the founding record. */
  readonly members: string | null;
  readonly by: MemberRef;
  readonly at: Instant;
  /** In order; each is sealed under its own stream's key. */
  readonly entries: readonly {
    readonly stream: StreamId;
    readonly key: StreamKey;
    readonly event: { readonly type: string };
  }[];
};

export type SealedFrame = {
  readonly header: RecordHeader;
  readonly hash: string;
  readonly headerBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly bytes: Uint8Array;
};

/** Seals and chains the events of one command, of one file or of several. The first record of a register is its own member chain's first. */
export const sealBatch = (batch: Batch): readonly SealedFrame[] => {
  const { device, seen, entries } = batch;
  let previous: Head & { readonly L: number } = batch.head ?? { seq: 0, hash: noHash, L: 0 };
  let members = batch.members;
  return entries.map(({ stream, key, event }, index) => {
    const sealed = sealRecord(
      {
        device,
        seq: previous.seq + 1,
        part: { index, of: entries.length },
        prevHash: previous.hash,
        L: lamportAfter(previous.L, batch.seenL),
        seen,
        members: members ?? noHash,
        stream,
      },
      { by: batch.by, at: batch.at, event },
      key,
      batch.sign,
    );
    members ??= sealed.hash;
    previous = { seq: sealed.header.seq, hash: sealed.hash, L: sealed.header.L };
    return { ...sealed, bytes: frameToBytes(sealed) };
  });
};
