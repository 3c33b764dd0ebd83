import { join } from 'node:path';
import type { DeviceId } from '../../shared/base/ids.ts';
import type { BackupProgress, BackupStatus } from '../../shared/ipc/backup-types.ts';
import type { Clock } from '../clock.ts';
import { nodeFiles } from '../journal/node-files.ts';
import type { Log } from '../log.ts';
import { registerParts } from '../session/register-parts.ts';
import type { Session } from '../session/session.ts';
import { stretchInWorker } from '../vault/argon2.ts';
import { osKeyring } from '../vault/os-keyring.ts';
import { usualStrength } from '../vault/passphrase.ts';
import { randomId } from '../vault/random-id.ts';
import type { VaultDoor } from '../vault/vault.ts';
import { openBackupFile } from './backup-file.ts';
import { type Backups, createBackups } from './backups.ts';
import { createRestores, type Restores } from './restores.ts';

export type BackupWiring = {
  /** The data folder. */
  readonly folder: string;
  readonly door: VaultDoor;
  readonly clock: Clock;
  readonly log: Log;
  readonly onProgress: (progress: BackupProgress) => void;
};

/** Back-ups on the real disk. */
export const realBackups = (wiring: BackupWiring, onChanged: (status: BackupStatus) => void): Backups => {
  const { folder, door, clock, log, onProgress } = wiring;
  const notes = openBackupFile(join(folder, 'backup.json'), (cause) => log.error('backup-notes-not-kept', cause));
  const { now, today, timeOfDay, dayOf } = clock;
  return createBackups({
    files: nodeFiles,
    folder,
    door,
    notes,
    now,
    today,
    timeOfDay,
    dayOf,
    onChanged,
    onProgress,
    log: log.write,
  });
};

/** Restoring on the real disk, into this session. */
export const realRestores = (wiring: BackupWiring, session: Pick<Session, 'adopt'>): Restores => {
  const { folder, door, clock, log, onProgress } = wiring;
  return createRestores({
    files: nodeFiles,
    folder,
    door,
    session,
    wrapping: { keyring: osKeyring, stretch: stretchInWorker, strength: usualStrength },
    partsIn: (staging) => registerParts(staging, clock),
    newDeviceId: () => randomId() as DeviceId,
    today: clock.today,
    timeOfDay: clock.timeOfDay,
    monotonic: clock.elapsed,
    onProgress,
    log: log.write,
  });
};
