import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R16: a mixed complaint is split: the return-to-work advice goes to UWV, the rest is decided', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);

  await on('2026-02-02', async (officer) => {
    const { page, form, file } = officer;
    await officer.founds();
    // Mailed on Saturday 31 January, a minute before midnight
    await form.dropMail('05-return-to-work-advice.eml');
    await expect(form.receivedOn).toHaveValue('za 31 jan 2026');
    await form.summary.fill('Advies bedrijfsarts en bejegening op het spreekuur');
    await officer.saysWhoComplains('Werknemer van een klant');
    await form.subject('Advies over werkhervatting').check();
    await form.subject('Bejegening').check();
    await expect(form.form).toContainText('deskundigenoordeel van UWV');
    await form.address.fill('Dorpsweg 20\n6711 AB Ede');
    await officer.registers();
    // R7: a month after 31 January is the last day of February, a Saturday
    await expect(file.deadline(/^Uitspraak/)).toContainText('verzenden t/m vr 27 feb');
    await officer.writes('Ontvangstbevestiging');
    await officer.sends('ontvangstbevestiging');

    // R16: one part off, in a file of its own
    await officer.takes('Splits een deel af');
    await expect(file.form.getByRole('checkbox', { name: /^Advies over werkhervatting/ })).toBeChecked();
    await expect(file.form).toContainText('Hier blijft: Bejegening.');
    await file.field('Waarom').fill('Over het advies zelf oordeelt UWV.');
    await officer.record('Splits af', 'Splits af');
    await expect(file.entry('Deel afgesplitst naar K26-A002')).toBeVisible();
    await page.getByRole('button', { name: 'Open K26-A002' }).first().click();
    await expect(file.entry('Klacht afgesplitst uit K26-A001')).toBeVisible();

    // Not handled here, and told so in writing with the way to UWV
    await officer.takes('Neem niet in behandeling');
    await expect(file.form.getByRole('radio', { name: /^gaat over advies over werkhervatting/ })).toBeChecked();
    await file.field('Toelichting').fill('Wij mogen het advies van de bedrijfsarts niet beoordelen.');
    await officer.record('Neem niet in behandeling', 'Neem niet in behandeling');
    await expect(file.nextStep).toContainText('deskundigenoordeel van het UWV (www.uwv.nl)');
    await officer.writes('Niet in behandeling');
    await page.getByLabel('Uitleg voor de klager').fill('Over het gesprek op het spreekuur hoort u wel van ons.');
    await expect(officer.letter.paper).toContainText('Over het gesprek op het spreekuur');
    await officer.sends('uwv');
    await expect(file.entry('Afloop schriftelijk bevestigd')).toBeVisible();
    await expect(file.head).toContainText('Niet in behandeling');
  });

  await on('2026-02-13', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens('K26-A001');
    // The rest goes on as any complaint does
    await officer.takes('Leg vast');
    await officer.day('Gevraagd op', '3-2-2026');
    await officer.record('Leg verzoek vast');
    await officer.chooses(/^Leg toelichting vast: Sandra/);
    await officer.recordsExplanation('Hij lachte toen ik vertelde hoe het ging.', '6-2-2026');
    await officer.takes('Voeg betrokkene toe');
    await officer.namesPersonInvolved('P. de Groot', 'bedrijfsarts');
    await officer.writes('Verzoek om toelichting');
    await officer.sends('verzoek-betrokkene');
    await officer.takes('Leg toelichting vast');
    await officer.recordsExplanation('Ik heb gelachen om iets anders. Dat had ik moeten zeggen.');
    await officer.takes('Doe uitspraak');
    await officer.givesVerdict({
      outcome: 'Gegrond',
      findings: 'De bedrijfsarts lachte tijdens het spreekuur en legde niet uit waarom.',
      measures: [{ what: 'De bedrijfsarts belt de klager met excuses', owner: 'Medisch directeur', by: '20-2-2026' }],
    });
    await officer.writes('Uitspraak');
    await officer.sends('uitspraak');
    await expect(file.entry('Uitspraak verzonden')).toContainText('op tijd, termijn za 28 feb');
  });

  await on('2026-03-24', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens('K26-A001');
    await officer.takes('Leg ontvangst vast');
    await officer.recordsReceipt('16-2-2026', 'de klager bevestigde de e-mail');
    await officer.takes('Rond af');
    await officer.record('Rond af');
    await expect(file.head).toContainText('Afgerond na de uitspraak');
    await expect(file.aside).toContainText('K26-A002');
  });

  const letter = letters();
  const toUwv = letter('uwv');
  expect(toUwv.head.slice(-3)).toEqual(['Sandra Pieterse', 'Dorpsweg 20', '6711 AB Ede']);
  expect(toUwv.facts).toBe('2 februari 2026 K26-A002 31 januari 2026 Ilse Vermeer');
  expect(toUwv.words).toContain('Wij kunnen uw klacht niet in behandeling nemen');
  expect(toUwv.words).toContain('het deskundigenoordeel van UWV');
  expect(toUwv.words).toContain('www.uwv.nl');
  expect(toUwv.words).toContain('Over het gesprek op het spreekuur hoort u wel van ons.');
  expect(toUwv.words).toContain('is er een apart dossier, met nummer K26-A001');

  const verdict = letter('uitspraak');
  expect(verdict.words).toContain('uw klacht is gegrond');
  expect(verdict.words).toContain('Op 31 januari 2026 ontvingen wij uw klacht');
  expect(verdict.words).not.toContain('deskundigenoordeel');
});
