import type { Page } from '@playwright/test';

/** The board's list of objections and the desk of one, in the words of the screen. */
export const objectionsPage = (page: Page) => {
  const main = page.getByRole('main');
  const form = page.locator('[role=dialog]').filter({ has: page.locator('form') });
  const asked = main.getByRole('region').filter({ has: page.locator('#asked-now') });
  const part = (title: string) =>
    main.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  return {
    rail: page.getByRole('navigation').getByRole('link', { name: /^Bezwaren/ }),
    title: page.getByRole('heading', { level: 1, name: 'Bezwaren' }),
    summary: main.getByRole('status'),
    linesOf: (group: string) => main.getByRole('region', { name: new RegExp(`^${group} \\d`) }).getByRole('listitem'),
    open: (summary: string) => main.getByRole('link', { name: summary, exact: true }).click(),

    about: (summary: string) => page.getByRole('heading', { level: 1, name: summary }),
    asked,
    /** What the desk offers to do now. */
    offer: (name: string) => asked.getByRole('button', { name, exact: true }),
    part,
    aside: main.getByRole('complementary'),
    form,
    confirm: page.getByRole('dialog', { name: /\?$/ }),
    field: (name: string | RegExp) => form.getByRole('textbox', { name }),
    submit: (name: string) => form.getByRole('button', { name, exact: true }),
    async fillDay(label: string, day: string) {
      await form.getByRole('textbox', { name: label }).fill(day);
      await form.getByRole('textbox', { name: label }).press('Tab');
    },
  };
};
