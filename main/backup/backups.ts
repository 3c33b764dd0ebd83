import { dirname, join } from 'node:path';
import type { Instant, PlainDate } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BackupProgress, BackupStatus, MadeBackup, MakeBackupError } from '../../shared/ipc/backup-types.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { Register } from '../session/register.ts';
import type { VaultDoor } from '../vault/vault.ts';
import type { BackupFile } from './backup-file.ts';
import { type CapturedRegister, captureRegister } from './capture.ts';
import { makeBackup } from './make-backup.ts';
import { dailyName, pruneDaily } from './prune.ts';

export type BackupsOptions = {
  readonly files: FileSystem;
  /** The data folder. */
  readonly folder: string;
  readonly door: Pick<VaultDoor, 'forBackup'>;
  readonly notes: BackupFile;
  readonly now: () => Instant;
  readonly today: () => PlainDate;
  /** `HH:MM` in the Netherlands. */
  readonly timeOfDay: () => string;
  /** The Dutch calendar day of a moment. */
  readonly dayOf: (at: Instant) => PlainDate;
  readonly onChanged: (status: BackupStatus) => void;
  readonly onProgress: (progress: BackupProgress) => void;
  /** Numbers and codes only. */
  readonly log: (event: string, details: Readonly<Record<string, number | string>>) => void;
};

/** The back-ups of this machine: by hand, and daily to a chosen folder. One is made at a time; others wait. */
export type Backups = {
  /** `open`: the register that is open now, or `null`. */
  readonly status: (open: Register | null) => Promise<BackupStatus>;
  readonly make: (register: Register, path: string) => Promise<Result<MadeBackup, MakeBackupError>>;
  /** Ends the one that is being made; what was written of it goes. */
  readonly stop: () => void;
  /** From now on daily ones go there, and the first is made at once. It must succeed, or the folder is not taken. */
  readonly chooseFolder: (register: Register, folder: string) => Promise<Result<null, MakeBackupError>>;
  readonly leaveFolder: () => void;
  readonly keep: (days: number) => void;
  /** At the opening of a register: the first of a day, when there is something new or the last one is gone. */
  readonly atOpening: (register: Register) => Promise<void>;
  /**
   * Just before the keys go: takes what is needed, and answers; the copying goes on behind the locked screen. Only when
   * something was recorded since the last.
   */
  readonly atLocking: (register: Register) => Promise<void>;
  /** Resolves when nothing is being made, at the latest after so many milliseconds: then what runs is stopped. */
  readonly settle: (milliseconds: number) => Promise<void>;
};

type Kind = 'by-hand' | 'daily';

