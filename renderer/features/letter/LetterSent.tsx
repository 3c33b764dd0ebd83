import { Button, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee, SendMeans } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { DateField } from '../../components/DateField.tsx';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import { isRecordedWhenSent } from './sent-command.ts';
import type { Filing } from './use-filing.ts';

const allMeans: readonly SendMeans[] = ['email', 'post', 'registered-post', 'handed-over'];
/** What cannot be taken back by sending another letter: asked twice. */
const final: readonly LetterKind[] = ['verdict', 'board-decision', 'objection-too-late'];

/** Whether someone can be mailed, as far as the file knows; everybody inside can. */
const hasEmail = (to: Addressee, { received, representation }: OpenComplaint): boolean => {
  if (to.party === 'complainant') return received.complainant.email !== null;
  return to.party === 'representative' ? Boolean(representation?.representative.email) : true;
};

/** That it went out: the fact by which the procedure goes on. */
export const LetterSent = ({
  kind,
  to,
  state,
  filing,
  back,
  onSent,
}: {
  kind: LetterKind;
  to: Addressee;
  state: OpenComplaint;
  filing: Filing;
  back: string;
  onSent: () => Promise<void>;
}) => {
  const words = useText();
  const language = useLanguage();
  const today = useToday();
  const [, navigate] = useLocation();
  const [sentOn, setSentOn] = useState<PlainDate | null>(today);
  const [means, setMeans] = useState<SendMeans>(hasEmail(to, state) ? 'email' : 'post');
  const [confirming, setConfirming] = useState(false);
  const { sent, done } = words.letter;
  if (!isRecordedWhenSent(kind)) return null;

  const record = async () => {
    setConfirming(false);
    // An empty day is named as missing by `decide`.
    if (!(await filing.recordSent({ sentOn: sentOn ?? ('' as PlainDate), means }))) return;
    await onSent();
    notifications.show({ message: done.sent, autoClose: 4000 });
    navigate(back);
  };

  return (
    <section className={classes.group}>
      <h2>{sent.title}</h2>
      <p className="small muted">{sent.what[kind]}</p>
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
      <Button
        loading={filing.busy === 'send'}
        onClick={() => (final.includes(kind) ? setConfirming(true) : void record())}
        w="fit-content"
      >
        {sent.record}
      </Button>
      <Modal opened={confirming} onClose={() => setConfirming(false)} title={sent.confirmTitle} size="sm">
        <p>{sent.confirmBody(words.domain.letters[kind], sentOn ? formatDate(sentOn, language, 'long') : '')}</p>
        <div className={classes.confirm}>
          <Button variant="default" onClick={() => setConfirming(false)}>
            {words.frame.cancel}
          </Button>
          <Button data-autofocus onClick={() => void record()}>
            {sent.confirmYes}
          </Button>
        </div>
      </Modal>
    </section>
  );
};
