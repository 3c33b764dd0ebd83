import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../../renderer/text/dates.ts';
import { readDate } from '../../../../renderer/text/read-date.ts';
import { addDays, date } from '../../../../shared/base/plain-date.ts';

const today = date('2026-01-22');

describe('a date as people type it', () => {
  test.each([
    ['2-1-2026', '2026-01-02'],
    ['02/01/2026', '2026-01-02'],
    ['2.1.26', '2026-01-02'],
    ['2 jan', '2026-01-02'],
    ['2 januari 2026', '2026-01-02'],
    ['vr 2 jan 2026', '2026-01-02'],
    ['2026-01-02', '2026-01-02'],
    ['vandaag', '2026-01-22'],
    ['gisteren', '2026-01-21'],
    // Without a year it is the last such day, because receipts and letters lie behind us.
    ['23-1', '2025-01-23'],
    ['29 feb 2024', '2024-02-29'],
  ])('‘%s’ is %s', (typed, expected) => {
    expect(readDate(typed, today)).toBe(expected);
  });

  test.each(['', 'morgenochtend', '31-2-2026', '29-2-2026', '0-1-2026', '1-13-2026', '12', '1-1-1-1'])(
    '‘%s’ is none',
    (typed) => {
      expect(readDate(typed, today)).toBeNull();
    },
  );

  test('every date that the program writes can be typed back, in both languages', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(date('2000-01-01'), days));
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('nl' as const, 'en' as const),
        fc.constantFrom('date', 'full', 'long', 'plain'),
        (day, language, style) => {
          expect(readDate(formatDate(day, language, style as 'date'), today)).toBe(day);
        },
      ),
    );
  });

  test('whatever is typed, the answer is a day or none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readDate(typed, today);
        expect(read === null || /^\d{4}-\d{2}-\d{2}$/.test(read)).toBe(true);
      }),
    );
  });
});
