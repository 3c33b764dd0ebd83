import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { ConfirmError, OpenSession } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { Notice } from '../../components/Notice.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { useSteps } from './use-steps.ts';
import classes from './Welcome.module.css';

/** Two groups of the kit asked back, with the code out of sight. */
export const CheckKit = ({
  askFor,
  onShowAgain,
  onOpened,
  onGone,
}: {
  askFor: readonly number[];
  onShowAgain: () => void;
  onOpened: (session: OpenSession) => void;
  onGone: () => void;
}) => {
  const words = useText();
  const text = words.welcome.kit;
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ConfirmError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const textOf = (index: number): string => (typed[index] ?? '').trim();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const empty = askFor.find((index) => textOf(index) === '');
    if (empty !== undefined) return form.current?.querySelector<HTMLInputElement>(`[name="group-${empty}"]`)?.focus();
    setBusy(true);
    setFailure(null);
    const groups = askFor.map((index) => ({ index, text: textOf(index) }));
    const answer = await bridge.request('session:confirm-kit', { groups });
    if (answer.ok) return onOpened(answer.value);
    setBusy(false);
    setFailure(answer.error);
    if (answer.error.type === 'locked') return onGone();
    form.current?.querySelector('input')?.select();
  };

  return (
    <StartPage title={text.checkTitle} lead={text.checkLead} steps={useSteps('kit')}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className={classes.form}>
        <div className={classes.pair}>
          {askFor.map((index, position) => (
            <TextInput
              key={index}
              name={`group-${index}`}
              label={text.groupLabel(index + 1)}
              classNames={{ input: classes.group ?? '' }}
              autoFocus={position === 0}
              autoComplete="off"
              spellCheck={false}
              maxLength={20}
              required
              withAsterisk={false}
              value={typed[index] ?? ''}
              onChange={(event) => setTyped({ ...typed, [index]: event.currentTarget.value })}
              error={tried && textOf(index) === '' ? text.groupMissing(index + 1) : null}
            />
          ))}
        </div>
        {failure ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
        <div className={classes.actions}>
          <Button type="submit" loading={busy}>
            {text.open}
          </Button>
          <Button variant="subtle" onClick={onShowAgain} disabled={busy}>
            {text.showAgain}
          </Button>
        </div>
      </form>
    </StartPage>
  );
};
