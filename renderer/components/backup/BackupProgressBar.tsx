import { Button, Progress } from '@mantine/core';
import { bridge } from '../../bridge.ts';
import { progressText } from '../../text/backup-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './BackupProgressBar.module.css';
import { useBackupProgress } from './use-backup-progress.ts';

/** How far it is, with a count, and the way to stop it. */
export const BackupProgressBar = ({ label }: { label: string }) => {
  const words = useText();
  const language = useLanguage();
  const progress = useBackupProgress(true);
  const share = progress && progress.of > 0 ? (100 * progress.done) / progress.of : null;
  return (
    <div className={classes.progress}>
      <div className={classes.line}>
        <span role="status" className="visually-hidden">
          {label}
        </span>
        <span className="small num">{progress ? progressText(progress, words, language) : words.backup.starting}</span>
        <Button variant="default" size="xs" onClick={() => void bridge.request('backup:stop')}>
          {words.backup.stop}
        </Button>
      </div>
      <Progress value={share ?? 100} animated={share === null} striped={share === null} aria-label={label} />
    </div>
  );
};
