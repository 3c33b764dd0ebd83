import type { DeviceId, MemberId, RecordId, StreamId } from '../base/ids.ts';
import type { Instant } from '../base/plain-date.ts';

/** Where a device's chain stands: its last number and the hash of that record's header. */
export type Head = { readonly seq: number; readonly hash: string };
export type Heads = Readonly<Record<DeviceId, Head>>;

/**
 * The part of a record that is stored in clear and signed, as the exact UTF-8 bytes of this JSON.
 * Hashes and the salt are lower-case hex. `docs/record-format.md` says what each is for.
 */
export type RecordHeader = {
  /** 1. A later format keeps the names and meanings below; its body is left to the program that knows it. */
  readonly format: number;
  readonly device: DeviceId;
  /** 1, 2, 3 … per device, without gaps. */
  readonly seq: number;
  /** Place in the batch of one command, `index` from 0: a batch counts as a whole or not at all. */
  readonly part: { readonly index: number; readonly of: number };
  /** Hash of this device's previous header; 64 zeros for the first. */
  readonly prevHash: string;
  /** Lamport time: 1 + max(L of the previous record, L of everything seen). */
  readonly L: number;
  /** What this device had read of the others when it wrote. */
  readonly seen: Heads;
  /** Head of the member chain that the writer went by: the founding record's hash; 64 zeros in that record itself. */
  readonly members: string;
  readonly stream: StreamId;
  /** Which of the stream's keys: 32 hex digits, derived from that key. */
  readonly keyId: string;
  /** 256 bits, random. */
  readonly salt: string;
  /** Commits to the record's key, as AES-GCM alone does not. */
  readonly keyCommitment: string;
  /** SHA-256 of the ciphertext with its tag. Always the last member: what stands before it is sealed in as well. */
  readonly cipherHash: string;
};

/** What the ciphertext opens to. `event` is parsed by the module that owns the stream. */
export type RecordBody = {
  readonly by: { readonly id: MemberId; readonly name: string };
  /** The writer's clock: a claim, shown and never ordered by. */
  readonly at: Instant;
  readonly event: { readonly type: string };
};

/** A record as it is folded: where it stands, who claims to have written it when, and the fact itself. */
export type RecordedEvent<Event> = {
  readonly id: RecordId;
  readonly stream: StreamId;
  readonly device: DeviceId;
  readonly seq: number;
  readonly L: number;
  readonly by: RecordBody['by'];
  readonly at: Instant;
  readonly event: Event;
};
