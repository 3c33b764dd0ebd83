import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Role } from '../../../shared/members/members.ts';
import type { Organisation } from '../../../shared/register/register.ts';
import { StartPage } from '../../components/StartPage.tsx';
import { useText } from '../../text/text.tsx';
import { useSteps } from './use-steps.ts';
import classes from './Welcome.module.css';

type FoundingRole = Exclude<Role, 'administrator'>;
const foundingRoles: readonly FoundingRole[] = ['officer', 'board', 'dpo'];

export type Beginning = {
  readonly organisation: Organisation;
  readonly name: string;
  readonly roles: readonly FoundingRole[];
};
export const emptyBeginning: Beginning = {
  organisation: { name: '', street: '', postcodeAndTown: '', email: '', phone: '', website: '' },
  name: '',
  roles: ['officer'],
};

/** Step 1: the organisation, your name and what you do. The address may wait. */
export const AboutYou = ({
  beginning,
  onChange,
  onNext,
  onRestore,
}: {
  beginning: Beginning;
  onChange: (beginning: Beginning) => void;
  onNext: () => void;
  onRestore: () => void;
}) => {
  const words = useText();
  const { organisation: text, next } = words.welcome;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { organisation } = beginning;

  const missing = {
    organisation: organisation.name.trim() === '',
    name: beginning.name.trim() === '',
    roles: beginning.roles.length === 0,
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing.organisation && !missing.name && !missing.roles) return onNext();
    const first = missing.organisation ? 'organisation' : missing.name ? 'name' : 'officer';
    form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const fact = (key: keyof Organisation) => ({
    value: organisation[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...beginning, organisation: { ...organisation, [key]: event.currentTarget.value } }),
    maxLength: 200,
  });

  return (
    <StartPage
      title={text.title}
      lead={
        <>
          <p>{text.lead}</p>
          <p className={classes.instead}>
            {words.backup.restore.offer}{' '}
            <Button variant="subtle" size="compact-sm" onClick={onRestore}>
              {words.backup.restore.offerAction}
            </Button>
          </p>
        </>
      }
      steps={useSteps('organisation')}
    >
      <form ref={form} onSubmit={submit} noValidate className={classes.form}>
        <TextInput
          {...fact('name')}
          name="organisation"
          label={text.name}
          autoFocus
          required
          withAsterisk={false}
          error={tried && missing.organisation ? text.nameMissing : null}
        />
        <TextInput
          name="name"
          label={text.yourName}
          description={text.yourNameRemark}
          required
          withAsterisk={false}
          maxLength={200}
          value={beginning.name}
          onChange={(event) => onChange({ ...beginning, name: event.currentTarget.value })}
          error={tried && missing.name ? text.yourNameMissing : null}
        />
        <Checkbox.Group
          label={text.roles}
          description={text.rolesRemark}
          value={[...beginning.roles]}
          onChange={(chosen) =>
            onChange({ ...beginning, roles: foundingRoles.filter((role) => chosen.includes(role)) })
          }
          error={tried && missing.roles ? text.rolesMissing : null}
        >
          <div className={classes.roles}>
            {foundingRoles.map((role) => (
              <Checkbox.Card key={role} value={role} name={role} className={classes.role ?? ''}>
                <Checkbox.Indicator className={classes.box ?? ''} />
                <span>
                  <strong>{words.domain.roles[role]}</strong>
                  <span className={classes.remark}>{text.roleRemarks[role]}</span>
                </span>
              </Checkbox.Card>
            ))}
          </div>
        </Checkbox.Group>
        <details className={classes.more}>
          <summary>
            {text.letterhead}
            <span className={classes.remark}>{text.letterheadRemark}</span>
          </summary>
          <div className={classes.pair}>
            <TextInput {...fact('street')} label={text.street} />
            <TextInput {...fact('postcodeAndTown')} label={text.postcodeAndTown} />
            <TextInput {...fact('email')} label={text.email} type="email" />
            <TextInput {...fact('phone')} label={text.phone} type="tel" />
            <TextInput {...fact('website')} label={text.website} />
          </div>
        </details>
        <div className={classes.actions}>
          <Button type="submit">{next}</Button>
        </div>
      </form>
    </StartPage>
  );
};
