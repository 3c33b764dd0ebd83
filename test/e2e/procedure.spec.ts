import type { ComplaintNumber } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent, ComplaintReceived } from '../../shared/complaint/events.ts';
import { complainantParty, involvedParty, type PersonId } from '../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../shared/complaint/subjects.ts';
import { expectAccessible } from '../support/axe.ts';
import { complaintPage } from '../support/pages/complaint.ts';
import { ilse, openSeededFile, type Seed, showFile } from '../support/seed-files.ts';
import { expect, test } from './fixture.ts';

const today = date('2026-01-22');
const bos = 'persoon-bos' as PersonId;

const received = (number: number, subjects: readonly string[], changes: Partial<ComplaintReceived> = {}) =>
  ({
    type: 'ComplaintReceived',
    number: `K26-A00${number}` as ComplaintNumber,
    receivedOn: date('2026-01-02'),
    channel: 'email' as ChannelId,
    complainant: {
      kind: 'client',
      name: 'Marjolein de Vries',
      organisation: 'Voorbeeld Transport B.V.',
      email: 'm.devries@voorbeeld-transport.nl',
      phone: null,
      address: null,
    },
    representative: null,
    summary: 'Casemanager vijf keer gebeld',
    text: 'Sinds 8 december probeer ik onze casemanager te bereiken.',
    wish: null,
    incidentOn: null,
    subjects: subjects as readonly SubjectId[],
    documents: [],
    messageId: null,
    splitFrom: null,
    ...changes,
  }) satisfies ComplaintEvent;

const assigned: ComplaintEvent = { type: 'HandlerAssigned', handler: ilse };
const acknowledged: ComplaintEvent = {
  type: 'AcknowledgementSent',
  sentOn: date('2026-01-08'),
  means: 'email',
  document: null,
};
const bosNamed: ComplaintEvent = {
  type: 'PersonInvolvedNamed',
  person: { id: bos, name: 'T. Bos', position: 'casemanager', department: null, email: null, member: null },
};
const complainantHeard: ComplaintEvent = {
  type: 'ExplanationGiven',
  by: complainantParty,
  givenOn: date('2026-01-12'),
  means: 'phone',
  account: 'De termijn is verstreken.',
  documents: [],
};
const bosHeard: ComplaintEvent = {
  type: 'ExplanationGiven',
  by: involvedParty(bos),
  givenOn: date('2026-01-14'),
  means: 'phone',
  account: 'Er was een oude mailbox.',
  documents: [],
};
const begun = [assigned, acknowledged];
const heard = [...begun, bosNamed, complainantHeard, bosHeard];
const upheld: ComplaintEvent = {
  type: 'VerdictIssued',
  issuedOn: date('2026-01-16'),
  outcome: 'upheld',
  perSubject: [],
  findings: 'Er is niet teruggebeld.',
  reasons: null,
  measures: [
    { id: 'maatregel-1', description: 'Telefoons doorschakelen', owner: 'Teamleider', dueOn: date('2026-02-16') },
  ],
  linkedMeasures: [],
};
const verdictSent: ComplaintEvent = {
  type: 'VerdictSent',
  to: 'complainant',
  sentOn: date('2026-01-19'),
  means: 'email',
  document: null,
};
const of = (...files: Seed['files']): Seed => ({ files, today });

test('R4: nothing about the contents goes to a representative before the signed authorisation is there', async ({
  launchApp,
  userData,
}) => {
  const representative = { name: 'mr. A. Kaya', organisation: null, email: 'a@kaya.nl', phone: null, address: null };
  const { page } = await openSeededFile(
    launchApp,
    userData,
    of([received(1, ['accessibility'], { representative }), ...begun]),
  );
  const file = complaintPage(page);
  await expect(file.notice('De machtiging is er nog niet')).toContainText(
    'gaat er niets over de inhoud naar mr. A. Kaya',
  );
  await expect(file.aside).toContainText('machtiging nog te vragen');
  await expectAccessible(page);

  // What is held back says why
  await file.more.click();
  await file.showRefused.click();
  await expect(file.item('Schrijf uitnodiging voor een toelichting: mr. A. Kaya')).toContainText(
    'De ondertekende machtiging is er nog niet.',
  );
  await file.item('Leg verzoek om machtiging vast').click();
  await file.submit('Leg verzoek vast').click();
  await expect(file.notice('De machtiging is gevraagd en er nog niet')).toBeVisible();

  // The signed paper itself must be in the file
  await page.getByRole('button', { name: 'Machtiging ontvangen' }).click();
  await expect(file.form).toContainText('Nog nodig: document.');
  await file.attach('machtiging getekend.pdf');
  await file.submit('Leg machtiging vast').click();
  await expect(file.notice(/^De machtiging is/)).toBeHidden();
  await expect(file.document('machtiging getekend.pdf')).toBeVisible();
  await expect(file.aside).toContainText('machtiging ontvangen 22 jan 2026');
  await file.more.click();
  await expect(file.item('Schrijf uitnodiging voor een toelichting: mr. A. Kaya')).toBeVisible();
  await page.keyboard.press('Escape');

  // Withdrawn, it holds things back again
  await file.choose('Leg intrekking machtiging vast');
  await file.field('Wat de klager zei').fill('Mevrouw wil het zelf doen.');
  await page.keyboard.press('Control+Enter');
  await expect(file.notice('De machtiging is ingetrokken')).toBeVisible();
});

