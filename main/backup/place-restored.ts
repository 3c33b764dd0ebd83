import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '../journal/file-system.ts';
import { replaceFile } from '../journal/replace-file.ts';

/** A restored register is put together here, in the data folder, so that putting it in place is only renaming. */
export const stagingIn = (folder: string): string => join(folder, 'restoring');

/** In the order in which they are put in place: a register exists once its vault does. */
const rooms = ['journal', 'keys', 'blobs', 'drafts', 'vault'] as const;
const markName = 'placing.json';

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Puts what was staged in place of what is there, which is kept whole in a new folder beside it, called as
 * wished or with a number behind it. From the moment the
 * mark is on the disk it goes on after a crash (`finishRestore`); before that nothing has been moved.
 * Rejects with an errno. Answers whether anything was set aside.
 */
export const placeRestored = async (files: FileSystem, folder: string, wished: string): Promise<boolean> => {
  const mark = join(stagingIn(folder), markName);
  let aside = wished;
  for (let tried = 2; await isThere(join(folder, aside)); tried += 1) aside = `${wished}-${tried}`;
  await replaceFile(files, mark, Buffer.from(JSON.stringify({ aside }), 'utf8'));
  return move(files, folder, aside);
};

const move = async (files: FileSystem, folder: string, aside: string): Promise<boolean> => {
  const staging = stagingIn(folder);
  for (const room of rooms) {
    // Not in the staging folder any more: it was moved before a crash.
    if (!(await isThere(join(staging, room)))) continue;
    if (await isThere(join(folder, room))) {
      await files.mkdir(join(folder, aside));
      await files.rename(join(folder, room), join(folder, aside, room));
      await files.syncFolder(join(folder, aside));
    }
    await files.rename(join(staging, room), join(folder, room));
    await files.syncFolder(folder);
  }
  await clearStaging(folder);
  return isThere(join(folder, aside));
};

/** Rejects with an errno. */
export const clearStaging = (folder: string): Promise<void> => rm(stagingIn(folder), { recursive: true, force: true });

/**
 * At the start of the program: what a restore that was killed left. One that was whole is put in place; of any other
 * nothing stays. Rejects with an errno.
 */
export const finishRestore = async (files: FileSystem, folder: string): Promise<void> => {
  if (!(await isThere(stagingIn(folder)))) return;
  const aside = await readMark(files, join(stagingIn(folder), markName));
  if (aside === null) await clearStaging(folder);
  else await move(files, folder, aside);
};

const readMark = async (files: FileSystem, path: string): Promise<string | null> => {
  try {
    const mark: unknown = JSON.parse(Buffer.from(await files.readFile(path)).toString('utf8'));
    const aside = typeof mark === 'object' && mark !== null && 'aside' in mark ? mark.aside : null;
    return typeof aside === 'string' && asidePattern.test(aside) ? aside : null;
  } catch {
    return null;
  }
};

/** Of a mark that was found on the disk only such a name ever becomes a path. */
const asidePattern = /^before-restore-[0-9-]{1,40}$/;
export const asideName = (day: string, time: string): string => `before-restore-${day}-${time.replace(':', '')}`;
