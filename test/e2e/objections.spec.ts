import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import { expectAccessible } from '../support/axe.ts';
import { answered } from '../support/given-complaint.ts';
import { later } from '../support/later-facts.ts';
import { letterPage } from '../support/pages/letter.ts';
import { objectionsPage } from '../support/pages/objections.ts';
import { worklistPage } from '../support/pages/worklist.ts';
import { ilse, openSeededFiles } from '../support/seed-files.ts';
import { received } from '../support/seeded-cases.ts';
import { expect, test } from './fixture.ts';

const withoutPapers = (events: readonly ComplaintEvent[]): readonly ComplaintEvent[] =>
  events.map((event) => ({ ...event, ...('documents' in event ? { documents: [] } : {}) }));
/** A complaint that was upheld on 22 January, received by the complainant the next day. */
const file = (number: string, summary: string, ...rest: readonly ComplaintEvent[]): readonly ComplaintEvent[] =>
  withoutPapers([
    received(number, summary, 'accessibility'),
    { type: 'HandlerAssigned', handler: ilse },
    ...answered.slice(2),
    later.verdictReceived,
    ...rest,
  ]);

test('R12 to R15: the director admits a late objection, decides it beside the verdict, and signs off the letter', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFiles(launchApp, userData, {
    files: [
      file('K26-A001', 'Geen antwoord', later.lateObjection),
      file('K26-A002', 'Verslag bleef uit', later.objection, later.invited, later.hearingPlanned),
      file('K26-A003', 'Niet teruggebeld', later.objection, later.objectionWithdrawn),
      file('K26-A004', 'Zonder bezwaar'),
    ],
    today: date('2026-03-02'),
    roles: ['board'],
  });
  const work = worklistPage(page);
  const desk = objectionsPage(page);

  // Bezwaren stands before the register, and says how many run
  const rail = page.getByRole('navigation').getByRole('link');
  await expect(rail.nth(1)).toHaveText(/^Bezwaren\s*2$/);
  await expect(rail.nth(2)).toHaveText(/^Klachten/);
  await desk.rail.click();
  await expect(desk.summary).toHaveText('2 bezwaren lopen, waarvan 1 bij de directie.');
  await expect(desk.linesOf('Aan de directie')).toHaveText([/K26-A001.*Beslis of het late bezwaar.*te laat ingediend/]);
  await expect(desk.linesOf('Wacht op een ander')).toHaveText([/K26-A002.*Hoorgesprek: do 5 mrt, 14.30 uur/]);
  await expect(desk.linesOf('Afgehandeld')).toHaveText([/K26-A003.*Bezwaar ingetrokken/]);
  await expectAccessible(page);

  // From the worklist one press opens the form, beside everything it rests on
  await work.rail.click();
  await work.act('Geen antwoord', 'Neem besluit').click();
  await expect(desk.about('Geen antwoord')).toBeVisible();
  await desk.form.getByRole('radio', { name: 'Ja, toch in behandeling' }).check();
  await desk.field('Reden').fill('De klager lag in het ziekenhuis.');
  await desk.submit('Leg besluit vast').click();
  await expect(desk.form).toBeHidden();
  await expect(desk.part('Het bezwaar')).toContainText('Toch in behandeling genomen op 2 maart 2026');
  await expect(desk.asked.getByRole('heading')).toHaveText('Nodig de klager uit voor een hoorgesprek');
  await expect(desk.asked.getByRole('heading')).toBeFocused();

  // R12: what was decided stands beside what is objected
  await expect(desk.part('De uitspraak')).toContainText('Er is niet teruggebeld.');
  await expect(desk.part('De uitspraak')).toContainText('ontvangen 23 jan 2026');
  await expect(desk.part('Het bezwaar')).toContainText('De maatregel komt te laat.');
  await expect(desk.part('Het bezwaar')).toContainText('Te laat: kon tot en met 23 februari 2026.');
  await expect(desk.part('De klacht')).toContainText('Sinds 8 december');
  await expect(desk.aside).toContainText('Tweede contactpersoon per klant');
  await expectAccessible(page);

  // R13: declined; the month of the board runs from that day
  await desk.offer('Leg vast dat de klager geen hoorgesprek wil').click();
  await desk.fillDay('Afgezien op', '2 mrt 2026');
  await desk.submit('Leg vast').click();
  await expect(desk.part('Het hoorgesprek')).toContainText('De klager zag op 2 maart 2026 af van het gesprek.');
  await expect(desk.aside.getByRole('button', { name: /^Beslissing op bezwaar do 2 apr/ })).toBeVisible();

  // R14: the decision, and what it does to the verdict
  await desk.offer('Beslis op het bezwaar').click();
  await desk.form.getByRole('radio', { name: /^Ongegrond/ }).click();
  await desk.field('Motivering').fill('De termijn van de maatregel is redelijk.');
  await desk.submit('Neem de beslissing').click();
  await desk.confirm.getByRole('button', { name: 'Stel beslissing vast' }).click();
  await expect(desk.form).toBeHidden();
  await expect(desk.part('De beslissing')).toContainText('De uitspraak blijft zoals zij is.');

  // R14, R15: the letter is one press away, and back leads to the desk
  await desk.offer('Schrijf brief').click();
  await expect(letterPage(page).paper).toContainText('Dokh');
  await page.getByRole('banner').getByRole('link', { name: 'Bezwaar' }).click();
  await expect(desk.about('Geen antwoord')).toBeVisible();

  // The whole file and the dossier are there too
  await page.getByRole('link', { name: 'Open de klacht' }).click();
  await expect(page.getByRole('list', { name: 'Tijdlijn' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.about('Geen antwoord')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.title).toBeVisible();
});

test('R12: an officer follows an objection at the desk and takes what is theirs, not what the board decides', async ({
  launchApp,
  userData,
}) => {
  const { page, streams } = await openSeededFiles(launchApp, userData, {
    files: [file('K26-A001', 'Geen antwoord', later.lateObjection), file('K26-A002', 'Zonder bezwaar')],
    today: date('2026-03-02'),
  });
  const desk = objectionsPage(page);
  await desk.rail.click();
  await desk.open('Geen antwoord');
  await expect(desk.asked).toContainText('Wacht op de directie');
  await expect(desk.offer('Neem besluit')).toBeHidden();
  await expect(desk.offer('Leg intrekking van het bezwaar vast')).toBeVisible();

  // A file without an objection has no desk
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/objections/${streams[1]}`);
  await expect(page.getByRole('heading', { name: 'Bij deze klacht is geen bezwaar' })).toBeVisible();
  await expectAccessible(page);
});

test('before the first objection the screen says where they come from', async ({ launchApp, userData }) => {
  const { page } = await openSeededFiles(launchApp, userData, {
    files: [],
    today: date('2026-03-02'),
    roles: ['board'],
  });
  await objectionsPage(page).rail.click();
  await expect(page.getByRole('heading', { name: 'Nog geen bezwaren' })).toBeVisible();
  await expect(page.getByText('binnen één maand schriftelijk bezwaar maken')).toBeVisible();
  await expectAccessible(page);
});