test('R5, R6: a conversation is planned, moved, held and its record answered; who is silent is reminded', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFile(launchApp, userData, of([received(1, ['speed']), ...begun, bosNamed]));
  const file = complaintPage(page);
  await file.choose('Plan gesprek: Marjolein de Vries');
  await file.field('Dag').fill('26 jan 2026');
  await file.field('Tijd').fill('10.30');
  await file.pick('Hoe', 'op locatie');
  await file.field('Adres of kamer').fill('Lindelaan 12');
  await file.submit('Plan gesprek').click();
  await expect(file.aside).toContainText('ma 26 jan 2026, 10.30 uur · Lindelaan 12');

  // Planned anew it is the same conversation
  await file.choose('Plan gesprek: Marjolein de Vries');
  await expect(file.form.getByRole('radio', { name: 'Verzet het gesprek van 26 januari 2026' })).toBeChecked();
  await file.field('Dag').fill('21 jan 2026');
  await file.field('Dag').press('Tab');
  await file.submit('Plan gesprek').click();
  await expect(file.aside).toContainText('wo 21 jan 2026');
  await expect(file.aside).not.toContainText('26 jan 2026');

  // Held, with who was there: that side is heard
  await page.getByRole('button', { name: 'Handelingen: Gesprek met Marjolein de Vries' }).click();
  await file.item('Leg gesprek vast: Marjolein de Vries').click();
  await expect(file.field('Tijd')).toHaveValue('10:30');
  await expect(file.form).toContainText('Marjolein de Vries');
  await file.field('Wat er is gezegd').fill('De termijn is verstreken.');
  await expectAccessible(page);
  await file.submit('Leg gesprek vast').click();
  await expect(file.nextStep).toContainText('Vraag T. Bos om een toelichting');
  await expect(file.aside).toContainText('nog geen reactie op het verslag');
  await page.getByRole('button', { name: 'Handelingen: Gesprek met Marjolein de Vries' }).click();
  await file.item(/^Leg reactie op het gespreksverslag vast/).click();
  await file.form.getByRole('radio', { name: 'akkoord, met opmerkingen' }).check();
  await expect(file.form).toContainText('Nog nodig: opmerkingen van de gesprekspartner.');
  await file.field('Opmerkingen').fill('Het waren zes keer.');
  await file.submit('Leg reactie vast').click();
  await expect(file.aside).toContainText('akkoord, met opmerkingen, 22 jan 2026');

  // R6: asked and reminded, on a record of their own
  await file.choose('Leg verzoek om toelichting vast: T. Bos');
  await file.submit('Leg verzoek vast').click();
  await file.choose('Leg herinnering vast: T. Bos');
  await expect(file.form).toContainText('Gevraagd op 22 januari 2026, en er is nog geen toelichting.');
  await file.submit('Leg herinnering vast').click();
  await expect(file.entry('T. Bos herinnerd')).toBeVisible();
});

