import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { MadeBackup, MakeBackupError } from '../../shared/ipc/backup-types.ts';
import { errorCode, type FileSystem } from '../journal/file-system.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import { type BackupHead, backupExtension, backupFormat } from './backup-format.ts';
import { authenticator, isGenuine } from './backup-seal.ts';
import type { CapturedRegister } from './capture.ts';
import { checkBackup } from './check-backup.ts';
import { type Source, sourcesOf } from './sources.ts';
import type { Watch } from './watch.ts';
import { writeBackup } from './write-backup.ts';

export type MakeBackup = {
  readonly files: FileSystem;
  /** The data folder. */
  readonly folder: string;
  readonly register: CapturedRegister;
  /** The wished-for path; another name in the same folder when it is taken. */
  readonly path: string;
  readonly watch: Watch;
};

const unfinishedPrefix = (device: string): string => `.gegrond-${device.slice(0, 8)}-`;
const unfinishedEnd = '.part';

/**
 * Writes a back-up under a temporary name, reads all of it back, and only then gives it its name. Nothing that is there
 * is ever overwritten; whatever fails, nothing half-made stays.
 */
export const makeBackup = async (task: MakeBackup): Promise<Result<MadeBackup, MakeBackupError>> => {
  const { files, register, path } = task;
  const target = dirname(path);
  const prefix = unfinishedPrefix(register.device);
  const unfinished = join(target, `${prefix}${randomBytes(6).toString('hex')}${unfinishedEnd}`);
  const remove = (one: string): Promise<void> => files.unlink(one).catch(() => undefined);
  try {
    const names = await files.readdir(target);
    // What a crash or a pulled plug left of an earlier one. Only this device makes names that begin like this.
    for (const name of names)
      if (name.startsWith(prefix) && name.endsWith(unfinishedEnd)) await remove(join(target, name));
    let written = await writeAndVerify(task, unfinished);
    if (!written.ok && written.error.type === 'register-changed') {
      await remove(unfinished);
      written = await writeAndVerify(task, unfinished);
    }
    if (!written.ok) {
      await remove(unfinished);
      return written;
    }
    const final = await claimName(files, path);
    await files.rename(unfinished, final);
    await files.syncFolder(target);
    const { madeAt, opensWith } = register;
    return ok({ madeAt, opensWith, path: final, bytes: written.value });
  } catch (error) {
    await remove(unfinished);
    return err(errorCode(error) === 'ENOENT' ? { type: 'folder-missing' } : toWriteFailed(error));
  }
};

const writeAndVerify = async (
  { files, folder, register, watch }: MakeBackup,
  path: string,
): Promise<Result<number, MakeBackupError>> => {
  const sources = await listSources(files, folder, register);
  if (!sources.ok) return sources;
  const target = await files.open(path, 'new');
  try {
    const written = await writeBackup({
      files,
      folder,
      target,
      head: headOf(register, sources.value),
      sources: sources.value,
      journal: register.journal.head,
      authenticate: authenticator(register.key),
      watch,
    });
    if (!written.ok) return written;
  } finally {
    await target.close();
  }
  const back = await files.open(path, 'reading');
  try {
    const checked = await checkBackup(back, watch, 'verifying');
    if (!checked.ok) return err(checked.error.type === 'cancelled' ? checked.error : { type: 'backup-not-verified' });
    return isGenuine(register.key, checked.value) ? ok(await back.size()) : err({ type: 'backup-not-verified' });
  } finally {
    await back.close();
  }
};

const listSources = async (
  files: FileSystem,
  folder: string,
  { register, vault, journal }: CapturedRegister,
): Promise<Result<readonly Source[], MakeBackupError>> => {
  try {
    return ok(await sourcesOf(files, folder, { id: register, vault, journal }));
  } catch (error) {
    return err({ type: 'register-unreadable', part: 'document', code: errorCode(error) });
  }
};

const headOf = (register: CapturedRegister, sources: readonly Source[]): BackupHead => ({
  format: backupFormat,
  register: register.register,
  device: register.device,
  madeAt: register.madeAt,
  records: register.journal.records,
  pieces: sources.filter(({ name }) => name.startsWith('blobs/')).length,
  opensWith: register.opensWith,
});

/** More back-ups of one minute in one folder than anyone makes. */
const mostTries = 100;

/**
 * Takes a name that nobody has, by making an empty file of it: what is then renamed to it overwrites only that. `name`,
 * or `name (2)` where that is taken.
 */
const claimName = async (files: FileSystem, path: string): Promise<string> => {
  const extension = `.${backupExtension}`;
  const stem = basename(path).endsWith(extension) ? basename(path).slice(0, -extension.length) : basename(path);
  for (let tried = 1; ; tried += 1) {
    const name = join(dirname(path), tried === 1 ? `${stem}${extension}` : `${stem} (${tried})${extension}`);
    try {
      await (await files.open(name, 'new')).close();
      return name;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || tried === mostTries) throw error;
    }
  }
};
