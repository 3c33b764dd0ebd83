import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { dropFiles, framePage } from '../support/pages/frame.ts';
import { measuresPage } from '../support/pages/measures.ts';
import { objectionsPage } from '../support/pages/objections.ts';
import { type Officer, officerAt } from '../support/pages/procedure.ts';
import { mailFile } from '../support/pages/register.ts';
import { worklistPage } from '../support/pages/worklist.ts';

/** What these days take from the tour. */
export type Tour = {
  readonly onDay: (day: string, work: (page: Page, app: ElectronApplication) => Promise<void>) => Promise<void>;
  readonly picture: (page: Page, name: string) => Promise<void>;
  /** Where letters are saved. */
  readonly letters: string;
};

/** Advice on return to work: not for this procedure, and the letter that points to UWV (R16). */
export const toUwv = ({ onDay, picture, letters }: Tour): Promise<void> =>
  onDay('2026-02-02', async (page, app) => {
    const officer = officerAt(app, page, letters);
    const { form, file } = officer;
    await officer.unlocks();
    await form.dropMail('05-return-to-work-advice.eml');
    await expect(form.name).toHaveValue('Sandra Pieterse');
    await officer.saysWhoComplains('Werknemer van een klant');
    await form.subject('Advies over werkhervatting').check();
    await form.address.fill('Dorpsweg 20\n6711 AB Ede');
    await officer.registers();
    await expect(file.nextStep).toContainText('Wijs de klager op het UWV');
    await picture(page, 'klacht-voor-uwv');
    await officer.takes('Neem niet in behandeling');
    await file.field('Toelichting').fill('Wij mogen het advies van de bedrijfsarts niet beoordelen. UWV kan dat wel.');
    await picture(page, 'niet-in-behandeling');
    await officer.record('Neem niet in behandeling', 'Neem niet in behandeling');
    await officer.writes('Niet in behandeling');
    await expect(officer.letter.paper).toContainText('www.uwv.nl');
    await picture(page, 'brief-uwv');
    await officer.sends('uwv');
    await picture(page, 'klacht-naar-uwv');
  });

/** The verdict arrives, the complainant objects, is heard, and the board decides; then the dispute body (R12 to R15). */
export const objectionDays = async ({ onDay, picture, letters }: Tour): Promise<void> => {
  const number = 'K26-A001';
  const day = (on: string, work: (officer: Officer, page: Page) => Promise<void>) =>
    onDay(on, async (page, app) => {
      const officer = officerAt(app, page, letters);
      await officer.unlocks();
      await work(officer, page);
    });

  await day('2026-02-03', async (officer, page) => {
    await officer.opens(number);
    await officer.takes('Leg ontvangst vast');
    await officer.file.form.getByRole('radio', { name: 'de klager bevestigde de e-mail' }).check();
    await officer.day('Ontvangen op', '30-1-2026');
    await picture(page, 'uitspraak-ontvangen');
    await officer.record('Leg ontvangst vast');
  });

  await day('2026-03-02', async (officer, page) => {
    const { file } = officer;
    // The objection comes by mail, on the last day of the term
    await dropFiles(page, 'body', [mailFile('06-objection.eml')]);
    await expect(page.getByRole('heading', { name: 'Binnengekomen mail' })).toBeVisible();
    await page.getByRole('radio', { name: /^Een bezwaar tegen de uitspraak/ }).check();
    await picture(page, 'mail-met-bezwaar');
    await page.getByRole('button', { name: `Leg vast in ${number}` }).click();
    await expect(file.form).toContainText('Op tijd');
    await picture(page, 'bezwaar-vastleggen');
    await officer.record('Leg bezwaar vast');
    await officer.writes('Uitnodiging hoorgesprek');
    await officer.proposes({ on: '12-3-2026', at: '14:00', means: 'Op locatie', place: 'Lindelaan 12, kamer 3' });
    await expect(officer.letter.paper).toContainText('kamer 3');
    await picture(page, 'brief-uitnodiging-hoorgesprek');
    await officer.sends('uitnodiging-hoorgesprek');
    await picture(page, 'klacht-met-bezwaar');
  });

  await day('2026-03-13', async (officer, page) => {
    const { file } = officer;
    await officer.opens(number);
    await officer.takes('Leg gesprek vast');
    await file
      .field('Wat er is gezegd')
      .fill('Mevrouw De Vries heeft de termijn wel degelijk gemeld, op 19 december, bij het algemene nummer.');
    await picture(page, 'hoorgesprek-vastleggen');
    await officer.record('Leg gesprek vast');
    await officer.writesFromMenu(/^Maak gespreksverslag/, 'Gespreksverslag');
    await expect(officer.letter.paper).toContainText('19 december');
    await picture(page, 'brief-gespreksverslag');
    await officer.savesAs('gespreksverslag');
  });

  await day('2026-03-27', async (officer, page) => {
    const { file } = officer;
    await expect(worklistPage(page).number(number).first()).toBeVisible();
    await picture(page, 'werklijst');
    const board = objectionsPage(page);
    await board.rail.click();
    await expect(board.summary).toBeVisible();
    await picture(page, 'bezwaren');
    await board.open('Klacht over bereikbaarheid casemanager');
    await expect(board.asked).toBeVisible();
    await picture(page, 'bezwaar-op-het-bureau');
    await officer.opens(number);
    await officer.takes('Beslis op het bezwaar');
    await file.form
      .getByRole('radio', { name: /^Gegrond/ })
      .first()
      .click();
    await file
      .field('Motivering')
      .fill('Uit het belregister blijkt dat u de termijn op 19 december hebt gemeld. Dat is niet doorgegeven.');
    await file.form
      .getByRole('radiogroup', { name: 'De uitspraak wordt' })
      .getByLabel('Gegrond', { exact: true })
      .check();
    await file.field('Wat er verandert').fill('Ook de gemiste termijn is ons aan te rekenen.');
    await officer.fillsMeasures([
      { what: 'Meldingen bij het algemene nummer gaan dezelfde dag door', owner: 'Hoofd klantcontact', by: '1-5-2026' },
    ]);
    await picture(page, 'beslissing-op-bezwaar');
    await officer.record('Neem de beslissing', 'Stel beslissing vast');
    await officer.writes('Beslissing op bezwaar');
    await expect(officer.letter.paper).toContainText('Stichting Dokh');
    await picture(page, 'brief-beslissing');
    await officer.sends('beslissing-op-bezwaar', 'aangetekend');
    await picture(page, 'bezwaar-beantwoord');
  });

  await day('2026-04-20', async (officer, page) => {
    const { file } = officer;
    await officer.opens(number);
    await officer.takes('Klager ging naar geschilleninstantie');
    await file.field('Kenmerk van de geschilleninstantie').fill('DOKH-2026-118');
    await picture(page, 'geschilleninstantie');
    await officer.record('Leg vast');
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await picture(page, 'klacht-afgerond');
    await measuresPage(page).rail.click();
    await expect(measuresPage(page).title).toBeVisible();
    await picture(page, 'maatregelen');
    await worklistPage(page).rail.click();
    await expect(worklistPage(page).number('K26-A002').first()).toBeVisible();
    await picture(page, 'werklijst-daarna');
    await framePage(page).lock.click();
  });
};
