import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import type { BackupStatus } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';
import { makeErrorText } from '../../text/backup-words.ts';
import { useText } from '../../text/text.tsx';

/**
 * Says at once, and calmly, that a daily back-up failed: also one that failed behind the lock, at the next opening.
 * Each failure once; what is done by hand has its answer where it was asked for.
 */
export const BackupWatch = () => {
  const words = useText();
  const said = useRef<string | null>(null);
  useEffect(() => {
    const look = ({ failed, folder }: BackupStatus) => {
      if (failed === null || folder === null || said.current === failed.at) return;
      said.current = failed.at;
      const { failedNotice, lookAtIt } = words.backup;
      notifications.show({
        id: 'backup-failed',
        message: `${failedNotice(makeErrorText(words, failed.because))} ${lookAtIt}`,
        autoClose: 20_000,
      });
    };
    void bridge.request('backup:status').then(look);
    return bridge.on('backup:changed', look);
  }, [words]);
  return null;
};
