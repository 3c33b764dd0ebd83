import { ok } from '../../shared/base/result.ts';
import type { Backups } from '../backup/backups.ts';
import type { Restores } from '../backup/restores.ts';
import type { Desktop } from '../dialogs.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

export type BackupParts = {
  readonly backups: Backups;
  readonly restores: Restores;
  /** What a back-up made by hand is called, unless the person says otherwise. */
  readonly fileName: () => string;
};

/** Back-ups: the person chooses the place in the system's dialogs, the window never names a path. */
export const backupChannels = (
  open: OpenRegister,
  { backups, restores, fileName }: BackupParts,
  desktop: Desktop,
): HandlersOf<'backup'> => ({
  'backup:status': () => backups.status(open()),
  'backup:make': withRegister(open, async () => {
    const path = await desktop.chooseTarget('saveBackup', fileName());
    if (path === null) return ok(null);
    // The register may have locked behind the dialog.
    const register = open();
    return register ? backups.make(register, path) : locked;
  }),
  'backup:stop': () => {
    backups.stop();
    restores.stop();
  },
  'backup:choose-folder': withRegister(open, async () => {
    const folder = await desktop.chooseBackupFolder();
    const register = open();
    if (!register) return locked;
    if (folder !== null) {
      const chosen = await backups.chooseFolder(register, folder);
      if (!chosen.ok) return chosen;
    }
    return ok(await backups.status(open()));
  }),
  'backup:leave-folder': withRegister(open, async () => {
    backups.leaveFolder();
    return ok(await backups.status(open()));
  }),
  'backup:keep': withRegister(open, async (_register, { days }) => {
    backups.keep(days);
    return ok(await backups.status(open()));
  }),
  'backup:find': async () => {
    const path = await desktop.chooseBackup();
    return path === null ? ok(null) : restores.find(path);
  },
  'backup:restore': restores.restore,
});
