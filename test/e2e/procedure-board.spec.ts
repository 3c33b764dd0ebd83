import { settingsPage } from '../support/pages/settings.ts';
import { founder } from '../support/pages/welcome.ts';
import { workingDays } from '../support/working-days.ts';
import { expect, test } from './fixture.ts';

test('R17: financial damage is put before the board, and the board gives the verdict', async ({
  launchApp,
  userData,
}) => {
  const { on, letters } = workingDays(launchApp, userData);
  const number = 'K26-A001';

  await on('2026-03-31', async (officer) => {
    const { form, file } = officer;
    await officer.founds();
    await form.dropMail('03-html-windows1252.eml');
    await officer.saysWhoComplains('Leverancier');
    await form.organisation.fill('Schröder GmbH');
    await form.address.fill('Bahnhofstraße 7\n48143 Münster');
    await form.subject('Financiële schade').check();
    await expect(form.form).toContainText('door de directie behandeld');
    await officer.registers();
    // R3: Good Friday and Easter Monday do not count
    await expect(file.deadline(/^Ontvangstbevestiging/)).toContainText('wo 8 apr');
    await officer.writes('Ontvangstbevestiging');
    await officer.sends('ontvangstbevestiging');

    await officer.takes('Leg voor aan de directie');
    await file.field('Waarom').fill('Het gaat om rente en incassokosten.');
    await officer.record('Leg voor aan de directie', 'Leg voor');
    await expect(file.head).toContainText('Behandeling door de directie');
    await officer.writesFromMenu('Schrijf brief: behandeling door de directie', 'Behandeling door de directie');
    await officer.savesAs('naar-directie');

    await officer.opens(number);
    await officer.takes('Leg vast');
    await officer.record('Leg verzoek vast');
  });

  await on('2026-04-07', async (officer) => {
    const { file, page, frame } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.takes('Leg toelichting vast');
    await officer.recordsExplanation('Factuur van 15 december, twee aanmaningen, geen antwoord.', '2-4-2026');

    // R17: everybody is heard and only the board gives the verdict
    await file.more.click();
    await file.showRefused.click();
    await expect(file.item(/^Doe uitspraak/)).toContainText('Alleen de directie beslist dit.');
    await page.keyboard.press('Escape');

    const settings = settingsPage(page);
    await frame.settings.click();
    await settings.go('Mensen en rollen');
    await settings.changeMember(founder.name).click();
    await settings.role('Directie').check();
    await settings.saveMember.click();
    await expect(settings.member(founder.name)).toContainText('Directie');
  });

  await on('2026-04-20', async (officer) => {
    const { file } = officer;
    await officer.unlocks();
    await officer.opens(number);
    await officer.chooses('Doe uitspraak');
    await expect(file.form).toContainText('De directie behandelt deze klacht en geeft het antwoord.');
    await officer.givesVerdict({
      outcome: 'Gegrond',
      findings: 'De factuur is twee keer zoekgeraakt. De rente en de kosten zijn daarvan het gevolg.',
      measures: [{ what: 'Wij betalen de factuur en € 187,50', owner: 'Hoofd financiën', by: '1-5-2026' }],
    });
    await officer.writes('Uitspraak');
    await officer.sends('uitspraak');
    // A month after 30 March
    await expect(file.entry('Uitspraak verzonden')).toContainText('op tijd, termijn do 30 apr');
    await officer.chooses(/^Rond de klacht af/);
    await file.field('Opmerking').fill('De klager belt dat de zaak is opgelost.');
    await officer.record('Rond af');
    await expect(file.head).toContainText('Afgerond na de uitspraak');
  });

  const letter = letters();
  const forwarded = letter('naar-directie');
  expect(forwarded.head.slice(-4)).toEqual([
    'Schröder GmbH',
    'T.a.v. Käthe Schröder-Müller',
    'Bahnhofstraße 7',
    '48143 Münster',
  ]);
  expect(forwarded.words).toContain('De directie behandelt uw klacht');
  expect(forwarded.words).toContain('uiterlijk op 30 april 2026');

  const verdict = letter('uitspraak');
  expect(verdict.words).toContain('De directie heeft die onderzocht');
  expect(verdict.words).toContain('uw klacht is gegrond');
  expect(verdict.words).toContain('Wij betalen de factuur en € 187,50');
  expect(verdict.words).toContain('De directie heeft uw klacht zelf behandeld. Ook dan kunt u bezwaar maken.');
  expect(verdict.words).toMatch(/Ilse Vermeer directie/);
});
