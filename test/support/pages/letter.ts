import type { Page } from '@playwright/test';

/** One letter of a complaint. */
export const letterPage = (page: Page) => ({
  heading: (name: string) => page.getByRole('heading', { name, level: 1 }),
  /** Playwright reads through the shadow root that the letter is drawn in. */
  paper: page.getByRole('region', { name: 'De brief zoals hij eruitziet' }),
  needs: page.getByText('Voor deze brief is nog nodig'),
  street: page.getByLabel('Straat en huisnummer'),
  postcodeAndTown: page.getByLabel('Postcode en plaats'),
  email: page.getByLabel('E-mailadres'),
  saveOrganisation: page.getByRole('button', { name: 'Bewaar gegevens' }),
  replyBy: page.getByLabel('Antwoord uiterlijk'),
  file: page.getByRole('button', { name: /^Zet (deze versie )?in het dossier/ }),
  filed: page.getByText(/^In het dossier: /),
  word: page.getByRole('button', { name: 'Open in Word' }),
  saveAs: page.getByRole('button', { name: 'Opslaan als…' }),
  sentOn: page.getByLabel(/^Verzonden op/),
  recordSent: page.getByRole('button', { name: 'Leg verzending vast' }),
  confirm: page.getByRole('button', { name: 'Ja, leg vast' }),
});
