import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { WriteFailed } from '../../shared/ipc/contract.ts';
import { toWriteFailed } from '../journal/replace-file.ts';

/** Decrypted copies of documents that another program is showing. They live only while the register is open. */
export type OpenedCopies = {
  /**
   * Writes a read-only copy that only this user can reach, in a folder of its own, and answers its path. Throws what
   * the file system throws. `ours`: made by this program, so that no other need be wary of it.
   */
  readonly put: (name: string, bytes: Uint8Array, origin?: 'elsewhere' | 'ours') => string;
  /** Removes every copy. Answers how many stayed because a program holds them; the next start tries again. */
  readonly clear: () => number;
};

/** `folder` is ours alone; what an earlier run left in it is removed at once. `name` must be a cleaned name. */
export const openedCopies = (folder: string): OpenedCopies => {
  const clear = (): number => {
    let left = 0;
    for (const entry of entriesOf(folder)) {
      try {
        rmSync(join(folder, entry), { recursive: true, force: true });
      } catch {
        left += 1;
      }
    }
    return left;
  };
  clear();
  return {
    put: (name, bytes, origin = 'elsewhere') => {
      const own = join(folder, randomBytes(12).toString('hex'));
      mkdirSync(own, { recursive: true, mode: 0o700 });
      const path = join(own, name);
      writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
      if (origin === 'elsewhere') markAsForeign(path);
      chmodSync(path, 0o400);
      return path;
    },
    clear,
  };
};

/** The same, with a full disk as an answer. */
export const putCopy = (
  copies: OpenedCopies,
  name: string,
  bytes: Uint8Array,
  origin: 'elsewhere' | 'ours' = 'elsewhere',
): Result<string, WriteFailed> => {
  try {
    return ok(copies.put(name, bytes, origin));
  } catch (cause) {
    return err(toWriteFailed(cause));
  }
};

/** On Windows the mark makes Office open it in Protected View: most documents came from strangers. */
const markAsForeign = (path: string): void => {
  if (process.platform !== 'win32') return;
  try {
    writeFileSync(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n');
  } catch {
    // A file system without alternate streams (FAT) has no place for the mark.
  }
};

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
