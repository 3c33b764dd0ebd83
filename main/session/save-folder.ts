import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { DocumentError, WriteFailed } from '../../shared/ipc/contract.ts';
import type { FolderFile, FolderIncomplete, SavedFolder } from '../../shared/ipc/file-types.ts';
import { errorCode } from '../journal/file-system.ts';
import { toWriteFailed } from '../journal/replace-file.ts';

export type SaveFolder = {
  /** Where the person wants it. */
  readonly parent: string;
  readonly name: string;
  readonly files: readonly FolderFile[];
  readonly read: (file: FolderFile) => Promise<Result<Uint8Array, DocumentError>>;
  readonly isCancelled: () => boolean;
  readonly onSaving: (progress: { readonly done: number; readonly of: number }) => void;
  /** Writes a file that must not be there yet, to the disk; the system's own unless a test says otherwise. */
  readonly write?: (path: string, bytes: Uint8Array) => Promise<void>;
};

const writeNew = (path: string, bytes: Uint8Array): Promise<void> =>
  writeFile(path, bytes, { flag: 'wx', flush: true });

/** More folders of one name than anyone makes. */
const mostTries = 100;

/**
 * Makes a folder that was not there and writes the files into it one after the other, so that only one is in memory.
 * Nothing is ever overwritten. When it ends early the folder keeps what was written whole, and the answer names it.
 */
export const saveFolder = async (task: SaveFolder): Promise<Result<SavedFolder, FolderIncomplete | WriteFailed>> => {
  const made = await newFolder(task.parent, cleanDocumentName(task.name));
  if (!made.ok) return made;
  const path = made.value;
  const written: string[] = [];
  const names = distinctNames(task.files.map(({ name }) => name));
  for (const [index, file] of task.files.entries()) {
    const at = names[index] ?? cleanDocumentName(file.name);
    task.onSaving({ done: index, of: task.files.length });
    const failed = task.isCancelled() ? ({ type: 'cancelled' } as const) : await writeOne(task, file, join(path, at));
    if (failed) return err({ type: 'folder-incomplete', path, written, at, because: failed });
    written.push(at);
  }
  task.onSaving({ done: written.length, of: task.files.length });
  return ok({ path, written: written.length });
};

/** `name`, or `name (2)` where that is taken. */
const newFolder = async (parent: string, name: string): Promise<Result<string, WriteFailed>> => {
  for (let tried = 1; ; tried += 1) {
    const path = join(parent, tried === 1 ? name : `${name} (${tried})`);
    try {
      await mkdir(path);
      return ok(path);
    } catch (cause) {
      if (errorCode(cause) !== 'EEXIST' || tried === mostTries) return err(toWriteFailed(cause));
    }
  }
};

const writeOne = async (
  { read, write = writeNew }: SaveFolder,
  file: FolderFile,
  path: string,
): Promise<DocumentError | WriteFailed | null> => {
  const bytes = await read(file);
  if (!bytes.ok) return bytes.error;
  try {
    await write(path, bytes.value);
    return null;
  } catch (cause) {
    // Half a document is worse than none; it was ours, because `wx` made it.
    if (errorCode(cause) !== 'EEXIST') await rm(path, { force: true }).catch(() => undefined);
    return toWriteFailed(cause);
  }
};

/** Names that every system can hold side by side: on Windows and macOS `A.pdf` and `a.pdf` are one file. */
export const distinctNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((raw) => {
    const name = cleanDocumentName(raw);
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let own = name;
    for (let tried = 2; taken.has(own.toLowerCase()); tried += 1) own = `${stem} (${tried})${extension}`;
    taken.add(own.toLowerCase());
    return own;
  });
};
