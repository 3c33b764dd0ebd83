import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchDayAndTime, formatDate, formatInstant } from '../../../../renderer/text/dates.ts';
import { readDate } from '../../../../renderer/text/read-date.ts';
import { addDays, date, type Instant, type PlainDate } from '../../../../shared/base/plain-date.ts';

const today = date('2026-11-23');
const someDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 365 * 40 })
  .map((days) => addDays(date('2010-01-01'), days));

describe('a date on the screen', () => {
  it('is written as each language writes it', () => {
    expect(formatDate(date('2026-02-02'), 'nl', 'day')).toBe('ma 2 feb');
    expect(formatDate(date('2026-02-02'), 'nl', 'full')).toBe('ma 2 feb 2026');
    expect(formatDate(date('2026-03-29'), 'nl', 'long')).toBe('zondag 29 maart 2026');
    expect(formatDate(date('2026-03-29'), 'en', 'long')).toBe('Sunday 29 March 2026');
    expect(formatDate(date('2026-05-15'), 'nl', 'plain')).toBe('15 mei 2026');
  });

  it('can be typed back as it was shown, in both languages', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom('nl' as const, 'en' as const),
        fc.constantFrom('date' as const, 'full' as const, 'long' as const, 'plain' as const),
        (day, language, style) => {
          expect(readDate(formatDate(day, language, style), today)).toBe(day);
        },
      ),
    );
  });

  it('shows the wall clock of the Netherlands, on both sides of a clock change', () => {
    expect(dutchDayAndTime('2026-03-28T23:30:00.000Z' as Instant)).toEqual({ day: '2026-03-29', time: '00:30' });
    expect(dutchDayAndTime('2026-03-29T01:30:00.000Z' as Instant)).toEqual({ day: '2026-03-29', time: '03:30' });
    expect(formatInstant('2026-10-25T00:30:00.000Z' as Instant, 'nl')).toBe('25 okt 2026, 02:30');
    expect(formatInstant('2026-12-31T23:30:00.000Z' as Instant, 'en')).toBe('1 Jan 2027, 00:30');
  });
});
