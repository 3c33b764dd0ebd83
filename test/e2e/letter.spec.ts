import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { expectAccessible } from '../support/axe.ts';
import { framePage } from '../support/pages/frame.ts';
import { letterPage } from '../support/pages/letter.ts';
import { registerPage } from '../support/pages/register.ts';
import { founder, foundRegister } from '../support/pages/welcome.ts';
import { answerSave, closeApp, expect, test, watchOpening } from './fixture.ts';

/** The text of a Word file's body, by a reader that shares nothing with what wrote it. */
const textOf = async (path: string): Promise<string> => {
  const xml = new PizZip(await readFile(path)).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
};

test('a letter asks for what it lacks, shows itself, is saved and filed, and records that it went out', async ({
  launchApp,
  userData,
}) => {
  const { app, page } = await launchApp({ env: { GEGROND_TODAY: '2026-01-05' } });
  await foundRegister(page);
  const form = registerPage(page);
  const letter = letterPage(page);
  await form.dropMail('01-plain.eml');
  await form.text.fill('Prijs {{totaal}} <b>&</b> klaar 🙂 שלום');
  await form.save.click();
  await page
    .getByRole('button', { name: 'Schrijf brief' })
    .or(page.getByRole('link', { name: 'Schrijf brief' }))
    .click();

  // Given an organisation without an address, the letter names what is missing and asks for it in place
  await expect(letter.heading('Ontvangstbevestiging')).toBeVisible();
  await expect(letter.needs).toBeVisible();
  await expectAccessible(page);
  await letter.street.fill('Lindelaan 12');
  await letter.postcodeAndTown.fill('3511 AB Utrecht');
  await letter.email.fill('klachten@delinde.example');
  await letter.saveOrganisation.click();

  // Then it shows itself with the same date as the deadline in the file: R7, one month after 2 January
  await expect(letter.paper).toContainText('Geachte');
  await expect(letter.paper).toContainText('K26-A001');
  await expect(letter.paper).toContainText('2 februari 2026');
  await expect(letter.paper).toContainText('Lindelaan 12');
  await expectAccessible(page);

  // When it is saved, the file on disk holds the same facts, and nothing is left to be filled in
  const path = join(userData, 'brief.docx');
  await answerSave(app, path);
  await letter.saveAs.click();
  await expect(page.getByText(`Opgeslagen als ${path}`)).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(5000);
  const text = await textOf(path);
  expect(text).toContain('Marjolein de Vries');
  expect(text).toContain('2 februari 2026');
  expect(text.replace('{{totaal}}', '')).not.toMatch(/\{\{|\}\}|undefined|null/);

  // When it is opened, a copy goes to the system's own program
  const opened = await watchOpening(app);
  await letter.word.click();
  await expect
    .poll(async () => (await opened()).map(({ target }) => target))
    .toContainEqual(expect.stringMatching(/\.docx$/));

  // When its sending is recorded, the term is met and the letter stands on the timeline
  await letter.recordSent.click();
  await expect(page.getByText('Ontvangst bevestigd')).toBeVisible();
  await expect(page.getByText(/op tijd, termijn vr 9 jan/)).toBeVisible();
  await expect(page.getByText('Ontvangstbevestiging K26-A001.docx').first()).toBeVisible();
});

test('the answer date and an appointment are asked in the invitation and stand in it', async ({
  launchApp,
  userData,
}) => {
  const { app, page } = await launchApp({ env: { GEGROND_TODAY: '2026-01-05' } });
  await foundRegister(page);
  await registerPage(page).dropMail('01-plain.eml');
  await registerPage(page).save.click();
  await page.getByText('Volgende stap').waitFor();
  const stream = /complaints\/(\w+)/.exec(page.url())?.[1] ?? '';
  await page.evaluate((id) => {
    window.location.hash = `#/complaints/${id}/letter/invitation-to-explain?party=complainant`;
  }, stream);
  const letter = letterPage(page);
  await letter.street.fill('Lindelaan 12');
  await letter.postcodeAndTown.fill('3511 AB Utrecht');
  await letter.email.fill('klachten@delinde.example');
  await letter.saveOrganisation.click();
  await expect(letter.paper).toContainText('12 januari 2026');
  await letter.replyBy.fill('9-1-2026');
  await letter.replyBy.blur();
  await expect(letter.paper).toContainText('9 januari 2026');

  await page.getByRole('switch', { name: 'Stel een gesprek voor' }).click();
  await expect(letter.needs).toBeVisible();
  await page.getByLabel('Dag', { exact: true }).fill('13-1-2026');
  await page.getByLabel('Tijd', { exact: true }).fill('9.30');
  await expect(letter.paper).toContainText('09.30');
  await expect(letter.paper).toContainText('13 januari 2026');

  // When something is typed and the letter is saved in the same breath, what is saved is what was typed
  await page.getByLabel('Wat je wilt weten').fill('Met wie hebt u gesproken?');
  const path = join(userData, 'uitnodiging.docx');
  await answerSave(app, path);
  await letter.saveAs.click();
  await expect(page.getByText(`Opgeslagen als ${path}`)).toBeVisible();
  expect(await textOf(path)).toContain('Met wie hebt u gesproken?');
});

test('a letter that was filed earlier is the one recorded as sent, with the date that it bears', async ({
  launchApp,
  userData,
}) => {
  const first = await launchApp({ env: { GEGROND_TODAY: '2026-01-08' } });
  await foundRegister(first.page);
  await registerPage(first.page).dropMail('01-plain.eml');
  await registerPage(first.page).save.click();
  await first.page.getByRole('button', { name: 'Schrijf brief' }).click();
  const made = letterPage(first.page);
  await made.street.fill('Lindelaan 12');
  await made.postcodeAndTown.fill('3511 AB Utrecht');
  await made.email.fill('klachten@delinde.example');
  await made.saveOrganisation.click();
  await expect(made.paper).toContainText('8 januari 2026');
  await made.file.click();
  await expect(first.page.getByText('De brief staat in het dossier')).toBeVisible();
  const place = new URL(first.page.url()).hash;
  await closeApp(first.app);

  // Given it went out on the 9th, and that is recorded three days later
  const { page } = await launchApp({ userData, env: { GEGROND_TODAY: '2026-01-12' } });
  await page.getByLabel(/^Wachtwoordzin$/).fill(founder.passphrase);
  await page.keyboard.press('Enter');
  await framePage(page).rail.waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  const letter = letterPage(page);
  await expect(page.getByText('Als verzonden geldt wat in het dossier staat')).toBeVisible();
  await letter.sentOn.fill('9-1-2026');
  await letter.sentOn.blur();
  await letter.recordSent.click();

  // Then no second letter, dated the 12th, was made
  await expect(page.getByText('Ontvangst bevestigd').first()).toBeVisible();
  await expect(page.getByText('Ontvangstbevestiging gemaakt')).toHaveCount(1);
});
