import { Button, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import type { BackupStatus } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';
import { useText } from '../../text/text.tsx';
import { BackupAnswer, type Told } from './BackupAnswer.tsx';
import { Line } from './Section.tsx';
import classes from './Settings.module.css';

const usualDays = [3, 7, 14, 30, 60, 90];

/** Daily back-ups: where they go, of how many days one is kept, and when the next is made. */
export const BackupDaily = ({
  status,
  onStatus,
  onAsk,
}: {
  status: BackupStatus;
  onStatus: (status: BackupStatus) => void;
  /** Something is asked here: what was answered elsewhere is past. */
  onAsk: () => void;
}) => {
  const text = useText().backup;
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const { folder, keep, changed } = status;
  const busy = asking || status.making;
  const days = [...new Set([...usualDays, keep])].sort((a, b) => a - b);

  /** The button that was pressed may be gone or was off for a while: the focus comes back to the one that stays. */
  const done = (now: Told | null) => {
    setTold(now);
    requestAnimationFrame(() => chooser.current?.focus());
  };
  const choose = async () => {
    onAsk();
    setTold(null);
    setAsking(true);
    const answer = await bridge.request('backup:choose-folder');
    setAsking(false);
    if (!answer.ok) return done({ failed: answer.error });
    onStatus(answer.value);
    // A dialog that was cancelled changes nothing, and needs no answer.
    done(answer.value.folder === folder ? null : { done: text.folderTaken });
  };
  const leave = async () => {
    onAsk();
    const answer = await bridge.request('backup:leave-folder');
    if (!answer.ok) return done({ failed: answer.error });
    onStatus(answer.value);
    done({ done: text.folderLeft });
  };
  const keepFor = async (chosen: number) => {
    const answer = await bridge.request('backup:keep', { days: chosen });
    if (answer.ok) onStatus(answer.value);
  };

  return (
    <>
      <Line label={text.daily}>
        {folder === null ? <span className="muted">{text.dailyOff}</span> : <p className={classes.path}>{folder}</p>}
        <p className={classes.remark}>{text.dailyWhen}</p>
        <div className={classes.actions} style={{ marginTop: 8 }}>
          <Button ref={chooser} variant="default" size="xs" disabled={busy} onClick={() => void choose()}>
            {folder === null ? text.chooseFolder : text.otherFolder}
          </Button>
          {folder === null ? null : (
            <Button variant="subtle" size="xs" disabled={busy} onClick={() => void leave()}>
              {text.leaveFolder}
            </Button>
          )}
        </div>
        <BackupAnswer told={told} />
      </Line>
      {folder === null ? null : (
        <>
          <Line label={text.keep}>
            <Select
              aria-label={text.keep}
              w={230}
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
