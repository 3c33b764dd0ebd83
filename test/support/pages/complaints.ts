import type { Page } from '@playwright/test';
import { framePage } from './frame.ts';

/** The list of complaints. */
export const complaintsPage = (page: Page) => ({
  heading: page.getByRole('heading', { name: 'Klachten', level: 1 }),
  search: page.getByRole('searchbox', { name: /^Zoek op/ }),
  grid: page.getByRole('grid', { name: 'Klachten' }),
  /** The rows in sight, without the heads of the columns. */
  rows: page.getByRole('grid').locator('[role=rowgroup] [role=row]'),
  row: (number: string) => page.getByRole('row', { name: new RegExp(number) }),
  active: page.getByRole('row', { selected: true }),
  view: (name: 'Lopend' | 'Te laat' | 'Deze week' | 'Beantwoord' | 'Alle') =>
    page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) }),
  column: (name: string) => page.getByRole('columnheader', { name }),
  sortBy: (name: string) => page.getByRole('columnheader', { name }).getByRole('button'),
  /** How many there are, as the screen says it. */
  count: page.getByText(/\d+ (van \d+ )?klacht(en)?( ·|$)/).first(),
});

/** From the worklist, where an opened register begins, to the list of complaints: by its address, as a link does. */
export const goToComplaints = async (page: Page): Promise<void> => {
  await framePage(page).rail.waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/complaints';
  });
  await complaintsPage(page).heading.waitFor();
};
