import { join } from 'node:path';
import { compareCodeUnits, type DeviceId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
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
import { isDeviceId } from '../../shared/record/header.ts';
import type { Heads } from '../../shared/record/record.ts';
import {
  type DeviceLog,
  type Entry,
  healedName,
  isLogName,
  type LogHead,
  logName,
  readDeviceLog,
  toEntry,
} from './device-log.ts';
import type { FileSystem } from './file-system.ts';
import { longestCiphertext } from './frame.ts';
import { createHintWriter } from './head-hint.ts';
import { continuations, readReturned, toWritten, writeHealed } from './heal.ts';
import type { JournalKeys } from './journal-keys.ts';
import { createJournalState } from './journal-state.ts';
import { createLogWriter } from './log-writer.ts';
import { frameOf, openFrame, toFedRecord } from './open-frames.ts';
import { readEntries } from './record-reader.ts';
import { toWriteFailed } from './replace-file.ts';
import { type SealedFrame, sealBatch } from './seal-batch.ts';

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

/** The files of the journal as they stand after the last acknowledged append. */
export type JournalSnapshot = {
  /** This device's newest record. */
  readonly head: LogHead;
  readonly records: number;
  /** `<device>/<name>`; only the first `length` bytes count, all of them where that is `null`. */
  readonly files: readonly { readonly name: string; readonly length: number | null }[];
};

/** The commit point: what `append` has acknowledged is on disk, signed, sealed and chained. One per process. */
export type Journal = {
  /**
   * Appends the events of one command, all or none, in one write and one fsync, also when they belong to several
   * streams. Answers after they have reached the disk. Calls queue.
   * `behind`: this device's head is not `expectedSeq`. `disk-full`, `write-failed`: nothing was appended; a later
   * append may succeed. `locked`: the journal or its vault is closed. `write-failed` has the code `UNKNOWN_STREAM` for
   * a stream without a key (then nothing is written for the others either), and `TOO_LARGE` for an event of more than 8 MiB.
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
  /** What a copy has to hold. Waits for appends under way. `null` before the first record. Rejects with an errno. */
  readonly snapshot: () => Promise<JournalSnapshot | null>;
  /** Waits for appends under way, then closes; every later append answers `locked`. */
  readonly close: () => Promise<void>;
};

const startJournal = (options: JournalOptions, read: readonly DeviceLog[]): Journal => {
  const { files, folder, keys } = options;
  const { device } = keys;
  const ownFolder = join(folder, device);
  const own = read.find((log) => log.device === device);
  const state = createJournalState(read);
  const hint = createHintWriter(files, ownFolder);
  const writer = createLogWriter({
    folder: ownFolder,
    files,
    tail: own?.tail ?? null,
    torn: own?.torn ?? null,
    nextFile: own?.nextFile ?? 1,
    maxFileBytes: options.maxFileBytes ?? 4 * 1024 * 1024,
    onReopened: async (name) => {
      const there = [...state.log(device).entries.values()].filter((entry) => entry.file === `${device}/${name}`);
      await readChecked(there.map((entry) => ({ device, entry })));
    },
  });
  const listeners = new Set<(heads: Heads) => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  /** One at a time: the log has a single writer, and a command is decided on the head before it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  /** Reads records back and compares each with what the chain vouches for; what differs is named from now on. */
  const readChecked = async (wanted: readonly { readonly device: DeviceId; readonly entry: Entry }[]) => {
    const bytes = await readEntries(
      files,
      folder,
      wanted.map(({ entry }) => entry),
    );
    return wanted.map((one, index) => {
      const found = bytes[index] ?? Buffer.alloc(0);
      const frame = frameOf(one.entry, found);
      if (!frame) state.markDamaged(one.device, one.entry);
      return { ...one, bytes: found, frame };
    });
  };

  /** Puts whole batches behind the head, each in one write, and tells of it. */
  const commit = async (batch: readonly SealedFrame[]): Promise<void> => {
    const last = batch.at(-1);
    if (!last) return;
    const { file, offset } = await writer.write(Buffer.concat(batch.map(({ bytes }) => bytes)));
    let at = offset;
    for (const { header, hash, bytes } of batch) {
      const frame = { header, hash, isIntact: true };
      const entry = toEntry({ frame, file: `${device}/${logName(file)}`, offset: at, length: bytes.length });
      state.add(device, entry, { seq: header.seq, L: header.L, members: header.members, hash });
      at += bytes.length;
    }
    hint.write({ headerBytes: last.headerBytes, signature: last.signature, file, end: at });
    for (const listener of listeners) listener(state.heads());
  };

  const append = async ({ expectedSeq, entries }: Append): Promise<Result<Appended, AppendError>> => {
    if (isClosed || !keys.isOpen()) return err({ type: 'locked' });
    const { head } = state.log(device);
    const seq = head?.seq ?? 0;
    if (expectedSeq !== seq) return err({ type: 'behind', head: seq });
    const keyed = entries.flatMap(({ stream, event }) => {
      const key = keys.streamKey(stream);
      return key ? [{ stream, key, event }] : [];
    });
    if (keyed.length < entries.length) return err({ type: 'write-failed', code: 'UNKNOWN_STREAM' });
    const seen = state.seenBy(device);
    const batch = sealBatch({
      device,
      sign: keys.sign,
      head,
      seen: seen.heads,
      seenL: seen.L,
      members: state.members(),
      by: options.author,
      at: options.now(),
      entries: keyed,
    });
    if (batch.some(({ ciphertext }) => ciphertext.length > longestCiphertext)) {
      return err({ type: 'write-failed', code: 'TOO_LARGE' });
    }
    try {
      await commit(batch);
      return ok({ heads: state.heads(), firstSeq: seq + 1 });
    } catch (error) {
      return err(toWriteFailed(error));
    }
  };

  const heal = async (frames: readonly Uint8Array[]): Promise<Result<{ readonly healed: number }, WriteFailed>> => {
    if (isClosed || !keys.isOpen()) return ok({ healed: 0 });
    const returned = readReturned(frames, keys);
    try {
      const healed = await writeHealed(files, folder, returned, state);
      const batches = continuations(returned, device, state.log(device).head);
      for (const batch of batches) await commit(batch.map(toWritten));
      return ok({ healed: healed + batches.flat().length });
    } catch (error) {
      return err(toWriteFailed(error));
    }
  };

  return {
    append: (request) => inTurn(() => append(request)),
    heal: (frames) => inTurn(() => heal(frames)),
    readAfter: async (after, limit) => {
      const found = state.after(after, limit + 1);
      const records = await readChecked(found.slice(0, limit));
      return {
        records: records.map(({ device: by, entry, bytes, frame }) => toFedRecord(by, entry, bytes, frame, keys)),
        more: found.length > limit,
      };
    },
    heads: state.heads,
    open: (frames) => frames.map((bytes) => openFrame(bytes, (by, seq) => state.log(by).entries.get(seq), keys)),
    health: state.health,
    onAdvanced: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () =>
      inTurn(async () => {
        const { head } = state.log(device);
        if (!head) return null;
        const at = writer.position();
        const found: { name: string; length: number | null }[] = [];
        for (const one of Object.keys(state.heads())) {
          const names = await files.readdir(join(folder, one));
          for (const name of names.filter((each) => isLogName(each) || each === healedName)) {
            const isCurrent = one === device && at !== null && name === logName(at.file);
            found.push({ name: `${one}/${name}`, length: isCurrent ? at.end : null });
          }
        }
        return { head, records: state.health().records, files: found };
      }),
    setAside: own?.torn ? [{ file: logName(own.torn.file), length: own.torn.length }] : [],
    close: () =>
      inTurn(async () => {
        isClosed = true;
        await writer.close();
        await hint.close();
      }),
  };
};

/**
 * Reads and verifies the whole log of every device (length, checksum, hash of the ciphertext, chain, signature of
 * each chain's end), sets an unfinished batch aside and makes the journal ready for writing. Damage does not stop it:
 * see `health`. Fails only when the folder itself cannot be read or written.
 */
export const openJournal = async (options: JournalOptions): Promise<Result<Journal, WriteFailed>> => {
  try {
    const { files, folder, keys } = options;
    const others = (await files.readdir(folder)).filter(isDeviceId).filter((device) => device !== keys.device);
    const logs = new Map<DeviceId, DeviceLog>();
    for (const device of [keys.device, ...others].sort(compareCodeUnits)) {
      const log = await readDeviceLog(files, folder, device, keys);
      // A folder in which no record is genuine is no device of this register's.
      if (device === keys.device || log.head) logs.set(device, log);
    }
    return ok(startJournal(options, [...logs.values()]));
  } catch (error) {
    return err(toWriteFailed(error));
  }
};
