import { expectAccessible } from '../support/axe.ts';
import { openSeeded } from '../support/open-seeded.ts';
import { complaintsPage } from '../support/pages/complaints.ts';
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
  await settings.go('Taal en uiterlijk');
  await settings.look('Donker').click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await settings.look('Licht').click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  await settings.look('Donker').click();
  await settings.language('English').click();
  await expect(first.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(first.page).toHaveTitle('Settings · Gegrond');
  await expectAccessible(first.page);
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
  await settings.go('Beveiliging');

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
  await settingsPage(page).go('Over dit programma');
  const { about } = settingsPage(page);
  await expect(about.getByText(userData)).toBeVisible();
  await about.getByRole('button', { name: 'Kopieer pad' }).click();
  await expect(about.getByText('Gekopieerd')).toBeVisible();
});

test('R3, R7: a term is changed: what it does is shown first, running files follow and their timelines say so', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeeded(launchApp, userData, 12);
  const settings = settingsPage(page);
  await framePage(page).settings.click();
  await settings.go('Regeling en termijnen');
  await expect(page).toHaveURL(/#\/settings\/terms$/);
  await expectAccessible(page);

  await settings.termLength('Uitspraak').fill('0');
  await expect(page.getByText('Kies een heel getal van 1 tot en met 24.')).toBeVisible();
  await expect(settings.confirm).toBeDisabled();
  await settings.termLength('Uitspraak').fill('2');
  await settings.lookAtChange.click();
  await expect(settings.reason).toBeFocused();
  await expect(settings.change.getByText('Uitspraak: 1 maand → 2 maanden')).toBeVisible();
  const moved = settings.change.getByRole('row').filter({ hasText: 'Uitspraak' }).first();
  const [number = '', , from = '', to = ''] = await moved.getByRole('cell').allInnerTexts();
  expect(number).toMatch(/^K26-A\d{3}$/);
  expect(from).not.toBe(to);
  await expectAccessible(page);

  await settings.confirm.click();
  await expect(page.getByText('Schrijf op waarom je dit wijzigt.')).toBeVisible();
  await settings.reason.fill('Besluit van de directie');
  await page.keyboard.press('Control+Enter');
  await expect(settings.confirmed(2)).toBeVisible();
  await expect(page.getByText('Regeling versie 2, gewijzigd door')).toBeVisible();
  await expect(settings.change).toBeHidden();

  await framePage(page).complaints.click();
  await complaintsPage(page).view('Alle').click();
  await complaintsPage(page).row(number).click();
  await expect(page.getByRole('list', { name: 'Tijdlijn' })).toContainText('Besluit van de directie');
});

test('a change is put back, and leaving with one asks first', async ({ launchApp }) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const settings = settingsPage(page);
  await framePage(page).settings.click();
  await settings.go('Feestdagen en sluitingsdagen');
  await expectAccessible(page);
  await settings.holiday('Goede Vrijdag').press('Space');
  await expect(settings.change.getByText('Goede Vrijdag is voortaan een gewone werkdag')).toBeVisible();
  await settings.addClosingDay('24-12-2027', 'Kerstsluiting');
  await expect(settings.change.getByText('Erbij: vr 24 dec 2027, Kerstsluiting')).toBeVisible();
  await expectAccessible(page);

  await settings.go('Adressen');
  const question = page.getByRole('dialog', { name: 'Weggaan zonder vast te leggen?' });
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await settings.putBack.click();
  await expect(settings.change).toBeHidden();
  await expect(settings.holiday('Goede Vrijdag')).toBeChecked();
  await settings.go('Adressen');
  await expect(settings.region('Adressen')).toBeVisible();
  await expectAccessible(page);
});

test('R18: a subject is renamed, one retired, one added; a new complaint offers what is left', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const settings = settingsPage(page);
  await framePage(page).settings.click();
  await settings.go('Onderwerpen en kanalen');
  await expectAccessible(page);
  await settings.rename('Snelheid van werken', 'Tempo');
  await settings.retire('Bereikbaarheid').click();
  await settings.newSubject.fill('Wachttijd');
  await page.keyboard.press('Enter');
  await expect(settings.retire('Privacy')).toHaveCount(0);
  await settings.reason.fill('Zo noemen wij het');
  await settings.confirm.click();
  await expect(settings.confirmed(2)).toBeVisible();

  await framePage(page).newComplaint.click();
  await expect(page.getByRole('checkbox', { name: 'Tempo' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Wachttijd' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Snelheid van werken' })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Bereikbaarheid' })).toHaveCount(0);
});

test('people: a colleague is added, roles change, and who is no administrator reads but changes nothing', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await foundRegister(page);
  const settings = settingsPage(page);
  await framePage(page).settings.click();
  await settings.go('Mensen en rollen');
  await expect(settings.member(founder.name)).toContainText('laatste beheerder');
  await expectAccessible(page);

  await settings.changeMember(founder.name).click();
  await settings.role('Beheerder').uncheck();
  await settings.saveMember.click();
  await expect(page.getByText('Dit is de laatste beheerder. Maak eerst iemand anders beheerder.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.changeMember(founder.name)).toBeFocused();

  for (const [name, role] of [
    ['Bea Bakker', 'Beheerder'],
    ['Tijdelijke Tim', 'Directie'],
  ] as const) {
    await settings.addColleague.click();
    await settings.memberName.fill(name);
    await settings.role(role).check();
    await expectAccessible(page);
    await settings.saveMember.click();
    await expect(page.getByText(`${name} is opgeslagen.`)).toBeVisible();
    await expect(settings.member(name)).toContainText('nog zonder eigen computer');
  }

  await settings.removeMember('Tijdelijke Tim').click();
  const question = page.getByRole('dialog', { name: 'Tijdelijke Tim verwijderen?' });
  await question.getByRole('button', { name: 'Verwijder' }).click();
  await expect(settings.region('Wie eerder meedeed')).toContainText('Tijdelijke Tim');

  await settings.changeMember(founder.name).click();
  await settings.role('Beheerder').uncheck();
  await settings.saveMember.click();
  await expect(page.getByText('Alleen een beheerder kan mensen en rollen wijzigen.')).toBeVisible();
  await expect(settings.addColleague).toHaveCount(0);
  await expect(settings.changeMember('Bea Bakker')).toHaveCount(0);
  await settings.go('Regeling en termijnen');
  await expect(page.getByText('Alleen een beheerder kan de regeling wijzigen.')).toBeVisible();
  await expect(settings.termLength('Uitspraak')).not.toBeEditable();
});
