import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectAccessible } from '../support/axe.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { dossierPage } from '../support/pages/dossier.ts';
import { dropFiles } from '../support/pages/frame.ts';
import { officerAt } from '../support/pages/procedure.ts';
import { pageCount, picturesIn, wordsOf } from '../support/pdf-pages.ts';
import { answerOpen, answerSave, expect, test, watchOpening } from './fixture.ts';

const photo = readFileSync(resolve(import.meta.dirname, '../support/data/photo-turned.jpg'));

test('R4: a file becomes one Word document and a folder, without internal notes, and not for a representative', async ({
  launchApp,
  userData,
}) => {
  const { app, page } = await launchApp({ env: { GEGROND_TODAY: '2026-01-05' } });
  const officer = officerAt(app, page, userData);
  const dossier = dossierPage(page);
  const { file, form } = officer;

  // Given a complaint with a letter, a note, a photograph that lies on its side, and a paper that cannot be taken in
  await officer.founds();
  await form.dropMail('01-plain.eml');
  await officer.registers();
  await officer.writes('Ontvangstbevestiging');
  await officer.sends('ontvangstbevestiging');
  await officer.chooses('Schrijf notitie');
  await file.field(/Notitie/).fill('Eerst met de bedrijfsarts overleggen.');
  await officer.record('Leg notitie vast');
  await dropFiles(page, '[data-own-drop]', [
    { name: 'belnotitie.jpg', bytes: photo },
    { name: 'machtiging.pdf', bytes: Buffer.from('%PDF-1.4 getekend') },
  ]);
  await expect(file.form).toBeVisible();
  await file.field(/Opmerking/).fill('Van de vergadering.');
  await officer.record('Voeg toe');

  // When its dossier is opened, it shows itself, without notes
  await dossier.open.click();
  await expect(dossier.heading).toBeVisible();
  await expect(dossier.paper).toContainText('K26-A001', { timeout: 30_000 });
  await expect(dossier.paper).toContainText('Geachte Marjolein de Vries,');
  await expect(dossier.paper).not.toContainText('bedrijfsarts overleggen');
  await expectAccessible(page);

  // Then it cannot be for a representative who is not there, and with notes it is for own use alone
  await expect(dossier.audience('De gemachtigde')).toBeDisabled();
  await dossier.notes.click();
  await expect(dossier.paper).toContainText('Eerst met de bedrijfsarts overleggen.', { timeout: 30_000 });
  await dossier.audience('De klager').click();
  await expect(dossier.notes).toBeDisabled();
  await expect(dossier.paper).toContainText('de klager', { timeout: 30_000 });
  await expect(dossier.paper).not.toContainText('bedrijfsarts overleggen');

  // When it is saved and printed by another program, everything stands in it
  const path = join(userData, 'dossier.docx');
  await answerSave(app, path);
  await dossier.save.click();
  await expect(page.getByText(`Bewaard als ${path}`)).toBeVisible();
  convertToPdf([path], userData);
  const pdf = join(userData, 'dossier.pdf');
  const words = wordsOf(pdf);
  for (const said of [
    'Dossier K26-A001',
    'Opgemaakt voor de klager',
    'Ontvangst bevestigd · op tijd, termijn vr 9 jan 2026',
    'Uitspraak: uiterlijk 2 februari 2026',
    'Van Marjolein de Vries',
    'U krijgt ons antwoord uiterlijk op 2 februari 2026',
    'machtiging.pdf',
    'Dit bestand is apart meegeleverd.',
    `Pagina 2 van ${pageCount(pdf)}`,
  ])
    expect(words).toContain(said);
  expect(words).not.toMatch(/bedrijfsarts overleggen|Van de vergadering|\{\{|undefined/);
  // Then the photograph, which the camera stored on its side, stands upright
  expect(picturesIn(pdf)).toEqual([[480, 640]]);

  // When it is opened in Word, it is this very document
  const opened = await watchOpening(app);
  await dossier.word.click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [{ target } = { target: '' }] = await opened();
  expect(target).toMatch(/Dossier K26-A001\.docx$/);
  expect(readFileSync(target)).toEqual(readFileSync(path));

  // When it goes out as a folder, every document has the number that it has in the dossier
  const desk = join(userData, 'bureau');
  mkdirSync(desk);
  await answerOpen(app, [desk]);
  await dossier.folder.click();
  await expect(page.getByText(/^5 bestanden bewaard in /)).toBeVisible();
  const [folder = ''] = readdirSync(desk);
  expect(folder).toMatch(/^K26-A001 /);
  expect(readdirSync(join(desk, folder)).sort()).toEqual([
    '00 Dossier K26-A001.docx',
    '01 01-plain.eml',
    '02 Ontvangstbevestiging K26-A001.docx',
    '03 belnotitie.jpg',
    '04 machtiging.pdf',
  ]);
  expect(readFileSync(join(desk, folder, '03 belnotitie.jpg'))).toEqual(photo);
});
