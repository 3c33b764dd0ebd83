import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R1, R10, R12: dismissed, closed, an objection that comes late, and a board that does not take it up', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);
  const number = 'K26-A001';

  await on('2026-02-03', async (officer) => {
    const { page, form, frame, file } = officer;
    await officer.founds('Directie');
    // R1: by telephone, a day before it is entered
    await frame.newComplaint.click();
    await form.receivedOn.fill('2-2-2026');
    await form.receivedOn.press('Tab');
    await form.channel.click();
    await page.getByRole('option', { name: 'Telefoon' }).click();
    await officer.saysWhoComplains('Klant');
    await form.name.fill('Kees van Dam');
    await form.organisation.fill('Van Dam Installaties');
    await form.address.fill('Kanaalkade 41\n1811 LP Alkmaar');
    await form.summary.fill('Probleemanalyse kwam te laat');
    await form.subject('Snelheid van werken').check();
    await form.text.fill('De probleemanalyse kwam een week na de afgesproken dag.');
    await form.wish.fill('Geen kosten voor deze analyse.');
    await officer.registers();
    await expect(file.entry('Klacht ontvangen')).toContainText('vastgelegd 3 feb');
    await officer.writes('Ontvangstbevestiging');
    await officer.sends('ontvangstbevestiging', 'per post');

    // R5, R6: both sides, asked by telephone
    await officer.takes('Leg vast');
    await officer.record('Leg verzoek vast');
    await officer.takes('Leg toelichting vast');
    await officer.recordsExplanation('Er was 28 januari afgesproken, het werd 4 februari.');
    await officer.takes('Voeg betrokkene toe');
    await officer.namesPersonInvolved('M. Smit', 'bedrijfsarts');
    await officer.takes('Leg vast');
    await officer.record('Leg verzoek vast');
  });

  await on('2026-02-17', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.chooses('Leg herinnering vast: M. Smit');
    await officer.day('Verzonden op', '10-2-2026');
    await officer.record('Leg herinnering vast');
    await officer.takes('Ga verder zonder');
    await file.form.getByRole('radio', { name: 'heeft niet gereageerd' }).check();
    await file.field('Toelichting op de reden').fill('Gevraagd en herinnerd; de planning van die week zegt genoeg.');
    await officer.record('Ga verder zonder');

    // R10: dismissed, with the reasons
    await officer.takes('Doe uitspraak');
    await officer.givesVerdict({
      outcome: 'Ongegrond',
      findings: 'Volgens de opdracht was 4 februari de afgesproken dag.',
      reasons: 'De analyse kwam op de dag die in de opdracht staat.',
    });
    await officer.writes('Uitspraak');
    await officer.sends('uitspraak', 'per post');
    await officer.takes('Leg ontvangst vast');
    await officer.recordsReceipt('17-2-2026', 'aangenomen: de klager heeft het niet bevestigd');
  });

  await on('2026-03-18', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await expect(file.head).toContainText('Afgerond na de uitspraak');
  });

  await on('2026-03-25', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    // R12: late, and recorded as late; it opens the file again
    await officer.chooses('Leg bezwaar vast');
    await officer.fillsObjection('In mijn agenda stond 28 januari.', '24-3-2026', 'per e-mail');
    await expect(file.form).toContainText(
      'Te laat: bezwaar maken kon tot en met dinsdag 17 maart 2026, dus 7 dagen te laat.',
    );
    await expect(file.form).toContainText('Door dit bezwaar gaat het weer open.');
    await officer.record('Leg bezwaar vast');
    await expect(file.entry('Bezwaar ontvangen')).toContainText('te laat');

    // Before the board has said so there is no letter
    await officer.takes('Neem besluit');
    await file.form.getByRole('radio', { name: 'Nee, het is te laat' }).check();
    await file.field('Reden').fill('U noemt geen reden waarom u niet eerder kon reageren.');
    await officer.record('Leg besluit vast');
    await officer.writes('Bezwaar te laat');
    await officer.sends('bezwaar-te-laat', 'per post');
    await expect(file.entry('Klager geschreven dat het bezwaar te laat is')).toBeVisible();
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await expect(file.phases.nth(4)).toContainText('te laat, niet behandeld');
  });

  const letter = letters();
  // R1, R3: a complaint by telephone is read back
  const acknowledgement = letter('ontvangstbevestiging');
  expect(acknowledgement.head.slice(-4)).toEqual([
    'Van Dam Installaties',
    'T.a.v. Kees van Dam',
    'Kanaalkade 41',
    '1811 LP Alkmaar',
  ]);
  expect(acknowledgement.words).toContain('Zo hebben wij uw klacht opgeschreven');
  expect(acknowledgement.words).toContain('De probleemanalyse kwam een week na de afgesproken dag.');
  expect(acknowledgement.words).toContain('uiterlijk op 2 maart 2026');

  const verdict = letter('uitspraak');
  expect(verdict.words).toContain('uw klacht is ongegrond');
  expect(verdict.words).toContain('De analyse kwam op de dag die in de opdracht staat.');
  expect(verdict.words).not.toContain('Wat wij gaan doen');

  // R12, R15
  const tooLate = letter('bezwaar-te-laat');
  expect(tooLate.words).toContain('Wij gaan ervan uit dat u de uitspraak op 17 februari 2026 hebt ontvangen');
  expect(tooLate.words).toContain('uiterlijk op 17 maart 2026 bij ons binnen zijn. Wij ontvingen het op 24 maart 2026');
  expect(tooLate.words).toContain('U noemt geen reden waarom u niet eerder kon reageren.');
  expect(tooLate.words).toContain('klachtenengeschillen@dokh.nl');
  expect(tooLate.words).toContain('directie');
});
