import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { OpenSession, UnlockError, WeakPassphrase, WriteFailed } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { NewPassphrase, type NewPassphraseState, noPassphrase } from '../../components/passphrase/NewPassphrase.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { useWait } from '../../components/use-wait.ts';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './Unlock.module.css';
import { UnlockProblem } from './UnlockProblem.tsx';

/** The recovery kit opens the register and sets a new passphrase; the kit itself stays valid. */
export const UnlockWithKit = ({
  organisation,
  onOpened,
  onGone,
  onRestore,
  onUsePassphrase,
}: {
  organisation: string | null;
  onOpened: (session: OpenSession) => void;
  onGone: () => void;
  onRestore: () => void;
  onUsePassphrase: () => void;
}) => {
  const words = useText();
  const text = words.welcome.unlock;
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState<NewPassphraseState>(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UnlockError | WeakPassphrase | WriteFailed | null>(null);
  const wait = useWait();
  const form = useRef<HTMLFormElement>(null);
  const missing = tried && code.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait.seconds > 0) return;
    setTried(true);
    if (code.trim() === '') return form.current?.querySelector('textarea')?.focus();
    if (!chosen.ready) return form.current?.querySelector('input')?.focus();
    setBusy(true);
    setFailure(null);
    const answer = await bridge.request('session:recover', { recoveryKit: code, newPassphrase: chosen.passphrase });
    if (answer.ok) return onOpened(answer.value);
    setBusy(false);
    setFailure(answer.error);
    if (answer.error.type === 'no-register') return onGone();
    if ('waitSeconds' in answer.error) wait.start(answer.error.waitSeconds);
    if (answer.error.type === 'wrong-kit') form.current?.querySelector('textarea')?.focus();
  };

  const wrong = failure?.type === 'wrong-kit';
  return (
    <StartPage title={text.kitTitle} lead={text.kitLead}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
        <Textarea
          label={text.kitCode}
          description={text.kitCodeRemark}
          classNames={{ input: classes.code ?? '' }}
          minRows={2}
          maxRows={4}
          maxLength={400}
          autoFocus
          required
          withAsterisk={false}
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={missing ? text.kitMissing : wrong ? errorText(words, failure) : null}
        />
        <NewPassphrase
          label={text.newPassphrase}
          known={organisation === null ? [] : [organisation]}
          state={chosen}
          onChange={setChosen}
          tried={tried}
        />
        {failure && !wrong ? <UnlockProblem error={failure} onRestore={onRestore} /> : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy} disabled={wait.seconds > 0}>
            {wait.seconds > 0 ? text.wait(wait.seconds) : text.kitOpen}
          </Button>
          <Button variant="subtle" onClick={onUsePassphrase} disabled={busy}>
            {text.usePassphrase}
          </Button>
        </div>
        <span className="visually-hidden" role="status">
          {busy ? text.opening : ''}
        </span>
      </form>
    </StartPage>
  );
};
