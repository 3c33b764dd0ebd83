import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { complaintPage } from '../support/pages/complaint.ts';
import { dropFiles } from '../support/pages/frame.ts';
import { registerPage } from '../support/pages/register.ts';
import { foundRegister } from '../support/pages/welcome.ts';
import { answerSave, expect, type Launched, type LaunchOptions, test } from './fixture.ts';

/** An open file of the first sample mail, received on Friday 2 January 2026. */
const openFile = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  today = '2026-01-22',
): Promise<Launched & { readonly file: ReturnType<typeof complaintPage> }> => {
  const launched = await launchApp({ env: { GEGROND_TODAY: today } });
  await foundRegister(launched.page);
  const form = registerPage(launched.page);
  await form.dropMail('01-plain.eml');
  await expect(form.name).toHaveValue('Marjolein de Vries');
  await form.save.click();
  const file = complaintPage(launched.page);
  await expect(file.nextStep).toBeVisible();
  return { ...launched, file };
};

test('R3 to R11: one complaint goes from receipt to verdict by clicking', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp);
  await expect(file.title).toHaveText('Klacht over bereikbaarheid casemanager');
  await expect(file.nextStep).toContainText('Bevestig de ontvangst');
  await expect(file.entry('Klacht ontvangen')).toContainText('vastgelegd 22 jan door Ilse Vermeer');

  // R3: recorded too late, and said so
  await file.offer('Leg vast').click();
  await file.submit('Leg verzending vast').click();
  await expect(file.form).toBeHidden();
  await expect(file.entry('Ontvangst bevestigd')).toContainText('13 dagen te laat, termijn vr 9 jan');
  await expect(file.entry('Ontvangst bevestigd')).toContainText('zojuist vastgelegd');
  await expect(file.said.filter({ hasText: 'Vastgelegd: Ontvangstbevestiging verzonden.' })).toBeAttached();

  // R5: the complainant first
  await expect(file.nextStep).toContainText('Vraag Marjolein de Vries om een toelichting');
  await file.offer('Leg vast').click();
  await file.submit('Leg verzoek vast').click();
  await expect(file.nextStep).toContainText('Wacht op de toelichting van Marjolein de Vries');
  await file.offer('Leg toelichting vast').click();
  await file.submit('Leg toelichting vast').click();
  await expect(file.form).toContainText('Vul dit in.');
  await expect(file.field('Wat er is verteld')).toBeFocused();
  await file.field('Wat er is verteld').fill('De termijn is verstreken. Mevrouw wil één aanspreekpunt.');
  await file.submit('Leg toelichting vast').click();
  await expect(file.entry('Klager gehoord')).toContainText('Mevrouw wil één aanspreekpunt.');

  // R6: then the person involved
  await file.offer('Voeg betrokkene toe').click();
  await file.field('Naam').fill('T. Bos');
  await file.field('Functie').fill('casemanager');
  await file.submit('Voeg betrokkene toe').click();
  await expect(file.nextStep).toContainText('Vraag T. Bos om een toelichting');
  await expect(file.phases.nth(2)).toHaveText('Hoor en wederhoor, nu1 van 2 afgerond');
  await file.offer('Leg vast').click();
  await file.submit('Leg verzoek vast').click();
  await file.offer('Ga verder zonder').click();
  await expect(file.form).toContainText('Nog nodig: waarom.');
  await file.form.getByRole('radio', { name: 'heeft niet gereageerd' }).check();
  await file.field('Toelichting op de reden').fill('Twee keer gebeld en gemaild.');
  await file.submit('Ga verder zonder').click();
  await expect(file.entry('Verder zonder toelichting van T. Bos')).toContainText('Twee keer gebeld en gemaild.');

  // R8, R9: upheld needs measures, each with an owner and a day
  await file.offer('Doe uitspraak').click();
  await file.form.getByRole('radio', { name: /^Gegrond/ }).click();
  await expect(file.form).toContainText(
    'Nog nodig: bevindingen, omschrijving van maatregel 1, eigenaar van maatregel 1 en datum van maatregel 1.',
  );
  await file.field('Bevindingen').fill('Er is vijf keer niet teruggebeld.');
  await file.field('Wat er gaat gebeuren').fill('Telefoons van zieke casemanagers worden doorgeschakeld');
  await file.field('Eigenaar').fill('Teamleider Verzuim');
  await file.field('Klaar op').fill('16 feb 2026');
  await file.field('Klaar op').press('Tab');
  await file.submit('Doe uitspraak').click();
  await expect(file.confirm).toContainText('Daarna hoor je niemand meer in deze klacht');
  await file.confirm.getByRole('button', { name: 'Stel uitspraak vast' }).click();
  await expect(file.entry('Uitspraak: gegrond')).toContainText('1 verbetermaatregel');
  await expect(page.getByRole('complementary')).toContainText('Teamleider Verzuim, uiterlijk 16 feb 2026');

  // R11: sent, in time
  await file.offer('Leg vast').click();
  await file.submit('Leg verzending vast').click();
  await expect(file.confirm).toContainText('donderdag 22 januari 2026 (op tijd)');
  await file.confirm.getByRole('button', { name: 'Ja, leg vast' }).click();
  await expect(file.nextStep).toContainText('Leg vast wanneer de uitspraak is ontvangen');
  await expect(file.phases.nth(3)).toHaveText('Uitspraak, gedaan22 jan, op tijd');
  await expect(file.deadline(/Uitspraak/)).toHaveText('Uitspraak gehaald');

  // Everything is still there after the page was loaded afresh
  await page.reload();
  await expect(file.entry('Uitspraak verzonden')).toBeVisible();
  await expectAccessible(page);
});

