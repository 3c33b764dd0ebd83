import { join } from 'node:path';
import type { StreamId } from '../../shared/base/ids.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { FileSystem } from '../journal/file-system.ts';
import { backupExtension } from './backup-format.ts';
import { readBackupHead } from './check-backup.ts';

/** The part of a register's id that tells its back-ups from another's in the same folder. */
const shortOf = (register: StreamId): string => register.slice(0, 6);

/** The name of a daily one. `time` is `HH:MM`. */
export const dailyName = (register: StreamId, day: PlainDate, time: string): string =>
  `gegrond-${shortOf(register)}-${day}-${time.replace(':', '')}.${backupExtension}`;

const dailyPattern = /^gegrond-([a-z2-7]{6})-(\d{4}-\d{2}-\d{2})-\d{4}( \(\d+\))?\.gegrond-backup$/;

type Daily = { readonly path: string; readonly day: string; readonly madeAt: string };

/**
 * Removes daily back-ups that are no longer kept: of each of the last `keep` days that have one, the newest stays. Only
 * files that are called as a daily one and say themselves that they are this register's. Call after a new one was
 * verified. Never rejects: one too many is no harm. Answers what was removed.
 */
export const pruneDaily = async (
  files: FileSystem,
  folder: string,
  register: StreamId,
  keep: number,
): Promise<readonly string[]> => {
  const names = await files.readdir(folder).catch((): readonly string[] => []);
  const own: Daily[] = [];
  for (const name of names) {
    const [, short, day] = dailyPattern.exec(name) ?? [];
    if (day === undefined || short !== shortOf(register)) continue;
    const path = join(folder, name);
    const head = await headOf(files, path);
    if (head?.register === register) own.push({ path, day, madeAt: head.madeAt });
  }
  own.sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : a.path < b.path ? 1 : -1));
  const keptDays = new Set<string>();
  const removed: string[] = [];
  for (const { path, day } of own) {
    if (!keptDays.has(day) && keptDays.size < keep) {
      keptDays.add(day);
      continue;
    }
    if (
      await files.unlink(path).then(
        () => true,
        () => false,
      )
    )
      removed.push(path);
  }
  return removed;
};

const headOf = async (files: FileSystem, path: string) => {
  try {
    const file = await files.open(path, 'reading');
    try {
      return await readBackupHead(file);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
};
