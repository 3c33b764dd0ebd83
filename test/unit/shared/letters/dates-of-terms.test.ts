import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import { dutchDate } from '../../../../shared/letters/dutch-date.ts';
import { termWords } from '../../../../shared/letters/term-words.ts';
import type { Law } from '../../../../shared/procedure/law.ts';
import type { DeadlineKind } from '../../../../shared/procedure/regulation.ts';
import { changedRegulations } from '../../../support/arbitraries/regulations.ts';
import { allLetters } from './all-letters.ts';

/** The fields of letters that hold the end of a term, and which term. */
const dueFields: Readonly<Record<string, DeadlineKind>> = {
  acknowledgementDueOn: 'acknowledgement',
  verdictDueOn: 'verdict',
  objectionDueOn: 'objection',
  boardDecisionDueOn: 'board-decision',
};
const lateFields: Readonly<Record<string, DeadlineKind>> = {
  acknowledgementLate: 'acknowledgement',
  verdictLate: 'verdict',
  verdictOverdue: 'verdict',
  boardDecisionLate: 'board-decision',
};
const lengthFields: Readonly<Record<string, DeadlineKind>> = {
  verdictTerm: 'verdict',
  objectionTerm: 'objection',
  boardTerm: 'board-decision',
};

const addresses = ['uwv-website', 'dpo-contact', 'dispute-body-website', 'dispute-body-email'];
const letters = allLetters();
const samples = fc.constantFrom(...letters);
const laws: fc.Arbitrary<Law> = changedRegulations.map((regulation): Law => [{ regulation, change: null }]);

describe('the end of a term in a letter', () => {
  test('R3, R7, R12, R14: is the day that the calendar shows, on any day and under any regulation', () => {
    let seen = 0;
    fc.assert(
      fc.property(samples, fc.integer({ min: -4000, max: 3000 }), laws, (letter, days, law) => {
        const { fields, deadlines, today } = letter.moved(days, law);
        if (!fields.ok) {
          // Only an address that this regulation does not have can be missing.
          expect(addresses).toEqual(
            expect.arrayContaining(fields.error.type === 'facts-missing' ? [...fields.error.facts] : ['?']),
          );
          return;
        }
        const by = (kind: DeadlineKind | undefined) => deadlines.find((deadline) => deadline.kind === kind);
        for (const [name, value] of Object.entries(fields.value)) {
          if (name in dueFields && value !== null) {
            seen += 1;
            const shown = by(dueFields[name])?.derivation.due;
            expect([name, value]).toEqual([name, shown && dutchDate(shown)]);
          }
          if (name in lateFields)
            expect([name, value]).toEqual([name, today > (by(lateFields[name])?.derivation.due ?? today)]);
          const length = lengthFields[name];
          if (length) {
            const term = by(length)?.derivation.term ?? law[0].regulation.terms[length].term;
            expect([name, value]).toEqual([name, termWords(term)]);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(seen, 'a property that meets no date proves nothing').toBeGreaterThan(500);
  });

  test('every field that tells of a term is looked at, and every kind of letter is among the samples', () => {
    const names = new Set(letters.flatMap(({ fields }) => Object.keys(fields)));
    const telling = [...names].filter((name) => /(DueOn|Late|Overdue|Term)$/.test(name));
    expect(telling.sort()).toEqual(
      [...Object.keys({ ...dueFields, ...lateFields, ...lengthFields }), 'admittedLate'].sort(),
    );
    expect(new Set(letters.map(({ kind }) => kind))).toEqual(new Set(letterKinds));
  });
});

describe('the length of a term in words', () => {
  test.each([
    [{ unit: 'working-days', count: 5 }, 'vijf werkdagen'],
    [{ unit: 'working-days', count: 1 }, 'één werkdag'],
    [{ unit: 'months', count: 1 }, 'één maand'],
    [{ unit: 'months', count: 2 }, 'twee maanden'],
    [{ unit: 'working-days', count: 30 }, '30 werkdagen'],
  ] as const)('%o is %s', (term, words) => {
    expect(termWords(term)).toBe(words);
  });
});
