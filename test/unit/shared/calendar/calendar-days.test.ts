import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date, daysBetween, weekday } from '../../../../shared/base/plain-date.ts';
import {
  firstOfMonth,
  lastOfMonth,
  monthWeeks,
  moved,
  sameMonth,
  weekNumber,
  weekOf,
} from '../../../../shared/calendar/calendar-days.ts';
import { daysFrom } from '../../../support/arbitraries/dates.ts';

const anyDay = daysFrom('1950-01-01', '2150-12-31');

describe('the days of a calendar', () => {
  test('May 2026 has five weeks, from Monday 27 April to Sunday 31 May', () => {
    const weeks = monthWeeks(date('2026-05-06'));
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-04-27');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-05-31');
    expect(weeks.map(([monday]) => weekNumber(monday as never))).toEqual([18, 19, 20, 21, 22]);
  });

  test('a February of four weeks, and a month of six', () => {
    expect(monthWeeks(date('2027-02-10'))).toHaveLength(4);
    expect(monthWeeks(date('2026-08-01'))).toHaveLength(6);
  });

  test.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-01', 53],
    ['2023-01-01', 52],
  ])('ISO 8601: %s is in week %i', (day, week) => {
    expect(weekNumber(date(day))).toBe(week);
  });

  test('a month further than 31 January is the last of February', () => {
    expect(moved(date('2026-01-31'), 'month-after')).toBe('2026-02-28');
    expect(moved(date('2028-02-29'), 'year-after')).toBe('2029-02-28');
  });

  test('every month stands whole in its weeks, each day once, in order, Monday first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = monthWeeks(day).flat();
        expect(days.every((each, index) => index === 0 || daysBetween(days[index - 1] ?? each, each) === 1)).toBe(true);
        expect(weekday(days[0] ?? day)).toBe(1);
        expect(days.length % 7).toBe(0);
        const inside = days.filter((each) => sameMonth(each, day));
        expect(inside[0]).toBe(firstOfMonth(day));
        expect(inside.at(-1)).toBe(lastOfMonth(day));
        expect(addDays(lastOfMonth(day), 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  test('a move and back again: days and weeks always, and Home and End stay within the week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(moved(moved(day, 'day-after'), 'day-before')).toBe(day);
        expect(moved(moved(day, 'week-before'), 'week-after')).toBe(day);
        expect(weekOf(day)).toContain(moved(day, 'week-start'));
        expect(weekOf(day).at(-1)).toBe(moved(day, 'week-end'));
        expect(weekNumber(day)).toBe(weekNumber(moved(day, 'week-end')));
      }),
    );
  });
});
