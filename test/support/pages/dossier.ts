import type { Page } from '@playwright/test';

/** The screen on which a whole file becomes one document. */
export const dossierPage = (page: Page) => ({
  open: page.getByRole('link', { name: 'Dossier…' }),
  heading: page.getByRole('heading', { name: 'Dossier', level: 1 }),
  /** Playwright reads through the shadow root that the document is drawn in. */
  paper: page.getByRole('region', { name: 'Het dossier zoals het eruitziet' }),
  audience: (name: string) => page.getByRole('radio', { name }),
  notes: page.getByRole('switch', { name: /^Met interne notities/ }),
  save: page.getByRole('button', { name: 'Bewaar als…' }),
  word: page.getByRole('button', { name: 'Open in Word' }),
  folder: page.getByRole('button', { name: 'Bewaar als map…' }),
});
