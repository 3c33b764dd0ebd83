/**
 * `npm run tour`: one complaint from receipt to the board's decision, and another to UWV, through the real screens and
 * without a display. Leaves screenshots and every letter as .docx and .pdf in `out/tour/`. Each day is a start of its own, so the tour also
 * shows that what was recorded is there the next morning.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { answerSave, closeApp, engineOf, startApp } from '../e2e/fixture.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { complaintPage } from '../support/pages/complaint.ts';
import { complaintsPage, goToComplaints } from '../support/pages/complaints.ts';
import { framePage } from '../support/pages/frame.ts';
import { letterPage } from '../support/pages/letter.ts';
import { registerPage } from '../support/pages/register.ts';
import { founder, welcomePage } from '../support/pages/welcome.ts';
import { worklistPage } from '../support/pages/worklist.ts';
import { objectionDays, toUwv } from './after-the-verdict.ts';
import { createAlbum } from './album.ts';

const folder = resolve(import.meta.dirname, '../../out/tour');
const letters = join(folder, 'letters');
rmSync(folder, { recursive: true, force: true });
mkdirSync(letters, { recursive: true });
const picture = createAlbum(folder);
const data = mkdtempSync(join(tmpdir(), 'gegrond-tour-'));

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** One working day: the program is started, unlocked (but for the first day), used and closed. */
const onDay = async (day: string, work: (page: Page, app: ElectronApplication) => Promise<void>): Promise<void> => {
  console.log(day);
  const { app, page } = await startApp({ userData: data, env: { GEGROND_TODAY: day } });
  await page.setViewportSize({ width: 1280, height: 800 });
  try {
    await work(page, app);
  } catch (cause) {
    await page.screenshot({ path: join(folder, `stuck-${day}.png`) });
    throw cause;
  } finally {
    await closeApp(app);
  }
};

const unlock = async (page: Page): Promise<void> => {
  await framePage(page).passphrase.fill(founder.passphrase);
  await page.keyboard.press('Enter');
  await goToComplaints(page);
};

const openComplaint = async (page: Page, number: string): Promise<void> => {
  await complaintsPage(page).row(number).click();
  await expect(complaintPage(page).nextStep).toBeVisible();
};

/** Saves the letter on the screen through the dialog, and records that it went out. */
const sendLetter = async (page: Page, app: ElectronApplication, name: string): Promise<void> => {
  const letter = letterPage(page);
  await expect(letter.paper).toContainText('K26-A001');
  await picture(page, `brief-${name}`);
  await answerSave(app, join(letters, `${name}.docx`));
  await letter.saveAs.click();
  await expect(page.getByText(/^Opgeslagen als /)).toBeVisible();
  await letter.recordSent.click();
  if (await letter.confirm.isVisible().catch(() => false)) await letter.confirm.click();
  await expect(page.getByText('Verzending is vastgelegd')).toBeVisible();
};

