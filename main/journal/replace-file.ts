import { dirname } from 'node:path';
import type { WriteFailed } from '../../shared/ipc/contract.ts';
import { errorCode, type FileSystem } from './file-system.ts';

/** What a failed write is called in the contract. */
export const toWriteFailed = (error: unknown): WriteFailed => {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' ? { type: 'disk-full' } : { type: 'write-failed', code };
};

/**
 * Puts a whole file in place at once: after a crash the old contents are there or the new, and the new once this
 * returns. Rejects with an errno; then the old contents stand, or, when only the last step failed, the new.
 */
export const replaceFile = async (files: FileSystem, path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  await files.mkdir(folder);
  const temporary = `${path}.tmp`;
  try {
    const file = await files.open(temporary, 'create');
    try {
      await file.truncate(0);
      await file.write(bytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, path);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
};
