import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { MakeBackupError } from '../../shared/ipc/backup-types.ts';
import { errorCode, type FileSystem, type OpenFile } from '../journal/file-system.ts';
import { sha256Hex } from '../journal/frame.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import {
  type BackupHead,
  type BackupPart,
  endToBytes,
  hashLength,
  headToBytes,
  kindOfPart,
  type Manifest,
  manifestToBytes,
  partPrefix,
} from './backup-format.ts';
import type { Source } from './sources.ts';
import type { Watch } from './watch.ts';

/** Bytes that are in memory at a time. */
export const stretchOfBytes = 1024 * 1024;

export type WriteBackup = {
  readonly files: FileSystem;
  /** The data folder. */
  readonly folder: string;
  readonly target: OpenFile;
  readonly head: BackupHead;
  readonly sources: readonly Source[];
  readonly journal: Manifest['journal'];
  readonly authenticate: (bytes: Uint8Array) => Uint8Array;
  readonly watch: Watch;
};

/** A part that could not be copied, or `skipped`: a draft that was recorded meanwhile. */
type PartFailure = MakeBackupError | { readonly type: 'skipped' };

/** Writes a whole back-up from the start of an empty file and syncs it; answers its length. One stretch at a time. */
export const writeBackup = async (task: WriteBackup): Promise<Result<number, MakeBackupError>> => {
  const { target, head, sources, watch } = task;
  const parts: BackupPart[] = [];
  let at = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    await target.write(bytes, at);
    at += bytes.length;
  };
  try {
    const headBytes = headToBytes(head);
    await put(headBytes);
    for (const [index, source] of sources.entries()) {
      if (watch.isCancelled()) return err({ type: 'cancelled' });
      watch.tell({ doing: 'making', done: index, of: sources.length });
      const copied = await copyPart(task, source, at);
      if (copied.ok) {
        parts.push(copied.value.part);
        at = copied.value.end;
      } else if (copied.error.type !== 'skipped') return err(copied.error);
    }
    const manifestAt = at;
    const manifest: Manifest = { head: sha256Hex(headBytes.subarray(0, -hashLength)), journal: task.journal, parts };
    await put(manifestToBytes(manifest, task.authenticate));
    await put(endToBytes(manifestAt));
    await target.truncate(at);
    await target.sync();
    return ok(at);
  } catch (error) {
    return err(toWriteFailed(error));
  }
};

/** Rejects only when the back-up itself cannot be written. */
const copyPart = async (
  { files, folder, target, watch }: WriteBackup,
  source: Source,
  at: number,
): Promise<Result<{ readonly part: BackupPart; readonly end: number }, PartFailure>> => {
  const opened = await openSource(files, folder, source);
  if (!opened.ok) return opened;
  const { read, length, close } = opened.value;
  try {
    const prefix = partPrefix(source.name, length);
    const hash = createHash('sha256').update(prefix);
    await target.write(prefix, at);
    const start = at + prefix.length;
    for (let done = 0; done < length; ) {
      if (watch.isCancelled()) return err({ type: 'cancelled' });
      const bytes = await read(done, Math.min(stretchOfBytes, length - done)).catch((cause: unknown) => cause);
      if (!(bytes instanceof Uint8Array)) return unreadable(source, bytes);
      // Shorter than it was a moment ago: it was replaced.
      if (bytes.length === 0) return changed(source);
      await target.write(bytes, start + done);
      hash.update(bytes);
      done += bytes.length;
    }
    const sum = hash.digest();
    await target.write(sum, start + length);
    const part = { name: source.name, length, sha256: sum.toString('hex') };
    return ok({ part, end: start + length + hashLength });
  } finally {
    await close();
  }
};

type OpenSource = {
  readonly length: number;
  readonly read: (position: number, length: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

const openSource = async (
  files: FileSystem,
  folder: string,
  source: Source,
): Promise<Result<OpenSource, PartFailure>> => {
  const { bytes } = source;
  if (bytes) {
    const read = async (position: number, length: number) => bytes.subarray(position, position + length);
    return ok({ length: bytes.length, read, close: async () => undefined });
  }
  try {
    const file = await files.open(join(folder, ...source.name.split('/')), 'reading');
    try {
      const length = source.length ?? (await file.size());
      return ok({ length, read: file.read, close: () => file.close().catch(() => undefined) });
    } catch (error) {
      await file.close().catch(() => undefined);
      return unreadable(source, error);
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? changed(source) : unreadable(source, error);
  }
};

const changed = (source: Source) =>
  err<PartFailure>(kindOfPart(source.name) === 'draft' ? { type: 'skipped' } : { type: 'register-changed' });

const unreadable = (source: Source, cause: unknown) =>
  err<PartFailure>({
    type: 'register-unreadable',
    part: kindOfPart(source.name) ?? 'journal',
    code: errorCode(cause),
  });
