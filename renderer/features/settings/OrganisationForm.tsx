import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ChangeEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { may } from '../../../shared/members/rights.ts';
import { organisationLineLimit, tidyOrganisation } from '../../../shared/register/decide-register.ts';
import type { Organisation } from '../../../shared/register/register.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { LeaveGuard } from '../../components/frame/LeaveGuard.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useMember, useRegister } from '../../store/use-store.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { Section } from './Section.tsx';
import classes from './Settings.module.css';

const facts = [
  'name',
  'street',
  'postcodeAndTown',
  'email',
  'phone',
  'website',
] as const satisfies readonly (keyof Organisation)[];

/** Everything on the letterhead. What was typed wins over what the register says, until it is saved. */
export const OrganisationForm = () => {
  const words = useText();
  const text = words.settings.organisation;
  const register = useRegister();
  const mayChange = may(useMember(), 'change-organisation');
  const { executeRegister } = useExecute();
  const [typed, setTyped] = useState<Partial<Organisation>>({});
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const form = useRef<HTMLFormElement>(null);

  if (register.status === 'unfounded') return null;
  const standing = register.organisation;
  const wanted = tidyOrganisation({ ...standing, ...typed });
  const changed = facts.some((key) => wanted[key] !== standing[key]);
  const noName = wanted.name === '';
  const empty = facts.filter((key) => key !== 'website' && wanted[key] === '').map((key) => text[key].toLowerCase());

  const save = async () => {
    if (busy || !mayChange || !changed) return;
    if (noName) return form.current?.querySelector<HTMLInputElement>('[name="name"]')?.focus();
    setBusy(true);
    setFailure(null);
    const answer = await executeRegister({ type: 'ChangeOrganisation', organisation: wanted });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.error);
    setTyped({});
    setSaved(true);
  };

  const field = (key: keyof Organisation) => ({
    name: key,
    label: text[key],
    value: typed[key] ?? standing[key],
    readOnly: !mayChange,
    maxLength: organisationLineLimit,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped({ ...typed, [key]: event.currentTarget.value });
      setSaved(false);
    },
  });

  return (
    <Section title={text.title} remark={text.remark}>
      <LeaveGuard when={changed} draftKept={false} />
      <form
        ref={form}
        noValidate
        className={classes.fields}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <TextInput {...field('name')} required withAsterisk={false} error={noName ? words.errors.nameMissing : null} />
        <div className={classes.pair}>
          <TextInput {...field('street')} />
          <TextInput {...field('postcodeAndTown')} />
          <TextInput
            {...field('email')}
            type="email"
            description={looksLikeEmail(wanted.email) ? null : text.oddEmail}
          />
          <TextInput {...field('phone')} type="tel" />
          <TextInput {...field('website')} />
        </div>
        {empty.length > 0 && !noName ? (
          <p className={classes.remark}>{text.letterheadIncomplete(empty.join(', '))}</p>
        ) : null}
        {failure ? <Notice meaning="late">{errorText(words, failure)}</Notice> : null}
        {mayChange ? (
          <div className={classes.actions}>
            <Button type="submit" loading={busy} disabled={!changed}>
              {text.save}
            </Button>
            <span role="status">
              {saved ? (
                <span className={classes.saved}>
                  <IconCheck size={16} stroke={2} aria-hidden />
                  {words.settings.saved}
                </span>
              ) : null}
            </span>
          </div>
        ) : (
          <p className={classes.remark}>{words.settings.refusals.mayNot['change-organisation']}</p>
        )}
      </form>
    </Section>
  );
};

/** Only a hint: what is an address, mail servers decide. */
const looksLikeEmail = (text: string): boolean => text === '' || /^\S+@\S+\.\S+$/.test(text);
