import type { FileSystem, OpenFile } from '../../main/journal/file-system.ts';

/**
 * What happens at the n-th call. `kill`: that call has half its effect and no later one has any, as when the process
 * dies. `before`: the call fails without effect. `half`: a write fails half way. `after`: it has its effect and is
 * reported as failed, as fsync on a dying disk. `times`: for how many calls in a row; one when absent.
 */
export type Fault =
  | { readonly at: number; readonly kind: 'kill' }
  | { readonly at: number; readonly kind: 'before' | 'half' | 'after'; readonly code: string; readonly times?: number };

export type FailingFiles = {
  readonly files: FileSystem;
  /** Calls made so far, each with its name and path. */
  readonly calls: () => readonly string[];
};

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Passes every call on, and lets one of them go wrong. */
export const failingFiles = (inner: FileSystem, fault: Fault | null): FailingFiles => {
  const calls: string[] = [];

  const step = async <T>(name: string, whole: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    const number = calls.length;
    calls.push(name);
    if (!fault || number < fault.at) return whole();
    if (fault.kind === 'kill') {
      if (number === fault.at) await half().catch(() => undefined);
      throw failure('EKILLED');
    }
    if (number >= fault.at + (fault.times ?? 1)) return whole();
    if (fault.kind === 'half') await half();
    if (fault.kind === 'after') await whole();
    throw failure(fault.code);
  };
  const nothing = async (): Promise<void> => undefined;

  const openFile = (file: OpenFile, path: string): OpenFile => ({
    write: (bytes, position) =>
      step(
        `write ${path}`,
        () => file.write(bytes, position),
        () => file.write(bytes.subarray(0, Math.min(bytes.length >> 1, 700)), position),
      ),
    read: (position, length) => step(`read ${path}`, () => file.read(position, length), nothing),
    truncate: (length) => step(`truncate ${path}`, () => file.truncate(length), nothing),
    sync: () => step(`sync ${path}`, () => file.sync(), nothing),
    size: () => step(`size ${path}`, () => file.size(), nothing),
    // A process that dies closes what it had open.
    close: () =>
      step(
        `close ${path}`,
        () => file.close(),
        () => file.close(),
      ).finally(() => (fault?.kind === 'kill' ? file.close().catch(() => undefined) : undefined)),
  });

  return {
    calls: () => calls,
    files: {
      readFile: (path) => step(`readFile ${path}`, () => inner.readFile(path), nothing),
      open: async (path, mode) => openFile(await step(`open ${path}`, () => inner.open(path, mode), nothing), path),
      rename: (from, to) => step(`rename ${to}`, () => inner.rename(from, to), nothing),
      unlink: (path) => step(`unlink ${path}`, () => inner.unlink(path), nothing),
      mkdir: (path) => step(`mkdir ${path}`, () => inner.mkdir(path), nothing),
      readdir: (path) => step(`readdir ${path}`, () => inner.readdir(path), nothing),
      syncFolder: (path) => step(`syncFolder ${path}`, () => inner.syncFolder(path), nothing),
    },
  };
};
