import type { ComplaintNumber, StreamId } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { SubjectId } from '../../shared/complaint/subjects.ts';
import { expectAccessible } from '../support/axe.ts';
import { facts } from '../support/given-complaint.ts';
import { measuresPage } from '../support/pages/measures.ts';
import { timelinePage } from '../support/pages/timeline.ts';
import { foundRegister } from '../support/pages/welcome.ts';
import { openSeededFiles, type Seed, showFile } from '../support/seed-files.ts';
import { heard, measure, received } from '../support/seeded-cases.ts';
import { expect, test } from './fixture.ts';

const contact = measure('m1', 'Tweede contactpersoon per klant', 'Team casemanagement', '2026-03-01');
const reports = measure('m2', 'Verslagen binnen vijf werkdagen', 'Teamleider Verzuim', '2026-02-15');
const phones = measure('m3', 'Telefoons worden doorgeschakeld', 'Teamleider Verzuim', '2026-04-15');

/** Two complaints: the second is answered by a measure of the first too. */
const seed: Seed = {
  today: date('2026-03-10'),
  files: [
    [
      received('K26-A001', 'Verslag is er nog steeds niet', 'speed'),
      ...heard,
      { ...facts.upheld, measures: [contact, reports] },
      facts.verdictSent,
    ],
    ([first]) => [
      received('K26-A002', 'Niet teruggebeld', 'speed', 'accessibility'),
      ...heard,
      {
        ...facts.upheld,
        perSubject: [
          { subject: 'speed' as SubjectId, outcome: 'upheld' },
          { subject: 'accessibility' as SubjectId, outcome: 'upheld' },
        ],
        measures: [phones],
        linkedMeasures: [{ ...contact, from: { stream: first as StreamId, number: 'K26-A001' as ComplaintNumber } }],
      },
      facts.verdictSent,
    ],
  ],
};

test('R9, R19: every promise in one list, late ones on top, ticked off there with what shows it', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFiles(launchApp, userData, seed);
  const measures = measuresPage(page);
  await expect(measures.rail).toContainText('2 te laat');
  await measures.rail.click();
  await expect(measures.summary).toHaveText('3 maatregelen staan open, waarvan 2 te laat.');

  // The longest late first, in words; then what is still to be done
  await expect(measures.lines).toHaveText([
    /Verslagen binnen vijf werkdagen.*23 dagen te laat/,
    /Tweede contactpersoon per klant.*K26-A001.*K26-A002.*9 dagen te laat/,
    /Telefoons worden doorgeschakeld.*uiterlijk 15 apr/,
  ]);
  await expect(measures.group('Te laat').getByRole('listitem')).toHaveCount(2);
  // R18: what recurs
  await expect(measures.causes.getByRole('listitem')).toHaveText([
    /Snelheid van werken.*2 klachten, 3 maatregelen/,
    /Bereikbaarheid.*1 klacht, 2 maatregelen/,
  ]);
  await expectAccessible(page);

  await measures.owner.click();
  await page.getByRole('option', { name: 'Teamleider Verzuim' }).click();
  await expect(measures.lines).toHaveCount(2);
  await measures.view('Te laat').click();
  await expect(measures.lines).toHaveCount(1);

  // Progress, and then done, without leaving the list
  await measures.report('Verslagen binnen vijf werkdagen').click();
  await measures.field('Voortgang').fill('Nieuwe werkinstructie in proef.');
  await page.keyboard.press('Control+Enter');
  await expect(measures.form).toBeHidden();
  await expect(measures.line('Verslagen binnen vijf werkdagen')).toContainText(
    '10 mrt: Nieuwe werkinstructie in proef.',
  );
  await measures.complete('Verslagen binnen vijf werkdagen').click();
  await expect(measures.form).toContainText('Teamleider Verzuim, uiterlijk 15 feb 2026');
  await measures.submit('Rond maatregel af').click();
  await expect(measures.form).toContainText('Vul dit in.');
  await measures.field('Waaruit het blijkt').fill('Steekproef van tien verslagen: alle binnen vijf dagen.');
  const chooser = page.waitForEvent('filechooser');
  await measures.form.getByRole('button', { name: 'Kies bestanden…' }).click();
  await (await chooser).setFiles([
    { name: 'Steekproef.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Tien verslagen') },
  ]);
  await expectAccessible(page);
  await measures.submit('Rond maatregel af').click();
  await expect(measures.form).toBeHidden();
  await expect(page.getByText('Niets is te laat.')).toBeVisible();
  await expect(measures.rail).toContainText('1 te laat');
  await measures.view('Afgerond').click();
  await expect(measures.line('Verslagen binnen vijf werkdagen')).toContainText('afgerond 10 mrt, 23 dagen te laat');

  // The complaint opens at the measure, and its timeline has the evidence
  await measures.file('Verslagen binnen vijf werkdagen', 'K26-A001').click();
  const file = timelinePage(page);
  await expect(page.locator('[data-wanted]')).toContainText('Verslagen binnen vijf werkdagen');
  await expect(page.locator('[data-wanted]')).toBeFocused();
  await expect(file.entry('Maatregel afgerond')).toContainText('Steekproef van tien verslagen');
  await expect(file.entry('Maatregel afgerond')).toContainText('Steekproef.pdf');
  await page.goBack();
  await expect(measures.view('Afgerond')).toHaveAttribute('aria-pressed', 'true');
});

