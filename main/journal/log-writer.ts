import { dirname, join } from 'node:path';
import { type LogTail, logName, type Torn } from './device-log.ts';
import type { FileSystem, OpenFile } from './file-system.ts';
import { sha256Hex } from './frame.ts';
import { replaceFile, toWriteFailed } from './replace-file.ts';

export type LogWriterOptions = {
  /** The folder of this device's log; made at the first write. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly tail: LogTail | null;
  readonly torn: Torn | null;
  readonly nextFile: number;
  readonly maxFileBytes: number;
  /** Called when a file was opened anew after a failed fsync, whose effect on what was cached cannot be known. Never rejects. */
  readonly onReopened: (name: string) => Promise<void>;
};

export type LogWriter = {
  /** Returns where the bytes lie once they have reached the disk. Rejects with an errno; then they are not in the log. */
  readonly write: (bytes: Uint8Array) => Promise<{ readonly file: number; readonly offset: number }>;
  /** The file that is being written and where its records end; `null` when the next write begins a new one. */
  readonly position: () => { readonly file: number; readonly end: number } | null;
  readonly close: () => Promise<void>;
};

const isFull = (error: unknown): boolean => toWriteFailed(error).type === 'disk-full';

type Current = { readonly number: number; readonly file: OpenFile; end: number; size: number };

/**
 * Zeros written behind the log when it grows. Records then overwrite them, and an fsync that need not record a new
 * length takes half the time (as etcd and others do with their logs).
 */
const reserve = 64 * 1024;
/** What failed last, so what must be put right before anything is written again. */
type Trouble = 'none' | 'write' | 'sync';

/** The single writer of a log. Not for concurrent calls: the journal queues them. */
export const createLogWriter = (options: LogWriterOptions): LogWriter => {
  const { folder, files } = options;
  let current: Current | null = null;
  let resumeAt = options.tail;
  let torn = options.torn;
  let nextFile = options.nextFile;
  let trouble: Trouble = 'none';
  let isFolderMade = false;
  const pathOf = (number: number): string => join(folder, logName(number));

  const makeFolder = async (): Promise<void> => {
    if (isFolderMade) return;
    await files.mkdir(folder);
    // Again, because whoever made it may have been killed before it lasted.
    await files.syncFolder(dirname(folder));
    isFolderMade = true;
  };

  /** Keeps an unfinished batch beside the log, then cuts it off. */
  const setTornAside = async ({ file, offset, length }: Torn): Promise<void> => {
    const log = await files.open(pathOf(file), 'existing');
    try {
      const bytes = await log.read(offset, length);
      const name = `torn-${String(file).padStart(6, '0')}-${offset}-${sha256Hex(bytes).slice(0, 8)}`;
      await replaceFile(files, join(folder, name), bytes);
      await log.truncate(offset);
      await log.sync();
    } finally {
      await log.close();
    }
  };

  const begin = async (): Promise<Current> => {
    await makeFolder();
    const number = nextFile;
    nextFile += 1;
    const file = await files.open(pathOf(number), 'new');
    try {
      await files.syncFolder(folder);
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
    return { number, file, end: 0, size: 0 };
  };

  const finish = async (): Promise<void> => {
    const finished = current;
    current = null;
    await finished?.file.close().catch(() => undefined);
  };

  /** Cuts off what was never acknowledged. After a failed fsync nothing more is written in that file. */
  const mend = async (): Promise<void> => {
    if (trouble === 'none' || !current) return;
    if (trouble === 'write') {
      await current.file.truncate(current.end);
      current.size = current.end;
      await current.file.sync();
    } else {
      const { number, end } = current;
      const reopened = await files.open(pathOf(number), 'existing');
      try {
        await reopened.truncate(end);
        await reopened.sync();
      } finally {
        await reopened.close();
      }
      await finish();
      await options.onReopened(logName(number));
    }
    trouble = 'none';
  };

  const ready = async (): Promise<Current> => {
    await mend();
    if (torn) await setTornAside(torn);
    torn = null;
    if (current && current.end >= options.maxFileBytes) await finish();
    if (!current && resumeAt && resumeAt.end < options.maxFileBytes) {
      const file = await files.open(pathOf(resumeAt.file), 'existing');
      current = { number: resumeAt.file, file, end: resumeAt.end, size: resumeAt.size };
    }
    resumeAt = null;
    current ??= await begin();
    return current;
  };

  /** Writes and syncs, or puts everything back as it was. */
  const put = async (log: Current, bytes: Uint8Array): Promise<void> => {
    trouble = 'write';
    try {
      await log.file.write(bytes, log.end);
      trouble = 'sync';
      await log.file.sync();
    } catch (error) {
      // At once, so that a crash soon after does not bring back what a person was told had failed.
      await mend().catch(() => {
        trouble = 'sync';
      });
      throw error;
    }
    trouble = 'none';
    log.size = Math.max(log.size, log.end + bytes.length);
  };

  const putWithReserve = async (log: Current, bytes: Uint8Array): Promise<Current> => {
    if (log.end + bytes.length <= log.size) {
      await put(log, bytes);
      return log;
    }
    try {
      await put(log, Buffer.concat([bytes, Buffer.alloc(reserve)]));
      return log;
    } catch (error) {
      if (!isFull(error)) throw error;
      // There may be room for the records alone.
      const again = await ready();
      await put(again, bytes);
      return again;
    }
  };

  return {
    write: async (bytes) => {
      const log = await putWithReserve(await ready(), bytes);
      const offset = log.end;
      log.end += bytes.length;
      return { file: log.number, offset };
    },
    position: () => (current ? { file: current.number, end: current.end } : resumeAt),
    close: async () => {
      await mend().catch(() => undefined);
      await finish();
    },
  };
};
