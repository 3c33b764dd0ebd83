import type { Page } from '@playwright/test';
import { complaintPage } from './complaint.ts';

/** The timeline of one complaint and what can be done with its records, in the words of the screen. */
export const timelinePage = (page: Page) => {
  const file = complaintPage(page);
  const entry = (title: string) =>
    file.timeline
      .locator('> li')
      .filter({ has: page.getByRole('button', { name: title, exact: true }) })
      .first();
  const menuOf = (title: string) => page.getByRole('button', { name: `Handelingen bij: ${title}`, exact: true });
  return {
    ...file,
    /** The line with exactly this title. */
    entry,
    menuOf,
    ghost: (text: string) => file.timeline.locator('> li[data-ghost]').filter({ hasText: text }),
    show: (kind: string) => page.getByRole('group', { name: 'Toon' }).getByRole('button', { name: kind, exact: true }),
    effect: page.getByRole('region', { name: 'Dit verandert' }),
    async openMenu(title: string) {
      await menuOf(title).first().focus();
      await page.keyboard.press('Enter');
    },
    async correct(title: string) {
      await this.openMenu(title);
      await file.item('Corrigeer…').click();
    },
    async strikeOut(title: string) {
      await this.openMenu(title);
      await file.item('Streep door…').click();
    },
    /** Types a day and leaves the field, so that it is read. */
    async fillDay(label: string | RegExp, day: string) {
      await file.field(label).fill(day);
      await file.field(label).press('Tab');
    },
  };
};
