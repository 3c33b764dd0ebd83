import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { BackupStatus } from '../../../shared/ipc/backup-types.ts';
import { bridge } from '../../bridge.ts';
import { BackupProgressBar } from '../../components/backup/BackupProgressBar.tsx';
import { useBackupStatus } from '../../components/backup/use-backup-status.ts';
import { Notice } from '../../components/Notice.tsx';
import { backupSize, makeErrorText } from '../../text/backup-words.ts';
import { formatInstant } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { BackupAnswer, type Told } from './BackupAnswer.tsx';
import { BackupDaily } from './BackupDaily.tsx';
import { Line, Section } from './Section.tsx';
import classes from './Settings.module.css';

/** The back-ups of this machine: one by hand, and daily ones to a folder. */
export const Backup = () => {
  const words = useText();
  const text = words.backup;
  const [status, setStatus] = useBackupStatus();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const make = async () => {
    setAsking(true);
    setTold(null);
    const answer = await bridge.request('backup:make');
    setAsking(false);
    // The button comes back, and with it the focus.
    requestAnimationFrame(() => button.current?.focus());
    if (!answer.ok) return setTold({ failed: answer.error });
    if (answer.value) setTold({ done: `${text.done} ${text.advice}` });
  };

  if (!status) return null;
  // What was just answered need not be said twice.
  const failedBefore = told === null && !status.making ? status.failed : null;
  return (
    <Section title={text.title} remark={text.remark}>
      {failedBefore ? <FailedBefore failed={failedBefore} /> : null}
      <Line label={text.last}>
        <LastOne status={status} />
      </Line>
      <Line label={text.now}>
        {status.making ? (
          <BackupProgressBar label={text.busy} />
        ) : (
          <Button
            ref={button}
            variant={status.last ? 'default' : 'filled'}
            loading={asking}
            onClick={() => void make()}
          >
            {text.make}
          </Button>
        )}
        <BackupAnswer told={told} />
      </Line>
      <BackupDaily status={status} onStatus={setStatus} onAsk={() => setTold(null)} />
      {status.last ? (
        <Line label={text.opens}>
          {text.opensWith[status.last.opensWith]}
          <p className={classes.remark}>{text.opensRemark}</p>
        </Line>
      ) : null}
    </Section>
  );
};

const LastOne = ({ status: { last, changed } }: { status: BackupStatus }) => {
  const words = useText();
  const language = useLanguage();
  const text = words.backup;
  if (!last) return <span className="muted">{text.none}</span>;
  return (
    <>
      <span className="num">
        {text.made(formatInstant(last.madeAt, language), backupSize(last.bytes, words, language))}
      </span>
      <p className={classes.path}>{last.path}</p>
      {changed === null ? null : <p className={classes.remark}>{changed ? text.changed : text.unchanged}</p>}
    </>
  );
};

const FailedBefore = ({ failed }: { failed: NonNullable<BackupStatus['failed']> }) => {
  const words = useText();
  const language = useLanguage();
  return (
    <Notice meaning="soon" title={words.backup.failedTitle}>
      {makeErrorText(words, failed.because)}{' '}
      <span className="muted">{words.backup.failedAt(formatInstant(failed.at, language))}</span>
    </Notice>
  );
};
