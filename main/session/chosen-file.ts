import { writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { WriteFailed } from '../../shared/ipc/contract.ts';
import { toWriteFailed } from '../journal/replace-file.ts';

/** Writes to a path that a person chose in the system's dialog, which has already asked about replacing. */
export const writeChosenFile = async (path: string, bytes: Uint8Array): Promise<Result<string, WriteFailed>> => {
  try {
    await writeFile(path, bytes, { flush: true });
    return ok(path);
  } catch (cause) {
    return err(toWriteFailed(cause));
  }
};
