import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regulationChanges } from '../../../../../renderer/features/settings/regulation-changes.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import { date } from '../../../../../shared/base/plain-date.ts';
import { type Regulation, regulation } from '../../../../../shared/procedure/regulation.ts';
import type { CaseRow } from '../../../../../shared/projections/case-list.ts';
import { saysTheSame, tidyRegulation } from '../../../../../shared/register/tidy-regulation.ts';
import { changedRegulations } from '../../../../support/arbitraries/regulations.ts';

const changes = (to: Partial<Regulation>, rows: readonly CaseRow[] = [], language: Language = 'nl') =>
  regulationChanges(regulation, { ...regulation, version: 2, ...to }, rows, wordsIn(language), language);

describe('how a proposed regulation differs, in words', () => {
  test('nothing changed is nothing said', () => expect(changes({})).toEqual([]));

  test('R7: a term, its length and how its end is read', () =>
    expect(
      changes({
        terms: {
          ...regulation.terms,
          verdict: { ...regulation.terms.verdict, term: { unit: 'working-days', count: 20 }, policy: 'forward' },
        },
      }),
    ).toEqual([
      'Uitspraak: 1 maand → 20 werkdagen',
      'Als de termijn op een vrije dag eindigt: Uitspraak: blijft de datum staan → telt de volgende werkdag',
    ]));

  test('days off, and how far the decrees are known', () =>
    expect(
      changes({
        holidaysOff: ['good-friday'],
        closingDays: [{ day: date('2026-12-24'), name: 'Studiedag' }],
        decreeDays: regulation.decreeDays.slice(1),
        decreesKnownThrough: 2029,
      }),
    ).toEqual([
      'Goede Vrijdag is voortaan een gewone werkdag',
      expect.stringMatching(/^Eraf: vr 2 jan 2026, Besluit gelijkstelling/),
      'Erbij: do 24 dec 2026, Studiedag',
      'Gelijkgestelde dagen, bekend tot en met: 2028 → 2029',
    ]));

  test('R18: a retired subject says in how many files it stays', () => {
    const row = { subjects: ['speed'], channel: 'email' } as unknown as CaseRow;
    const retired = regulation.subjects.map((entry) => (entry.id === 'speed' ? { ...entry, retired: true } : entry));
    expect(changes({ subjects: retired }, [row, row])).toEqual([
      'Snelheid van werken wordt niet meer aangeboden; 2 dossiers houden het',
    ]);
  });

  test('R15: an address that is filled in or emptied', () =>
    expect(changes({ disputeBody: { ...regulation.disputeBody, email: null, website: 'www.dokh.nl/klacht' } })).toEqual(
      [
        'Geschilleninstantie, website: www.dokh.nl → www.dokh.nl/klacht',
        'Geschilleninstantie, e-mailadres: klachtenengeschillen@dokh.nl → leeg',
      ],
    ));

  test('no change passes unseen, in either language', () =>
    fc.assert(
      fc.property(changedRegulations, fc.constantFrom<Language>('nl', 'en'), (proposed, language) => {
        const lines = changes(tidyRegulation(proposed), [], language);
        expect(lines.length > 0).toBe(!saysTheSame(proposed, regulation));
        expect(new Set(lines).size).toBe(lines.length);
      }),
    ));
});
