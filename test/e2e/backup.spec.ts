import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { openSeeded, seededToday } from '../support/open-seeded.ts';
import { backupPage } from '../support/pages/backup.ts';
import { complaintsPage } from '../support/pages/complaints.ts';
import { framePage } from '../support/pages/frame.ts';
import { settingsPage } from '../support/pages/settings.ts';
import { founder, foundRegister } from '../support/pages/welcome.ts';
import { seedPassphrase } from '../support/seed-register.ts';
import { answerOpen, answerSave, closeApp, expect, test } from './fixture.ts';

const env = { GEGROND_TODAY: seededToday };
const toSettings = async (page: Page) => {
  await framePage(page).settings.click();
  await settingsPage(page).go('Reservekopie');
  return backupPage(page);
};
/** What of a register lies in a data folder. */
const registerIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) =>
    /^(vault|keys|journal|blobs|drafts|restoring)\b/.test(name),
  );

/** What a person reads on the screen of each file, by its number. */
const readFiles = async (page: Page, numbers: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const read: Record<string, string> = {};
  for (const number of numbers) {
    await framePage(page).complaints.click();
    await complaintsPage(page).row(number).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(number).first()).toBeVisible();
    read[number] = (await page.getByRole('main').textContent()) ?? '';
  }
  return read;
};

test('a back-up by hand, the data folder deleted, restored: every file reads as before', async ({
  launchApp,
  userData,
}) => {
  const stick = join(userData, '..', `${userData.split(/[\\/]/).at(-1)}-stick`);
  await mkdir(stick);
  try {
    const first = await openSeeded(launchApp, userData, 6);
    const numbers = ['K26-A001', 'K26-A003', 'K26-A006'];
    const before = await readFiles(first.page, numbers);
    const backup = await toSettings(first.page);
    await expect(backup.section.getByText('nog geen reservekopie gemaakt')).toBeVisible();
    await expectAccessible(first.page);
    const path = join(stick, 'kopie.gegrond-backup');
    await answerSave(first.app, path);
    await backup.make.click();
    await expect(backup.made).toBeVisible();
    await expect(backup.make).toBeFocused();
    await expect(backup.section.getByText('Sindsdien is er niets vastgelegd.')).toBeVisible();
    await expectAccessible(first.page);
    expect(await readdir(stick)).toEqual(['kopie.gegrond-backup']);
    await closeApp(first.app);
    await rm(userData, { recursive: true });

    const { app, page } = await launchApp({ userData, env });
    const restore = backupPage(page);
    await restore.offer.click();
    await expect(restore.choose).toBeFocused();
    await expectAccessible(page);
    await answerOpen(app, [path]);
    await page.keyboard.press('Enter');
    await expect(restore.inOrder).toBeVisible();
    await expect(page.getByText('Deze computer neemt het over')).toBeVisible();
    await expectAccessible(page);
    await expect(restore.passphrase).toBeFocused();
    await restore.passphrase.fill('een heel andere zin dan die');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
    await expectAccessible(page);
    await expect(restore.putBack).toBeEnabled({ timeout: 10_000 });
    await restore.passphrase.fill(seedPassphrase);
    await page.keyboard.press('Enter');
    await expect(framePage(page).rail).toBeVisible({ timeout: 20_000 });
    expect(await readFiles(page, numbers)).toEqual(before);
    await closeApp(app);

    // It stays: the next start asks for the same passphrase.
    const again = await launchApp({ userData, env });
    await framePage(again.page).passphrase.fill(seedPassphrase);
    await again.page.keyboard.press('Enter');
    await expect(framePage(again.page).rail).toBeVisible();
    expect(await readFiles(again.page, numbers)).toEqual(before);
  } finally {
    await rm(stick, { recursive: true, force: true });
  }
});

test('what is no back-up, a damaged one and half of one are refused in words, and nothing is written', async ({
  launchApp,
  userData,
}) => {
  const first = await openSeeded(launchApp, join(userData, 'old'), 3);
  const path = join(userData, 'kopie.gegrond-backup');
  const backup = await toSettings(first.page);
  await answerSave(first.app, path);
  await backup.make.click();
  await expect(backup.made).toBeVisible();
  await closeApp(first.app);

  const fresh = join(userData, 'fresh');
  const { app, page } = await launchApp({ userData: fresh, env });
  const restore = backupPage(page);
  await restore.offer.click();
  const bytes = await readFile(path);
  const refused = page.getByRole('alert');

  const letter = join(userData, 'brief.gegrond-backup');
  await writeFile(letter, 'Geachte mevrouw,');
  await answerOpen(app, [letter]);
  await restore.choose.click();
  await expect(refused).toContainText('Dit is geen reservekopie van Gegrond.');
  await expectAccessible(page);

  const damaged = join(userData, 'beschadigd.gegrond-backup');
  const at = bytes.indexOf('GGR1') + 700;
  await writeFile(damaged, bytes.with(at, (bytes[at] ?? 0) ^ 1));
  await answerOpen(app, [damaged]);
  await restore.chooseOther.click();
  await expect(refused).toContainText('Eén stuk is beschadigd: de dossiers.');
  await expect(refused).toContainText('Er is op deze computer niets geschreven.');

  const half = join(userData, 'half.gegrond-backup');
  await writeFile(half, bytes);
  await truncate(half, bytes.length >> 1);
  await answerOpen(app, [half]);
  await restore.chooseOther.click();
  await expect(refused).toContainText('Het einde ontbreekt');

  await page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Begin een register' })).toBeVisible();
  expect(await registerIn(fresh)).toEqual([]);
});

