import type { DeviceId } from '../../shared/base/ids.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type {
  BackupFacts,
  BackupProgress,
  FindBackupError,
  OpenBackup,
  RestoreError,
} from '../../shared/ipc/backup-types.ts';
import type { OpenSession } from '../../shared/ipc/contract.ts';
import type { FileSystem, OpenFile } from '../journal/file-system.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import type { Session } from '../session/session.ts';
import type { VaultDoor } from '../vault/vault.ts';
import { createWait } from '../vault/wait.ts';
import type { WrappingOptions } from '../vault/wrapping.ts';
import { type CheckedBackup, checkBackup } from './check-backup.ts';
import { asideName, clearStaging, finishRestore, placeRestored } from './place-restored.ts';
import { type RestoreBackup, stageBackup } from './restore-backup.ts';

export type RestoresOptions = {
  readonly files: FileSystem;
  /** The data folder. */
  readonly folder: string;
  readonly door: Pick<VaultDoor, 'condition'>;
  readonly session: Pick<Session, 'adopt'>;
  readonly wrapping: WrappingOptions;
  readonly partsIn: RestoreBackup['partsIn'];
  readonly newDeviceId: () => DeviceId;
  readonly today: () => PlainDate;
  readonly timeOfDay: () => string;
  readonly monotonic: () => number;
  readonly onProgress: (progress: BackupProgress) => void;
  readonly log: (event: string, details: Readonly<Record<string, number | string | boolean>>) => void;
};

/** Restoring, in two steps: a file is looked through, then opened and put in place. One at a time. */
export type Restores = {
  readonly find: (path: string) => Promise<Result<BackupFacts, FindBackupError>>;
  /** Restores the one that was found last. Wrong tries make it wait, as at the register's own door. */
  readonly restore: (opening: OpenBackup) => Promise<Result<OpenSession, RestoreError>>;
  /** Ends what is going on; when nothing is, lets go of the file that was found. */
  readonly stop: () => void;
};

type InHand = { readonly file: OpenFile; readonly backup: CheckedBackup };

export const createRestores = (options: RestoresOptions): Restores => {
  const { files, folder, door } = options;
  const waits = { passphrase: createWait(options.monotonic), kit: createWait(options.monotonic) };
  let found: InHand | null = null;
  let run: { isCancelled: boolean } | null = null;

  const letGo = async (): Promise<void> => {
    const file = found?.file;
    found = null;
    await file?.close().catch(() => undefined);
  };

  /** One at a time; `busy` is what the second is told. */
  const alone = async <T, E extends { readonly type: string }>(
    work: (watch: RestoreBackup['watch']) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | { readonly type: 'restore-in-hand' }>> => {
    if (run) return err({ type: 'restore-in-hand' });
    const own = { isCancelled: false };
    run = own;
    try {
      return await work({ isCancelled: () => own.isCancelled, tell: options.onProgress });
    } finally {
      run = null;
    }
  };

  const look = async (
    file: OpenFile,
    watch: RestoreBackup['watch'],
  ): Promise<Result<CheckedBackup, FindBackupError>> => {
    try {
      return await checkBackup(file, watch, 'checking');
    } catch {
      return err({ type: 'file-unreadable' });
    }
  };

  const tooSoon = (opening: OpenBackup): RestoreError | null => {
    const waitSeconds = waits[opening.with].remaining();
    if (waitSeconds === 0) return null;
    return opening.with === 'kit' ? { type: 'wrong-kit', waitSeconds } : { type: 'wrong-passphrase', waitSeconds };
  };

  const placeAndOpen = async (passphrase: string): Promise<Result<OpenSession, RestoreError>> => {
    try {
      const aside = asideName(options.today(), options.timeOfDay());
      const opened = await options.session.adopt(async () => {
        const setAside = await placeRestored(files, folder, aside);
        options.log('restored', { setAside });
      }, passphrase);
      // Refused before anything was put in place.
      if (!opened.ok && opened.error.type === 'register-exists') await clearStaging(folder);
      return opened;
    } catch (error) {
      return err(toWriteFailed(error));
    }
  };

  return {
    find: (path) =>
      alone(async (watch) => {
        await letGo();
        if ((await door.condition()) === 'whole') return err({ type: 'register-exists' });
        const file = await files.open(path, 'reading').catch(() => null);
        if (!file) return err({ type: 'file-unreadable' });
        const backup = await look(file, watch);
        if (!backup.ok) {
          await file.close().catch(() => undefined);
          options.log('backup-refused', { reason: backup.error.type });
          return backup;
        }
        found = { file, backup: backup.value };
        const { madeAt, records, pieces, opensWith } = backup.value.head;
        return ok({ madeAt, records, pieces, opensWith });
      }),

    restore: (opening) =>
      alone(async (watch): Promise<Result<OpenSession, RestoreError>> => {
        if (!found) return err({ type: 'no-backup' });
        // An earlier try that failed while it was put in place: its staged half is finished, not thrown away.
        await finishRestore(files, folder).catch(() => undefined);
        if ((await door.condition()) === 'whole') return err({ type: 'register-exists' });
        const early = tooSoon(opening);
        if (early) return err(early);
        const { wrapping, partsIn, newDeviceId } = options;
        const staged = await stageBackup({ files, folder, wrapping, partsIn, newDeviceId, ...found, opening, watch });
        if (!staged.ok) {
          const { error } = staged;
          if (error.type === 'wrong-passphrase') return err({ ...error, waitSeconds: waits.passphrase.wrong() });
          // A slip of the pen shows in the kit's own check, but here the two are not told apart.
          if (error.type === 'wrong-kit') return err({ ...error, waitSeconds: waits.kit.wrong() });
          return err(error);
        }
        waits[opening.with].right();
        const opened = await placeAndOpen(staged.value.passphrase);
        await letGo();
        return opened;
      }),

    stop: () => {
      if (run) run.isCancelled = true;
      // A stick can be taken out once nobody holds a file on it.
      else void letGo();
    },
  };
};
