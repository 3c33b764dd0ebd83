import type { BackupProgress } from '../../shared/ipc/backup-types.ts';

/** Passes progress on at most once in so many milliseconds, and always the first and the last of each kind. */
export const atMostEvery = (
  milliseconds: number,
  elapsed: () => number,
  pass: (progress: BackupProgress) => void,
): ((progress: BackupProgress) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  let doing: BackupProgress['doing'] | null = null;
  return (progress) => {
    const isFirst = progress.doing !== doing;
    const isLast = progress.done === progress.of;
    if (!isFirst && !isLast && elapsed() - last < milliseconds) return;
    last = elapsed();
    doing = progress.doing;
    pass(progress);
  };
};
