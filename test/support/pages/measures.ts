import type { Page } from '@playwright/test';

/** The list of measures, in the words of the screen. */
export const measuresPage = (page: Page) => {
  const main = page.getByRole('main');
  const form = page.locator('[role=dialog]').filter({ has: page.locator('form') });
  const line = (description: string | RegExp) => main.getByRole('listitem').filter({ hasText: description });
  return {
    rail: page.getByRole('navigation').getByRole('link', { name: /^Maatregelen/ }),
    title: page.getByRole('heading', { level: 1, name: 'Maatregelen' }),
    summary: main.getByRole('status'),
    search: main.getByRole('searchbox'),
    owner: main.getByRole('combobox', { name: 'Eigenaar' }),
    view: (name: string) => main.getByRole('button', { name: new RegExp(`^${name} \\d`) }),
    group: (name: string) => main.getByRole('region', { name: new RegExp(`^${name}`) }),
    lines: main.getByRole('region').getByRole('listitem'),
    line,
    causes: page.getByRole('complementary', { name: 'Wat terugkomt' }),
    complete: (description: string) => line(description).getByRole('button', { name: /^Rond af/ }),
    report: (description: string) => line(description).getByRole('button', { name: /^Leg voortgang vast/ }),
    file: (description: string, number: string) => line(description).getByRole('link', { name: number }),
    form,
    field: (name: string | RegExp) => form.getByRole('textbox', { name }),
    submit: (name: string) => form.getByRole('button', { name, exact: true }),
  };
};
