import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  date,
  datePart,
  daysBetween,
  daysInMonth,
  isLeapYear,
  type PlainDate,
  parsePlainDate,
  weekday,
} from '../../../../shared/base/plain-date.ts';
import { daysFrom } from '../../../support/arbitraries/dates.ts';
import { plusDays, utc, weekdayOf } from '../../../support/independent-calendar.ts';

const anyDay = daysFrom('1900-01-01', '2199-12-31');

describe('a calendar day', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('is refused when it does not exist or is written differently: %j', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: false, error: { type: 'not-a-date' } });
    expect(() => date(text)).toThrow('Not a date');
  });

  test.each(['1900-01-01', '2000-02-29', '2026-12-31', '2199-12-31'])('is read as it stands: %s', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
  });

  test('1900 and 2100 are no leap years, 2000 and 2028 are', () => {
    expect([1900, 2000, 2028, 2100].map(isLeapYear)).toEqual([false, true, true, false]);
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  test('counts, subtracts and knows its weekday as the machine calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const { year, month, day: number } = datePart(day);
        const other = addDays(day, count);
        expect(other).toBe(plusDays(day, count));
        expect(daysBetween(day, other)).toBe(count);
        expect(daysBetween('1970-01-01' as PlainDate, day)).toBe(utc(year, month, number) / 86_400_000);
        expect(weekday(day) % 7).toBe(weekdayOf(day));
      }),
    );
  });

  test('a month later has the same number, or is the last day of its month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -24, max: 24 }), (day, count) => {
        const before = datePart(day);
        const after = datePart(addMonths(day, count));
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count);
        expect(
          after.day === before.day || (after.day < before.day && after.day === daysInMonth(after.year, after.month)),
        ).toBe(true);
      }),
    );
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(date('2026-02-28'), 1)).toBe('2026-03-28');
    expect(addMonths(date('2026-12-15'), 1)).toBe('2027-01-15');
    expect(addMonths(date('2026-01-15'), -1)).toBe('2025-12-15');
  });
});
