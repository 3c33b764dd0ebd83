import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { CreateError, NewRegister } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { Notice } from '../../components/Notice.tsx';
import { NewPassphrase, type NewPassphraseState, noPassphrase } from '../../components/passphrase/NewPassphrase.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { useSteps } from './use-steps.ts';
import classes from './Welcome.module.css';

/** Step 2: the passphrase, and the making of the register. */
export const ChoosePassphrase = ({
  newRegister,
  onBack,
  onCreated,
  onExists,
}: {
  newRegister: Omit<NewRegister, 'passphrase'>;
  onBack: () => void;
  onCreated: (recoveryKit: string) => void;
  onExists: () => void;
}) => {
  const words = useText();
  const { passphrase: text, back } = words.welcome;
  const [chosen, setChosen] = useState<NewPassphraseState>(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CreateError | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (!chosen.ready) return form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"], input')?.focus();
    setBusy(true);
    setFailure(null);
    const answer = await bridge.request('session:create', { ...newRegister, passphrase: chosen.passphrase });
    setBusy(false);
    if (answer.ok) return onCreated(answer.value.recoveryKit);
    setFailure(answer.error);
    if (answer.error.type === 'register-exists') onExists();
  };

  return (
    <StartPage title={text.title} lead={text.lead} steps={useSteps('passphrase')}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
        <NewPassphrase
          label={text.label}
          known={[newRegister.organisation.name, newRegister.name]}
          state={chosen}
          onChange={setChosen}
          tried={tried}
          autoFocus
        />
        <Notice title={text.lostTitle}>{text.lost}</Notice>
        {failure ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy}>
            {text.create}
          </Button>
          <Button variant="subtle" onClick={onBack} disabled={busy}>
            {back}
          </Button>
          {busy ? (
            <p role="status" className={classes.busy}>
              {text.creating} <span className="muted">{text.creatingRemark}</span>
            </p>
          ) : null}
        </div>
      </form>
    </StartPage>
  );
};
