import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { MemberId } from '../../../shared/base/ids.ts';
import { type Member, roles } from '../../../shared/members/members.ts';
import { may, rights } from '../../../shared/members/rights.ts';
import { newMemberId } from '../../commands/new-id.ts';
import { Notice } from '../../components/Notice.tsx';
import { useCases, useMember, useRegister } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { MemberForm } from './MemberForm.tsx';
import { MemberLine } from './MemberLine.tsx';
import classes from './People.module.css';
import regulation from './Regulation.module.css';
import { Section } from './Section.tsx';
import settingsClasses from './Settings.module.css';

/** The form that is open: for someone new, or for a member. */
type Open = { readonly form: 'new'; readonly member: Member } | { readonly form: 'change'; readonly member: Member };

/** Who takes part, with which roles, and what each role may do; an administrator changes it. */
export const People = () => {
  const words = useText();
  const text = words.settings.people;
  const register = useRegister();
  const me = useMember();
  const mayChange = may(me, 'manage-members');
  const rows = useCases();
  const [open, setOpen] = useState<Open | null>(null);
  const [message, setMessage] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  if (register.status === 'unfounded') return null;

  const { members, former, devices } = register;
  const handled = (id: MemberId): number =>
    rows.filter(({ handler, status }) => handler?.id === id && status !== 'closed').length;
  const close = (said: string) => {
    if (open?.form === 'new') requestAnimationFrame(() => addButton.current?.focus());
    setOpen(null);
    setMessage(said);
  };
  const start = (next: Open) => {
    setMessage('');
    setOpen(next);
  };
  return (
    <Section title={text.title} remark={text.remark}>
      {mayChange ? null : <p className={regulation.remark}>{words.settings.refusals.mayNot['manage-members']}</p>}
      <div role="status" className={settingsClasses.said}>
        {message ? <Notice meaning="done">{message}</Notice> : null}
      </div>
      <ul className={classes.list} aria-label={text.members}>
        {members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            members={members}
            me={me}
            hasDevice={devices.some((device) => device.member === member.id)}
            handled={handled(member.id)}
            mayChange={mayChange}
            open={open?.form === 'change' && open.member.id === member.id}
            onOpen={() => start({ form: 'change', member })}
            onClose={close}
            onRemoved={() => setMessage(text.removed(member.name))}
          />
        ))}
      </ul>
      {mayChange && open?.form === 'new' ? (
        <MemberForm title={text.add} remark={text.addRemark} member={open.member} isNew onClose={close} />
      ) : null}
      {mayChange && open?.form !== 'new' ? (
        <div>
          <Button
            ref={addButton}
            variant="default"
            onClick={() => start({ form: 'new', member: { id: newMemberId(), name: '', roles: ['officer'] } })}
          >
            {text.add}
          </Button>
        </div>
      ) : null}

      {former.length > 0 ? (
        <section className={regulation.part} aria-label={text.former}>
          <h3 className={regulation.heading}>{text.former}</h3>
          <ul className={classes.list}>
            {former.map(({ id, name }) => (
              <li key={id} className={classes.member}>
                <span>{name}</span>
                {mayChange ? (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    className={settingsClasses.quiet}
                    aria-label={text.bringBackOf(name)}
                    onClick={() => start({ form: 'new', member: { id, name, roles: ['officer'] } })}
                  >
                    {text.bringBack}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      <section className={regulation.part} aria-label={text.explained}>
        <h3 className={regulation.heading}>{text.explained}</h3>
        <dl className={classes.explained}>
          {roles.map((role) => (
            <RoleExplained
              key={role}
              name={words.domain.roles[role]}
              may={rights[role].map((right) => text.rights[right])}
            />
          ))}
        </dl>
      </section>
    </Section>
  );
};

const RoleExplained = ({ name, may: allowed }: { name: string; may: readonly string[] }) => (
  <>
    <dt>{name}</dt>
    <dd>{allowed.join('; ')}</dd>
  </>
);
