import { useEffect, useState } from 'react';
import type { BackupProgress } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';

/** How far the back-up in hand is, as long as `active`; `null` before the first word of it. */
export const useBackupProgress = (active: boolean): BackupProgress | null => {
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  useEffect(() => {
    if (!active) return setProgress(null);
    return bridge.on('backup:progress', setProgress);
  }, [active]);
  return progress;
};