test('R8, R9, R10: a verdict per subject, with a measure that another file promised already', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFile(
    launchApp,
    userData,
    of([received(1, ['accessibility', 'treatment']), ...heard], [received(2, ['accessibility']), ...heard, upheld]),
  );
  const file = complaintPage(page);
  await file.offer('Doe uitspraak').click();
  const outcome = (subject: string, name: string) =>
    file.form.getByRole('radiogroup', { name: subject }).getByText(name, { exact: true });
  await outcome('Bereikbaarheid', 'Gegrond').click();
  await expect(file.form).toContainText('uitspraak over Bejegening');
  await outcome('Bejegening', 'Ongegrond').click();
  await expect(file.form).toContainText('De uitkomsten verschillen, dus de klacht is deels gegrond.');
  await expect(file.form).toContainText('Nog nodig: bevindingen, motivering');
  await file.field('Bevindingen').fill('Er is niet teruggebeld; de toon was gepast.');
  await file.field('Motivering').fill('Over de bejegening zijn de verklaringen gelijkluidend.');
  await file.pick('Maatregelen uit andere dossiers', /Telefoons doorschakelen \(K26-A002/);
  await expect(file.form).not.toContainText('Nog nodig');
  await expectAccessible(page);
  await file.submit('Doe uitspraak').click();
  await expect(file.confirm).toContainText('Uitspraak vaststellen: deels gegrond?');
  await file.confirm.getByRole('button', { name: 'Stel uitspraak vast' }).click();
  await expect(file.entry('Uitspraak: deels gegrond')).toBeVisible();
  await expect(file.aside).toContainText('beloofd in K26-A002');
  await file.aside.getByRole('link', { name: 'K26-A002' }).click();
  await expect(file.aside).toContainText('Teamleider, uiterlijk 16 feb 2026');
});

test('R16, R17: a mixed complaint is split; UWV and the board each get their part', async ({ launchApp, userData }) => {
  const { page } = await openSeededFile(
    launchApp,
    userData,
    of([received(1, ['accessibility', 'return-to-work-advice', 'financial-damage']), ...begun]),
  );
  const file = complaintPage(page);
  await expect(file.nextStep).toContainText('Splits het advies over werkhervatting af');
  await file.more.click();
  await expect(file.item(/^Doe uitspraak/)).toContainText('Daarvoor is het deskundigenoordeel van UWV');
  await page.keyboard.press('Escape');

  // R16: a file of its own, with its own number, that says where it came from
  await file.offer('Splits een deel af').click();
  await expect(file.form.getByRole('checkbox', { name: /werkhervatting/ })).toBeChecked();
  await file.field('Waarom').fill('Hoort bij UWV.');
  await file.submit('Splits af').click();
  await expect(file.confirm).toContainText('Over Advies over werkhervatting komt er een tweede dossier');
  await file.confirm.getByRole('button', { name: 'Splits af' }).click();
  await expect(file.aside).toContainText('afgesplitst: Advies over werkhervatting');
  await page.getByRole('button', { name: 'Open K26-A002' }).click();
  await expect(file.aside).toContainText('waaruit dit deel is afgesplitst');
  await expect(file.title).toHaveText('Casemanager vijf keer gebeld');

  // … is not handled here, in writing
  await file.choose('Neem niet in behandeling');
  await expect(file.form.getByRole('radio', { name: /UWV/ })).toBeChecked();
  await expect(file.form).toContainText('deskundigenoordeel van UWV');
  await file.field('Toelichting').fill('UWV geeft hierover een oordeel.');
  await file.submit('Neem niet in behandeling').click();
  await file.confirm.getByRole('button', { name: 'Neem niet in behandeling' }).click();
  await expect(page.getByText('Niet in behandeling, 22 jan 2026')).toBeVisible();
  await file.choose('Leg verzending van de bevestiging vast');
  await file.submit('Leg verzending vast').click();

  // R17: what stays is the board's, and then only the board gives the verdict
  await file.aside.getByRole('link', { name: 'K26-A001' }).click();
  await file.choose('Leg voor aan de directie');
  await file.field('Waarom').fill('Mevrouw zegt dat zij schade heeft.');
  await file.submit('Leg voor aan de directie').click();
  await file.confirm.getByRole('button', { name: 'Leg voor' }).click();
  await expect(page.getByText('Behandeling door de directie')).toBeVisible();
  await file.more.click();
  await file.showRefused.click();
  await expect(file.item(/^Doe uitspraak/)).toContainText('Alleen de directie beslist dit.');
});

test('R2, R7: the DPO is told of a privacy complaint; a delay moves no term', async ({ launchApp, userData }) => {
  const { page } = await openSeededFile(launchApp, userData, of([received(1, ['privacy']), ...begun]));
  const file = complaintPage(page);
  await file.choose('Leg melding aan de FG vast');
  await file.submit('Leg vast').click();
  await file.more.click();
  await file.showRefused.click();
  await expect(file.item('Leg melding aan de FG vast')).toContainText(
    'De functionaris gegevensbescherming weet het al, sinds 22 januari 2026 (stap 1 van de regeling).',
  );
  await page.keyboard.press('Escape');

  await file.choose('Leg uitstelbericht vast');
  await expect(file.form).toContainText('De uitspraak moet er zijn op maandag 2 februari 2026.');
  await file.field('Waarom het later wordt').fill('De casemanager is ziek.');
  await file.field('Antwoord verwacht op').fill('16 feb 2026');
  await file.field('Antwoord verwacht op').press('Tab');
  await file.submit('Leg uitstelbericht vast').click();
  await expect(file.entry(/^Later antwoord aangekondigd/)).toBeVisible();
  await expect(file.deadline(/^Uitspraak/)).toContainText('ma 2 feb');
});

