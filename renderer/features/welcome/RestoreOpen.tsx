import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { BackupFacts, OpenBackup, RestoreError } from '../../../shared/ipc/backup-types.ts';
import type { OpenSession } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { BackupProgressBar } from '../../components/backup/BackupProgressBar.tsx';
import { Notice } from '../../components/Notice.tsx';
import { NewPassphrase, type NewPassphraseState, noPassphrase } from '../../components/passphrase/NewPassphrase.tsx';
import { PassphraseField } from '../../components/passphrase/PassphraseField.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { useWait } from '../../components/use-wait.ts';
import { restoreErrorText } from '../../text/backup-words.ts';
import { useText } from '../../text/text.tsx';
import { FoundBackup } from './FoundBackup.tsx';
import { useRestoreSteps } from './use-restore-steps.ts';
import classes from './Welcome.module.css';

/** Step 2: what it holds, what restoring means, and the passphrase or the kit that opens it. */
export const RestoreOpen = ({
  facts,
  onOpened,
  onBack,
  onExists,
}: {
  facts: BackupFacts;
  onOpened: (session: OpenSession) => void;
  onBack: () => void;
  onExists: () => void;
}) => {
  const words = useText();
  const text = words.backup.restore;
  const { unlock } = words.welcome;
  const [how, setHow] = useState<OpenBackup['with']>(facts.opensWith === 'kit' ? 'kit' : 'passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<NewPassphraseState>(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RestoreError | null>(null);
  const wait = useWait();
  const form = useRef<HTMLFormElement>(null);

  const missing = how === 'passphrase' ? passphrase === '' : code.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait.seconds > 0) return;
    setTried(true);
    const first = how === 'passphrase' ? 'input[type="password"], input[type="text"]' : 'textarea';
    if (missing) return form.current?.querySelector<HTMLElement>(first)?.focus();
    if (how === 'kit' && !chosen.ready)
      return form.current?.querySelector<HTMLElement>('input[type="password"]')?.focus();
    setBusy(true);
    setFailure(null);
    const opening: OpenBackup =
      how === 'passphrase'
        ? { with: how, passphrase }
        : { with: how, recoveryKit: code, newPassphrase: chosen.passphrase };
    const answer = await bridge.request('backup:restore', opening);
    if (answer.ok) return onOpened(answer.value);
    setBusy(false);
    const { error } = answer;
    if (error.type === 'register-exists') return onExists();
    setFailure(error);
    if ('waitSeconds' in error) wait.start(error.waitSeconds);
    if (error.type === 'keyring-lost') setHow('kit');
  };
  const wrong = failure?.type === 'wrong-passphrase' || failure?.type === 'wrong-kit' ? failure : null;

  return (
    <StartPage title={text.openTitle} lead={text.openLead} steps={useRestoreSteps('open')}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
        <FoundBackup facts={facts} />
        {facts.opensWith === 'kit' ? (
          <Notice>{text.onlyKit}</Notice>
        ) : (
          <SegmentedControl
            withItemsBorders={false}
            aria-label={text.howLabel}
            value={how}
            disabled={busy}
            onChange={(next) => {
              setHow(next === 'kit' ? 'kit' : 'passphrase');
              setFailure(null);
              setTried(false);
            }}
            data={[
              { value: 'passphrase', label: text.withPassphrase },
              { value: 'kit', label: text.withKit },
            ]}
          />
        )}
        {how === 'passphrase' ? (
          <PassphraseField
            label={text.passphrase}
            description={text.passphraseRemark}
            autoFocus
            maxLength={1000}
            disabled={busy}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            error={tried && missing ? unlock.missing : wrong ? restoreErrorText(words, wrong) : null}
          />
        ) : (
          <>
            <Textarea
              label={unlock.kitCode}
              description={unlock.kitCodeRemark}
              classNames={{ input: classes.group ?? '' }}
              minRows={2}
              maxRows={4}
              maxLength={400}
              required
              withAsterisk={false}
              autoComplete="off"
              spellCheck={false}
              disabled={busy}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              error={tried && missing ? unlock.kitMissing : wrong ? restoreErrorText(words, wrong) : null}
            />
            <NewPassphrase label={text.newPassphrase} known={[]} state={chosen} onChange={setChosen} tried={tried} />
          </>
        )}
        <Notice meaning="soon" title={text.consequenceTitle}>
          {text.consequence}
        </Notice>
        {failure && !wrong ? (
          <Notice meaning={failure.type === 'cancelled' ? 'plain' : 'late'}>{restoreErrorText(words, failure)}</Notice>
        ) : null}
        {busy ? <BackupProgressBar label={text.putting} /> : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy} disabled={wait.seconds > 0}>
            {wait.seconds > 0 ? unlock.wait(wait.seconds) : text.submit}
          </Button>
          <Button variant="subtle" onClick={onBack} disabled={busy}>
            {text.chooseOther}
          </Button>
        </div>
      </form>
    </StartPage>
  );
};
