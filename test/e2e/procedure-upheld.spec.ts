import { measuresPage } from '../support/pages/measures.ts';
import { timelinePage } from '../support/pages/timeline.ts';
import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R1, R3, R5 to R12, R19: upheld, received, nobody objects, closed after the term; a corrected receipt moves every term', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);
  const number = 'K26-A001';

  await on('2026-01-05', async (officer) => {
    const { form, file } = officer;
    await officer.founds();
    // R1: mailed on Friday the 2nd, and taken for received on the Monday
    await form.dropMail('01-plain.eml');
    await expect(form.receivedOn).toHaveValue('vr 2 jan 2026');
    await form.receivedOn.fill('5-1-2026');
    await form.receivedOn.press('Tab');
    await officer.saysWhoComplains('Klant');
    await form.organisation.fill('Voorbeeld Transport B.V.');
    await form.address.fill('Havenweg 8\n3089 JK Rotterdam');
    await form.subject('Bereikbaarheid').check();
    await expect(form.form).toContainText(
      'Ontvangst bevestigen uiterlijk ma 12 jan 2026; uitspraak uiterlijk do 5 feb 2026',
    );
    await officer.registers();
    await expect(file.deadline(/^Uitspraak/)).toContainText('do 5 feb');

    // R3: acknowledged on the day itself
    await officer.writes('Ontvangstbevestiging');
    await officer.sends('ontvangstbevestiging');
    await expect(file.entry('Ontvangst bevestigd')).toContainText('op tijd, termijn ma 12 jan');
  });

  await on('2026-01-14', async (officer) => {
    const { page, file } = officer;
    const timeline = timelinePage(page);
    await officer.unlocks();
    await officer.opens(number);
    // R1, R3, R7: the day of receipt is put right, and what follows from it with it
    await timeline.correct('Klacht ontvangen');
    await officer.day('Ontvangen op', '2-1-2026');
    await file.field('Reden van de correctie').fill('De mail kwam op vrijdag al binnen.');
    await expect(timeline.effect).toContainText('2 feb');
    await officer.record('Leg correctie vast');
    await expect(file.deadline(/^Uitspraak/)).toContainText('ma 2 feb');
    await expect(timeline.entry('Ontvangst bevestigd')).toContainText('op tijd, termijn vr 9 jan');
    await expect(file.timeline).toContainText('Uitspraak verschoof van do 5 feb naar ma 2 feb');

    // R5: the complainant first, with a conversation that the letter proposes
    await officer.writes('Uitnodiging toelichting');
    await officer.proposes({ on: '19-1-2026', at: '10.30', means: 'Telefonisch', place: '06-12345678' });
    await officer.sends('uitnodiging');
    await expect(file.nextStep).toContainText('Gesprek met Marjolein de Vries');
  });

  await on('2026-01-20', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await expect(file.nextStep).toContainText('Het gesprek stond op 19 januari 2026');
    await officer.takes('Leg gesprek vast');
    await file.field('Wat er is gezegd').fill('Vijf keer gebeld, nooit teruggebeld. De probleemanalyse is nu te laat.');
    await officer.record('Leg gesprek vast');
    await expect(file.entry('Klager gesproken')).toContainText('nooit teruggebeld');

    // R6: then the person involved, in writing
    await officer.takes('Voeg betrokkene toe');
    await officer.namesPersonInvolved('T. Bos', 'casemanager');
    await officer.writes('Verzoek om toelichting');
    await officer.sends('verzoek-betrokkene');
  });

  await on('2026-01-29', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await expect(file.nextStep).toContainText('Herinner T. Bos');
    await officer.chooses('Leg toelichting vast: T. Bos');
    await officer.recordsExplanation('Ik was drie weken ziek en mijn telefoon was niet overgenomen.', '26-1-2026');

    // R8, R9: upheld, with what will be done about it
    await officer.takes('Doe uitspraak');
    await officer.givesVerdict({
      outcome: 'Gegrond',
      findings: 'Tussen 8 december en 2 januari is vijf keer gebeld. Er was geen vervanging geregeld.',
      measures: [
        {
          what: 'Telefoons van zieke casemanagers worden doorgeschakeld',
          owner: 'Teamleider Verzuim',
          by: '16-2-2026',
        },
      ],
    });
    // R7, R11: the answer in writing, in time
    await officer.writes('Uitspraak');
    await officer.sends('uitspraak', 'aangetekend');
    await expect(file.deadline(/^Uitspraak gehaald/)).toBeVisible();
    await expect(file.entry('Uitspraak verzonden')).toContainText('op tijd, termijn ma 2 feb');

    // R12: the term to object begins with the receipt
    await expect(file.nextStep).toContainText('Leg vast wanneer de uitspraak is ontvangen');
  });

  await on('2026-02-04', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.takes('Leg ontvangst vast');
    await officer.recordsReceipt('31-1-2026', 'volgens de track-and-trace van de brief');
    // A month after 31 January is the last day of February, a Saturday: it goes on to the Monday
    await expect(file.nextStep).toContainText('Bezwaar maken bij de directie kan tot en met 2 maart 2026');
  });

  await on('2026-03-03', async (officer) => {
    const { page, file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await expect(file.nextStep).toContainText('Bezwaar maken kon tot en met 2 maart 2026');
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await expect(file.head).toContainText('Afgerond na de uitspraak');

    // Reopened with a reason, and closed again
    await officer.chooses('Heropen de klacht');
    await file.field('Waarom').fill('De klager belt dat er nog steeds niet wordt opgenomen.');
    await officer.record('Heropen');
    await expect(file.entry('Dossier heropend')).toContainText('nog steeds niet');
    await officer.takes('Rond af');
    await file.field('Opmerking').fill('De storing van die dag is uitgelegd; de klager is tevreden.');
    await officer.record('Rond af');

    // R9, R19: the promise outlives the complaint and is late until it is done
    const measures = measuresPage(page);
    await measures.rail.click();
    await expect(measures.line('doorgeschakeld')).toContainText('te laat');
    await measures.complete('doorgeschakeld').click();
    await file.field('Waaruit het blijkt').fill('Doorschakelschema van 1 maart');
    await officer.record('Rond maatregel af');
  });

  const letter = letters();
  const address = ['Voorbeeld Transport B.V.', 'T.a.v. Marjolein de Vries', 'Havenweg 8', '3089 JK Rotterdam'];
  // It went out by what was known then
  const acknowledgement = letter('ontvangstbevestiging');
  expect(acknowledgement.head.slice(-4)).toEqual(address);
  expect(acknowledgement.facts).toBe('5 januari 2026 K26-A001 5 januari 2026 Ilse Vermeer');
  expect(acknowledgement.words).toContain('Op 5 januari 2026 hebben wij uw klacht ontvangen');
  expect(acknowledgement.words).toContain('uiterlijk op 5 februari 2026');

  const invitation = letter('uitnodiging');
  expect(invitation.words).toContain('maandag 19 januari 2026 om 10.30 uur, op nummer 06-12345678');
  expect(invitation.words).toContain('uiterlijk op 2 februari 2026');

  const request = letter('verzoek-betrokkene');
  expect(request.head.slice(-2)).toEqual(['T. Bos', 'casemanager']);
  expect(request.words).toContain('uiterlijk op 27 januari 2026');

  const verdict = letter('uitspraak');
  expect(verdict.head.slice(-4)).toEqual(address);
  expect(verdict.facts).toBe('29 januari 2026 K26-A001 2 januari 2026 Ilse Vermeer');
  expect(verdict.words).toContain('Geachte Marjolein de Vries');
  expect(verdict.words).toContain('Onze uitspraak: uw klacht is gegrond.');
  expect(verdict.words).toContain('U hebt uw klacht op 19 januari 2026 telefonisch toegelicht.');
  expect(verdict.words).toContain('De betrokken medewerker (casemanager) heeft op 26 januari 2026');
  expect(verdict.words).toMatch(
    /Telefoons van zieke casemanagers worden Teamleider Verzuim 16 februari 2026 doorgeschakeld/,
  );
  expect(verdict.words).toContain('binnen één maand nadat u deze brief hebt ontvangen');
  expect(verdict.words).toContain('T.a.v. de directie');
});
