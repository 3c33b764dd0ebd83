import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { bridge } from '../../bridge.ts';
import { Notice } from '../../components/Notice.tsx';
import { NewPassphrase, type NewPassphraseState, noPassphrase } from '../../components/passphrase/NewPassphrase.tsx';
import { PassphraseField } from '../../components/passphrase/PassphraseField.tsx';
import { useWait } from '../../components/use-wait.ts';
import { useMember, useRegister } from '../../store/use-store.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './Settings.module.css';

/** The current passphrase, and the new one twice. Esc leaves it as it was. */
export const ChangePassphrase = ({ onClose }: { onClose: (changed: boolean) => void }) => {
  const words = useText();
  const text = words.settings.security;
  const register = useRegister();
  const member = useMember();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState<NewPassphraseState>(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const wait = useWait();
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait.seconds > 0) return;
    setTried(true);
    if (current === '' || !chosen.ready) {
      const fields = form.current?.querySelectorAll('input');
      return fields?.[current === '' ? 0 : 1]?.focus();
    }
    setBusy(true);
    setFailure(null);
    const answer = await bridge.request('session:change-passphrase', { current, next: chosen.passphrase });
    setBusy(false);
    if (answer.ok) return onClose(true);
    setFailure(answer.error);
    if ('waitSeconds' in answer.error) wait.start(answer.error.waitSeconds);
  };

  const wrong = failure?.type === 'wrong-passphrase';
  return (
    <form
      ref={form}
      noValidate
      className={classes.inset}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !busy) {
          event.preventDefault();
          onClose(false);
        }
      }}
    >
      <PassphraseField
        label={text.current}
        autoFocus
        required
        maxLength={1000}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={tried && current === '' ? text.currentMissing : wrong ? errorText(words, failure) : null}
      />
      <NewPassphrase
        label={text.next}
        known={[...(register.status === 'founded' ? [register.organisation.name] : []), member.name]}
        state={chosen}
        onChange={setChosen}
        tried={tried}
      />
      {failure && !wrong ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
      <div className={classes.actions}>
        <Button type="submit" loading={busy} disabled={wait.seconds > 0}>
          {wait.seconds > 0 ? text.wait(wait.seconds) : text.changeNow}
        </Button>
        <Button variant="subtle" onClick={() => onClose(false)} disabled={busy}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
};
