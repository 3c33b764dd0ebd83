import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R4: a representative without authorisation hears nothing of the contents; with it the complaint is settled with them', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);
  const number = 'K26-A001';

  await on('2026-04-07', async (officer) => {
    const { form, file, letter } = officer;
    await officer.founds();
    await form.dropMail('04-on-behalf-attachments.eml');
    await expect(form.onBehalf).toBeChecked();
    await expect(form.form).toContainText('gaat er niets over de inhoud naar de gemachtigde');
    await expect(form.representative).toHaveValue('mr. A. Bakker');
    await form.name.fill('P. Jansen');
    await form.address.fill('Parklaan 5\n1012 AB Amsterdam');
    await form.summary.fill('Gegevens naar de leidinggevende gestuurd');
    await form.subject('Bejegening').check();
    await form.subject('Privacy').uncheck();
    await officer.registers();

    // What is held back is said, with why; the terms run on
    await expect(file.notice('De machtiging is er nog niet')).toContainText(
      'gaat er niets over de inhoud naar mr. A. Bakker: geen uitnodiging, geen verslag en geen uitspraak',
    );
    await expect(file.deadline(/^Uitspraak/)).toContainText('za 2 mei');
    await file.more.click();
    await file.showRefused.click();
    await expect(file.item('Schrijf ontvangstbevestiging: mr. A. Bakker')).toContainText(
      'Tot dan gaat er niets over de inhoud naar de gemachtigde',
    );
    await officer.page.keyboard.press('Escape');

    // The acknowledgement goes to the complainant, the request to the representative
    await officer.writes('Ontvangstbevestiging');
    await expect(letter.paper).toContainText('Geachte P. Jansen');
    await officer.sends('ontvangstbevestiging', 'per post');
    await officer.writes('Verzoek om machtiging');
    await officer.sends('verzoek-machtiging');
    await expect(file.notice('De machtiging is gevraagd en er nog niet')).toBeVisible();
  });

  await on('2026-04-15', async (officer) => {
    const { file, letter } = officer;
    await officer.unlocks();
    await officer.opens(number);
    // Received and signed: from now on letters may go to the representative
    await officer.takes('Leg machtiging vast');
    await file.attach('machtiging-getekend.pdf');
    await officer.day('Ontvangen op', '14-4-2026');
    await officer.day('Datum onder de handtekening', '10-4-2026');
    await officer.record('Leg machtiging vast');
    await expect(file.entry('Machtiging ontvangen')).toContainText('machtiging-getekend.pdf');
    await expect(file.notice('De machtiging')).toBeHidden();
    await officer.writes('Uitnodiging toelichting');
    await expect(letter.paper).toContainText('Geachte mr. A. Bakker');
    await officer.sends('uitnodiging');
  });

  await on('2026-04-23', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.chooses('In overleg opgelost');
    await file
      .field('Wat er is afgesproken')
      .fill('De brief is teruggehaald en de leidinggevende heeft haar vernietigd.');
    await officer.record('Leg oplossing vast', 'Rond af');
    await expect(file.head).toContainText('In overleg opgelost');
    await officer.writes('Bevestiging einde klacht');
    await officer.sends('opgelost');
    await expect(file.entry('Afloop schriftelijk bevestigd')).toBeVisible();
  });

  const letter = letters();
  const acknowledgement = letter('ontvangstbevestiging');
  expect(acknowledgement.head.slice(-3)).toEqual(['P. Jansen', 'Parklaan 5', '1012 AB Amsterdam']);
  expect(acknowledgement.words).toContain('Deze klacht is namens u ingediend door mr. A. Bakker');
  expect(acknowledgement.words).toContain('uiterlijk op 2 mei 2026');

  // Nothing of the contents: not even what it is about
  const request = letter('verzoek-machtiging');
  expect(request.words).toContain('mr. A. Bakker');
  expect(request.words).toContain('Wij hebben een machtiging nodig');
  expect(request.words).not.toContain('leidinggevende');

  expect(letter('uitnodiging').words).toContain('U ontvangt deze brief als gemachtigde van P. Jansen');

  const settled = letter('opgelost');
  expect(settled.words).toContain('Bevestiging: uw klacht is in overleg opgelost');
  expect(settled.words).toContain('Geachte mr. A. Bakker');
  expect(settled.words).toContain('Op 23 april 2026 hebben wij samen met u een oplossing gevonden');
  expect(settled.words).toContain('de leidinggevende heeft haar vernietigd');
});
