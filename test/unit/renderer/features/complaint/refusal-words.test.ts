import { describe, expect, it } from 'vitest';
import { fieldErrors, fieldName, refusalText } from '../../../../../renderer/text/refusal-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { PersonId } from '../../../../../shared/complaint/parties.ts';
import type { Refusal } from '../../../../../shared/complaint/refusals.ts';
import type { ComplaintState, OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { bothSidesHeard, byBos, complainant, stateAfter } from '../../../../support/given-complaint.ts';

const open = (state: ComplaintState): OpenComplaint => {
  if (state.status === 'unregistered') throw new Error('not registered');
  return state;
};
const state = open(stateAfter(bothSidesHeard));
const say = (refusal: Refusal, language: Language = 'nl') => refusalText(refusal, state, wordsIn(language), language);

/** One of each type: a type that is left out here does not compile. */
const oneOfEach: { readonly [Type in Refusal['type']]: Extract<Refusal, { type: Type }> } = {
  'not-authorised': { type: 'not-authorised', right: 'handle-complaints' },
  'file-read-only': { type: 'file-read-only' },
  'not-registered': { type: 'not-registered' },
  'already-registered': { type: 'already-registered' },
  missing: { type: 'missing', fields: ['issuedOn', 'findings', 'measures.1.owner'] },
  'text-too-long': { type: 'text-too-long', field: 'account', limit: 100_000, length: 123_456 },
  'not-a-date': { type: 'not-a-date', field: 'sentOn' },
  'date-in-future': { type: 'date-in-future', field: 'sentOn', day: date('2026-02-01'), today: date('2026-01-22') },
  'date-too-early': {
    type: 'date-too-early',
    field: 'givenOn',
    day: date('2026-01-01'),
    earliest: date('2026-01-14'),
    because: 'request',
  },
  'date-too-late': {
    type: 'date-too-late',
    field: 'incidentOn',
    day: date('2026-01-05'),
    latest: date('2026-01-02'),
    because: 'receipt',
  },
  'nothing-possible-yet': {
    type: 'nothing-possible-yet',
    earliest: date('2026-02-01'),
    because: 'verdict',
    today: date('2026-01-22'),
  },
  'already-acknowledged': { type: 'already-acknowledged', sentOn: date('2026-01-08'), rule: 'R3' },
  'same-handler': { type: 'same-handler' },
  'complainant-first': { type: 'complainant-first', rule: 'R5' },
  'unknown-person': { type: 'unknown-person', person: 'person-x' as PersonId },
  'side-already-closed': { type: 'side-already-closed', party: byBos, rule: 'R6' },
  'sides-not-closed': { type: 'sides-not-closed', parties: [complainant, byBos], rule: 'R6' },
  'already-decided': { type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' },
  'not-decided': { type: 'not-decided', rule: 'R7' },
  'verdict-already-sent': { type: 'verdict-already-sent', sentOn: date('2026-01-28'), rule: 'R11' },
  'measures-not-allowed': { type: 'measures-not-allowed', outcome: 'dismissed', rule: 'R9' },
  'same-measure-twice': { type: 'same-measure-twice', field: 'measures.1.id' },
  'wrong-addressee': { type: 'wrong-addressee', party: byBos },
};

describe('why something is not possible', () => {
  it('given the person involved before the complainant, then the step of the regulation says who comes first', () => {
    expect(say(oneOfEach['complainant-first'])).toBe(
      'Eerst geeft de klager een toelichting, daarna de betrokkene (stap 2 van de regeling).',
    );
  });

  it('given sides that are not heard, then they are named', () => {
    expect(say(oneOfEach['sides-not-closed'])).toBe(
      'Nog niet gehoord: Marjolein de Vries en T. Bos (stap 2 van de regeling).',
    );
    expect(say(oneOfEach['sides-not-closed'], 'en')).toBe(
      'Not heard yet: Marjolein de Vries and T. Bos (step 2 of the regulation).',
    );
  });

  it('given missing facts, then all are named at once, and each again at its field', () => {
    expect(say(oneOfEach.missing)).toBe('Vul nog in: datum van de uitspraak, bevindingen en eigenaar van maatregel 2.');
    expect(fieldErrors(oneOfEach.missing, wordsIn('nl'), 'nl')).toEqual({
      issuedOn: 'Vul dit in.',
      findings: 'Vul dit in.',
      'measures.1.owner': 'Vul dit in.',
    });
  });

  it('given a date before what it follows, then both days are said, at the field', () => {
    expect(fieldErrors(oneOfEach['date-too-early'], wordsIn('nl'), 'nl')).toEqual({
      givenOn: '1 januari 2026 ligt voor het verzoek om een toelichting op 14 januari 2026.',
    });
  });

  it('given a text that is too long, then the numbers can be read', () => {
    expect(say(oneOfEach['text-too-long'])).toBe('Te lang: 123.456 tekens. Er passen er 100.000.');
    expect(say(oneOfEach['text-too-long'], 'en')).toContain('123,456');
  });

  it('given any refusal, then there is one whole sentence in both languages, and no two languages say the same', () => {
    for (const refusal of Object.values(oneOfEach)) {
      const [dutch, english] = [say(refusal, 'nl'), say(refusal, 'en')];
      expect(dutch, refusal.type).toMatch(/^[A-ZÉ0-9].*\.$/);
      expect(english, refusal.type).toMatch(/^[A-Z0-9].*\.$/);
      expect(dutch).not.toBe(english);
      expect(`${dutch}${english}`).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('given a rule of the regulation, then the step that it stands in is cited', () => {
    for (const refusal of Object.values(oneOfEach))
      if ('rule' in refusal) expect(say(refusal), refusal.type).toMatch(/\(stap [1-4] van de regeling\)\.$/);
  });

  it('given a field of a measure, then it is counted from one', () => {
    expect(fieldName('measures.0.description', wordsIn('nl'))).toBe('omschrijving van maatregel 1');
  });
});
