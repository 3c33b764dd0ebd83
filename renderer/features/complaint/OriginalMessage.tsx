import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { IncomingMessage } from '../../../shared/mail/incoming-message.ts';
import { bridge } from '../../bridge.ts';
import { Loading } from '../../components/Loading.tsx';
import { MailBody } from '../../components/mail/MailBody.tsx';
import { Notice } from '../../components/Notice.tsx';
import { formatDate } from '../../text/dates.ts';
import { errorText } from '../../text/error-text.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './OriginalMessage.module.css';

type Reading =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly message: IncomingMessage }
  | { readonly status: 'failed'; readonly why: string };

/** The mail as it came in, cleaned; the file itself stays as it is. */
export const OriginalMessage = ({
  document,
  stream,
  onClose,
}: {
  document: DocumentRef;
  stream: StreamId;
  onClose: () => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const [reading, setReading] = useState<Reading>({ status: 'reading' });

  useEffect(() => {
    let gone = false;
    void readMessage(stream, document, words).then((result) => {
      if (!gone) setReading(result);
    });
    return () => {
      gone = true;
    };
  }, [stream, document, words]);

  return (
    <Modal opened onClose={onClose} title={texts.originalMessage} size="lg">
      {reading.status === 'reading' ? <Loading>{texts.reading}</Loading> : null}
      {reading.status === 'failed' ? <Notice meaning="late">{reading.why}</Notice> : null}
      {reading.status === 'read' ? (
        <>
          <p className={classes.subject}>{reading.message.subject}</p>
          <p className={classes.from}>
            {[
              [reading.message.from?.name, reading.message.from?.address].filter(Boolean).join(' · '),
              reading.message.sentOn && formatDate(reading.message.sentOn, language, 'long'),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          <MailBody html={reading.message.html} text={reading.message.text} />
        </>
      ) : null}
    </Modal>
  );
};

/** The main process reads mails; what it takes in hand for that is let go at once. */
const readMessage = async (stream: StreamId, document: DocumentRef, words: Words): Promise<Reading> => {
  const bytes = await bridge.request('documents:read', { stream, document });
  if (!bytes.ok) return { status: 'failed', why: errorText(words, bytes.error) };
  const intake = await bridge.request('intake:read', { name: document.name, bytes: bytes.value });
  if (!intake.ok) return { status: 'failed', why: words.complaint.file.messageUnreadable };
  void bridge.request('intake:let-go', { intake: intake.value.id });
  return { status: 'read', message: intake.value.message };
};
