import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { WriteFailed } from '../../shared/ipc/contract.ts';
import { isStreamId } from '../../shared/record/header.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { StreamKey } from '../journal/journal-keys.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import { openKeyLog } from './key-log.ts';
import { keyIdOf, openBox, sealBox } from './secret-box.ts';

/** One stream's key as it lies on disk, wrapped under an epoch key. */
type KeyEntry = { readonly stream: StreamId; readonly keyId: string; readonly epoch: string; readonly wrapped: string };

const parseEntry = (text: string): KeyEntry | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { stream, keyId, epoch, wrapped } = value as Readonly<Record<string, unknown>>;
    const isEntry =
      isStreamId(stream) && typeof keyId === 'string' && typeof epoch === 'string' && typeof wrapped === 'string';
    return isEntry ? { stream, keyId, epoch, wrapped } : null;
  } catch {
    return null;
  }
};

/** The keys of all streams. They lie outside the journal, so that one can be destroyed while the chain still verifies. */
export type StreamKeys = {
  /** The stream's latest key, or the one with that id. */
  readonly find: (stream: StreamId, keyId?: string) => StreamKey | null;
  /** Gives a stream a new random key; answers after it has reached the disk, twice. */
  readonly add: (stream: StreamId) => Promise<Result<StreamKey, WriteFailed>>;
  /** Overwrites every key in memory. */
  readonly wipe: () => void;
};

/** Rejects with an errno when the key files are there but may not be read. */
export const openStreamKeys = async (
  files: FileSystem,
  folder: string,
  register: StreamId,
  epochs: readonly Uint8Array[],
): Promise<StreamKeys> => {
  const log = await openKeyLog(files, join(folder, 'keys', `${register}.keys`));
  const epochKeys = new Map(epochs.map((key) => [keyIdOf(key), key]));
  const purposeOf = (entry: Omit<KeyEntry, 'wrapped'>): string =>
    `gegrond/1/stream-key|${register}|${entry.stream}|${entry.keyId}|${entry.epoch}`;

  const entries = new Map<StreamId, KeyEntry[]>();
  const opened = new Map<string, StreamKey>();
  const remember = (entry: KeyEntry): void => {
    entries.set(entry.stream, [...(entries.get(entry.stream) ?? []), entry]);
  };
  for (const text of log.texts) {
    const entry = parseEntry(text);
    if (entry) remember(entry);
  }

  /** Unwraps at first use, and remembers until the register is locked. */
  const open = (entry: KeyEntry): StreamKey | null => {
    const known = opened.get(`${entry.stream}|${entry.keyId}`);
    if (known) return known;
    const epoch = epochKeys.get(entry.epoch);
    const key = epoch ? openBox(epoch, Buffer.from(entry.wrapped, 'base64'), purposeOf(entry)) : null;
    if (!key || keyIdOf(key) !== entry.keyId) return null;
    const streamKey = { keyId: entry.keyId, key };
    opened.set(`${entry.stream}|${entry.keyId}`, streamKey);
    return streamKey;
  };

  let queue: Promise<unknown> = Promise.resolve();
  const add = async (stream: StreamId): Promise<Result<StreamKey, WriteFailed>> => {
    const epochKey = epochs.at(-1);
    if (!epochKey) throw new Error('A register has at least one epoch key');
    const key = randomBytes(32);
    const named = { stream, keyId: keyIdOf(key), epoch: keyIdOf(epochKey) };
    const entry: KeyEntry = { ...named, wrapped: sealBox(epochKey, key, purposeOf(named)).toString('base64') };
    try {
      await log.append(JSON.stringify(entry));
    } catch (error) {
      return err(toWriteFailed(error));
    }
    remember(entry);
    opened.set(`${stream}|${named.keyId}`, { keyId: named.keyId, key });
    return ok({ keyId: named.keyId, key });
  };

  return {
    find: (stream, keyId) => {
      const ofStream = entries.get(stream) ?? [];
      const entry = keyId === undefined ? ofStream.at(-1) : ofStream.find((one) => one.keyId === keyId);
      return entry ? open(entry) : null;
    },
    add: (stream) => {
      const done = queue.then(() => add(stream));
      queue = done.catch(() => undefined);
      return done;
    },
    wipe: () => {
      for (const { key } of opened.values()) key.fill(0);
      opened.clear();
    },
  };
};
