import type { Instant } from '../../shared/base/plain-date.ts';
import type { Result } from '../../shared/base/result.ts';
import type {
  Append,
  AppendError,
  Appended,
  Checkpoint,
  JournalHealth,
  OpenedRecord,
  RecordBatch,
  WriteFailed,
} from '../../shared/ipc/contract.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import type { Heads } from '../../shared/record/record.ts';
import type { FileSystem } from './file-system.ts';
import type { JournalKeys } from './journal-keys.ts';

export type JournalOptions = {
  /** The folder `journal` of the data folder; made when absent. */
  readonly folder: string;
  readonly files: FileSystem;
  /** An open vault is one. */
  readonly keys: JournalKeys;
  /** Whom records are written in the name of. */
  readonly author: MemberRef;
  /** The clock, for the claim `at` in each record. */
  readonly now: () => Instant;
  /** A log file that has reached this many bytes is followed by a new one; 4 MiB unless a test says otherwise. */
  readonly maxFileBytes?: number;
};

/** What lay unfinished at the end of the log when it was opened: never acknowledged, kept beside it. */
export type SetAside = { readonly file: string; readonly length: number };

/** The commit point: what `append` has acknowledged is on disk, signed, sealed and chained. One per process. */
export type Journal = {
  /**
   * Appends the events of one command, all or none, and answers after they have reached the disk. Calls queue.
   * `behind`: this device's head is not `expectedSeq`. `disk-full`, `write-failed`: nothing was appended; a later
   * append may succeed. `locked`: the journal or its vault is closed. `write-failed` has the code `UNKNOWN_STREAM` for
   * a stream without a key, and `TOO_LARGE` for an event of more than 8 MiB.
   */
  readonly append: (request: Append) => Promise<Result<Appended, AppendError>>;
  /**
   * Records after the checkpoint, each device's in order, at most `limit`. A damaged record whose header can still be
   * read comes with body `null`; one whose header is gone is left out, and named by `health`.
   */
  readonly readAfter: (after: Checkpoint, limit: number) => Promise<RecordBatch>;
  readonly heads: () => Heads;
  /** Opens frames that the query store kept; `null` for one that is not exactly a record of this journal. */
  readonly open: (frames: readonly Uint8Array[]) => readonly OpenedRecord[];
  readonly health: () => JournalHealth;
  /**
   * Takes back intact frames of damaged or lost records from a copy. Frames that are not missing, or that do not
   * verify and chain, are passed over. Frames after the head are taken when they continue the chain in whole batches.
   */
  readonly heal: (frames: readonly Uint8Array[]) => Promise<Result<{ readonly healed: number }, WriteFailed>>;
  /** Called after each acknowledged append or healing; returns its own removal. */
  readonly onAdvanced: (listener: (heads: Heads) => void) => () => void;
  readonly setAside: readonly SetAside[];
  /** Waits for appends under way, then closes; every later append answers `locked`. */
  readonly close: () => Promise<void>;
};

/**
 * Reads and verifies the whole log of every device (length, checksum, hash of the ciphertext, chain, signature of
 * each chain's end), sets an unfinished batch aside and makes the journal ready for writing. Damage does not stop it:
 * see `health`. Fails only when the folder itself cannot be read or written.
 */
export declare const openJournal: (options: JournalOptions) => Promise<Result<Journal, WriteFailed>>;
