import { Button, Tooltip } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PrintError, WriteFailed } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';
import { Notice } from '../../components/Notice.tsx';
import { StartPage } from '../../components/StartPage.tsx';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { useSteps } from './use-steps.ts';
import classes from './Welcome.module.css';

type Told = { readonly done: string } | { readonly failed: PrintError | WriteFailed };

/** The kit, large, to be printed, saved or copied by hand. */
export const ShowKit = ({
  kit,
  onKept,
  onStartOver,
}: {
  kit: string | null;
  onKept: () => void;
  onStartOver: () => void;
}) => {
  const words = useText();
  const text = words.welcome.kit;
  const [busy, setBusy] = useState<'print' | 'save' | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  const print = async () => {
    setBusy('print');
    const answer = await bridge.request('session:print-kit');
    setBusy(null);
    setTold(answer.ok ? { done: text.printed } : { failed: answer.error });
  };
  const save = async () => {
    setBusy('save');
    const answer = await bridge.request('session:save-kit');
    setBusy(null);
    if (!answer.ok) return setTold({ failed: answer.error });
    setTold(answer.value === null ? null : { done: text.saved(answer.value) });
  };

  return (
    <StartPage title={text.title} lead={text.lead} steps={useSteps('kit')}>
      <div className={classes.form}>
        {kit === null ? (
          <Notice meaning="soon">{text.gone}</Notice>
        ) : (
          <ol className={classes.kit} aria-label={text.code} translate="no">
            {kit.split(/\s+/).map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group's place is what tells it from another.
              <li key={index}>
                <span className="visually-hidden">{text.group(index + 1)}: </span>
                {group}
              </li>
            ))}
          </ol>
        )}
        <p className={classes.remark}>{text.letters}</p>
        <p>{text.keep}</p>
        <div className={classes.actions}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={1.7} />}
            loading={busy === 'print'}
            onClick={() => void print()}
          >
            {text.print}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={16} stroke={1.7} />}
            loading={busy === 'save'}
            onClick={() => void save()}
          >
            {text.savePdf}
          </Button>
          {kit === null ? null : <span className={classes.remark}>{text.byHand}</span>}
        </div>
        {told === null ? null : 'done' in told ? (
          <Notice meaning="done">{told.done}</Notice>
        ) : (
          <Notice meaning={told.failed.type === 'print-cancelled' ? 'plain' : 'late'}>
            {errorText(words, told.failed)}
          </Notice>
        )}
        <div className={classes.actions} data-last>
          <Button onClick={onKept}>{text.have}</Button>
          <Tooltip label={text.startOverRemark} multiline w={240}>
            <Button variant="subtle" onClick={onStartOver}>
              {text.startOver}
            </Button>
          </Tooltip>
        </div>
      </div>
    </StartPage>
  );
};
