import { TextInput } from '@mantine/core';
import type { ContactPoint } from '../../../shared/procedure/regulation.ts';
import type { ContactName } from '../../../shared/register/register-refusals.ts';
import { contactLineLimit } from '../../../shared/register/regulation-limits.ts';
import { useText } from '../../text/text.tsx';
import { ChangePanel, WhoMayChange } from './ChangePanel.tsx';
import classes from './Regulation.module.css';
import { Section } from './Section.tsx';
import settings from './Settings.module.css';
import { type RegulationDraft, useRegulationDraft } from './use-regulation-draft.ts';

const contacts: readonly ContactName[] = ['uwv', 'dpo', 'disputeBody'];

/** R16, R2, R15: where a complainant can turn outside this procedure. */
export const Addresses = () => {
  const words = useText().settings.addresses;
  const draft = useRegulationDraft();
  return (
    <Section title={words.title} remark={words.remark}>
      <WhoMayChange draft={draft} />
      {contacts.map((contact) => (
        <ContactFields key={contact} contact={contact} draft={draft} />
      ))}
      <ChangePanel draft={draft} />
    </Section>
  );
};

const ContactFields = ({ contact, draft }: { contact: ContactName; draft: RegulationDraft }) => {
  const words = useText().settings.addresses;
  const standing = draft.proposed[contact];
  const field = (key: keyof ContactPoint) => ({
    label: words[key],
    'aria-label': `${words.contacts[contact]}: ${words[key]}`,
    value: standing[key] ?? '',
    readOnly: !draft.mayChange,
    maxLength: contactLineLimit,
    error: draft.errorAt(`${contact}.${key}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      draft.edit({ [contact]: { ...standing, [key]: event.currentTarget.value } }),
  });
  return (
    <section className={classes.part} aria-label={words.contacts[contact]}>
      <div>
        <h3 className={classes.heading}>{words.contacts[contact]}</h3>
        <p className={classes.remark}>{words.remarks[contact]}</p>
      </div>
      <div className={settings.pair}>
        <TextInput {...field('name')} />
        <TextInput {...field('website')} />
        <TextInput {...field('email')} type="email" />
      </div>
    </section>
  );
};
