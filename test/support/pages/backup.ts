import type { Page } from '@playwright/test';

/** Instellingen, Reservekopie; and restoring, from the welcome screen on. */
export const backupPage = (page: Page) => {
  const section = page.getByRole('region', { name: 'Reservekopie', exact: true });
  return {
    section,
    make: section.getByRole('button', { name: 'Maak nu een reservekopie…' }),
    chooseFolder: section.getByRole('button', { name: 'Kies een map…' }),
    leaveFolder: section.getByRole('button', { name: 'Stop met dagelijks' }),
    keep: section.getByRole('combobox', { name: 'Bewaren' }),
    made: section.getByText('De reservekopie is gemaakt en nagelezen.'),

    offer: page.getByRole('button', { name: 'Zet een reservekopie terug' }),
    choose: page.getByRole('button', { name: 'Kies een bestand…' }),
    chooseOther: page.getByRole('button', { name: 'Kies een ander bestand…' }),
    inOrder: page.getByRole('heading', { name: 'Deze reservekopie is in orde' }),
    withKit: page.getByText('Herstelset', { exact: true }),
    passphrase: page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }),
    code: page.getByLabel('Herstelcode'),
    newPassphrase: page.getByLabel('Nieuwe wachtwoordzin voor deze computer'),
    again: page.getByLabel('Nog een keer'),
    putBack: page.getByRole('button', { name: 'Zet terug' }),
  };
};
