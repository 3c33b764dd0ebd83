import type { Page } from '@playwright/test';

/** The yearly figures, in the words of the screen. */
export const reportPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    rail: page.getByRole('navigation').getByRole('link', { name: 'Rapportage' }),
    title: page.getByRole('heading', { level: 1, name: 'Rapportage' }),
    section: (name: string) => main.getByRole('region', { name, exact: true }),
    /** The cells of one line of a table, the oldest year first. */
    row: (table: string, name: string) =>
      main.getByRole('region', { name: table, exact: true }).getByRole('row', { name: new RegExp(`^${name}`) }),
    kind: (name: string) => main.getByText(name, { exact: true }),
    text: (name: string) => main.getByRole('textbox', { name }),
    toWord: main.getByRole('button', { name: 'Jaarverslag in Word…' }),
    toExcel: main.getByRole('button', { name: 'Tabellen in Excel…' }),
    said: main.getByRole('status').filter({ hasText: 'Opgeslagen' }),
  };
};
