import { date } from '../../shared/base/plain-date.ts';
import { expectAccessible } from '../support/axe.ts';
import { answered } from '../support/given-complaint.ts';
import { timelinePage } from '../support/pages/timeline.ts';
import { openSeededFile } from '../support/seed-files.ts';
import { assigned, received } from '../support/seeded-cases.ts';
import { expect, test } from './fixture.ts';

test('R12, R13, R14, R15: a late objection is taken up, the hearing declined, and the board decides beside what it rests on', async ({
  launchApp,
  userData,
}) => {
  const [, , ...rest] = answered;
  const { page } = await openSeededFile(launchApp, userData, {
    files: [
      [
        received('K26-A001', 'Geen antwoord', 'accessibility'),
        assigned,
        ...rest,
        { type: 'VerdictReceived', receivedOn: date('2026-01-23'), proof: 'email-confirmation' },
      ],
    ],
    today: date('2026-03-02'),
    roles: ['officer', 'board', 'administrator'],
  });
  const file = timelinePage(page);

  // R12: in time or late, with the way it was counted, before it is recorded
  await file.offer('Leg bezwaar vast').click();
  await file.field('Het bezwaar').fill('De maatregel komt te laat en lost mijn eigen zaak niet op.');
  await file.fillDay('Ontvangen op', '23 feb 2026');
  await expect(file.form).toContainText('Op tijd: bezwaar maken kan tot en met maandag 23 februari 2026.');
  await file.fillDay('Ontvangen op', '26 feb 2026');
  await expect(file.form).toContainText('Te laat: bezwaar maken kon tot en met maandag 23 februari 2026');
  await file.form.getByRole('button', { name: 'Hoe is dat geteld?' }).click();
  await expect(file.form.getByRole('listitem').first()).toContainText('23 jan 2026');
  await expectAccessible(page);
  await file.submit('Leg bezwaar vast').click();
  await expect(file.entry('Bezwaar ontvangen')).toContainText('te laat, kon tot ma 23 feb');

  // The board says whether it takes it up
  await file.offer('Neem besluit').click();
  await expect(file.form.getByRole('region', { name: 'Waar het om gaat' })).toContainText('De maatregel komt te laat');
  await file.form.getByRole('radio', { name: 'Ja, toch in behandeling' }).check();
  await file.field('Reden').fill('De klager lag in het ziekenhuis.');
  await file.submit('Leg besluit vast').click();
  await expect(file.entry('Te laat bezwaar toch in behandeling')).toContainText('ziekenhuis');

  // R13: declined; the board's month runs from that day
  await file.choose('Leg vast dat de klager geen hoorgesprek wil');
  await file.fillDay('Afgezien op', '2 mrt 2026');
  await expect(file.form).toContainText('De directie beslist dan uiterlijk donderdag 2 april 2026.');
  await file.submit('Leg vast').click();
  await expect(file.ghost('Uiterste datum beslissing op bezwaar')).toContainText('do 2 apr');

  // R14: everything the decision rests on stands beside it
  await file.offer('Beslis op het bezwaar').click();
  const brief = file.form.getByRole('region', { name: 'Waar het om gaat' });
  await expect(brief).toContainText('Sinds 8 december probeer ik onze casemanager te bereiken.');
  await expect(brief).toContainText('gegrond, 22 jan 2026');
  await expect(brief).toContainText('Tweede contactpersoon per klant');
  await expect(brief).toContainText('De maatregel komt te laat en lost mijn eigen zaak niet op.');
  await expect(brief).toContainText('De klager zag er op 2 maart 2026 van af.');
  await expectAccessible(page);
  await file.form
    .getByRole('radio', { name: /^Gegrond/ })
    .first()
    .click();
  await expect(file.form).toContainText('Nog nodig: motivering');
  await file.field('Motivering').fill('De eigen zaak van de klager was nog niet opgelost.');
  await file.form.getByRole('radio', { name: 'Deels gegrond' }).last().check();
  await file.field('Wat er verandert').fill('Het verslag gaat alsnog naar de klager.');
  await file.submit('Neem de beslissing').click();
  await expect(file.confirm).toContainText('geschilleninstantie');
  await file.confirm.getByRole('button', { name: 'Stel beslissing vast' }).click();
  await expect(file.entry('Beslissing op bezwaar: gegrond')).toContainText('uitspraak wordt deels gegrond');
  await expect(file.nextStep).toContainText('Stuur de klager de beslissing');

  // R14, R15: sent; a year later the dispute body is still in the file
  await file.offer('Leg vast').click();
  await file.submit('Leg verzending vast').click();
  await expect(file.entry('Beslissing op bezwaar verzonden')).toContainText('op tijd, termijn do 2 apr');
  await file.offer('Klager ging naar geschilleninstantie').click();
  await file.field('Kenmerk').fill('D-2026-17');
  await file.submit('Leg vast').click();
  await expect(file.entry('Klager is naar de geschilleninstantie gegaan')).toContainText('D-2026-17');
});
