import { useEffect, useState } from 'react';
import type { BackupStatus } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';

/** How it stands with the back-ups of this machine, as it changes; `null` until it is known. */
export const useBackupStatus = (): readonly [BackupStatus | null, (status: BackupStatus) => void] => {
  const [status, setStatus] = useState<BackupStatus | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = () =>
      void bridge.request('backup:status').then((found) => {
        if (!gone) setStatus(found);
      });
    ask();
    const stops = [
      bridge.on('backup:changed', setStatus),
      // Whether there is something new since the last one.
      bridge.on('journal:advanced', ask),
    ];
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, []);
  return [status, setStatus];
};
