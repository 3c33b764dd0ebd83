import { join } from 'node:path';
import { openBackupFile } from '../../main/backup/backup-file.ts';
import { createBackups } from '../../main/backup/backups.ts';
import { createRestores } from '../../main/backup/restores.ts';
import type { FileSystem } from '../../main/journal/file-system.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import type { Session } from '../../main/session/session.ts';
import { randomId } from '../../main/vault/random-id.ts';
import type { DeviceId } from '../../shared/base/ids.ts';
import { date, type Instant } from '../../shared/base/plain-date.ts';
import type { BackupProgress, BackupStatus } from '../../shared/ipc/backup-types.ts';
import { onDiskWrapping, partsOnDisk } from './session-on-disk.ts';

/** The real back-ups and restores of one data folder, with a clock that a test sets and a record of what was told. */
export const backupsOnDisk = (folder: string, files: FileSystem = nodeFiles, wrapping = onDiskWrapping) => {
  const clock = { day: '2026-11-23', time: '10:00' };
  const told: BackupStatus[] = [];
  const progress: BackupProgress[] = [];
  const onProgress: ((progress: BackupProgress) => void)[] = [];
  const parts = partsOnDisk(folder, undefined, wrapping);
  const tell = (now: BackupProgress): void => {
    progress.push(now);
    for (const listener of onProgress) listener(now);
  };
  const now = (): Instant => `${clock.day}T${clock.time}:00.000Z` as Instant;
  const today = () => date(clock.day);
  const timeOfDay = (): string => clock.time;
  const backups = createBackups({
    files,
    folder,
    door: parts.door,
    notes: openBackupFile(join(folder, 'backup.json'), (cause) => {
      throw cause;
    }),
    now,
    today,
    timeOfDay,
    dayOf: (at) => date(at.slice(0, 10)),
    onChanged: (status) => told.push(status),
    onProgress: tell,
    log: () => undefined,
  });
  const restores = (session: Pick<Session, 'adopt'>) =>
    createRestores({
      files,
      folder,
      door: parts.door,
      session,
      wrapping,
      partsIn: (staging) => partsOnDisk(staging, undefined, wrapping),
      newDeviceId: () => randomId() as DeviceId,
      today,
      timeOfDay,
      monotonic: () => 0,
      onProgress: tell,
      log: () => undefined,
    });
  return { clock, told, progress, onProgress, backups, restores, door: parts.door };
};
