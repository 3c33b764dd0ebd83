import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expectAccessible } from '../support/axe.ts';
import { calendarFiles, calendarToday, overfullFiles } from '../support/calendar-cases.ts';
import { calendarPage } from '../support/pages/calendar.ts';
import { linesOn, pageCount, paperOf, wordsOf } from '../support/pdf-pages.ts';
import { openSeededFiles, type Seed } from '../support/seed-files.ts';
import { answerSave, expect, type Launched, type LaunchOptions, test } from './fixture.ts';

const seed: Seed = { files: calendarFiles, today: calendarToday, roles: ['officer', 'board', 'administrator'] };
const open = async (launchApp: (options?: LaunchOptions) => Promise<Launched>, userData: string, of: Seed = seed) => {
  const opened = await openSeededFiles(launchApp, userData, of);
  const calendar = calendarPage(opened.page);
  await calendar.rail.click();
  await expect(calendar.title).toHaveText('mei 2026');
  return { ...opened, calendar };
};

test('a month: what is late, today and ahead on its day, days off named, and why a term ends when it does', async ({
  launchApp,
  userData,
}) => {
  const { page, calendar } = await open(launchApp, userData);

  // Days off, by name and not by colour alone
  await expect(calendar.day(/dinsdag 5 mei/)).toHaveAccessibleName('dinsdag 5 mei 2026, Bevrijdingsdag, niets');
  await expect(calendar.day(/14 mei/)).toContainText('Hemelvaartsdag');
  await expect(calendar.day(/15 mei/)).toContainText('gelijkgesteld');
  await expect(calendar.day(/25 mei/)).toContainText('Tweede pinksterdag');
  // Today, and what is late
  await expect(calendar.day(/woensdag 6 mei/)).toHaveAccessibleName('woensdag 6 mei 2026, vandaag, 2 items');
  await expect(calendar.day(/woensdag 6 mei/)).toHaveAttribute('aria-current', 'date');
  await expect(calendar.day(/maandag 4 mei/)).toHaveAccessibleName('maandag 4 mei 2026, 1 item, 1 te laat');
  await expect(calendar.item('Uitspraak K26-A041, M. Visser, 2 dagen te laat')).toBeVisible();
  // R3, R7, R12, R14; the day to send by before a Saturday; a hearing; a measure; what is done
  await expect(calendar.itemsOn(/maandag 18 mei/)).toHaveText([/Uitspraak K26-A046/, /Bezwaar t\/m K26-A031/]);
  await expect(calendar.item('Verzend uitspraak K26-A049, Kwekerij De Vries & Zonen, nog 14 werkdagen')).toBeVisible();
  await expect(calendar.item(/^Uitspraak K26-A049, /)).toBeVisible();
  await expect(calendar.item(/^Beslissing op bezwaar K25-A120, /)).toBeVisible();
  await expect(calendar.item('14.30 Hoorgesprek S. el Amrani, K26-A033, gepland')).toBeVisible();
  await expect(calendar.item(/^Ontvangstbevestiging K26-A050, L. Bakker, op tijd$/)).toBeVisible();
  // Late in another month is not out of sight
  await expect(page.getByText('Ook te laat, op een andere dag: 1')).toBeVisible();
  await expectAccessible(page);

  // Why this date, and the way to the file and back
  await calendar.item(/^Uitspraak K26-A041/).click();
  await expect(calendar.panelTitle).toHaveText('Uitspraak · K26-A041');
  await expect(calendar.panelTitle).toBeFocused();
  await expect(calendar.panel).toContainText('Waarom 4 mei 2026?');
  await expect(calendar.panel).toContainText('za 4 apr 2026 klacht ontvangen');
  await expectAccessible(page);
  await calendar.openFile.click();
  await expect(page.getByRole('heading', { level: 1, name: /Casemanager belt niet terug/ })).toBeVisible();
  await page.goBack();
  await expect(calendar.title).toHaveText('mei 2026');

  // Filters
  await calendar.kind('Uitspraak').click();
  await expect(calendar.item(/^Uitspraak /)).toHaveCount(0);
  await calendar.kind('Uitspraak').click();
  await calendar.withDone.uncheck();
  await expect(calendar.item(/^Ontvangstbevestiging K26-A050/)).toHaveCount(0);
  await calendar.handler.click();
  await page.getByRole('option', { name: 'Sam Jansen' }).click();
  await expect(calendar.itemsOn(/mei 2026/)).toHaveText([
    /09.00 Gesprek J. de Groot/,
    /14.30 Hoorgesprek/,
    /Uitspraak K26-A046/,
  ]);
  await calendar.phase.click();
  await page.getByRole('option', { name: 'Afgerond' }).click();
  await expect(calendar.note).toContainText('Met deze keuze staat er niets.');
  await page.getByRole('button', { name: 'Toon alles', exact: true }).click();
  await expect(calendar.item(/^Uitspraak K26-A041/)).toBeVisible();

  // Week and list
  await calendar.view('Week').click();
  await expect(calendar.title).toHaveText('Week 19: 4 mei t/m 10 mei 2026');
  await expect(calendar.grid.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await calendar.view('Lijst').click();
  await expect(calendar.section(/^Te laat/)).toContainText('Maatregel: Telefoons worden doorgeschakeld');
  await expect(calendar.section(/woensdag 6 mei/i)).toContainText('vandaag');
  await expectAccessible(page);
});

test('the grid by keyboard alone', async ({ launchApp, userData }) => {
  const { page, calendar } = await open(launchApp, userData);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  await expect(calendar.grid.locator('[tabindex="0"]')).toHaveCount(1);
  await calendar.day(/woensdag 6 mei/).focus();
  for (const [key, day] of [
    ['ArrowRight', '2026-05-07'],
    ['ArrowDown', '2026-05-14'],
    ['Home', '2026-05-11'],
    ['End', '2026-05-17'],
    ['ArrowUp', '2026-05-10'],
    ['ArrowLeft', '2026-05-09'],
    ['PageDown', '2026-06-09'],
    ['PageUp', '2026-05-09'],
    ['Shift+PageDown', '2027-05-09'],
    ['Shift+PageUp', '2026-05-09'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(focused, key).toBe(day);
  }
  for (const key of ['ArrowDown', 'Home']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(calendar.panelTitle).toHaveText('maandag 11 mei 2026');
  await expect(calendar.panelItems).toHaveCount(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(calendar.panelTitle).toHaveText('Gesprek · K26-A046');
  await page.keyboard.press('Escape');
  await expect(calendar.panelTitle).toHaveText('maandag 11 mei 2026');
  await page.keyboard.press('Escape');
  await expect(calendar.panel).toBeHidden();
  await expect.poll(focused).toBe('2026-05-11');
});

test('a month with more than two hundred items stays readable; a full day opens whole', async ({
  launchApp,
  userData,
}) => {
  const { page, calendar } = await open(launchApp, userData, { ...seed, files: [...calendarFiles, ...overfullFiles] });
  await expect(calendar.more(/13 mei/)).toBeVisible();
  const shown = await calendar.itemsOn(/13 mei/).count();
  const [, left] = /\+(\d+) meer/.exec((await calendar.more(/13 mei/).textContent()) ?? '') ?? [];
  await calendar.more(/13 mei/).click();
  await expect(calendar.panelItems).toHaveCount(shown - 1 + Number(left));
  await expectAccessible(page);
});

test('R7: a conversation planned on a free working day, with a warning when the day breaks the term', async ({
  launchApp,
  userData,
}) => {
  const { page, calendar } = await open(launchApp, userData);
  await calendar.day(/dinsdag 12 mei/).click({ position: { x: 60, y: 95 } });
  await calendar.planHere.click();
  await calendar.planFile.fill('A044');
  await page.getByRole('option', { name: /^K26-A044/ }).click();
  await expect(calendar.planChoice('Toelichting van P. Jansen')).toBeChecked();
  // Days off cannot be picked, and say why
  await expect(calendar.planDay('donderdag 14 mei 2026, Hemelvaartsdag')).toBeDisabled();
  // 11 May is the last day for the verdict
  await expect(calendar.panel).toContainText(
    'Op deze dag is de termijn voorbij: de uitspraak moet uiterlijk ma 11 mei 2026',
  );
  await expect(calendar.submitPlan).toHaveText('Plan toch');
  await expectAccessible(page);
  await calendar.planDay('vrijdag 8 mei 2026').click();
  await expect(calendar.panel).toContainText('Krap: na dit gesprek is er nog 1 werkdag voor de uitspraak');
  await calendar.planDay('donderdag 7 mei 2026').click();
  await calendar.planTime.fill('13.30');
  await page.keyboard.press('Control+Enter');
  await expect(calendar.item('13.30 Gesprek P. Jansen, K26-A044, gepland')).toBeVisible();
  await expect(calendar.panel).toBeHidden();
});

/** Read by ical.js, which knows nothing of our writer. */
const readFile = (path: string) => {
  const text = readFileSync(path, 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return {
    text,
    events,
    of: (uid: RegExp) => events.find((event) => uid.test(event.uid)),
    status: (uid: RegExp) => events.find((event) => uid.test(event.uid))?.component.getFirstPropertyValue('status'),
  };
};

test('a calendar file without anybody in it; a next one moves and cancels', async ({ launchApp, userData }) => {
  const { app, page, calendar, streams } = await open(launchApp, userData);
  const save = async (name: string, before: () => Promise<void> = async () => undefined) => {
    const path = join(userData, name);
    await answerSave(app, path);
    await calendar.toFile.click();
    await before();
    await calendar.saveFile.click();
    await expect(calendar.saved(path)).toBeVisible();
    return readFile(path);
  };
  const first = await save('eerste.ics');
  for (const personal of ['Visser', 'Jansen', 'Groot', 'Zonneveld', 'Casemanager', '06 12 34', 'Lindelaan'])
    expect(first.text).not.toContain(personal);
  const verdict = first.of(new RegExp(`^${streams[3]}\\.verdict@`));
  expect(verdict?.summary).toBe('Uitspraak: uiterste dag · K26-A041');
  expect(verdict?.startDate.isDate).toBe(true);
  expect(verdict?.startDate.toString()).toBe('2026-05-04');
  const talk = first.of(new RegExp(`^${streams[4]}\\.conversation\\.`));
  expect(talk?.summary).toBe('Gesprek · K26-A044');
  expect(talk?.startDate.toString()).toBe('2026-05-06T10:00:00');
  expect(String(talk?.component.getFirstProperty('dtstart')?.getParameter('tzid'))).toBe('Europe/Amsterdam');
  expect(first.events.every((each) => each.component.getFirstPropertyValue('status') === 'CONFIRMED')).toBe(true);

  // The acknowledgement goes out: its term is over. A talk is moved.
  await calendar.item(/^Ontvangstbevestiging K26-A052/).click();
  await calendar.openFile.click();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/complaints/${streams[8]}?do=acknowledge`);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Leg .*vast$/ })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await calendar.rail.click();
  const second = await save('tweede.ics', () => calendar.withNames.click());
  const acknowledgement = new RegExp(`^${streams[8]}\\.acknowledgement@`);
  expect(first.status(acknowledgement)).toBe('CONFIRMED');
  expect(second.status(acknowledgement)).toBe('CANCELLED');
  expect(second.of(acknowledgement)?.summary).toBe('Vervallen');
  expect(second.of(acknowledgement)?.sequence).toBeGreaterThan(first.of(acknowledgement)?.sequence ?? 0);
  // Chosen now: who and what
  expect(second.of(new RegExp(`^${streams[3]}\\.verdict@`))?.summary).toBe(
    'Uitspraak: uiterste dag · K26-A041 · M. Visser',
  );
  expect(second.text).toContain('06 12 34 56 78');
});

test('the month as a PDF: A4 on its side, every item in full', async ({ launchApp, userData }) => {
  const { app, page, calendar } = await open(launchApp, userData);
  const path = join(userData, 'mei.pdf');
  await answerSave(app, path);
  await calendar.share.click();
  await calendar.asPdf.click();
  await expect(calendar.saved(path)).toBeVisible();
  expect(pageCount(path)).toBe(1);
  expect(paperOf(path)).toBe('841.92 x 594.96');
  expect(linesOn(path, 1)[0]).toBe('mei 2026 · Arbodienst De Linde');
  const words = wordsOf(path);
  for (const each of [
    'Bevrijdingsdag',
    'Hemelvaartsdag',
    'K26-A041',
    'dagen te laat',
    '14.30 Hoorgesprek',
    'Stand van 6 mei 2026',
  ])
    expect(words).toContain(each);
  // The screen stands as before
  await expect(calendar.grid).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(0);
});
