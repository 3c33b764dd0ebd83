import { expectAccessible } from '../support/axe.ts';
import { dropFiles, framePage } from '../support/pages/frame.ts';
import { registerPage } from '../support/pages/register.ts';
import { foundRegister } from '../support/pages/welcome.ts';
import { closeApp, expect, type Launched, type LaunchOptions, test } from './fixture.ts';

const openOn = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  day: string,
): Promise<Launched & { readonly form: ReturnType<typeof registerPage> }> => {
  const launched = await launchApp({ env: { GEGROND_TODAY: day } });
  await foundRegister(launched.page);
  return { ...launched, form: registerPage(launched.page) };
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('R1, R2, R16, R17: each sample mail fills the form, and becomes a complaint with the mail as its first document', async ({
  launchApp,
}) => {
  const { page, form } = await openOn(launchApp, '2026-04-10');

  await form.dropMail('01-plain.eml');
  await expect(form.receivedOn).toHaveValue('vr 2 jan 2026');
  await expect(form.name).toHaveValue('Marjolein de Vries');
  await expect(form.email).toHaveValue('m.devries@voorbeeld-transport.nl');
  await expect(form.phone).toHaveValue('06-12345678');
  await expect(form.subject('Bereikbaarheid')).toBeChecked();
  await expectAccessible(page);
  await form.save.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Klacht over bereikbaarheid casemanager' })).toBeVisible();
  await expect(page.getByText('K26-A001').first()).toBeVisible();
  await expect(page.getByText('01-plain.eml').first()).toBeVisible();

  await form.dropMail('02-website-form.eml');
  await expect(form.name).toHaveValue('Youssef El Amrani');
  await expect(form.channel).toHaveValue('Klachtenformulier op de website');
  await expect(form.kind('Werknemer van een klant')).toBeChecked();
  await expect(form.organisation).toHaveValue('Bouwbedrijf De Hoeksteen');
  await expect(form.subject('Bejegening')).toBeChecked();
  await expect(form.subject('Informatievoorziening')).toBeChecked();
  await expect(form.wish).toHaveValue('Een gesprek en alsnog het verslag.');
  await expect(form.incidentOn).toHaveValue('vr 9 jan 2026');
  await form.save.click();
  await expect(page.getByText('K26-A002').first()).toBeVisible();

  await form.dropMail('03-html-windows1252.eml');
  await expect(form.name).toHaveValue('Käthe Schröder-Müller');
  await expect(form.mail).toContainText('€ 1.250,–');
  await expect(form.mail).toContainText('aanmaningen: 2');
  await form.kind('Leverancier').check({ force: true });
  await form.subject('Financiële schade').check();
  await expect(page.getByText('door de directie behandeld')).toBeVisible();
  await form.save.click();
  await expect(page.getByText('K26-A003').first()).toBeVisible();

  await form.dropMail('04-on-behalf-attachments.eml');
  await expect(form.onBehalf).toBeChecked();
  await expect(form.name).toHaveValue(/Jansen/);
  await expect(form.mail).toContainText('machtiging Jansen – getekend.pdf');
  await form.subject('Privacy').check();
  await form.save.click();
  await expect(page.getByText('K26-A004').first()).toBeVisible();
  await expect(page.getByText('bijlage 1.pdf').first()).toBeVisible();

  await form.dropMail('05-return-to-work-advice.eml');
  await expect(form.receivedOn).toHaveValue('za 31 jan 2026');
  await expect(form.summary).toHaveValue(/^advies bedrijfsarts/i);
  await form.subject('Advies over werkhervatting').check();
  await expect(page.getByText('deskundigenoordeel')).toBeVisible();
  await form.save.click();
  await expect(page.getByText('K26-A005').first()).toBeVisible();

  // The same mail again is noticed before anything is written
  await form.dropMail('01-plain.eml');
  await expect(page.getByText('Deze mail staat al in K26-A001.')).toBeVisible();
  await page.getByRole('button', { name: 'Open K26-A001' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Klacht over bereikbaarheid casemanager' })).toBeVisible();
});

test('by hand: what is missing is named at once, each a way to its field, and the terms follow the day', async ({
  launchApp,
}) => {
  const { page, form } = await openOn(launchApp, '2026-04-02');
  await page.keyboard.press('Control+n');
  await expect(form.heading).toBeVisible();
  // Good Friday and Easter Monday do not count
  await expect(form.form).toContainText('Ontvangst bevestigen uiterlijk ma 13 apr 2026');
  await page.keyboard.press('Control+Enter');
  await expect(form.problems).toContainText('De klacht is nog niet geregistreerd');
  for (const missing of ['hoe de klacht binnenkwam', 'naam van de klager', 'waar het over gaat', 'tekst'])
    await expect(form.problems.getByRole('button', { name: missing })).toBeVisible();
  await expectAccessible(page);
  await form.problems.getByRole('button', { name: 'naam van de klager' }).click();
  await expect(form.name).toBeFocused();

  await form.name.fill('P. Jansen');
  await form.channel.click();
  await page.getByRole('option', { name: 'Telefoon' }).click();
  await form.summary.fill('Verslag kwijt');
  await form.subject('Informatievoorziening').check();
  await form.text.fill('Ik wacht al zes weken op het verslag.');
  await form.receivedOn.fill('3-4-2026');
  await form.receivedOn.blur();
  await page.keyboard.press('Control+Enter');
  await expect(form.problems).toContainText('ligt in de toekomst');
  // Text that is no date stays where it is, and is said
  await form.receivedOn.fill('vorige week');
  await form.receivedOn.blur();
  await expect(form.form).toContainText('Dit is geen datum.');
  await expect(form.receivedOn).toHaveValue('vorige week');
  await form.receivedOn.fill('1 april');
  await form.receivedOn.blur();
  await expect(form.receivedOn).toHaveValue('wo 1 apr 2026');
  await form.save.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Verslag kwijt' })).toBeVisible();
});

test('leaving with a picked file asks first, because a file is not kept as a draft', async ({ launchApp }) => {
  const { page, form } = await openOn(launchApp, '2026-04-02');
  await page.keyboard.press('Control+n');
  await form.heading.waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await expect(form.form.getByText('brief.pdf')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toContainText('gaat verloren');
  await page.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(form.form.getByText('brief.pdf')).toBeVisible();
});

test('unsaved text survives a crash of the program', async ({ launchApp, userData }) => {
  const { app, page, form } = await openOn(launchApp, '2026-04-02');
  await page.keyboard.press('Control+n');
  await form.text.fill('Halverwege getypt toen de stroom uitviel.');
  // The draft is written half a second after the last key
  await page.waitForTimeout(1200);
  app.process().kill('SIGKILL');
  await closeApp(app);

  const { page: again } = await launchApp({ userData, env: { GEGROND_TODAY: '2026-04-02' } });
  const { founder } = await import('../support/pages/welcome.ts');
  await again.getByLabel(/^Wachtwoordzin$/).fill(founder.passphrase);
  await again.keyboard.press('Enter');
  await framePage(again).rail.waitFor();
  await again.keyboard.press('Control+n');
  await expect(registerPage(again).text).toHaveValue('Halverwege getypt toen de stroom uitviel.');
  await expect(again.getByText('Dit stond nog van de vorige keer.')).toBeVisible();
});

test('a hostile mail is shown inert: nothing runs, nothing is fetched, nothing looks like the program', async ({
  launchApp,
}) => {
  const { page, form } = await openOn(launchApp, '2026-04-10');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const html = `<style>body{display:none}*{color:red!important}</style><p onclick="window.hacked=1">Beste mensen</p>
<script>window.hacked=1</script><img src="https://tracker.example/pixel.png" onerror="window.hacked=1">
<iframe src="https://evil.example"></iframe><form action="https://evil.example"><input name="x"><button>Inloggen</button></form>
<a href="https://evil.example/login">uw bank</a><svg onload="window.hacked=1"><title>x</title></svg>
<div style="position:fixed;inset:0;background:url(https://tracker.example/bg.png)">Vastgeplakt</div>`;
  await dropFiles(page, 'body', [
    {
      name: 'vijandig.eml',
      bytes: encode(
        `From: x@evil.example\r\nSubject: Klacht\r\nDate: Thu, 02 Apr 2026 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
      ),
    },
  ]);
  await expect(form.mail).toContainText('Beste mensen');
  await expect(form.mail).toContainText('uw bank [https://evil.example/login]');
  await expect(
    form.mail.getByRole('article').locator('script, img, iframe, form, input, style, svg, a, [style], [onclick]'),
  ).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(asked.filter((url) => /evil|tracker/.test(url))).toEqual([]);
});

test('a file that is no mail, an empty one and a broken one each get a sentence; nothing is lost', async ({
  launchApp,
}) => {
  const { page, form } = await openOn(launchApp, '2026-04-10');
  const alert = page.getByRole('alert');
  await dropFiles(page, 'body', [{ name: 'leeg.eml', bytes: new Uint8Array() }]);
  await expect(alert).toContainText('leeg.eml');
  await dropFiles(page, 'body', [
    { name: 'plaatje.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  ]);
  await expect(alert).toContainText('plaatje.png');
  await expect(alert).toContainText('Dit is een afbeelding, geen mail.');
  await dropFiles(page, 'body', [
    { name: 'ruis.eml', bytes: Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256) },
  ]);
  await expect(alert).toContainText('ruis.eml');
  await expectAccessible(page);
  // And a good one after it simply works
  await form.dropMail('01-plain.eml');
  await expect(form.name).toHaveValue('Marjolein de Vries');
});
