import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import { expectAccessible } from '../support/axe.ts';
import { answered, bothSidesHeard, facts } from '../support/given-complaint.ts';
import { later } from '../support/later-facts.ts';
import { complaintPage } from '../support/pages/complaint.ts';
import { worklistPage } from '../support/pages/worklist.ts';
import { ilse, openSeededFiles, sam } from '../support/seed-files.ts';
import { received } from '../support/seeded-cases.ts';
import { expect, test } from './fixture.ts';

/** Without documents: those need their bytes. */
const withoutPapers = (events: readonly ComplaintEvent[]): readonly ComplaintEvent[] =>
  events.map((event) => ({ ...event, ...('documents' in event ? { documents: [] } : {}) }));

const file = (
  number: string,
  receivedOn: string,
  summary: string,
  rest: readonly ComplaintEvent[],
  handler: { readonly id: string; readonly name: string } = ilse,
): readonly ComplaintEvent[] =>
  withoutPapers([
    { ...(received(number, summary, 'accessibility') as typeof facts.received), receivedOn: date(receivedOn) },
    { type: 'HandlerAssigned', handler: handler as typeof ilse },
    ...rest,
  ]);
const on = <Event extends object>(event: Event, changes: Partial<Record<keyof Event, unknown>>): Event => ({
  ...event,
  ...changes,
});
const acknowledged = (day: string): ComplaintEvent => on(facts.acknowledged, { sentOn: date(day) });

/** Thursday 22 January 2026. */
const today = date('2026-01-22');
const files = [
  file('K26-A001', '2026-01-13', 'Niet teruggebeld', []),
  file('K26-A002', '2026-01-19', 'Verslag is er nog niet', []),
  file('K25-A131', '2025-12-19', 'Casemanager onbereikbaar', [
    acknowledged('2025-12-24'),
    on(facts.complainantHeard, { givenOn: date('2026-01-05') }),
    facts.bosNamed,
    on(facts.bosHeard, { givenOn: date('2026-01-09') }),
  ]),
  file('K26-A003', '2026-01-12', 'Factuur klopt niet', [
    acknowledged('2026-01-14'),
    on(facts.complainantAsked, { requestedOn: date('2026-01-20') }),
  ]),
  file('K26-A004', '2026-01-15', 'Spreekuur viel uit', [acknowledged('2026-01-16')], { id: sam.id, name: sam.name }),
  file('K25-A097', '2025-11-02', 'Verkeerde werkgever', [
    acknowledged('2025-11-05'),
    ...answered.slice(3),
    on(later.verdictReceived, { receivedOn: date('2026-01-22') }),
  ]),
];

test('the day starts with what must happen; one press leads to the letter or the form, and back to the list', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFiles(launchApp, userData, { files, today });
  const work = worklistPage(page);
  await work.rail.click();
  await expect(work.heading).toHaveText('Goedemorgen Ilse, twee dingen zijn te laat');
  await expect(work.rail).toContainText('2 te laat');
  await expect(work.summary).toHaveText(
    'donderdag 22 januari 2026 · 4 klachten lopen · bij 1 klacht loopt alleen nog de tijd voor bezwaar',
  );
  await expect(work.linesOf('Te laat')).toHaveText([
    /K25-A131.*Doe uitspraak.*Casemanager onbereikbaar.*3 dagen te laat.*Uitspraak ma 19 jan.*Doe uitspraak/,
    /K26-A001.*Bevestig de ontvangst.*Niet teruggebeld.*2 dagen te laat.*Bevestigen di 20 jan.*Schrijf brief/,
  ]);
  await expect(work.linesOf('Verder te doen')).toHaveText([/K26-A002.*Bevestig de ontvangst.*nog 2 werkdagen/]);
  await expect(work.linesOf('Wacht op de klager')).toHaveText([/K26-A003.*gevraagd 20 jan.*nog 15 werkdagen/]);
  await expect(work.groups).toHaveCount(3);
  await expectAccessible(page);

  // A colleague's file is behind a switch
  await work.others.click();
  await expect(work.linesOf('Verder te doen')).toHaveCount(2);
  await expect(work.line('Spreekuur viel uit')).toContainText('bij Sam Jansen');
  await work.others.click();
  await expect(work.line('Spreekuur viel uit')).toBeHidden();

  // By keyboard: j and k go through the lines, Enter does what the line says
  await work.heading.click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(work.act('Niet teruggebeld', 'Schrijf brief')).toBeFocused();
  await page.keyboard.press('k');
  await expect(work.act('Casemanager onbereikbaar', 'Doe uitspraak')).toBeFocused();
  await page.keyboard.press('Enter');
  const form = complaintPage(page).form;
  await expect(form.getByRole('heading', { name: /Uitspraak/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.keyboard.press('Escape');

  // Back on the same line; the next one is a letter
  await expect(work.act('Casemanager onbereikbaar', 'Doe uitspraak')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/letter\/acknowledgement/);
  await page.goBack();

  // The number leads to the file itself
  await work.number('K26-A003').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Factuur klopt niet' })).toBeVisible();
});

test('what was done is gone from the list, and the next line takes its place', async ({ launchApp, userData }) => {
  const { page } = await openSeededFiles(launchApp, userData, {
    files: [files[3] as readonly ComplaintEvent[], files[1] as readonly ComplaintEvent[]],
    today,
  });
  const work = worklistPage(page);
  await work.rail.click();
  await work.act('Factuur klopt niet', 'Leg toelichting vast').click();
  const file = complaintPage(page);
  await file.field('Wat er is verteld').fill('De factuur is dubbel verstuurd.');
  await page.keyboard.press('Control+Enter');
  await expect(file.form).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Werklijst' }).click();
  // R6: the complainant was heard; now whom it is about
  await expect(work.line('Factuur klopt niet')).toContainText('Noem wie erbij betrokken is');
  await expect(work.linesOf('Verder te doen')).toHaveCount(2);
  await expect(work.linesOf('Wacht op de klager')).toHaveCount(0);
});

test('R2: whoever guards privacy sees what nobody told them yet, and nothing else', async ({ launchApp, userData }) => {
  const privacy = withoutPapers([{ ...facts.received, subjects: ['privacy' as never], summary: 'Dossier op straat' }]);
  const { page } = await openSeededFiles(launchApp, userData, {
    files: [privacy, ...files],
    today,
    roles: ['dpo'],
  });
  const work = worklistPage(page);
  await work.rail.click();
  await expect(work.linesOf('Nog niet aan jou gemeld')).toHaveText([/Dossier op straat.*Bekijk/]);
  await expect(work.lines).toHaveCount(1);
  await expectAccessible(page);
});

test('all done is said plainly', async ({ launchApp, userData }) => {
  const done = withoutPapers([...bothSidesHeard.slice(0, 1), later.voided]);
  const { page } = await openSeededFiles(launchApp, userData, { files: [done], today });
  const work = worklistPage(page);
  await work.rail.click();
  await expect(work.heading).toHaveText('Goedemorgen Ilse, er is niets te doen');
  await expect(page.getByRole('heading', { name: 'Niets te doen', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Naar de klachten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Klachten' })).toBeVisible();
});
