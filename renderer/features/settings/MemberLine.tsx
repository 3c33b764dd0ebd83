import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Member } from '../../../shared/members/members.ts';
import { isLastAdministrator } from '../../../shared/register/decide-members.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { MemberForm } from './MemberForm.tsx';
import classes from './People.module.css';
import settingsClasses from './Settings.module.css';

/** A member: roles, what runs in their name, and the way to change or remove them. */
export const MemberLine = ({
  member,
  members,
  me,
  hasDevice,
  handled,
  mayChange,
  open,
  onOpen,
  onClose,
  onRemoved,
}: {
  member: Member;
  members: readonly Member[];
  me: Member;
  hasDevice: boolean;
  /** Running complaints that they handle. */
  handled: number;
  mayChange: boolean;
  open: boolean;
  onOpen: () => void;
  onClose: (said: string) => void;
  onRemoved: () => void;
}) => {
  const words = useText();
  const text = words.settings.people;
  const { executeRegister } = useExecute();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (open)
    return (
      <li>
        <MemberForm title={text.changeOf(member.name)} remark={null} member={member} isNew={false} onClose={onClose} />
      </li>
    );

  const last = isLastAdministrator(member, members);
  const remove = async () => {
    setAsking(false);
    const answer = await executeRegister({ type: 'RemoveMember', member: member.id });
    if (answer.ok) onRemoved();
    else setFailure(answer.error);
  };
  const facts = [
    member.roles.map((role) => words.domain.roles[role]).join(' · '),
    ...(handled > 0 ? [text.handles(handled)] : []),
    ...(hasDevice ? [] : [text.noDevice]),
    ...(last ? [text.lastAdministrator] : []),
  ];
  return (
    <li className={classes.member}>
      <span className={classes.name}>
        {member.name}
        {member.id === me.id ? <span className="small muted"> ({text.you})</span> : null}
      </span>
      <span className={classes.facts}>{facts.join(' · ')}</span>
      {mayChange ? (
        <span className={classes.buttons}>
          <Button
            ref={opener}
            size="compact-sm"
            variant="subtle"
            className={settingsClasses.quiet}
            aria-label={text.changeOf(member.name)}
            onClick={onOpen}
          >
            {text.change}
          </Button>
          {member.id === me.id || last ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              className={settingsClasses.quiet}
              aria-label={text.removeOf(member.name)}
              onClick={() => setAsking(true)}
            >
              {text.remove}
            </Button>
          )}
        </span>
      ) : null}
      {failure ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
      <Modal opened={asking} onClose={() => setAsking(false)} title={text.removeTitle(member.name)} size="sm">
        <div className={classes.consequences}>
          <p>{text.removeRemark(member.name)}</p>
          {handled > 0 ? <p>{text.removeHandles(handled)}</p> : null}
        </div>
        <div className={classes.confirm}>
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {text.cancel}
          </Button>
          <Button color="red" onClick={() => void remove()}>
            {text.removeNow}
          </Button>
        </div>
      </Modal>
    </li>
  );
};