test('daily to a folder: the first at once, one at locking when something changed, and a word when it fails', async ({
  launchApp,
  userData,
}) => {
  const { app, page } = await openSeeded(launchApp, join(userData, 'data'), 3);
  const folder = join(userData, 'reservekopieën');
  await mkdir(folder);
  const backup = await toSettings(page);
  await answerOpen(app, []);
  await backup.chooseFolder.click();
  await expect(backup.section.getByText('Er wordt niet vanzelf een reservekopie gemaakt.')).toBeVisible();
  await answerOpen(app, [folder]);
  await backup.chooseFolder.click();
  await expect(backup.section.getByText('De eerste staat er al.')).toBeVisible();
  expect(await readdir(folder)).toHaveLength(1);
  await backup.keep.click();
  await page.getByRole('option', { name: 'de nieuwste van 30 dagen' }).click();
  await expect(backup.keep).toHaveValue('de nieuwste van 30 dagen');
  await expectAccessible(page);

  const settings = settingsPage(page);
  const frame = framePage(page);
  const change = async (street: string) => {
    await settings.go('Organisatie');
    await settings.street.fill(street);
    await settings.save.click();
    await expect(settings.saved).toBeVisible();
  };
  const lockAndUnlock = async () => {
    await frame.lock.click();
    await expect(frame.passphrase).toBeVisible();
    await frame.passphrase.fill(seedPassphrase);
    await page.keyboard.press('Enter');
    await expect(frame.rail).toBeVisible();
  };
  const [before = ''] = await readdir(folder);
  const sizeBefore = (await readFile(join(folder, before))).length;
  await change('Kerklaan 12');
  await settings.go('Reservekopie');
  await expect(backup.section.getByText('Zodra je vergrendelt of afsluit.')).toBeVisible();
  await lockAndUnlock();
  // Of one day the newest stays, and there is never less than one.
  await expect
    .poll(async () => {
      const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
      const sizes = await Promise.all(names.map(async (name) => (await readFile(join(folder, name))).length));
      return sizes.length === 1 && (sizes[0] ?? 0) > sizeBefore;
    })
    .toBe(true);

  await rm(folder, { recursive: true });
  await frame.settings.click();
  await change('Kerklaan 14');
  await lockAndUnlock();
  await expect(page.getByRole('alert').filter({ hasText: 'De reservekopie is niet gelukt.' })).toBeVisible();
  await toSettings(page);
  await expect(backup.section.getByText('De laatste reservekopie is niet gelukt')).toBeVisible();
  await expect(backup.section.getByText(/Geprobeerd op/)).toBeVisible();
  await expectAccessible(page);
  await backup.leaveFolder.click();
  await expect(backup.section.getByText('Er wordt niet meer vanzelf een reservekopie gemaakt.')).toBeVisible();
});

test('both files with the keys damaged: the back-up brings the register back, by kit and by keyboard', async ({
  launchApp,
  userData,
}) => {
  const data = join(userData, 'data');
  const first = await launchApp({ userData: data });
  const groups = await foundRegister(first.page);
  const path = join(userData, 'kopie.gegrond-backup');
  const backup = await toSettings(first.page);
  await answerSave(first.app, path);
  await backup.make.click();
  await expect(backup.made).toBeVisible();
  await closeApp(first.app);
  for (const name of await readdir(join(data, 'vault'))) await writeFile(join(data, 'vault', name), 'weg');

  const { app, page } = await launchApp({ userData: data });
  const frame = framePage(page);
  const restore = backupPage(page);
  await frame.passphrase.fill(founder.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('wat hier staat, blijft daarbij bewaard');
  await expectAccessible(page);
  await restore.offer.focus();
  await page.keyboard.press('Enter');
  await answerOpen(app, [path]);
  await expect(restore.choose).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(restore.inOrder).toBeVisible();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(restore.code).toBeVisible();
  await restore.code.focus();
  await page.keyboard.type(groups.join(' ').toLowerCase());
  const fresh = 'vlonder trompet azuur kiezel';
  await restore.newPassphrase.fill(fresh);
  await restore.again.fill(fresh);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(frame.rail).toBeVisible({ timeout: 20_000 });
  expect((await readdir(data)).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);

  await frame.lock.click();
  await frame.passphrase.fill(fresh);
  await page.keyboard.press('Enter');
  await expect(frame.rail).toBeVisible();
});