test('R9: a measure changes hands with a reason, another is linked, another will not be done', async ({
  launchApp,
  userData,
}) => {
  const { page, streams } = await openSeededFiles(launchApp, userData, seed);
  await showFile(page, streams[1]);
  const file = timelinePage(page);
  const menu = (description: string) => file.aside.getByRole('button', { name: new RegExp(description) });

  await menu('Telefoons worden doorgeschakeld').click();
  await file.item('Wijzig eigenaar of datum').click();
  await file.field('Eigenaar').fill('Team telefonie');
  await file.fillDay('Klaar op', '1 mei 2026');
  await expect(file.form).toContainText('Nog nodig: reden.');
  await file.field('Waarom').fill('De leverancier is later.');
  await file.submit('Wijzig maatregel').click();
  await expect(file.entry('Maatregel gewijzigd')).toContainText('Team telefonie, uiterlijk 1 mei 2026');
  await expect(file.ghost('Telefoons worden doorgeschakeld')).toContainText('vr 1 mei');

  await file.choose('Koppel een maatregel uit een ander dossier');
  await file.pick('Welke maatregel', /^Verslagen binnen vijf werkdagen/);
  await file.submit('Koppel maatregel').click();
  await expect(file.entry('Maatregel uit K26-A001 geldt ook hier')).toContainText('Verslagen binnen vijf werkdagen');

  await menu('Telefoons worden doorgeschakeld').click();
  await file.item('Gaat niet door…').click();
  await file.field('Waarom niet').fill('De telefooncentrale wordt vervangen.');
  await file.submit('Laat vervallen').click();
  await expect(file.confirm).toContainText('komt niet meer terug');
  await file.confirm.getByRole('button', { name: 'Laat vervallen' }).click();
  await expect(file.entry('Maatregel vervalt')).toContainText('telefooncentrale');

  const measures = measuresPage(page);
  await measures.rail.click();
  await expect(measures.line('Verslagen binnen vijf werkdagen')).toContainText('K26-A002');
  await measures.view('Vervallen').click();
  await expect(measures.line('Telefoons worden doorgeschakeld')).toContainText('vervallen 10 mrt');
});

test('without measures the screen says where they come from', async ({ launchApp }) => {
  const { page } = await launchApp({ env: { GEGROND_TODAY: date('2026-03-10') } });
  await foundRegister(page);
  const measures = measuresPage(page);
  await measures.rail.click();
  await expect(page.getByRole('heading', { name: 'Nog geen maatregelen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Naar de klachten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Klachten' })).toBeVisible();
});
