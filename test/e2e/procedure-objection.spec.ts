import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R2, R8, R10, R12 to R15, R18: partly upheld per subject, an objection in time, heard and decided, then the dispute body', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);
  const number = 'K26-A001';

  await on('2026-01-15', async (officer) => {
    const { form, file } = officer;
    await officer.founds('Directie');
    // R1, R18: through the website, with the subjects that the form named and one that the officer adds
    await form.dropMail('02-website-form.eml');
    await expect(form.name).toHaveValue('Youssef El Amrani');
    await expect(form.subject('Bejegening')).toBeChecked();
    await expect(form.subject('Informatievoorziening')).toBeChecked();
    await form.subject('Privacy').check();
    await form.address.fill('Molenstraat 3\n3581 CG Utrecht');
    await officer.registers();
    await officer.writes('Ontvangstbevestiging');
    await officer.sends('ontvangstbevestiging');

    // R2: the DPO is told, and the ordinary procedure goes on
    await expect(file.nextStep).toContainText('Licht de functionaris gegevensbescherming in');
    await officer.writesFromMenu(/FG$/, 'Doorgezonden aan de FG');
    await officer.sends('fg');
    await expect(file.entry('Functionaris gegevensbescherming ingelicht')).toBeVisible();
    await expect(file.nextStep).toContainText('Vraag Youssef El Amrani om een toelichting');
    await officer.writes('Uitnodiging toelichting');
    await officer.sends('uitnodiging');
  });

  await on('2026-01-22', async (officer) => {
    await officer.unlocks();
    await officer.opens(number);
    await officer.takes('Leg toelichting vast');
    await officer.recordsExplanation('De arts keek alleen op het scherm. Het verslag is nooit gekomen.', '21-1-2026');
    await officer.takes('Voeg betrokkene toe');
    await officer.namesPersonInvolved('A. Visser', 'bedrijfsarts');
    await officer.writes('Verzoek om toelichting');
    await officer.sends('verzoek-betrokkene');
  });

  await on('2026-02-05', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.chooses('Leg toelichting vast: A. Visser');
    await officer.recordsExplanation(
      'Ik typ mee tijdens het spreekuur. Het verslag heb ik niet verstuurd.',
      '28-1-2026',
    );

    // R8, R18: an outcome per subject, and what they come to together; R9, R10: what each of them asks for
    await officer.takes('Doe uitspraak');
    await officer.givesVerdict({
      outcome: { Bejegening: 'Ongegrond', Informatievoorziening: 'Gegrond', Privacy: 'Ongegrond' },
      findings: 'Het verslag is toegezegd en niet verstuurd. Over het spreekuur lopen de lezingen uiteen.',
      reasons: 'Meetypen hoort bij het spreekuur; dat u onderbroken werd, hebben wij niet kunnen vaststellen.',
      measures: [{ what: 'Verslagen gaan binnen twee werkdagen uit', owner: 'Hoofd spreekuur', by: '1-3-2026' }],
    });
    await expect(file.head).toContainText('Deels gegrond');
    await officer.writes('Uitspraak');
    await officer.sends('uitspraak', 'overhandigd');
    await officer.takes('Leg ontvangst vast');
    await expect(file.form.getByRole('radio', { name: 'persoonlijk overhandigd' })).toBeChecked();
    await officer.record('Leg ontvangst vast');
    await expect(file.nextStep).toContainText('Bezwaar maken bij de directie kan tot en met 5 maart 2026');
  });

  await on('2026-03-02', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    // R12: in writing, in time
    await officer.takes('Leg bezwaar vast');
    await officer.fillsObjection(
      'Dat ik werd onderbroken is wel vastgesteld: mijn partner was erbij.',
      '27-2-2026',
      'per post',
    );
    await expect(file.form).toContainText('Op tijd: bezwaar maken kan tot en met donderdag 5 maart 2026.');
    await officer.record('Leg bezwaar vast');

    // R13: acknowledged, and invited to explain it orally
    await officer.writes('Uitnodiging hoorgesprek');
    await officer.proposes({ on: '12-3-2026', at: '14:00', means: 'Op locatie', place: 'Lindelaan 12, kamer 3' });
    await officer.sends('uitnodiging-hoorgesprek');
    await expect(file.nextStep).toContainText('Hoorgesprek: do 12 mrt');
  });

  await on('2026-03-13', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.takes('Leg gesprek vast');
    await file.field('Wat er is gezegd').fill('Mijn partner hoorde dat de arts mij drie keer afkapte.');
    await officer.record('Leg gesprek vast');
    // R14: the month runs from the conversation; the 12th of April is a Sunday
    await expect(file.deadline(/^Beslissing op bezwaar/)).toContainText('verzenden t/m vr 10 apr');
    await officer.writesFromMenu(/^Maak gespreksverslag/, 'Gespreksverslag');
    await officer.savesAs('gespreksverslag');
  });

  await on('2026-03-27', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    // R14: decided beside what it rests on, and what it changes
    await officer.takes('Beslis op het bezwaar');
    await expect(file.form.getByRole('region', { name: 'Waar het om gaat' })).toContainText('drie keer afkapte');
    await file.form
      .getByRole('radio', { name: /^Deels gegrond/ })
      .first()
      .click();
    await file
      .field('Motivering')
      .fill('Uw partner bevestigt dat u werd onderbroken. Het oordeel over privacy blijft.');
    await file.form.getByRole('radiogroup', { name: 'De uitspraak wordt' }).getByLabel('Deels gegrond').check();
    await file.field('Wat er verandert').fill('Uw klacht over bejegening is alsnog gegrond.');
    await officer.fillsMeasures([
      { what: 'De arts volgt een gesprekstraining', owner: 'Medisch directeur', by: '1-6-2026' },
    ]);
    await officer.record('Neem de beslissing', 'Stel beslissing vast');
    await officer.writes('Beslissing op bezwaar');
    await officer.sends('beslissing', 'aangetekend');
    await expect(file.entry('Beslissing op bezwaar verzonden')).toContainText('op tijd, termijn zo 12 apr');
  });

  await on('2026-04-20', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    // R15: the complainant turned to the dispute body
    await officer.takes('Klager ging naar geschilleninstantie');
    await officer.day('Bekend geworden op', '17-4-2026');
    await file.field('Kenmerk van de geschilleninstantie').fill('DOKH-2026-118');
    await officer.record('Leg vast');
    await expect(file.entry('Klager is naar de geschilleninstantie gegaan')).toContainText('DOKH-2026-118');
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await expect(file.head).toContainText('Afgerond na de beslissing op bezwaar');
  });

  const letter = letters();
  // R2
  expect(letter('fg').words).toContain('Daarom hebben wij onze functionaris gegevensbescherming (FG) ingelicht');
  expect(letter('fg').words).toContain('uiterlijk op 14 februari 2026');

  // R8 to R12: to the employee at home; the employer need not know
  const verdict = letter('uitspraak');
  expect(verdict.head.slice(-3)).toEqual(['Youssef El Amrani', 'Molenstraat 3', '3581 CG Utrecht']);
  expect(verdict.words).not.toContain('De Hoeksteen');
  expect(verdict.words).toContain('uw klacht is deels gegrond');
  expect(verdict.words).toMatch(/Bejegening ongegrond/i);
  expect(verdict.words).toMatch(/Informatievoorziening gegrond/i);
  expect(verdict.words).toMatch(/Verslagen gaan binnen twee werkdagen uit.*Hoofd spreekuur.*1 maart 2026/);
  expect(verdict.words).toContain('binnen één maand nadat u deze brief hebt ontvangen');

  // R13
  const invitation = letter('uitnodiging-hoorgesprek');
  expect(invitation.words).toContain('Op 27 februari 2026 ontvingen wij uw bezwaar');
  expect(invitation.words).toContain('donderdag 12 maart 2026 om 14.00 uur');
  expect(invitation.words).toContain('Plaats: Lindelaan 12, kamer 3.');
  expect(letter('gespreksverslag').words).toContain('Mijn partner hoorde dat de arts mij drie keer afkapte.');

  // R14, R15
  const decision = letter('beslissing');
  expect(decision.words).toContain('27 maart 2026');
  expect(decision.words).toContain('uw bezwaar is deels gegrond');
  expect(decision.words).toContain('Op 12 maart 2026 hebt u uw bezwaar mondeling toegelicht');
  expect(decision.words).toContain('De arts volgt een gesprekstraining');
  expect(decision.words).toContain('Stichting Dokh');
  expect(decision.words).toContain('www.dokh.nl');
  expect(decision.words).toContain('klachtenengeschillen@dokh.nl');
});
