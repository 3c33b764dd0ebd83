import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { asEml, mailOfAddress, mailOfPost } from '../support/mail-of-form.ts';
import { openSeeded } from '../support/open-seeded.ts';
import { complaintPage } from '../support/pages/complaint.ts';
import { dropFiles, framePage } from '../support/pages/frame.ts';
import { registerPage } from '../support/pages/register.ts';
import { settingsPage } from '../support/pages/settings.ts';
import { foundRegister } from '../support/pages/welcome.ts';
import { answerSave, expect, type Launched, type LaunchOptions, test } from './fixture.ts';

const { findChromium } = createRequire(import.meta.url)('../host/loader/find-chromium.cjs') as {
  readonly findChromium: () => string | null;
};

let folder = '';
let browser: Browser;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-form-'));
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath ? { executablePath } : {});
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const privacyOfficer = 'privacy@occure.nl';

/** Makes the form in the settings and saves it, as for the organisation's own website. */
const saveForm = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  name: string,
  fill: (page: Page) => Promise<void>,
): Promise<Launched & { readonly path: string }> => {
  const launched = await launchApp({ env: { GEGROND_TODAY: '2026-04-10' } });
  const { app, page } = launched;
  await foundRegister(page);
  await framePage(page).settings.click();
  await settingsPage(page).go('Formulier voor de website');
  await fill(page);
  const path = join(folder, name);
  await answerSave(app, path);
  await page.getByRole('button', { name: 'Bewaar het formulier…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard als' })).toContainText(name);
  return { ...launched, path };
};
const toMail = (page: Page) => page.getByLabel('E-mailadres voor klachten').fill('klachten@delinde.example');

/** Opens the saved file in an ordinary browser, as a visitor of the website does. */
const visit = async (path: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  /** Where the visitor is sent, once that is a mail. */
  const mail = async (): Promise<string> => {
    await expect.poll(() => asked.find((url) => url.startsWith('mailto:'))).toBeDefined();
    return asked.find((url) => url.startsWith('mailto:')) ?? '';
  };
  return { page, asked, mail, close: () => context.close() };
};

