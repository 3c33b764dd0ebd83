import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe.ts';
import { framePage } from '../support/pages/frame.ts';
import { founder, type foundRegister, welcomePage } from '../support/pages/welcome.ts';
import { answerSave, closeApp, expect, test } from './fixture.ts';

test('a first start leads from nothing to an empty list that teaches the first complaint', async ({ launchApp }) => {
  test.slow();
  const { page } = await launchApp();
  const welcome = welcomePage(page);

  await test.step('who you are: what is missing is named, and the focus goes there', async () => {
    await expect(welcome.organisation).toBeFocused();
    await expectAccessible(page);
    await welcome.next.click();
    await expect(page.getByText('Zonder naam van de organisatie kan er geen brief uit.')).toBeVisible();
    await expect(welcome.organisation).toBeFocused();
    await page.getByRole('checkbox', { name: /^Klachtenfunctionaris/ }).click();
    await expect(page.getByText('Kies minstens één rol')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Klachtenfunctionaris/ }).click();
    await welcome.aboutYou(founder);
  });

  await test.step('the passphrase: weak is said, too short and different are refused', async () => {
    await expect(welcome.passphrase).toBeFocused();
    await welcome.passphrase.fill('Welkom2026');
    await expect(page.getByText('Nog 2 tekens.')).toBeVisible();
    await welcome.create.click();
    await expect(page.getByText('De wachtwoordzin heeft minstens 12 tekens nodig.')).toBeVisible();
    await welcome.passphrase.fill('Welkom2026!!');
    await expect(page.getByText('raadt dit binnen een minuut')).toBeVisible();
    await welcome.passphrase.fill(founder.passphrase);
    await expect(page.getByText('Sterk.')).toBeVisible();
    await welcome.again.fill('grutto kastanje wimpel oever dag');
    await expect(page.getByText('Dit is niet dezelfde wachtwoordzin.')).toBeVisible();
    await expectAccessible(page);
    await welcome.choose(founder.passphrase);
  });

  const groups = await test.step('the kit: eight groups of five, shown once', async () => {
    await expect(welcome.kit).toBeVisible();
    await expectAccessible(page);
    const shown = await welcome.readKit();
    expect(shown).toHaveLength(8);
    for (const group of shown) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    await welcome.kept.click();
    return shown;
  });

  await test.step('two groups are asked back while the code is out of sight', async () => {
    await expect(welcome.kit).toBeHidden();
    await expect(welcome.groupFields).toHaveCount(2);
    await welcome.typeGroups(groups.map(() => '22222'));
    await welcome.open.click();
    await expect(page.getByText('Dit is niet wat er op de herstelset staat.')).toBeVisible();
    await expectAccessible(page);
    // As people copy it: small letters.
    await welcome.typeGroups(groups.map((group) => group.toLowerCase()));
    await welcome.open.click();
  });

  await test.step('the first day: the worklist says how to begin, and the list of complaints is empty', async () => {
    const frame = framePage(page);
    await expect(page.getByRole('heading', { name: /^Goede(morgen|middag|navond) Ilse$/, level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Begin met de eerste klacht' })).toBeVisible();
    await expectAccessible(page);
    await frame.complaints.click();
    await expect(page.getByRole('heading', { name: 'Klachten', level: 1 })).toBeVisible();
    await expect(page.getByText('Nog geen klachten')).toBeVisible();
    await expect(frame.rail.getByText(founder.name)).toBeVisible();
    await expect(frame.rail.getByText('Klachtenfunctionaris')).toBeVisible();
    await expect(page.getByRole('banner').getByText(founder.organisation)).toBeVisible();
    await expect(frame.saved).toBeVisible();
    await expectAccessible(page);
  });
});

test('a register that was not finished leaves nothing behind', async ({ launchApp, userData }) => {
  const first = await launchApp();
  const welcome = welcomePage(first.page);
  await welcome.aboutYou(founder);
  await welcome.choose(founder.passphrase);
  await expect(welcome.kit).toBeVisible();
  await welcome.startOver.click();
  await expect(welcome.organisation).toHaveValue('');
  await welcome.aboutYou(founder);
  await welcome.choose(founder.passphrase);
  await expect(welcome.kit).toBeVisible();
  await closeApp(first.app);

  const second = await launchApp({ userData });
  await expect(welcomePage(second.page).organisation).toBeVisible();
});

test('the recovery kit can be kept as a PDF', async ({ launchApp, userData }) => {
  const { app, page } = await launchApp();
  const welcome = welcomePage(page);
  await welcome.aboutYou(founder);
  await welcome.choose(founder.passphrase);
  const path = join(userData, 'herstelset.pdf');
  await answerSave(app, path);
  await welcome.savePdf.click();
  await expect(page.getByText(`Bewaard als ${path}.`)).toBeVisible();
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await stat(path)).size).toBeGreaterThan(5_000);
});

test('a first start in English, by keyboard alone', async ({ launchApp }) => {
  const { page } = await launchApp();
  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await expect(page.getByLabel('Naam van de organisatie')).toBeFocused();
  // Back past the offer to restore a back-up, to the language; and there again.
  await press('Shift+Tab', 'Shift+Tab', 'ArrowRight');
  await expect(page.getByRole('heading', { name: 'Begin a register' })).toBeVisible();
  await press('Tab', 'Tab');
  await expect(page.getByLabel('Name of the organisation')).toBeFocused();
  await page.keyboard.type('Linden Occupational Health');
  await press('Tab');
  await page.keyboard.type('Ilse Vermeer');
  await press('Enter');
  await expect(page.getByLabel(/^Passphrase$/)).toBeFocused();
  await page.keyboard.type(founder.passphrase);
  await press('Tab', 'Tab');
  await expect(page.getByLabel('Once more')).toBeFocused();
  await page.keyboard.type(founder.passphrase);
  await press('Enter');
  await expect(page.getByRole('list', { name: 'Recovery code' })).toBeVisible();
  const groups = await page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: 'I have it, continue' }).focus();
  await press('Enter');
  const fields = page.getByRole('textbox', { name: /^Group \d$/ });
  await expect(fields.first()).toBeFocused();
  for (const field of await fields.all()) {
    const index = Number(/\d+/.exec((await field.getAttribute('name')) ?? '')?.[0]);
    await expect(field).toBeFocused();
    await page.keyboard.type(groups[index]?.split(/\s+/).at(-1) ?? '');
    await press('Tab');
  }
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Start with the first complaint' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('what was not typed twice the same never makes a register', async ({ launchApp }) => {
  const { page } = await launchApp();
  const welcome = welcomePage(page);
  await welcome.aboutYou(founder);
  await welcome.passphrase.fill(founder.passphrase);
  await welcome.create.click();
  await expect(page.getByText('Dit is niet dezelfde wachtwoordzin.')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(welcome.organisation).toHaveValue(founder.organisation);
  await welcome.next.click();
  await foundRegisterFromPassphrase(page);
});

const foundRegisterFromPassphrase = async (page: Parameters<typeof foundRegister>[0]): Promise<void> => {
  const welcome = welcomePage(page);
  await welcome.choose(founder.passphrase);
  await expect(welcome.kit).toBeVisible();
};
