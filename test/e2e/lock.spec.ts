import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe.ts';
import { dragOver, dropFiles, framePage } from '../support/pages/frame.ts';
import { settingsPage } from '../support/pages/settings.ts';
import { founder, foundRegister } from '../support/pages/welcome.ts';
import { closeApp, expect, test } from './fixture.ts';

test('locking takes everything off the screen; a wrong passphrase is a clear and slow no', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const frame = framePage(page);

  await page.keyboard.press('Control+l');
  await expect(frame.locked).toBeVisible();
  await expect(frame.passphrase).toBeFocused();
  await expect(page.getByText(founder.name)).toHaveCount(0);
  await expect(page.getByText(founder.organisation)).toHaveCount(0);
  await expectAccessible(page);

  await frame.passphrase.fill('grutto kastanje wimpel oever');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
  await expect(frame.passphrase).toBeFocused();
  await expect(frame.unlock).toBeEnabled();
  await frame.passphrase.fill('nog een keer helemaal mis');
  await page.keyboard.press('Enter');
  await expect(frame.waiting).toBeDisabled();
  await expectAccessible(page);
  await expect(frame.unlock).toBeEnabled({ timeout: 10_000 });

  await frame.passphrase.fill(founder.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nog geen klachten')).toBeVisible();
});

test('a next start asks for the passphrase and opens the same register', async ({ launchApp, userData }) => {
  const first = await launchApp();
  await foundRegister(first.page);
  await closeApp(first.app);

  const { page } = await launchApp({ userData });
  const frame = framePage(page);
  await expect(frame.passphrase).toBeFocused();
  await frame.unlock.click();
  await expect(page.getByText('Vul je wachtwoordzin in.')).toBeVisible();
  await frame.passphrase.fill(founder.passphrase);
  await frame.unlock.click();
  await expect(page.getByRole('banner').getByText(founder.organisation)).toBeVisible();
  await expect(frame.rail.getByText(founder.name)).toBeVisible();
});

test('the recovery kit opens a register whose passphrase is lost', async ({ launchApp }) => {
  const { page } = await launchApp();
  const groups = await foundRegister(page);
  const frame = framePage(page);
  await frame.lock.click();
  await frame.useKit.click();
  const code = page.getByLabel('Herstelcode');
  await expect(code).toBeFocused();
  await expectAccessible(page);

  const fresh = 'vlonder trompet azuur kiezel';
  const openWithKit = page.getByRole('button', { name: 'Open en stel de nieuwe wachtwoordzin in' });
  await page.getByLabel('Nieuwe wachtwoordzin').fill(fresh);
  await page.getByLabel('Nog een keer').fill(fresh);
  await code.fill(groups.with(3, '00000').join(' '));
  await openWithKit.click();
  await expect(page.getByText('Deze herstelcode hoort niet bij dit register')).toBeVisible();
  await expect(code).toBeFocused();

  await expect(openWithKit).toBeEnabled({ timeout: 10_000 });
  await code.fill(groups.join('\n').toLowerCase());
  await openWithKit.click();
  await expect(page.getByText('Nog geen klachten')).toBeVisible();

  await frame.lock.click();
  await frame.passphrase.fill(founder.passphrase);
  await frame.unlock.click();
  await expect(page.getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
  await expect(frame.unlock).toBeEnabled({ timeout: 10_000 });
  await frame.passphrase.fill(fresh);
  await frame.unlock.click();
  await expect(page.getByText('Nog geen klachten')).toBeVisible();
});

test('an idle window locks after the chosen minutes, and not before', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const frame = framePage(page);
  const settings = settingsPage(page);
  await frame.settings.click();
  await settings.go('Beveiliging');
  await page.clock.install();
  await settings.idleMinutes.click();
  await page.getByRole('option', { name: '1 minuut', exact: true }).click();

  // A sign of life half-way starts the minute again.
  await page.clock.runFor(50_000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(50_000);
  await expect(settings.heading).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(frame.locked).toBeVisible();
});

test('a vault that is damaged says what is safe, and nothing is thrown away', async ({ launchApp, userData }) => {
  const first = await launchApp();
  await foundRegister(first.page);
  await closeApp(first.app);
  const journal = await contentsOf(join(userData, 'journal'));
  expect(Object.keys(journal)).not.toHaveLength(0);
  const folder = join(userData, 'vault');
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'weg');

  const { page } = await launchApp({ userData });
  const frame = framePage(page);
  await frame.passphrase.fill(founder.passphrase);
  await frame.unlock.click();
  await expect(page.getByRole('alert')).toContainText('De sleutels zijn beschadigd');
  await expect(page.getByRole('alert')).toContainText('De dossiers zelf zijn niet aangeraakt.');
  await expectAccessible(page);
  expect(await contentsOf(join(userData, 'journal'))).toEqual(journal);
});

const contentsOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (path) => [path, await readFile(path, 'hex')])));
};

test('the window’s keys work everywhere, except where someone is typing', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const frame = framePage(page);

  await page.keyboard.press('?');
  await expect(frame.keySheet).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(frame.keySheet).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Klachten', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+,');
  const settings = settingsPage(page);
  await expect(settings.heading).toBeVisible();
  await settings.street.focus();
  await page.keyboard.type('Laan?');
  await expect(settings.street).toHaveValue('Laan?');
  await expect(frame.keySheet).toBeHidden();
  await settings.street.fill('');

  await settings.go('Over dit programma');
  await settings.about.getByRole('button').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Klachten', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+n');
  await expect(page).toHaveURL(/#\/complaints\/new$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/complaints$/);
});

test('the skip link leads past the menu', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/complaints$/);
});

test('a file that hangs above the window shows where it may go; one that is no mail gets a sentence', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const veil = page.getByText('Laat los om er een klacht van te maken');

  await dragOver(page, 'main');
  await expect(veil).toBeVisible();
  await dropFiles(page, 'main', [
    { name: 'leeg.eml', bytes: new Uint8Array() },
    { name: 'tweede.eml', bytes: Buffer.from('x') },
  ]);
  await expect(veil).toBeHidden();
  const alert = page.getByRole('alert').filter({ hasText: 'leeg.eml' });
  await expect(alert).toContainText('‘leeg.eml’ is niet gelezen');
  await expect(alert).toContainText('Het bestand is leeg.');
  await expect(alert).toContainText('Niet gelezen: ‘tweede.eml’');
  await expectAccessible(page);

  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  await dropFiles(page, 'main', [{ name: `${'x'.repeat(300)}.png`, bytes: png }]);
  await expect(page.getByRole('alert')).toContainText('Dit is een afbeelding, geen mail.');
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Nog geen klachten')).toBeVisible();
});