/** Presses Tab until the control has the focus; a control that cannot be reached fails the test. */
const tabTo = async (page: Page, control: Locator, backwards = false): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Not reached by keyboard: ${control}`);
};

test('one complaint goes from receipt to verdict by keyboard alone', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp, '2026-01-09');
  const press = async (control: Locator) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  };

  await press(file.offer('Leg vast'));
  await expect(file.form.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(file.entry('Ontvangst bevestigd')).toContainText('op tijd');

  // Esc closes without asking; the text comes back the next time
  await press(file.more);
  await tabTo(page, file.item('Leg toelichting vast: Marjolein de Vries'));
  await page.keyboard.press('Enter');
  await expect(file.field('Wat er is verteld')).toBeFocused();
  await page.keyboard.type('Mevrouw heeft vijf keer gebeld.');
  await page.keyboard.press('Escape');
  await expect(file.form).toBeHidden();
  await expect(file.more).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, file.item('Leg toelichting vast: Marjolein de Vries'));
  await page.keyboard.press('Enter');
  await expect(file.form).toContainText('Je eerdere tekst is teruggezet.');
  await expect(file.field('Wat er is verteld')).toHaveValue('Mevrouw heeft vijf keer gebeld.');
  await page.keyboard.press('Control+Enter');
  await expect(file.entry('Klager gehoord')).toBeVisible();

  // Nobody in particular is involved: the verdict can be given at once
  await press(file.offer('Doe uitspraak'));
  await expect(file.form.getByRole('radio', { name: /^Gegrond/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(file.form.getByRole('radio', { name: 'Ongegrond' })).toBeChecked();
  await tabTo(page, file.field('Bevindingen'));
  await page.keyboard.type('Er is wel teruggebeld.');
  await tabTo(page, file.field('Motivering'));
  await page.keyboard.type('De telefoonlijst laat vijf gesprekken zien.');
  await page.keyboard.press('Control+Enter');
  await expect(file.confirm.getByRole('button', { name: 'Nog niet' })).toBeFocused();
  await press(file.confirm.getByRole('button', { name: 'Stel uitspraak vast' }));
  await expect(file.entry('Uitspraak: ongegrond')).toBeVisible();

  await press(file.offer('Leg vast'));
  await expect(file.form.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await press(file.confirm.getByRole('button', { name: 'Ja, leg vast' }));
  await expect(file.nextStep).toContainText('Leg vast wanneer de uitspraak is ontvangen');

  // An entry opens to its details, and says so
  await tabTo(page, file.open('Uitspraak: ongegrond'));
  await page.keyboard.press('Enter');
  await expect(file.open('Uitspraak: ongegrond')).toHaveAttribute('aria-expanded', 'true');
  await expect(file.entry('Uitspraak: ongegrond')).toContainText('De telefoonlijst laat vijf gesprekken zien.');
});

test('R5, R6: what is not allowed now stays in the menu and says why', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp);
  await file.choose('Voeg betrokkene toe');
  await file.field('Naam').fill('T. Bos');
  await page.keyboard.press('Control+Enter');
  await expect(file.entry('T. Bos is betrokken')).toBeVisible();

  await file.more.click();
  await expect(file.item(/^Leg toelichting vast: T. Bos/)).toContainText(
    'Eerst geeft de klager een toelichting, daarna de betrokkene (stap 2 van de regeling).',
  );
  await expect(file.item(/^Doe uitspraak/)).toContainText(
    'Nog niet gehoord: Marjolein de Vries en T. Bos (stap 2 van de regeling).',
  );
  // What nobody looks for in this phase is one press further
  await expect(file.item(/^Leg verzending uitspraak vast/)).toBeHidden();
  await file.showRefused.click();
  await expect(file.item(/^Leg verzending uitspraak vast/)).toContainText(
    'Er is nog geen uitspraak gedaan (stap 3 van de regeling).',
  );
  await expectAccessible(page);
  // Pressing it does nothing but stay
  await file.item(/^Doe uitspraak/).click({ force: true });
  await expect(file.menu).toBeVisible();
  await expect(file.form).toBeHidden();
});

test('a deadline explains itself, and prints just that', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp);
  await expect(file.deadline(/^Uitspraak/)).toHaveText('Uitspraak ma 2 feb · 7 werkdagen');
  await file.deadline(/^Uitspraak/).click();
  await expect(file.derivation).toContainText('Waarom 2 februari 2026?');
  await expect(file.derivation.getByRole('listitem')).toHaveText([
    'vr 2 jan 2026 klacht ontvangen',
    '+ één maand (regeling, stap 3) → ma 2 feb 2026',
    'Termijn van de organisatie: strikt, schuift niet op',
    'ma 2 feb 2026 is een werkdag: verzenden kan op de dag zelf',
  ]);
  await expectAccessible(page);

  // What goes to the printer is the sheet, and nothing of the screen
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await file.derivation.getByRole('button', { name: 'Druk af' }).click();
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, and not what is there, is the question
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain('Waarom 2 februari 2026?');
  expect(printed).toMatch(/^K26-A001 · Klacht over bereikbaarheid casemanager/);
  expect(printed).not.toContain('Meer handelingen');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(file.derivation.getByRole('button', { name: 'Druk af' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(file.derivation).toBeHidden();
  await expect(file.deadline(/^Uitspraak/)).toBeFocused();
});

test('text survives a page that is lost, and goes once it is recorded', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp);
  await file.choose('Schrijf notitie');
  await file.field('Notitie').fill('Gebeld met de afdeling; terugbellen om 14 uur.');
  // The draft is written when nobody types for half a second
  await page.waitForTimeout(1200);
  await page.reload();
  await expect(file.nextStep).toBeVisible();
  await file.choose('Schrijf notitie');
  await expect(file.field('Notitie')).toHaveValue('Gebeld met de afdeling; terugbellen om 14 uur.');
  await page.keyboard.press('Control+Enter');
  await expect(file.entry('Notitie')).toContainText('terugbellen om 14 uur');
  await file.choose('Schrijf notitie');
  await expect(file.field('Notitie')).toHaveValue('');
  await expectAccessible(page);
});

test('files dropped on the file are kept, come out as they went in, and the mail can be read', async ({
  launchApp,
  userData,
}) => {
  const { app, page, file } = await openFile(launchApp);
  const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
  await dropFiles(page, '[data-own-drop]', [
    { name: 'Gespreksverslag.pdf', bytes },
    { name: 'Foto van de brief.png', bytes: new Uint8Array([137, 80, 78, 71]) },
  ]);
  await expect(file.form).toContainText('Gespreksverslag.pdf');
  await file.field('Opmerking').fill('Van mevrouw De Vries');
  await expectAccessible(page);
  await file.submit('Voeg toe').click();
  await expect(file.entry('2 documenten toegevoegd')).toContainText('Van mevrouw De Vries');

  const path = join(userData, 'terug.pdf');
  await answerSave(app, path);
  await file.document('Gespreksverslag.pdf').click();
  await file.item('Bewaren als…').click();
  await expect(page.getByText(`Bewaard als ${path}`)).toBeVisible();
  expect(Buffer.compare(await readFile(path), Buffer.from(bytes))).toBe(0);

  await file.document('01-plain.eml').focus();
  await page.keyboard.press('Enter');
  await expect(file.item('Bekijk het oorspronkelijke bericht')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(file.menu).toBeHidden();
  await expect(file.document('01-plain.eml')).toBeFocused();
  await file.document('01-plain.eml').click();
  await file.item('Bekijk het oorspronkelijke bericht').click();
  const message = page.getByRole('dialog', { name: 'Oorspronkelijk bericht' });
  await expect(message).toContainText('Klacht over bereikbaarheid casemanager');
  await expect(message).toContainText('Daardoor dreigen wij de termijn');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(message).toBeHidden();
});

test('the timeline shows one kind at a time, either way round, and remembers the order', async ({ launchApp }) => {
  const { page, file } = await openFile(launchApp);
  await file.choose('Schrijf notitie');
  await file.field('Notitie').fill('Een notitie');
  await page.keyboard.press('Control+Enter');
  await expect(file.entry('Notitie')).toBeVisible();

  await page.getByRole('button', { name: 'Ontvangst', exact: true }).click();
  await expect(file.open('Klacht ontvangen')).toBeVisible();
  await page.getByRole('button', { name: 'Alles', exact: true }).click();
  const lines = () => file.lines.allInnerTexts();
  const newestFirst = await lines();
  await page.getByRole('button', { name: 'Nieuwste eerst' }).click();
  await expect.poll(lines).toEqual([...newestFirst].reverse());
  await page.reload();
  await expect(page.getByRole('button', { name: 'Oudste eerst' })).toBeVisible();
});
