import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeLetter } from '../../../../main/letters/compose.ts';
import { buildTemplate } from '../../../../resources/templates/templates.ts';
import { letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import { allLetters, type SampleLetter } from '../../shared/letters/all-letters.ts';
import { wholeText, wordText } from './read-back.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-templates-'));
  for (const kind of letterKinds) writeFileSync(join(folder, `${kind}.docx`), await buildTemplate(kind));
});
afterAll(() => rmSync(folder, { recursive: true }));

const composed = (letter: SampleLetter): Uint8Array => {
  const result = composeLetter(letter.kind, letter.fields, folder);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const textOf = (name: string): string => {
  const letter = allLetters().find((each) => each.name === name);
  if (!letter) throw new Error(`No letter ${name}`);
  return wordText(composed(letter));
};

describe('every shipped letter', () => {
  it.each(allLetters().map((letter) => [letter.name, letter] as const))(
    '%s: nothing left over, and who, what and when in it',
    (_, letter) => {
      const file = composed(letter);
      expect(wholeText(file)).not.toMatch(/\{\{|\}\}|undefined|null|\[object/);
      const text = wordText(file);
      const { fields } = letter;
      for (const fact of [
        fields.organisationName,
        fields.organisationStreet,
        fields.organisationPostcodeAndTown,
        fields.addressLines,
        fields.letterDate,
        fields.number,
        fields.receivedOn,
        ...('summary' in fields ? [fields.summary] : []),
        fields.handlerName,
        fields.senderName,
        fields.reachUs,
      ]) {
        expect(text).toContain(fact);
      }
      expect(text).toMatch(new RegExp(`(?:Geachte|Beste) ${fields.salutationName},`));
    },
  );
});

describe('the acknowledgement (R3)', () => {
  it('says by when the answer comes', () => {
    const text = textOf('acknowledgement');
    expect(text).toContain('uiterlijk op 2 februari 2026');
    expect(text).not.toMatch(/excuses|opgeschreven|machtiging/);
  });

  it('reads a spoken complaint back, owns up to being late, and asks for the authorisation (R4)', () => {
    const text = textOf('acknowledgement-by-phone-represented-late');
    expect(text).toContain('Zo hebben wij uw klacht opgeschreven');
    expect(text).toContain('Daardoor dreigen wij de termijn voor de probleemanalyse te missen.');
    expect(text).toContain('Een vaste contactpersoon die binnen een dag reageert.');
    expect(text).toContain('uiterlijk op 9 januari 2026 van ons moeten krijgen');
    expect(text).toContain('namens u ingediend door mr. A. Bakker');
    expect(text).not.toContain('U krijgt ons antwoord uiterlijk');
  });
});

describe('the invitation (R5)', () => {
  it.each([
    ['invitation-call', 'Wij bellen u graag op dinsdag 13 januari 2026 om 14.30 uur, op nummer 06-12345678.'],
    [
      'invitation-in-person',
      'Wij spreken u graag op dinsdag 13 januari 2026 om 14.30 uur. Plaats: Stationsweg 12, Utrecht.',
    ],
    ['invitation-video-overdue', 'Wij spreken u graag in een videogesprek op dinsdag 13 januari 2026 om 14.30 uur.'],
    [
      'invitation-free',
      'U kunt uw klacht toelichten in een gesprek, telefonisch, in een videogesprek of schriftelijk.',
    ],
  ])('%s', (name, sentence) => {
    const text = textOf(name);
    expect(text).toContain(sentence);
    expect(text).toContain('uiterlijk op 12 januari 2026');
    expect(text.includes('Op welke dagen hebt u gebeld?')).toBe(name === 'invitation-call');
    expect(text.includes('excuses')).toBe(name === 'invitation-video-overdue');
  });
});

describe('the request to the person involved (R6)', () => {
  it("is confidential, has the complaint's substance, and takes no position", () => {
    const text = textOf('request');
    expect(text).toContain('Vertrouwelijk');
    expect(text).toContain('van Marjolein de Vries (Voorbeeld Transport B.V.)');
    expect(text).toContain('Sinds 8 december probeer ik onze casemanager te bereiken');
    expect(text).toContain('volgens de klager op 8 december 2025');
    expect(text).toContain('Er is nog niets vastgesteld');
    expect(text).not.toMatch(/06-12345678|Havenkade|excuses/);
  });
});

describe('the verdict (R7 to R11)', () => {
  const objection = [
    'bezwaar maken bij de directie van Arbodienst De Linde',
    'binnen één maand nadat u deze brief hebt ontvangen',
    'of per e-mail: klachten@delinde.example',
    'uw bezwaar mondeling toe te lichten',
    'Binnen één maand na dat gesprek',
  ];
  const heard = [
    'U hebt uw klacht op 13 januari 2026 telefonisch toegelicht.',
    'De betrokken medewerker (casemanager) heeft op 19 januari 2026 schriftelijk een toelichting gegeven.',
    'Wij hebben de betrokken medewerker om een toelichting gevraagd. Daarop hebben wij geen reactie gekregen.',
  ];
  const measures = [
    'Teamleider Rotterdam',
    '16 februari 2026',
    'Mevrouw De Vries krijgt een vaste contactpersoon en een vervanger.',
  ];

  it.each([
    ['verdict-upheld', 'gegrond', { reasons: false, measures: true, late: false }],
    ['verdict-partly-upheld', 'deels gegrond', { reasons: true, measures: true, late: false }],
    ['verdict-dismissed-late', 'ongegrond', { reasons: true, measures: false, late: true }],
  ])('%s', (name, outcome, has) => {
    const text = textOf(name);
    expect(text.match(/Onze uitspraak: uw klacht is [^.]+\./g)).toEqual([`Onze uitspraak: uw klacht is ${outcome}.`]);
    for (const fact of [...objection, ...heard, 'Zijn telefoon en zijn postvak waren niet doorgeschakeld.'])
      expect(text).toContain(fact);
    expect(text.includes('Waarom wij tot deze uitspraak komen')).toBe(has.reasons);
    expect(text.includes('die liep tot en met 9 januari.')).toBe(has.reasons);
    expect(text.includes('Wat wij gaan doen')).toBe(has.measures);
    for (const fact of measures) expect(text.includes(fact)).toBe(has.measures);
    expect(text.includes('U had deze brief uiterlijk op 2 februari 2026')).toBe(has.late);
  });
});

describe('composing', () => {
  it('says so when the template is not there, and names what crossed without being there', () => {
    const [letter] = allLetters();
    if (!letter) throw new Error('no letters');
    expect(composeLetter(letter.kind, letter.fields, join(folder, 'weg'))).toEqual({
      ok: false,
      error: { type: 'template-missing' },
    });
    expect(composeLetter(letter.kind, { ...letter.fields, summary: undefined }, folder)).toEqual({
      ok: false,
      error: { type: 'fields-missing', placeholders: ['summary'] },
    });
  });
});