export const createBackups = (options: BackupsOptions): Backups => {
  const { files, folder, door, notes, now } = options;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let run: { isCancelled: boolean } | null = null;
  /** Stops those that still wait as well. */
  let generation = 0;

  const capture = (register: Register) => captureRegister(register, door, now());

  const statusOf = async (open: Register | null): Promise<BackupStatus> => {
    const { folder: chosen, keep, last, failed, fingerprint } = notes.get();
    const captured = open ? await capture(open) : null;
    if (captured?.ok) captured.value.key.fill(0);
    const changed = captured?.ok ? captured.value.fingerprint !== fingerprint : null;
    return { folder: chosen, keep, last, failed, changed, making: waiting > 0 };
  };
  let openNow: Register | null = null;
  const tellChanged = async (): Promise<void> => {
    options.onChanged(await statusOf(openNow?.vault.isOpen() ? openNow : null));
  };

  /** One after the other; what is asked to stop before its turn comes never starts. */
  const inTurn = (
    work: (watch: { isCancelled: boolean }) => Promise<Result<MadeBackup, MakeBackupError>>,
  ): Promise<Result<MadeBackup, MakeBackupError>> => {
    waiting += 1;
    const asked = generation;
    const done = queue.then(async () => {
      if (asked !== generation) return err<MakeBackupError>({ type: 'cancelled' });
      const own = { isCancelled: false };
      run = own;
      void tellChanged();
      try {
        return await work(own);
      } finally {
        run = null;
      }
    });
    queue = done
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
        void tellChanged();
      });
    return done;
  };

  const makeOne = (
    captured: CapturedRegister,
    kind: Kind,
    path: string,
  ): Promise<Result<MadeBackup, MakeBackupError>> =>
    inTurn(async (own) => {
      const watch = { isCancelled: () => own.isCancelled, tell: options.onProgress };
      const made = await makeBackup({ files, folder, register: captured, path, watch });
      captured.key.fill(0);
      note(captured, kind, made);
      if (made.ok && kind === 'daily') {
        const removed = await pruneDaily(files, dirname(path), captured.register, notes.get().keep);
        if (removed.length > 0) options.log('backups-removed', { count: removed.length });
      }
      return made;
    });

  const note = (captured: CapturedRegister, kind: Kind, made: Result<MadeBackup, MakeBackupError>): void => {
    if (made.ok) {
      const { fingerprint } = captured;
      const { path, madeAt, bytes } = made.value;
      const daily = kind === 'daily' ? { daily: { fingerprint, path, madeAt } } : {};
      notes.set({ last: made.value, failed: null, fingerprint, ...daily });
      options.log('backup-made', { kind, bytes });
      return;
    }
    options.log('backup-not-made', { kind, reason: made.error.type });
    // Someone who stops one by hand need not be told that it did not come about.
    if (made.error.type !== 'cancelled') notes.set({ failed: { at: now(), because: made.error } });
  };

  /** Keys that cannot be read are something to know of before the register is needed from a back-up. */
  const noteUncaptured = (because: MakeBackupError): void => {
    if (because.type === 'locked') return;
    notes.set({ failed: { at: now(), because } });
    options.log('backup-not-made', { kind: 'daily', reason: because.type });
    void tellChanged();
  };

  const makeDaily = (captured: CapturedRegister, target: string): Promise<Result<MadeBackup, MakeBackupError>> =>
    makeOne(captured, 'daily', join(target, dailyName(captured.register, options.today(), options.timeOfDay())));

  const isThere = async (path: string): Promise<boolean> => {
    try {
      await (await files.open(path, 'reading')).close();
      return true;
    } catch {
      return false;
    }
  };

  return {
    status: (open) => {
      openNow = open;
      return statusOf(open);
    },
    make: async (register, path) => {
      openNow = register;
      const captured = await capture(register);
      return captured.ok ? makeOne(captured.value, 'by-hand', path) : captured;
    },
    stop: () => {
      generation += 1;
      if (run) run.isCancelled = true;
    },
    chooseFolder: async (register, target) => {
      openNow = register;
      const captured = await capture(register);
      if (!captured.ok) return captured;
      const made = await makeDaily(captured.value, target);
      if (!made.ok) return made;
      notes.set({ folder: target });
      return ok(null);
    },
    leaveFolder: () => notes.set({ folder: null, daily: null, failed: null }),
    keep: (days) => notes.set({ keep: days }),
    atOpening: async (register) => {
      openNow = register;
      const { folder: target, daily } = notes.get();
      if (target === null) return;
      const isNewDay = daily === null || options.dayOf(daily.madeAt) !== options.today();
      if (!isNewDay) return;
      const captured = await capture(register);
      if (!captured.ok) return noteUncaptured(captured.error);
      const isSame = daily?.fingerprint === captured.value.fingerprint;
      if (isSame && (await isThere(daily.path))) captured.value.key.fill(0);
      else await makeDaily(captured.value, target);
    },
    atLocking: async (register) => {
      openNow = null;
      const { folder: target, daily } = notes.get();
      if (target === null) return;
      const captured = await capture(register);
      if (!captured.ok) return noteUncaptured(captured.error);
      if (daily?.fingerprint === captured.value.fingerprint) captured.value.key.fill(0);
      else void makeDaily(captured.value, target);
    },
    settle: async (milliseconds) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLate = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          generation += 1;
          if (run) run.isCancelled = true;
          resolve();
        }, milliseconds);
      });
      await Promise.race([queue, tooLate]);
      // What was stopped still removes what it had written.
      await queue;
      clearTimeout(timer);
    },
  };
};