test('R1, R2, R4, R16, R17, R18: a representative fills in the form in Dutch; every field arrives in a registered complaint', async ({
  launchApp,
}) => {
  const { page, path } = await saveForm(launchApp, 'klachtenformulier.html', async (settings) => {
    await toMail(settings);
    await expect(settings.frameLocator('iframe').getByRole('heading', { name: 'Klacht indienen' })).toBeVisible();
    await expectAccessible(settings);
  });

  const visitor = await visit(path);
  const site = visitor.page.locator('#nl');
  const send = site.getByRole('button', { name: 'Maak de mail' });
  await send.click();
  await expect(site.getByRole('alert')).toHaveText('Er ontbreekt nog iets. Kijk bij de velden met een melding.');
  await expect(site.getByRole('textbox', { name: /^Naam/ })).toBeFocused();

  await expect(site.getByText('machtiging nodig')).toBeHidden();
  await site.getByLabel('Namens iemand anders').check();
  await expect(site.getByText('machtiging nodig')).toBeVisible();
  await site.getByLabel('Uw naam').fill('mr. A. Bakker');
  await site.getByLabel('Uw kantoor of organisatie').fill('Bakker & Zonen Advocaten');
  await site.getByLabel('Uw e-mailadres').fill('bakker@advocaten.example');
  await site.getByLabel('Uw telefoonnummer').fill('+31 20 123 45 67');
  await site.getByRole('textbox', { name: /^Naam/ }).fill('Käthe Schröder-Müller');
  await site.getByLabel('De klager is').selectOption('Werknemer van een klant');
  await site.getByLabel('Werkgever of organisatie').fill('Bouwbedrijf De Hoeksteen');
  await site.getByLabel('E-mailadres', { exact: true }).fill('kathe@mail.example');
  await site.getByLabel('Telefoonnummer', { exact: true }).fill('06-12345678');
  await site.getByLabel('Straat en huisnummer').fill('Laan 1');
  await site.getByLabel('Postcode').fill('1234 AB');
  await site.getByLabel('Plaats').fill('Utrecht');

  // What the regulation treats otherwise is told where it is chosen, before anything is sent
  await expect(site.locator('#nl-note-return-to-work-advice')).toBeHidden();
  await site.getByLabel('Advies over werkhervatting').check();
  await expect(site.getByText('Vraag dan een deskundigenoordeel aan bij UWV')).toBeVisible();
  await site.getByLabel('Privacy', { exact: true }).check();
  await expect(site.locator('#nl-note-privacy')).toContainText(privacyOfficer);
  await site.getByLabel('Financiële schade').check();
  await expect(site.locator('#nl-note-financial-damage')).toContainText('directie');
  await site.getByLabel('Wanneer is het gebeurd?').fill('2026-03-09');
  const story = 'De arts zei:\nNaam: onbekend\n\nDat kostte mij € 1.250 + rente.';
  await site.getByLabel('Wat is er gebeurd?').fill(story);
  await site.getByLabel('Wat wilt u bereiken?').fill('Een gesprek & excuses.');
  await send.click();
  const address = await visitor.mail();
  expect(visitor.asked.filter((url) => !url.startsWith('file:') && !url.startsWith('mailto:'))).toEqual([]);
  await expect(site.getByLabel('De tekst van de mail')).toHaveValue(/Naam gemachtigde: mr\. A\. Bakker/);
  await visitor.close();

  const form = registerPage(page);
  const mail = mailOfAddress(address, 'A. Bakker <bakker@advocaten.example>');
  await dropFiles(page, 'body', [{ name: 'formulier.eml', bytes: mail }]);
  await expect(form.channel).toHaveValue('Klachtenformulier op de website');
  await expect(form.receivedOn).toHaveValue('do 9 apr 2026');
  await expect(form.name).toHaveValue('Käthe Schröder-Müller');
  await expect(form.kind('Werknemer van een klant')).toBeChecked();
  await expect(form.organisation).toHaveValue('Bouwbedrijf De Hoeksteen');
  await expect(form.email).toHaveValue('kathe@mail.example');
  await expect(form.phone).toHaveValue('06-12345678');
  await expect(form.address).toHaveValue('Laan 1\n1234 AB Utrecht');
  await expect(form.onBehalf).toBeChecked();
  await expect(form.representative).toHaveValue('mr. A. Bakker');
  await expect(form.form.getByLabel('Kantoor of organisatie')).toHaveValue('Bakker & Zonen Advocaten');
  await expect(form.form.getByLabel('E-mailadres van de gemachtigde')).toHaveValue('bakker@advocaten.example');
  await expect(form.form.getByLabel('Telefoon van de gemachtigde')).toHaveValue('+31 20 123 45 67');
  for (const subject of ['Privacy', 'Financiële schade', 'Advies over werkhervatting'])
    await expect(form.subject(subject)).toBeChecked();
  await expect(form.subject('Bejegening')).not.toBeChecked();
  await expect(form.text).toHaveValue(story);
  await expect(form.wish).toHaveValue('Een gesprek & excuses.');
  await expect(form.incidentOn).toHaveValue('ma 9 mrt 2026');
  // R4, R2, R16, R17: and the officer is told what follows from it
  await expect(form.form).toContainText('gaat er niets over de inhoud naar de gemachtigde');
  await expect(form.form).toContainText('deskundigenoordeel van UWV, www.uwv.nl');
  await expect(form.form).toContainText('vanaf het begin door de directie behandeld');
  await expect(form.form).toContainText(privacyOfficer);
  await form.save.click();
  await expect(page.getByText('K26-A001').first()).toBeVisible();
  await expect(page.getByText('mr. A. Bakker').first()).toBeVisible();
  await expect(page.getByText('formulier.eml').first()).toBeVisible();
});

