import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe.ts';
import { openSeeded, seededToday, unlockSeeded } from '../support/open-seeded.ts';
import { complaintsPage } from '../support/pages/complaints.ts';
import { closeApp, expect, test } from './fixture.ts';

test('the list is walked, searched and opened by keyboard, and comes back as it was left', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeeded(launchApp, userData, 120);
  const list = complaintsPage(page);
  await expect(list.count).toHaveText(/^90 van 120 klachten/);
  await expect(list.grid).toBeFocused();

  // When: down with j and the arrow, up with k, to the end and back
  await page.keyboard.press('j');
  await expect(list.active).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(list.active).toHaveAttribute('aria-rowindex', '4');
  await page.keyboard.press('k');
  await expect(list.active).toHaveAttribute('aria-rowindex', '3');
  await page.keyboard.press('End');
  await expect(list.active).toHaveAttribute('aria-rowindex', '91');
  await expect(list.active).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(list.active).toBeInViewport();

  // When: `/` searches, Enter goes back into the list, Enter opens
  await page.keyboard.press('/');
  await expect(list.search).toBeFocused();
  await page.keyboard.type('kathe bakker');
  await expect(list.rows.first()).toContainText('Käthe');
  await page.keyboard.press('Enter');
  await expect(list.grid).toBeFocused();
  await page.keyboard.press('j');
  const number = ((await list.active.getByRole('gridcell').first().textContent()) ?? '').trim();
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByText('Volgende stap')
      .or(page.getByRole('heading', { name: 'Leg vast wanneer de uitspraak is ontvangen' }))
      .first(),
  ).toBeVisible();
  await expect(page.getByText(number).first()).toBeVisible();

  // Then: Esc goes back to the same search and the same line
  await page.keyboard.press('Escape');
  await expect(list.search).toHaveValue('kathe bakker');
  await expect(list.active).toContainText(number);
});

test('views count and filter, columns sort, and what is late says so in words', async ({ launchApp, userData }) => {
  const { page } = await openSeeded(launchApp, userData, 60);
  const list = complaintsPage(page);
  await expect(list.count).toHaveText(/^45 van 60 klachten$/);
  const lateCount = Number(/\d+/.exec((await list.view('Te laat').textContent()) ?? '')?.[0]);
  expect(lateCount).toBeGreaterThan(0);
  await list.view('Te laat').click();
  await expect(list.view('Te laat')).toHaveAttribute('aria-pressed', 'true');
  await expect(list.grid).toHaveAttribute('aria-rowcount', String(lateCount + 1));
  await expect(list.rows.first()).toContainText('te laat');

  await list.view('Alle').click();
  await expect(list.column('Eerstvolgende termijn')).toHaveAttribute('aria-sort', 'ascending');
  await list.sortBy('Nummer').click();
  await expect(list.column('Nummer')).toHaveAttribute('aria-sort', 'ascending');
  await expect(list.rows.first()).toContainText('K26-A001');
  await list.sortBy('Nummer').click();
  await expect(list.column('Nummer')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.rows.first()).toContainText('K26-A060');

  // An empty answer says what to do
  await list.search.fill('bestaat niet');
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle klachten' }).click();
  await expect(list.search).toHaveValue('');
});

test('the list is accessible in both looks, and speaks English', async ({ launchApp, userData }) => {
  const { page } = await openSeeded(launchApp, userData, 40);
  await expectAccessible(page);
  await page.evaluate(() => window.gegrond?.request('preferences:set', { language: 'en', look: 'dark' }));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Complaints', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByRole('columnheader', { name: 'Next deadline' })).toBeVisible();
  await expectAccessible(page);
});

test('the browser’s profile can be deleted whole: the same complaints and the same timeline are there', async ({
  launchApp,
  userData,
}) => {
  const first = await openSeeded(launchApp, userData, 40);
  const list = complaintsPage(first.page);
  await list.view('Alle').click();
  await expect(list.grid).toHaveAttribute('aria-rowcount', '41');
  await list.search.fill('a004');
  await list.row('K26-A004').click();
  const entries = first.page.getByRole('main').getByRole('listitem');
  await expect(first.page.getByRole('heading', { name: 'Leg vast wanneer de uitspraak is ontvangen' })).toBeVisible();
  const before = await entries.allTextContents();
  await closeApp(first.app);

  await rm(join(userData, 'browser'), { recursive: true });
  const { page } = await launchApp({ userData, env: { GEGROND_TODAY: seededToday } });
  await unlockSeeded(page);
  const again = complaintsPage(page);
  await again.view('Alle').click();
  await expect(again.grid).toHaveAttribute('aria-rowcount', '41');
  await again.search.fill('a004');
  await again.row('K26-A004').click();
  await expect(page.getByRole('heading', { name: 'Leg vast wanneer de uitspraak is ontvangen' })).toBeVisible();
  expect(await page.getByRole('main').getByRole('listitem').allTextContents()).toEqual(before);
  expect(before.length).toBeGreaterThan(10);
});
