import { Button, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Party, SendMeans } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { DateField } from '../../components/DateField.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import { useFiling } from './use-filing.ts';
import type { Letter } from './use-letter.ts';

const allMeans: readonly SendMeans[] = ['email', 'post', 'registered-post', 'handed-over'];

/** What is done with a letter: put it in the file, open it in Word, and record that it went out. */
export const LetterSteps = ({
  kind,
  party,
  file,
  state,
  letter,
  back,
  onSent,
}: {
  kind: LetterKind;
  party: Party;
  file: ComplaintFile;
  state: OpenComplaint;
  letter: Letter;
  back: string;
  onSent: () => Promise<void>;
}) => {
  const words = useText();
  const language = useLanguage();
  const today = useToday();
  const [, navigate] = useLocation();
  const filing = useFiling({ kind, party, file, state, letter });
  const [sentOn, setSentOn] = useState<PlainDate | null>(today);
  const [means, setMeans] = useState<SendMeans>(state.received.complainant.email === null ? 'post' : 'email');
  const [confirming, setConfirming] = useState(false);
  const { steps, sent, done } = words.letter;

  if (letter.status !== 'made') return null;

  const record = async () => {
    setConfirming(false);
    const recorded = await filing.recordSent(sentOn ?? ('' as PlainDate), means);
    if (!recorded) return;
    await onSent();
    notifications.show({ message: done.sent, autoClose: 4000 });
    navigate(back);
  };

  return (
    <>
      <section className={classes.group}>
        {filing.filed ? (
          <p className={classes.filed}>
            {steps.filed(filing.filed.name)}
            {filing.changed ? <span className="muted"> {steps.changed}</span> : null}
          </p>
        ) : (
          <p className="small muted">{steps.fileWhy}</p>
        )}
        <div className={classes.buttons}>
          {filing.filed && !filing.changed ? null : (
            <Button variant="default" loading={filing.busy === 'file'} onClick={() => void filing.file()}>
              {filing.filed ? steps.fileAgain : steps.file}
            </Button>
          )}
          <Button variant="default" loading={filing.busy === 'open'} onClick={() => void filing.openInWord()}>
            {steps.word}
          </Button>
          <Button variant="default" loading={filing.busy === 'save'} onClick={() => void filing.saveAs()}>
            {steps.saveAs}
          </Button>
        </div>
        <span className="small muted" role="status">
          {filing.message}
        </span>
      </section>
      <section className={classes.group}>
        <h2>{sent.title}</h2>
        <p className="small muted">{sent[kind]}</p>
        {filing.filed ? <p className="small">{sent.document(filing.filed.name)}</p> : null}
        <div className={classes.pair}>
          <DateField label={sent.on} value={sentOn} onChange={setSentOn} today={today} maxDate={today} required />
          <Select
            label={sent.means}
            data={allMeans.map((value) => ({ value, label: words.domain.sendMeans[value] }))}
            value={means}
            onChange={(chosen) => chosen && setMeans(chosen as SendMeans)}
          />
        </div>
        {filing.problem ? <Notice meaning="late">{problemText(filing.problem, state, words, language)}</Notice> : null}
        <Button
          loading={filing.busy === 'send'}
          onClick={() => (kind === 'verdict' ? setConfirming(true) : void record())}
          w="fit-content"
        >
          {sent.record}
        </Button>
      </section>
      <Modal opened={confirming} onClose={() => setConfirming(false)} title={sent.confirmTitle} size="sm">
        <p>{sent.confirmBody(sentOn ? formatDate(sentOn, language, 'long') : '')}</p>
        <div className={classes.confirm}>
          <Button variant="default" onClick={() => setConfirming(false)}>
            {words.frame.cancel}
          </Button>
          <Button data-autofocus onClick={() => void record()}>
            {sent.confirmYes}
          </Button>
        </div>
      </Modal>
    </>
  );
};
