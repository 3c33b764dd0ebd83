import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { dropFiles } from './frame.ts';

const mailFolder = resolve(import.meta.dirname, '../data/mail');
export const mailFile = (name: string) => ({ name, bytes: readFileSync(resolve(mailFolder, name)) });

/** The form of a new complaint. */
export const registerPage = (page: Page) => {
  const form = page.getByRole('form', { name: 'Nieuwe klacht' });
  return {
    form,
    heading: page.getByRole('heading', { name: 'Nieuwe klacht', level: 1 }),
    receivedOn: form.getByLabel(/^Ontvangen op/),
    channel: form.getByRole('combobox', { name: /^Hoe/ }),
    kind: (name: string) => form.getByRole('radio', { name, exact: true }),
    name: form.getByLabel(/^Naam/).first(),
    organisation: form.getByLabel('Organisatie', { exact: true }),
    email: form.getByLabel('E-mailadres', { exact: true }),
    phone: form.getByLabel('Telefoon', { exact: true }),
    address: form.getByLabel('Postadres'),
    onBehalf: form.getByRole('switch', { name: /^Iemand anders/ }),
    representative: form.getByLabel(/^Naam van de gemachtigde/),
    summary: form.getByLabel(/^Waar gaat het over/),
    subject: (name: string) => form.getByRole('checkbox', { name, exact: true }),
    text: form.getByLabel(/^De klacht, in de woorden/),
    wish: form.getByLabel('Wat wil de klager bereiken'),
    incidentOn: form.getByLabel('Datum van het voorval'),
    save: form.getByRole('button', { name: 'Registreer klacht' }),
    mail: page.getByRole('region', { name: 'De mail' }),
    problems: form.getByRole('alert'),

    /** Drops one of the sample mails on the window, as a person does from a folder. */
    async dropMail(name: string) {
      await dropFiles(page, 'body', [mailFile(name)]);
    },
  };
};