test('R1: without scripts, in English, Chromium itself writes the mail; every field arrives', async ({ launchApp }) => {
  const { page, path } = await saveForm(launchApp, 'zonder-scripts.html', toMail);
  const visitor = await visit(path, { javaScriptEnabled: false });
  const site = visitor.page;
  await site.getByRole('link', { name: 'This form in English' }).click();
  await expect(site.getByRole('heading', { name: 'Make a complaint' })).toBeVisible();
  await expect(site.getByRole('heading', { name: 'Klacht indienen' })).toBeHidden();
  // The browser's own checks hold it back
  await site.getByRole('button', { name: 'Make the mail' }).click();
  await expect(site.getByText('Fill in a name.').last()).toBeVisible();

  await site.getByRole('textbox', { name: /^Name/ }).fill('Zoë Çelik');
  await site.getByLabel('The complainant is').selectOption('Supplier');
  await site.getByLabel('Employer or organisation').fill('Çelik & Zonen');
  await site.getByLabel('E-mail address', { exact: true }).fill('zoe+klacht@mail.example');
  await site.getByLabel('Telephone number', { exact: true }).fill('+31 6 12345678');
  await site.getByLabel('Return-to-work advice').check();
  await expect(site.getByText('We cannot handle this complaint.')).toBeVisible();
  await site.getByLabel('Return-to-work advice').uncheck();
  await expect(site.getByText('We cannot handle this complaint.')).toBeHidden();
  await site.getByLabel('Speed of work').check();
  await site.getByLabel('Treatment').check();
  await site.getByLabel('When did it happen?').fill('2026-03-09');
  await site.getByLabel('What happened?').fill('Nobody called back.\nName: unknown\nIt cost me € 100.');
  await site.getByLabel('What would you like to achieve?').fill('An apology.\nAnd payment.');
  await site.getByRole('button', { name: 'Make the mail' }).click();
  const address = await visitor.mail();
  await visitor.close();

  const form = registerPage(page);
  const bytes = mailOfAddress(address, 'Zoë <zoe@mail.example>');
  await dropFiles(page, 'body', [{ name: 'form.eml', bytes }]);
  await expect(form.channel).toHaveValue('Klachtenformulier op de website');
  await expect(form.name).toHaveValue('Zoë Çelik');
  await expect(form.kind('Leverancier')).toBeChecked();
  await expect(form.organisation).toHaveValue('Çelik & Zonen');
  await expect(form.email).toHaveValue('zoe+klacht@mail.example');
  await expect(form.phone).toHaveValue('+31 6 12345678');
  await expect(form.onBehalf).not.toBeChecked();
  await expect(form.subject('Snelheid van werken')).toBeChecked();
  await expect(form.subject('Bejegening')).toBeChecked();
  await expect(form.subject('Advies over werkhervatting')).not.toBeChecked();
  await expect(form.text).toHaveValue('Nobody called back.\nName: unknown\nIt cost me € 100.');
  await expect(form.wish).toHaveValue('An apology.\nAnd payment.');
  await form.save.click();
  await expect(page.getByText('K26-A001').first()).toBeVisible();
});

test('R1, R18: posted to a form handler, and forwarded by it, it arrives the same', async ({ launchApp }) => {
  const { page, path } = await saveForm(launchApp, 'met-verwerker.html', async (settings) => {
    await settings.getByLabel('De website stuurt de klacht door').check();
    await settings.getByLabel('Adres van de formulierverwerker').fill('http://forms.example/klacht');
    await expect(settings.getByText('Het adres begint met https://')).toBeVisible();
    await expect(settings.getByRole('button', { name: 'Bewaar het formulier…' })).toBeDisabled();
    await settings.getByLabel('Adres van de formulierverwerker').fill('https://forms.example/klacht');
  });
  const visitor = await visit(path);
  const site = visitor.page;
  let posted = '';
  await site.route('https://forms.example/**', async (route) => {
    posted = route.request().postData() ?? '';
    await route.fulfill({ contentType: 'text/plain', body: 'Bedankt' });
  });
  await site.getByRole('textbox', { name: /^Naam/ }).fill('Piet & Els van der Berg');
  await site.getByLabel('Telefoonnummer', { exact: true }).fill('+31 6 12345678');
  await site.getByLabel('Bejegening').check();
  await site.getByLabel('Informatievoorziening').check();
  await site.getByLabel('Wat is er gebeurd?').fill('Regel één\n\nBetreft: niets anders\n100% + 5 = te veel');
  await site.getByRole('button', { name: 'Verstuur de klacht' }).click();
  await expect(site.getByText('Bedankt')).toBeVisible();
  await visitor.close();

  const form = registerPage(page);
  await dropFiles(page, 'body', [{ name: 'inzending.eml', bytes: mailOfPost(posted) }]);
  await expect(form.channel).toHaveValue('Klachtenformulier op de website');
  await expect(form.name).toHaveValue('Piet & Els van der Berg');
  await expect(form.phone).toHaveValue('+31 6 12345678');
  await expect(form.subject('Bejegening')).toBeChecked();
  await expect(form.subject('Informatievoorziening')).toBeChecked();
  await expect(form.text).toHaveValue('Regel één\n\nBetreft: niets anders\n100% + 5 = te veel');
});

test('the page can be used by everyone: both languages, light and dark, narrow, zoomed, by keyboard', async ({
  launchApp,
}) => {
  const { path } = await saveForm(launchApp, 'toegankelijk.html', toMail);
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page: site, close } = await visit(path, { colorScheme, viewport: { width: 320, height: 640 } });
    for (const [language, behalf, subject, mail] of [
      ['nl', 'Namens iemand anders', 'Advies over werkhervatting', 'Maak de mail'],
      ['en', 'On behalf of someone else', 'Return-to-work advice', 'Make the mail'],
    ] as const) {
      await site.goto(`${pathToFileURL(path).href}#${language}`);
      const side = site.locator(`#${language}`);
      await side.getByLabel(behalf).check();
      await side.getByLabel(subject).check();
      await side.getByRole('button', { name: mail }).click();
      const { violations } = await new AxeBuilder({ page: site }).setLegacyMode(true).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        `${language}, ${colorScheme}`,
      ).toEqual([]);
      // Reflow (WCAG 1.4.10): nothing to scroll sideways at 320 CSS pixels, which is 1280 at 400 %
      const overflow = await site.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await close();
  }
  // By keyboard alone, in the order of the page
  const { page: site, close } = await visit(path);
  await site.keyboard.press('Tab');
  await expect(site.getByRole('link', { name: 'This form in English' })).toBeFocused();
  await site.keyboard.press('Tab');
  await site.keyboard.press('ArrowDown');
  await expect(site.getByLabel('Namens iemand anders')).toBeChecked();
  await site.keyboard.press('Tab');
  await expect(site.getByLabel('Uw naam')).toBeFocused();
  await close();
});

