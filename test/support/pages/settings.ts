import type { Locator, Page } from '@playwright/test';

/** Instellingen: the list of sections on the left, one section on the right. */
export const settingsPage = (page: Page) => {
  const sections = page.getByRole('navigation', { name: 'Onderdelen' });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const organisation = region('Organisatie');
  const look = region('Taal en uiterlijk');
  const security = region('Beveiliging');
  const people = region('Mensen en rollen');
  const change = page.getByRole('form', { name: 'Dit verandert' });
  return {
    heading: page.getByRole('heading', { name: 'Instellingen', level: 1 }),
    /** Goes to a section by its name in the list. */
    go: async (section: string) => sections.getByRole('link', { name: section, exact: true }).click(),
    region,

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
    about: region('Over dit programma'),

    termLength: (term: string) => page.getByLabel(`Lengte van de termijn: ${term}`),
    termUnit: (term: string) => page.getByRole('combobox', { name: `Eenheid van de termijn: ${term}` }),
    /** What a change of the regulation does, before it is accepted. */
    change,
    moved: (number: string): Locator => change.getByRole('row').filter({ hasText: number }),
    reason: change.getByLabel('Waarom wijzig je dit?'),
    confirm: change.getByRole('button', { name: 'Stel wijziging vast' }),
    putBack: change.getByRole('button', { name: 'Zet terug' }),
    confirmed: (version: number) =>
      page.getByRole('status').filter({ hasText: `Vastgesteld · Regeling versie ${version}` }),
    lookAtChange: page.getByRole('button', { name: 'Bekijk en stel vast' }),

    holiday: (name: string) => page.getByRole('switch', { name }),
    addClosingDay: async (day: string, name: string) => {
      const form = page.getByRole('form', { name: 'Voeg sluitingsdag toe' });
      await form.getByLabel('Dag').fill(day);
      await form.getByLabel('Naam').fill(name);
      await form.getByRole('button', { name: 'Voeg toe' }).click();
    },

    rename: async (from: string, to: string) => {
      await page.getByRole('button', { name: `Hernoem ${from}`, exact: true }).click();
      await page.getByLabel(`Nieuwe naam voor ${from}`).fill(to);
      await page.keyboard.press('Enter');
    },
    retire: (name: string) => page.getByRole('button', { name: `Bied ${name} niet meer aan` }),
    newSubject: page.getByLabel('Nieuw onderwerp'),

    people,
    member: (name: string) =>
      people.getByRole('list', { name: 'Wie meedoet' }).getByRole('listitem').filter({ hasText: name }),
    addColleague: people.getByRole('button', { name: 'Voeg collega toe' }),
    changeMember: (name: string) => people.getByRole('button', { name: `Wijzig ${name}`, exact: true }),
    removeMember: (name: string) => people.getByRole('button', { name: `Verwijder ${name}`, exact: true }),
    memberName: people.getByRole('textbox', { name: 'Naam' }),
    role: (name: string) => people.getByRole('checkbox', { name }),
    saveMember: people.getByRole('button', { name: 'Sla op' }),
  };
};
