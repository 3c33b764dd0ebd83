import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Member, type Role, roles } from '../../../shared/members/members.ts';
import { rights } from '../../../shared/members/rights.ts';
import { memberNameLimit } from '../../../shared/register/decide-members.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { LeaveGuard } from '../../components/frame/LeaveGuard.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './People.module.css';
import settings from './Settings.module.css';

/** A name and roles: of someone new, of someone who comes back, or of a member. Esc leaves it as it was. */
export const MemberForm = ({
  title,
  remark,
  member,
  isNew,
  onClose,
}: {
  title: string;
  remark: string | null;
  member: Member;
  isNew: boolean;
  /** With what was done, in words; the empty string when nothing was. */
  onClose: (said: string) => void;
}) => {
  const words = useText();
  const text = words.settings.people;
  const { executeRegister } = useExecute();
  const [name, setName] = useState(member.name);
  const [held, setHeld] = useState<readonly Role[]>(member.roles);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const changed = name !== member.name || held.join() !== member.roles.join();

  // A button that is busy loses the focus; once it no longer is, the focus goes to where it can be mended.
  useEffect(() => {
    if (!failure) return;
    const aboutName = 'field' in failure && failure.field === 'member.name';
    (aboutName ? nameField.current : saveButton.current)?.focus();
  }, [failure]);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await executeRegister(
      isNew
        ? { type: 'NameMember', member: { id: member.id, name, roles: held } }
        : { type: 'ChangeMember', member: member.id, name, roles: held },
    );
    setBusy(false);
    if (answer.ok) return onClose(text.saved(name.trim()));
    setFailure(answer.error);
  };
  const at = (field: string): string | null =>
    failure && 'field' in failure && failure.field === field ? errorText(words, failure) : null;
  const elsewhere = failure && at('member.name') === null && at('member.roles') === null;
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !busy) {
          event.preventDefault();
          onClose('');
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <LeaveGuard when={changed} draftKept={false} />
      {remark ? <p className={settings.remark}>{remark}</p> : null}
      <TextInput
        ref={nameField}
        autoFocus
        label={text.name}
        value={name}
        maxLength={memberNameLimit}
        onChange={(event) => setName(event.currentTarget.value)}
        error={at('member.name')}
      />
      <Checkbox.Group
        label={text.roles}
        value={[...held]}
        onChange={(chosen) => setHeld(roles.filter((role) => chosen.includes(role)))}
        error={at('member.roles')}
      >
        <div className={classes.roles}>
          {roles.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={words.domain.roles[role]}
              description={rights[role].map((right) => text.rights[right]).join('; ')}
            />
          ))}
        </div>
      </Checkbox.Group>
      {elsewhere ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
      <div className={settings.actions}>
        <Button ref={saveButton} type="submit" loading={busy}>
          {text.save}
        </Button>
        <Button variant="subtle" disabled={busy} onClick={() => onClose('')}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
};
