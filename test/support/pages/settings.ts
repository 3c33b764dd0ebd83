import type { Page } from '@playwright/test';

/** Instellingen, section by section. */
export const settingsPage = (page: Page) => {
  const organisation = page.getByRole('region', { name: 'Organisatie' });
  const look = page.getByRole('region', { name: 'Taal en uiterlijk' });
  const security = page.getByRole('region', { name: 'Beveiliging' });
  return {
    heading: page.getByRole('heading', { name: 'Instellingen', level: 1 }),
    organisation,
    organisationName: organisation.getByLabel('Naam', { exact: true }),
    street: organisation.getByLabel('Straat en huisnummer'),
    save: organisation.getByRole('button', { name: 'Sla organisatie op' }),
    saved: organisation.getByText('Opgeslagen'),
    look: (name: 'Licht' | 'Donker' | 'Zoals het systeem') => look.getByText(name, { exact: true }),
    language: (name: 'Nederlands' | 'English') => look.getByText(name, { exact: true }),
    security,
    idleMinutes: security.getByRole('combobox', { name: 'Vergrendel na' }),
    changePassphrase: security.getByRole('button', { name: 'Wijzig wachtwoordzin' }),
    current: security.getByLabel('Huidige wachtwoordzin'),
    next: security.getByLabel('Nieuwe wachtwoordzin'),
    again: security.getByLabel('Nog een keer'),
    changeNow: security.getByRole('button', { name: 'Wijzig', exact: true }),
    about: page.getByRole('region', { name: 'Over dit programma' }),
  };
};