test('R5, R12: an incoming answer finds its file, is filed only after a yes, and is recorded as what it is', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeeded(launchApp, userData, 40);
  const incoming = page.getByRole('heading', { name: 'Binnengekomen mail' });
  const what = page.getByRole('radiogroup', { name: 'Wat is deze mail?' });
  const drop = (name: string, mail: Parameters<typeof asEml>[0]) =>
    dropFiles(page, 'body', [{ name, bytes: asEml(mail) }]);
  const file = complaintPage(page);

  // By its thread, although the subject says nothing; a message for the file and no more
  const answer = {
    from: 'Iemand <iemand@elders.example>',
    to: 'klachten@delinde.example',
    subject: 'Re: uw bericht',
    text: 'Hierbij de gevraagde stukken.',
    headers: ['In-Reply-To: <2@mail.example>'],
    id: '<answer@elders.example>',
  };
  await drop('antwoord.eml', answer);
  await expect(incoming).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Dit lijkt een antwoord op K26-A003' })).toBeVisible();
  await expect(page.getByText('De mail antwoordt op een eerder bericht in dit dossier.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'De mail' })).toContainText('Hierbij de gevraagde stukken.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leg vast in K26-A003' }).click();
  await expect(page.getByText('K26-A003').first()).toBeVisible();
  await expect(page.getByText('antwoord.eml').first()).toBeVisible();

  // The same mail again says so
  await drop('antwoord.eml', answer);
  await expect(page.getByText('Deze mail staat al in K26-A003.')).toBeVisible();

  // By the number in the subject, whatever its case: the objection, with the complainant's words and the day of the mail
  await drop('bezwaar.eml', {
    from: 'Klager <klager39@mail.example>',
    to: 'klachten@delinde.example',
    subject: 'FW: uitspraak k26-a040',
    text: 'Geachte directie,\n\nIk maak bezwaar tegen de uitspraak.\n\n> Wij verklaren uw klacht gegrond.',
  });
  await expect(page.getByRole('heading', { name: 'Dit lijkt een antwoord op K26-A040' })).toBeVisible();
  await expect(what.getByLabel('Een bezwaar tegen de uitspraak')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(file.field('Het bezwaar')).toHaveValue('Geachte directie,\n\nIk maak bezwaar tegen de uitspraak.');

  // A mail that names nothing becomes a new complaint, unless a person says where it belongs
  await page.keyboard.press('Escape');
  await drop('los.eml', {
    from: 'Onbekend <onbekend@elders.example>',
    to: 'klachten@delinde.example',
    subject: 'Nog een aanvulling',
    text: 'Ik was nog iets vergeten.',
  });
  const form = registerPage(page);
  await expect(form.heading).toBeVisible();
  await page.getByRole('button', { name: 'Hoort bij een bestaande klacht' }).click();
  await page.getByRole('combobox', { name: 'Bij welke klacht hoort deze mail?' }).fill('K26-A002');
  await page.getByRole('option', { name: /^K26-A002/ }).click();
  await what.getByLabel(/^De toelichting van/).check();
  await page.getByRole('button', { name: 'Leg vast in K26-A002' }).click();
  await expect(file.form.getByRole('textbox').first()).toHaveValue('Ik was nog iets vergeten.');

  // And a mail that seems an answer can still be a complaint of its own
  await page.keyboard.press('Escape');
  await drop('nieuw.eml', {
    from: 'Klager <klager1@mail.example>',
    to: 'klachten@delinde.example',
    subject: 'Iets heel anders',
    text: 'Dit is een nieuwe klacht.',
  });
  await expect(page.getByText('Van deze afzender is er al een klacht: K26-A002')).toBeVisible();
  await page.getByRole('button', { name: 'Registreer als nieuwe klacht' }).click();
  await expect(form.text).toHaveValue('Dit is een nieuwe klacht.');
});
