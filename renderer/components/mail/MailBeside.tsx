import { Button, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { Intake } from '../../../shared/ipc/contract.ts';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { FileSize } from '../FileSize.tsx';
import classes from './MailBeside.module.css';
import { MailBody } from './MailBody.tsx';

/** The mail as it came, beside what is asked about it. */
export const MailBeside = ({ intake, onLetGo }: { intake: Intake; onLetGo: () => void }) => {
  const words = useText().register.mail;
  const language = useLanguage();
  const titleId = useId();
  const [asText, setAsText] = useState(false);
  const { message } = intake;
  const from = message.from;
  return (
    <section className={classes.mail} aria-labelledby={titleId}>
      <header className={classes.head}>
        <h2 id={titleId}>{words.title}</h2>
        <Button variant="subtle" size="compact-xs" onClick={onLetGo}>
          {words.letGo}
        </Button>
      </header>
      <h3 className={classes.subject}>{message.subject || words.noSubject}</h3>
      <dl className={classes.facts}>
        <dt>{words.from}</dt>
        <dd>{from ? [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ') : words.noDate}</dd>
        <dt>{words.date}</dt>
        <dd>{message.sentOn ? formatDate(message.sentOn, language) : words.noDate}</dd>
      </dl>
      <div className={classes.body}>
        <MailBody html={asText ? null : message.html} text={message.text} />
      </div>
      {message.html === null ? null : (
        <p className="tiny">
          {asText ? null : `${words.cleaned} `}
          <UnstyledButton className={classes.switch} onClick={() => setAsText(!asText)}>
            {asText ? words.asMail : words.asText}
          </UnstyledButton>
        </p>
      )}
      {message.attachments.length > 0 ? (
        <>
          <h2>{words.attachments}</h2>
          <ul className={classes.attachments}>
            {message.attachments.map((attachment, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may be alike in all that is known of them
              <li key={index}>
                <span className={classes.name}>{attachment.name}</span> <FileSize bytes={attachment.size} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="tiny">{words.kept}</p>
    </section>
  );
};
