import { expectAccessible } from '../support/axe.ts';
import { framePage } from '../support/pages/frame.ts';
import { settingsPage } from '../support/pages/settings.ts';
import { founder, foundRegister } from '../support/pages/welcome.ts';
import { closeApp, expect, test } from './fixture.ts';

test('the organisation is changed, stands in the frame at once, and is there after a restart', async ({
  launchApp,
  userData,
}) => {
  const first = await launchApp();
  await foundRegister(first.page);
  await framePage(first.page).settings.click();
  const settings = settingsPage(first.page);
  await expect(settings.organisationName).toHaveValue(founder.organisation);
  await expect(settings.save).toBeDisabled();
  await expectAccessible(first.page);

  await settings.organisationName.fill('');
  await expect(first.page.getByText('Vul de naam van de organisatie in.')).toBeVisible();
  await settings.organisationName.fill('  Arbodienst   De Esdoorn ');
  await settings.street.fill('Kerklaan 12');
  await settings.street.press('Control+Enter');
  await expect(settings.saved).toBeVisible();
  await expect(settings.organisationName).toHaveValue('Arbodienst De Esdoorn');
  await framePage(first.page).complaints.click();
  await expect(first.page.getByRole('banner').getByText('Arbodienst De Esdoorn')).toBeVisible();
  await closeApp(first.app);

  const { page } = await launchApp({ userData });
  await framePage(page).passphrase.fill(founder.passphrase);
  await framePage(page).unlock.click();
  await framePage(page).settings.click();
  await expect(settingsPage(page).organisationName).toHaveValue('Arbodienst De Esdoorn');
  await expect(settingsPage(page).street).toHaveValue('Kerklaan 12');
});

test('leaving with an unsaved change asks first, by the menu, by Esc and by Back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const frame = framePage(page);
  const settings = settingsPage(page);
  const question = page.getByRole('dialog', { name: 'Weggaan zonder vast te leggen?' });
  await frame.settings.click();
  await settings.street.fill('Kerklaan 12');

  await frame.complaints.click();
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(settings.street).toHaveValue('Kerklaan 12');

  await page.goBack();
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(settings.street).toHaveValue('Kerklaan 12');

  await frame.complaints.click();
  await question.getByRole('button', { name: 'Weggaan' }).click();
  await expect(page.getByText('Nog geen klachten')).toBeVisible();
});

test('language and look hold at once and stay after a restart', async ({ launchApp, userData }) => {
  const first = await launchApp();
  await foundRegister(first.page);
  await framePage(first.page).settings.click();
  const settings = settingsPage(first.page);
  await settings.look('Donker').click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await settings.look('Licht').click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  await settings.look('Donker').click();
  await settings.language('English').click();
  await expect(first.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(first.page).toHaveTitle('Settings · Gegrond');
  await closeApp(first.app);

  const { page } = await launchApp({ userData });
  await expect(page.getByRole('heading', { name: 'Unlock the register' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the passphrase is changed by keyboard, and only the new one opens', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const frame = framePage(page);
  const settings = settingsPage(page);
  await frame.settings.click();

  await settings.changePassphrase.focus();
  await page.keyboard.press('Enter');
  await expect(settings.current).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings.changePassphrase).toBeFocused();
  await expect(settings.heading).toBeVisible();

  await page.keyboard.press('Enter');
  const fresh = 'vlonder trompet azuur kiezel';
  await settings.current.fill('niet de goede wachtwoordzin');
  await settings.next.fill(fresh);
  await settings.again.fill(fresh);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
  await expectAccessible(page);
  await expect(settings.changeNow).toBeEnabled({ timeout: 10_000 });
  await settings.current.fill(founder.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('De wachtwoordzin is gewijzigd.')).toBeVisible();
  await expect(settings.changePassphrase).toBeFocused();

  await frame.lock.click();
  await frame.passphrase.fill(founder.passphrase);
  await frame.unlock.click();
  await expect(page.getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
  await expect(frame.unlock).toBeEnabled({ timeout: 10_000 });
  await frame.passphrase.fill(fresh);
  await frame.unlock.click();
  await expect(settings.heading).toBeVisible();
});

test('what the program is and where its data lie can be read and copied', async ({ launchApp, userData }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  await framePage(page).settings.click();
  const { about } = settingsPage(page);
  await expect(about.getByText(userData)).toBeVisible();
  await about.getByRole('button', { name: 'Kopieer pad' }).click();
  await expect(about.getByText('Gekopieerd')).toBeVisible();
});
