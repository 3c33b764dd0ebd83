import type { BackupProgress } from '../../shared/ipc/backup-types.ts';

/** Someone who looks on at long work, and may end it. */
export type Watch = {
  readonly isCancelled: () => boolean;
  readonly tell: (progress: BackupProgress) => void;
};

/** For work that nobody looks at. */
export const unwatched: Watch = { isCancelled: () => false, tell: () => undefined };
