import type { Page } from '@playwright/test';

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
