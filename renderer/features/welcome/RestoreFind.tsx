import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupFacts, FindBackupError } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';
import { BackupProgressBar } from '../../components/backup/BackupProgressBar.tsx';
import { Notice } from '../../components/Notice.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { restoreErrorText } from '../../text/backup-words.ts';
import { useText } from '../../text/text.tsx';
import { useRestoreSteps } from './use-restore-steps.ts';
import classes from './Welcome.module.css';

/** Step 1: choose the file; every byte of it is checked before anything else. */
export const RestoreFind = ({
  onFound,
  onBack,
  onExists,
}: {
  onFound: (facts: BackupFacts) => void;
  onBack: () => void;
  onExists: () => void;
}) => {
  const words = useText();
  const text = words.backup.restore;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FindBackupError | null>(null);

  const choose = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await bridge.request('backup:find');
    setBusy(false);
    if (answer.ok) return answer.value ? onFound(answer.value) : undefined;
    if (answer.error.type === 'register-exists') return onExists();
    setFailure(answer.error);
  };

  const stopped = failure?.type === 'cancelled';
  return (
    <StartPage title={text.findTitle} lead={text.findLead} steps={useRestoreSteps('find')}>
      <div className={classes.form}>
        {busy ? <BackupProgressBar label={text.findTitle} /> : null}
        {failure ? (
          <Notice meaning={stopped ? 'plain' : 'late'} {...(stopped ? {} : { title: text.refused })}>
            {restoreErrorText(words, failure)} {stopped ? null : text.nothingWritten}
          </Notice>
        ) : null}
        <div className={classes.actions}>
          <Button data-autofocus autoFocus disabled={busy} onClick={() => void choose()}>
            {failure === null || stopped ? text.choose : text.chooseOther}
          </Button>
          <Button variant="subtle" onClick={onBack} disabled={busy}>
            {text.back}
          </Button>
        </div>
      </div>
    </StartPage>
  );
};