test('R11, R12: how the verdict was received decides until when one can object; closing earlier takes a reason', async ({
  launchApp,
  userData,
}) => {
  const { page } = await openSeededFile(
    launchApp,
    userData,
    of([received(1, ['accessibility']), ...heard, upheld, verdictSent]),
  );
  const file = complaintPage(page);
  await file.choose('Leg ontvangst van de uitspraak vast');
  await expect(file.form).toContainText('Nog nodig: hoe je dat weet.');
  await file.form.getByRole('radio', { name: 'de klager bevestigde de e-mail' }).check();
  await file.field('Ontvangen op').fill('20 jan 2026');
  await file.field('Ontvangen op').press('Tab');
  await expect(file.form).toContainText('Bezwaar maken kan dan tot en met vrijdag 20 februari 2026.');
  await file.submit('Leg ontvangst vast').click();
  await expect(file.nextStep).toContainText('De klager kan bezwaar maken');

  await file.choose('Rond de klacht af');
  await expect(file.form).toContainText('De klager kan nog tot en met vrijdag 20 februari 2026 bezwaar maken.');
  await expect(file.form).toContainText('Nog nodig: opmerking.');
  await file.field('Opmerking').fill('De klager schrijft tevreden te zijn.');
  await file.submit('Rond af').click();
  await expect(page.getByText('Afgerond na de uitspraak, 22 jan 2026')).toBeVisible();
  await expectAccessible(page);
});

test('a withdrawn complaint is confirmed, and comes back where it was', async ({ launchApp, userData }) => {
  const { page, streams } = await openSeededFile(
    launchApp,
    userData,
    of([received(1, ['speed']), ...begun], [received(2, ['speed']), ...begun]),
  );
  const file = complaintPage(page);
  await file.choose('Klacht ingetrokken');
  await file.field('Wat de klager zei').fill('Het is opgelost.');
  await file.submit('Leg intrekking vast').click();
  await expect(file.confirm).toContainText('Je kunt het later heropenen met een reden.');
  await file.confirm.getByRole('button', { name: 'Rond af' }).click();
  await expect(page.getByText('Ingetrokken, 22 jan 2026')).toBeVisible();
  await file.choose('Heropen de klacht');
  await file.field('Waarom').fill('De klager bedenkt zich.');
  await file.submit('Heropen').click();
  await expect(file.nextStep).toContainText('Vraag Marjolein de Vries om een toelichting');

  await showFile(page, streams[1]);
  await file.choose('In overleg opgelost');
  await file.field('Wat er is afgesproken').fill('Er komt een vast aanspreekpunt.');
  await file.submit('Leg oplossing vast').click();
  await file.confirm.getByRole('button', { name: 'Rond af' }).click();
  await file.choose('Leg verzending van de bevestiging vast');
  await expect(file.form).toContainText('De klager krijgt een bevestiging van wat er is afgesproken.');
  await file.submit('Leg verzending vast').click();
  await expect(file.form).toBeHidden();
  await file.more.click();
  await expect(file.item('Leg verzending van de bevestiging vast')).toBeHidden();
});

test('R6: whom a complaint is about reads it and hands it over, and nothing more', async ({ launchApp, userData }) => {
  const aboutIlse: ComplaintEvent = {
    type: 'PersonInvolvedNamed',
    person: { id: bos, name: ilse.name, position: null, department: null, email: null, member: ilse.id },
  };
  const { page } = await openSeededFile(launchApp, userData, of([received(1, ['treatment']), assigned, aboutIlse]));
  const file = complaintPage(page);
  await expect(file.notice('Deze klacht gaat over jou')).toBeVisible();
  await file.more.click();
  await expect(file.menu.locator('[role=menuitem]:not([data-refused])')).toHaveCount(2);
  await file.item('Wijs behandelaar aan').click();
  await file.form.getByRole('combobox', { name: 'Behandelaar' }).click();
  await expect(page.getByRole('option')).toHaveText(['Sam Jansen']);
  await page.getByRole('option', { name: 'Sam Jansen' }).click();
  await file.submit('Wijs aan').click();
  await expect(file.entry('Sam Jansen behandelt de klacht')).toBeVisible();
});
