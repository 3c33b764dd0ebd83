import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Role } from '../../shared/members/members.ts';
import { expectAccessible } from '../support/axe.ts';
import { facts } from '../support/given-complaint.ts';
import { reportPage } from '../support/pages/report.ts';
import { openSeededFiles, type Seed } from '../support/seed-files.ts';
import { heard, received } from '../support/seeded-cases.ts';
import { answerSave, expect, test } from './fixture.ts';

const files = (count: number, year: number, ...events: readonly ComplaintEvent[]) =>
  Array.from({ length: count }, (_, index): readonly ComplaintEvent[] => {
    const number = `K${year - 2000}-A${String(index + 100 + events.length * 20).padStart(3, '0')}`;
    const first = received(number, '=HYPERLINK("http://example.org")', 'speed');
    return [{ ...first, receivedOn: date(`${year}-01-02`) } as ComplaintEvent, ...events];
  });
const dismissed: ComplaintEvent = {
  ...facts.upheld,
  outcome: 'dismissed',
  reasons: 'Er is teruggebeld.',
  measures: [],
};

const seedFor = (...roles: readonly Role[]): Seed => ({
  today: date('2026-03-10'),
  roles,
  files: [
    ...files(6, 2025, ...heard, facts.upheld, facts.verdictSent),
    ...files(9, 2026, ...heard, facts.upheld, facts.verdictSent),
    ...files(2, 2026, ...heard, dismissed),
  ],
});

test('R18, R19: the year in figures, small counts hidden, and the report and tables as files', async ({
  launchApp,
  userData,
}, info) => {
  const { page, app } = await openSeededFiles(launchApp, userData, seedFor('officer', 'administrator'));
  const report = reportPage(page);
  await report.rail.click();
  await expect(report.title).toBeVisible();
  await expect(report.row('Uitkomsten', 'Totaal')).toContainText('11');
  // Two were dismissed: neither they nor what they could be subtracted from is shown.
  await expect(report.row('Uitkomsten', 'Ongegrond')).toContainText('< 5');
  await expect(report.row('Uitkomsten', 'Gegrond')).toContainText('–');
  await expect(report.section('Wat toeneemt')).toContainText('Snelheid van werken: van 6 naar 11');
  // A pattern around one person is not for colleagues.
  await expect(page.getByRole('main')).not.toContainText('T. Bos');
  await expectAccessible(page);

  await report.text('Inleiding').fill('In dit jaar ging het vooral over snelheid.');
  const [word, excel] = [info.outputPath('verslag.docx'), info.outputPath('tabellen.xlsx')];
  await answerSave(app, word);
  await report.toWord.click();
  await expect(report.said).toContainText('verslag.docx');
  await answerSave(app, excel);
  await report.toExcel.click();
  await expect(report.said).toContainText('tabellen.xlsx');

  const document = new PizZip(await readFile(word));
  const text = document.file('word/document.xml')?.asText() ?? '';
  expect(text).toContain('In dit jaar ging het vooral over snelheid.');
  expect(text).toContain('&lt; 5');
  expect(document.file(/^word\/media\/.+\.png$/).length).toBeGreaterThanOrEqual(3);
  for (const secret of ['Marjolein', 'T. Bos', 'HYPERLINK', 'K26-A']) expect(text).not.toContain(secret);
  const workbook = new PizZip(await readFile(excel));
  for (const sheet of workbook.file(/^xl\/worksheets\/.+\.xml$/)) expect(sheet.asText()).not.toContain('<f>');

  // What was written is still there after going elsewhere.
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Maatregelen/ })
    .click();
  await report.rail.click();
  await expect(report.text('Inleiding')).toHaveValue('In dit jaar ging het vooral over snelheid.');
});

test('R19: the board, and nobody else, sees that several complaints are about one person', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFiles(launchApp, userData, seedFor('board'));
  const report = reportPage(page);
  await report.rail.click();
  await expect(report.section('Meer klachten rond één persoon')).toContainText('T. Bos: 17 klachten');
});