try {
  await onDay('2026-01-05', async (page, app) => {
    console.log(`engine: ${await engineOf(app)}`);
    const welcome = welcomePage(page);
    await expect(welcome.organisation).toBeVisible();
    await picture(page, 'welkom');
    await page.getByRole('checkbox', { name: /^Directie/ }).click();
    await welcome.aboutYou(founder);
    await expect(welcome.passphrase).toBeVisible();
    await welcome.passphrase.fill(founder.passphrase);
    await picture(page, 'wachtwoordzin');
    await welcome.choose(founder.passphrase);
    await expect(welcome.kit).toBeVisible();
    await picture(page, 'herstelset');
    const groups = await welcome.readKit();
    await welcome.kept.click();
    await welcome.typeGroups(groups);
    await welcome.open.click();
    await expect(worklistPage(page).first).toBeVisible();
    await picture(page, 'werklijst-eerste-dag');
    await goToComplaints(page);
    await picture(page, 'nog-geen-klachten');

    const form = registerPage(page);
    await form.dropMail('01-plain.eml');
    await expect(form.name).toHaveValue('Marjolein de Vries');
    await picture(page, 'nieuwe-klacht');
    await form.save.click();
    await expect(heading(page, /bereikbaarheid casemanager/)).toBeVisible();
    await picture(page, 'klacht-ontvangen');
  });

  await onDay('2026-01-08', async (page, app) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await button(page, 'Schrijf brief').click();
    const letter = letterPage(page);
    await expect(letter.needs).toBeVisible();
    await picture(page, 'brief-mist-gegevens');
    await letter.street.fill('Lindelaan 12');
    await letter.postcodeAndTown.fill('3511 AB Utrecht');
    await letter.email.fill('klachten@delinde.example');
    await letter.saveOrganisation.click();
    await sendLetter(page, app, 'ontvangstbevestiging');
  });

  await onDay('2026-01-14', async (page, app) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await button(page, 'Schrijf brief').click();
    const letter = letterPage(page);
    await letter.replyBy.fill('21-1-2026');
    await letter.replyBy.blur();
    await page.getByLabel('Wat je wilt weten').fill('Op welke dagen hebt u gebeld, en met wie hebt u gesproken?');
    await sendLetter(page, app, 'uitnodiging-toelichting');
  });

  await onDay('2026-01-15', async (page) => {
    await unlock(page);
    const form = registerPage(page);
    await form.dropMail('02-website-form.eml');
    await expect(form.name).toHaveValue('Youssef El Amrani');
    await form.save.click();
    await expect(page.getByText('K26-A002').first()).toBeVisible();
  });

  await onDay('2026-01-19', async (page) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await button(page, 'Leg toelichting vast').first().click();
    await page
      .getByLabel(/^Wat er is verteld/)
      .fill('De termijn voor de probleemanalyse is inmiddels verstreken. Mevrouw wil vooral één vast aanspreekpunt.');
    await picture(page, 'toelichting-vastleggen');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('één vast aanspreekpunt').first()).toBeVisible();
    await button(page, /Voeg betrokkene toe|Betrokkene toevoegen/)
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Naam/).fill('T. Bos');
    await dialog.getByLabel('Functie').fill('casemanager');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('T. Bos').first()).toBeVisible();
  });

  await onDay('2026-01-20', async (page, app) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await picture(page, 'klacht-hoor-en-wederhoor');
    await page
      .getByRole('button', { name: /^Uitspraak ma 2 feb/ })
      .first()
      .click();
    await expect(page.getByText(/^Waarom /)).toBeVisible();
    await picture(page, 'waarom-deze-datum');
    await page.keyboard.press('Escape');
    await button(page, 'Meer handelingen').click();
    await picture(page, 'meer-handelingen');
    await page.keyboard.press('Escape');
    await button(page, 'Schrijf brief').click();
    await sendLetter(page, app, 'verzoek-om-toelichting');
  });

  await onDay('2026-01-26', async (page) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await button(page, 'Leg toelichting vast').first().click();
    await page
      .getByLabel(/^Wat er is verteld/)
      .fill('De heer Bos was drie weken ziek. Zijn telefoon en mailbox waren niet overgenomen.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('niet overgenomen').first()).toBeVisible();
  });

  await onDay('2026-01-29', async (page, app) => {
    await unlock(page);
    await openComplaint(page, 'K26-A001');
    await button(page, 'Doe uitspraak').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Deels gegrond/ }).click();
    await dialog
      .getByLabel(/^Bevindingen/)
      .fill(
        'Tussen 8 december en 2 januari is vijf keer gebeld en drie keer gemaild. Er was geen vervanging geregeld.',
      );
    await dialog
      .getByLabel(/^Motivering/)
      .fill(
        'Dat u niemand kon bereiken, is ons te verwijten. De termijn zelf kon u ook bij de arbodienst melden via het algemene nummer.',
      );
    await dialog.getByLabel(/^Wat er gaat gebeuren/).fill('Elke klant krijgt een tweede contactpersoon');
    await dialog.getByLabel(/^Eigenaar/).fill('Teamleider casemanagement');
    await dialog.getByLabel(/^Klaar op/).fill('1-3-2026');
    await dialog.getByLabel(/^Klaar op/).blur();
    await picture(page, 'uitspraak');
    await dialog.getByRole('button', { name: 'Doe uitspraak' }).click();
    await button(page, 'Stel uitspraak vast').click();
    await expect(page.getByText(/Deels gegrond/).first()).toBeVisible();
    await button(page, 'Schrijf brief').click();
    await sendLetter(page, app, 'uitspraak');
    await picture(page, 'klacht-beantwoord');
    await framePage(page).complaints.click();
    await complaintsPage(page).view('Alle').click();
    await expect(complaintsPage(page).row('K26-A002')).toBeVisible();
    await picture(page, 'klachten');
    await framePage(page).settings.click();
    await expect(heading(page, 'Instellingen')).toBeVisible();
    await picture(page, 'instellingen');
    await page.keyboard.press('?');
    await expect(framePage(page).keySheet).toBeVisible();
    await picture(page, 'toetsen');
    await page.keyboard.press('Escape');
    await framePage(page).lock.click();
    await expect(framePage(page).locked).toBeVisible();
    await picture(page, 'vergrendeld');
  });

  const tour = { onDay, picture, letters };
  await toUwv(tour);
  await objectionDays(tour);

  const made = readdirSync(letters).map((name) => join(letters, name));
  convertToPdf(made, letters);
  console.log(`${made.length} letters and ${readdirSync(folder).length - 1} pictures in ${folder}`);
} finally {
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
