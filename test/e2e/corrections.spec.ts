import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import { expectAccessible } from '../support/axe.ts';
import { answered, facts } from '../support/given-complaint.ts';
import { timelinePage } from '../support/pages/timeline.ts';
import { openSeededFile } from '../support/seed-files.ts';
import { assigned, heard, received } from '../support/seeded-cases.ts';
import { expect, type Launched, type LaunchOptions, test } from './fixture.ts';

/** A register with one file, opened on a day. */
const openOne = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  userData: string,
  events: readonly ComplaintEvent[],
  today: string,
) => {
  const opened = await openSeededFile(launchApp, userData, {
    files: [events],
    today: date(today),
    roles: ['officer', 'board', 'administrator'],
  });
  const file = timelinePage(opened.page);
  await expect(file.timeline).toBeVisible();
  return { ...opened, file };
};

const summary = 'Casemanager vijf keer gebeld, geen antwoord';

test('R1, R3, R7: a wrong day of receipt is put right: every term is counted anew and the timeline says so', async ({
  launchApp,
  userData,
}) => {
  const wrong = { ...received('K26-A001', summary, 'accessibility'), receivedOn: date('2026-01-05') };
  const { page, file } = await openOne(launchApp, userData, [wrong, assigned, facts.acknowledged], '2026-01-22');
  await expect(file.deadline(/^Uitspraak/)).toContainText('do 5 feb');

  await file.correct('Klacht ontvangen');
  await expect(file.submit('Leg correctie vast')).toBeVisible();
  await expect(file.form).toContainText('Nog nodig: wat er anders moet zijn.');
  await file.fillDay('Ontvangen op', '2 jan 2026');
  // Said before it is recorded
  await expect(file.form).toContainText('Was: maandag 5 januari 2026');
  await expect(file.effect).toContainText('ma 12 jan, op tijd → vr 9 jan, op tijd');
  await expect(file.effect).toContainText('do 5 feb');
  await expect(file.effect).toContainText('ma 2 feb');
  await expectAccessible(page);
  await file.field('Reden van de correctie').fill('De mail kwam vrijdag al binnen.');
  await page.keyboard.press('Control+Enter');
  await expect(file.form).toBeHidden();

  const entry = file.entry('Klacht ontvangen');
  await expect(entry).toContainText('vr 2 jan');
  await expect(entry.locator('del')).toHaveText('maandag 5 januari 2026');
  await expect(entry).toContainText('Gecorrigeerd door Ilse Vermeer, 22 jan: De mail kwam vrijdag al binnen.');
  await expect(entry).toContainText('Uitspraak verschoof van do 5 feb naar ma 2 feb');
  await expect(file.entry('Correctie: Klacht ontvangen')).toContainText(
    'Ontvangstbevestiging verschoof van ma 12 jan naar vr 9 jan',
  );
  await expect(file.deadline(/^Uitspraak/)).toContainText('ma 2 feb');

  // What was put right and the correction stand together under one filter
  await file.show('Correcties').click();
  await expect(file.entry('Klacht ontvangen')).toBeVisible();
  await expect(file.entry('Correctie: Klacht ontvangen')).toBeVisible();
  await expect(file.entry('Ontvangst bevestigd')).toBeHidden();
  await page.reload();
  await expect(file.entry('Klacht ontvangen').locator('del')).toHaveText('maandag 5 januari 2026');
  await expectAccessible(page);
});

test('a record made in error is struck out with a reason and stays; the striking can be undone', async ({
  launchApp,
  userData,
}) => {
  const { page, file } = await openOne(
    launchApp,
    userData,
    [
      received('K26-A001', summary, 'accessibility'),
      assigned,
      { type: 'NoteAdded', text: 'Hoort in een ander dossier.' },
    ],
    '2026-01-22',
  );
  await file.strikeOut('Notitie');
  await file.field('Reden').fill('Verkeerd dossier.');
  await file.submit('Streep door').click();
  await expect(file.confirm).toContainText('Het telt daarna niet meer mee.');
  await file.confirm.getByRole('button', { name: 'Streep door' }).click();

  const entry = file.entry('Notitie');
  await expect(entry).toContainText('Doorgestreept');
  await expect(entry).toContainText('Hoort in een ander dossier.');
  await expect(entry).toContainText('Doorgestreept door Ilse Vermeer, 22 jan: Verkeerd dossier.');
  await expect(file.entry('Doorgestreept: Notitie')).toBeVisible();
  await expectAccessible(page);

  await file.openMenu('Doorgestreept: Notitie');
  await file.item('Maak ongedaan…').click();
  await file.field('Reden').fill('Toch goed.');
  await file.submit('Zet terug').click();
  await file.confirm.getByRole('button', { name: 'Zet terug' }).click();
  await expect(file.entry('Notitie').locator('del')).toHaveCount(0);
  await expect(file.entry('Notitie')).not.toContainText('Verkeerd dossier.');
});

test('R5, R6: what others build on cannot be struck out, and says what goes first; by keyboard, back to where one was', async ({
  launchApp,
  userData,
}) => {
  const { page, file } = await openOne(
    launchApp,
    userData,
    [received('K26-A001', summary, 'accessibility'), ...heard],
    '2026-01-22',
  );
  await file.openMenu('Klager gehoord');
  await expect(file.item(/^Streep door…/)).toContainText('een verzoek om toelichting');
  await page.keyboard.press('Escape');
  await expect(file.menuOf('Klager gehoord')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.item('Corrigeer…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.form).toContainText('Corrigeer: Klager gehoord');
  await page.keyboard.press('Escape');
  await expect(file.form).toBeHidden();
  await expect(file.menuOf('Klager gehoord')).toBeFocused();

  // R6: what nobody builds on can, and that side is then heard again
  await file.strikeOut('T. Bos gehoord');
  await expect(file.effect).toContainText('T. Bos moet weer worden gehoord');
  await file.field('Reden').fill('Dit was een ander gesprek.');
  await file.submit('Streep door').click();
  await file.confirm.getByRole('button', { name: 'Streep door' }).click();
  await expect(file.nextStep).toContainText('Wacht op de toelichting van T. Bos');
});

test('R12: a corrected receipt of the verdict makes an objection late: said before, and recorded with it', async ({
  launchApp,
  userData,
}) => {
  const [, , ...rest] = answered;
  const { file } = await openOne(
    launchApp,
    userData,
    [
      received('K26-A001', summary, 'accessibility'),
      assigned,
      ...rest,
      { type: 'VerdictReceived', receivedOn: date('2026-01-26'), proof: 'assumed' },
      {
        type: 'ObjectionReceived',
        receivedOn: date('2026-02-24'),
        means: 'email',
        text: 'De maatregel komt te laat.',
        documents: [],
        due: date('2026-02-26'),
        late: false,
      },
    ],
    '2026-02-25',
  );
  await expect(file.nextStep).toContainText('Nodig de klager uit voor een hoorgesprek');
  await file.correct('Uitspraak ontvangen');
  await file.fillDay('Ontvangen op', '22 jan 2026');
  await expect(file.effect).toContainText('Het bezwaar komt hierdoor te laat.');
  await file.field('Reden van de correctie').fill('Overhandigd op 22 januari.');
  await file.submit('Leg correctie vast').click();
  await expect(file.entry('Bezwaar alsnog te laat')).toContainText('te laat, kon tot ma 23 feb');
  await expect(file.nextStep).toContainText('Beslis of het late bezwaar wordt behandeld');
});
