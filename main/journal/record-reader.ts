import { join } from 'node:path';
import type { Entry } from './device-log.ts';
import type { FileSystem } from './file-system.ts';

/** Bytes read at once; a record that is longer is read alone. */
const largestSlice = 1024 * 1024;

/** Neighbours in one file, so that a thousand records cost a few reads. */
const toRuns = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const [first, last] = [run?.[0], run?.at(-1)];
    const isNext = first && last && last.file === entry.file && last.offset + last.length === entry.offset;
    if (run && isNext && entry.offset + entry.length - first.offset <= largestSlice) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
};

/** The bytes of each entry as they lie on disk now, in the order asked; empty where they cannot be read. */
export const readEntries = async (
  files: FileSystem,
  folder: string,
  entries: readonly Entry[],
): Promise<readonly Buffer[]> => {
  const found: Buffer[] = [];
  for (const run of toRuns(entries)) {
    const start = run[0]?.offset ?? 0;
    const length = run.reduce((sum, entry) => sum + entry.length, 0);
    const bytes = await readRange(files, join(folder, run[0]?.file ?? ''), start, length);
    found.push(...run.map((entry) => bytes.subarray(entry.offset - start, entry.offset - start + entry.length)));
  }
  return found;
};

const readRange = async (files: FileSystem, path: string, position: number, length: number): Promise<Buffer> => {
  try {
    const file = await files.open(path, 'existing');
    try {
      return Buffer.from(await file.read(position, length));
    } finally {
      await file.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
};
