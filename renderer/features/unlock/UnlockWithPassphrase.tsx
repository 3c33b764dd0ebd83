import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { OpenSession, UnlockError, WriteFailed } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { PassphraseField } from '../../components/passphrase/PassphraseField.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { useWait } from '../../components/use-wait.ts';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './Unlock.module.css';
import { UnlockProblem } from './UnlockProblem.tsx';

export const UnlockWithPassphrase = ({
  organisation,
  onOpened,
  onGone,
  onRestore,
  onUseKit,
}: {
  organisation: string | null;
  onOpened: (session: OpenSession) => void;
  onGone: () => void;
  onRestore: () => void;
  onUseKit: () => void;
}) => {
  const words = useText();
  const text = words.welcome.unlock;
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [failure, setFailure] = useState<UnlockError | WriteFailed | null>(null);
  const wait = useWait();
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait.seconds > 0) return;
    setEmpty(passphrase === '');
    if (passphrase === '') return field.current?.focus();
    setBusy(true);
    setFailure(null);
    const answer = await bridge.request('session:unlock', { passphrase });
    if (answer.ok) return onOpened(answer.value);
    setBusy(false);
    setFailure(answer.error);
    if (answer.error.type === 'no-register') return onGone();
    if ('waitSeconds' in answer.error) wait.start(answer.error.waitSeconds);
    // What was typed stays, so that one wrong letter can be mended; selected, so that typing starts afresh.
    field.current?.select();
  };

  const wrong = failure?.type === 'wrong-passphrase';
  return (
    <StartPage title={organisation ?? text.title} {...(organisation === null ? {} : { lead: text.title })}>
      <form onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
        <PassphraseField
          ref={field}
          label={text.passphrase}
          autoFocus
          value={passphrase}
          maxLength={1000}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setEmpty(false);
          }}
          error={empty ? text.missing : wrong ? errorText(words, failure) : null}
        />
        {failure && !wrong ? <UnlockProblem error={failure} onRestore={onRestore} onUseKit={onUseKit} /> : null}
        {wrong ? <p className={classes.remark}>{text.slow}</p> : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy} disabled={wait.seconds > 0}>
            {wait.seconds > 0 ? text.wait(wait.seconds) : text.open}
          </Button>
          <Button variant="subtle" onClick={onUseKit} disabled={busy}>
            {text.useKit}
          </Button>
        </div>
        <span className="visually-hidden" role="status">
          {busy ? text.opening : ''}
        </span>
      </form>
    </StartPage>
  );
};
