import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { useMember, useRegister } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import type { Filing, Message } from './use-filing.ts';

/** A message in the person's own mail program with the letter attached; the program itself sends nothing. */
export const LetterMail = ({
  kind,
  to,
  state,
  filing,
}: {
  kind: LetterKind;
  to: Addressee;
  state: OpenComplaint;
  filing: Filing;
}) => {
  const words = useText();
  const register = useRegister();
  const { name } = useMember();
  const { mail } = words.letter;
  const [shown, setShown] = useState(false);
  const [message, setMessage] = useState<Message>(() => ({
    to: addressOf(to, state) ?? '',
    // Always Dutch: it is read by whoever gets the letter, whatever language this screen has.
    subject: mail.subject(words.domain.letters[kind], state.received.number),
    text: mail.text(nameOf(to, state), name, register.status === 'founded' ? register.organisation.name : ''),
  }));
  const change = (changes: Partial<Message>) => setMessage((now) => ({ ...now, ...changes }));
  if (!shown)
    return (
      <section className={classes.group}>
        <p className="small muted">{mail.why}</p>
        <Button variant="default" w="fit-content" onClick={() => setShown(true)}>
          {mail.start}
        </Button>
      </section>
    );
  return (
    <section className={classes.group} aria-label={mail.title}>
      <h2>{mail.title}</h2>
      <TextInput
        label={mail.to}
        type="email"
        value={message.to}
        data-autofocus
        autoFocus
        onChange={(event) => change({ to: event.currentTarget.value })}
        error={message.to.trim() === '' ? mail.toMissing : null}
      />
      <TextInput
        label={mail.subjectLabel}
        description={mail.subjectWhy}
        value={message.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <Textarea
        label={mail.textLabel}
        autosize
        minRows={4}
        maxRows={12}
        value={message.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          loading={filing.busy === 'draft'}
          disabled={message.to.trim() === ''}
          onClick={() => void filing.draft(message)}
        >
          {mail.open}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={filing.busy === 'save-draft'}
          disabled={message.to.trim() === ''}
          onClick={() => void filing.saveDraft(message)}
        >
          {mail.save}
        </Button>
      </div>
      <p className="tiny">{mail.attached(filing.filed?.name ?? null)}</p>
    </section>
  );
};

const addressOf = (to: Addressee, state: OpenComplaint): string | null => {
  if (to.party === 'complainant') return state.received.complainant.email;
  if (to.party === 'representative') return state.representation?.representative.email ?? null;
  return state.involved.find(({ person }) => person.id === to.person)?.person.email ?? null;
};

const nameOf = (to: Addressee, state: OpenComplaint): string => {
  if (to.party === 'complainant') return state.received.complainant.name;
  if (to.party === 'representative') return state.representation?.representative.name ?? '';
  return state.involved.find(({ person }) => person.id === to.person)?.person.name ?? '';
};
