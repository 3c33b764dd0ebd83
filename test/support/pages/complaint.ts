import type { Locator, Page } from '@playwright/test';

/** The file of one complaint, in the words of the screen. */
export const complaintPage = (page: Page) => {
  const form = page.locator('[role=dialog]').filter({ has: page.locator('form') });
  const confirm = page.getByRole('dialog', { name: /\?$/ });
  const menu = page.getByRole('menu');
  const timeline = page.getByRole('list', { name: 'Tijdlijn' });
  const more = page.getByRole('button', { name: 'Meer handelingen' });

  return {
    form,
    confirm,
    menu,
    timeline,
    more,
    title: page.getByRole('heading', { level: 1 }),
    nextStep: page.getByRole('region').filter({ has: page.locator('#next-step') }),
    /** What the next step offers. */
    offer: (name: string) =>
      page
        .getByRole('region')
        .filter({ has: page.locator('#next-step') })
        .getByRole('button', { name, exact: true }),
    phases: page.getByRole('list', { name: 'Waar de klacht staat' }).getByRole('listitem'),
    entry: (title: string | RegExp) =>
      timeline
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: title }) })
        .first(),
    open: (title: string | RegExp) => timeline.getByRole('button', { name: title }).first(),
    lines: timeline.locator('> li'),
    deadline: (name: RegExp) => page.getByRole('complementary').getByRole('button', { name }),
    derivation: page.getByRole('dialog', { name: /^Waarom/ }),
    document: (name: string) => page.getByRole('complementary').getByRole('button', { name: new RegExp(name) }),
    item: (name: string | RegExp) => menu.getByRole('menuitem', { name }),
    said: page.getByRole('status'),
    field: (name: string | RegExp): Locator => form.getByRole('textbox', { name }),
    submit: (name: string) => form.getByRole('button', { name, exact: true }),

    /** Says what stands at the head of the file: who answers, what the answer is, how it ended. */
    head: page
      .getByRole('banner')
      .or(page.locator('header'))
      .filter({ has: page.getByRole('heading', { level: 1 }) }),
    aside: page.getByRole('complementary'),
    /** What hangs above the timeline: what is held back, and why. */
    notice: (title: string | RegExp) => page.getByRole('status').filter({ hasText: title }),
    showRefused: menu.getByRole('menuitem', { name: /^Toon wat nu niet kan/ }),

    async choose(action: string | RegExp) {
      await more.click();
      await menu.getByRole('menuitem', { name: action }).click();
    },
    /** Picks a choice of a list field of the form. */
    async pick(label: string, option: string | RegExp) {
      await form.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
    /** Puts files in the form, as if they were picked. */
    async attach(name: string, bytes = new TextEncoder().encode('Getekend')) {
      const chooser = page.waitForEvent('filechooser');
      await form.getByRole('button', { name: 'Kies bestanden…' }).click();
      await (await chooser).setFiles([{ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }]);
    },
  };
};
