import { Button, Select } from '@mantine/core';
import type { BackupStatus } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';
import { useText } from '../../text/text.tsx';
import type { Told } from './Backup.tsx';
import { Line } from './Section.tsx';
import classes from './Settings.module.css';

const usualDays = [3, 7, 14, 30, 60, 90];

/** Daily back-ups: where they go, of how many days one is kept, and when the next is made. */
export const BackupDaily = ({
  status,
  busy,
  onStatus,
  onBusy,
  onTold,
}: {
  status: BackupStatus;
  busy: boolean;
  onStatus: (status: BackupStatus) => void;
  onBusy: (busy: boolean) => void;
  onTold: (told: Told | null) => void;
}) => {
  const text = useText().backup;
  const { folder, keep, changed } = status;
  const days = [...new Set([...usualDays, keep])].sort((a, b) => a - b);

  const choose = async () => {
    onBusy(true);
    onTold(null);
    const answer = await bridge.request('backup:choose-folder');
    onBusy(false);
    if (!answer.ok) return onTold({ failed: answer.error });
    onStatus(answer.value);
    // A dialog that was cancelled changes nothing, and needs no answer.
    if (answer.value.folder !== folder) onTold({ done: text.folderTaken });
  };
  const leave = async () => {
    const answer = await bridge.request('backup:leave-folder');
    if (!answer.ok) return onTold({ failed: answer.error });
    onStatus(answer.value);
    onTold({ done: text.folderLeft });
  };
  const keepFor = async (chosen: number) => {
    const answer = await bridge.request('backup:keep', { days: chosen });
    if (answer.ok) onStatus(answer.value);
  };

  return (
    <>
      <Line label={text.daily}>
        {folder === null ? (
          <span className="muted">{text.dailyOff}</span>
        ) : (
          <span className={classes.path}>{folder}</span>
        )}
        <p className={classes.remark}>{text.dailyWhen}</p>
        <div className={classes.actions} style={{ marginTop: 8 }}>
          <Button variant="default" size="xs" disabled={busy} onClick={() => void choose()}>
            {folder === null ? text.chooseFolder : text.otherFolder}
          </Button>
          {folder === null ? null : (
            <Button variant="subtle" size="xs" disabled={busy} onClick={() => void leave()}>
              {text.leaveFolder}
            </Button>
          )}
        </div>
      </Line>
      {folder === null ? null : (
        <>
          <Line label={text.keep}>
            <Select
              aria-label={text.keep}
              w={220}
              allowDeselect={false}
              value={String(keep)}
              onChange={(chosen) => chosen && void keepFor(Number(chosen))}
              data={days.map((number) => ({ value: String(number), label: text.keepDays(number) }))}
            />
            <p className={classes.remark}>{text.keepRemark}</p>
          </Line>
          <Line label={text.next}>{changed ? text.nextAtLock : text.nextWhenChanged}</Line>
        </>
      )}
    </>
  );
};
