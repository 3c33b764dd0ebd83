import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import { atwHolidays } from '../../../../shared/procedure/atw-holidays.ts';
import { holidayKeys } from '../../../../shared/procedure/holiday-keys.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { termDays } from '../../../support/arbitraries/dates.ts';
import { atwHolidaysByHand, isWorkingDayByHand } from '../../../support/independent-calendar.ts';

describe('the holidays of Atw art. 3', () => {
  test('are those of an independent computation, 1990 to 2100', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const byHand = Object.entries(atwHolidaysByHand(year)).map(([key, day]) => `${day} ${key}`);
      const ours = [...atwHolidays(year)].flatMap(([day, keys]) => keys.map((key) => `${day} ${key}`));
      expect(ours.sort(), String(year)).toEqual(byHand.sort());
    }
  });

  test("King's Day is 26 April when the 27th is a Sunday", () => {
    const calendar = workCalendar();
    expect(calendar.nonWorkingDay(date('2025-04-26'))).toEqual({ why: 'holiday', holiday: 'kings-day' });
    expect(calendar.nonWorkingDay(date('2025-04-27'))).toEqual({ why: 'weekend', day: 'sunday' });
    expect(calendar.nonWorkingDay(date('2026-04-27'))).toEqual({ why: 'holiday', holiday: 'kings-day' });
  });

  test('5 May counts every year, New Year’s Eve and Mother’s Day do not', () => {
    const calendar = workCalendar();
    expect(calendar.nonWorkingDay(date('2027-05-05'))).toEqual({ why: 'holiday', holiday: 'liberation-day' });
    expect(calendar.isWorkingDay(date('2026-12-31'))).toBe(true);
    expect(calendar.isWorkingDay(date('2026-05-04'))).toBe(true);
  });
});

describe('the calendar of working days', () => {
  test('is Monday to Friday less holidays and decree days, 2014 to 2040', () => {
    const calendar = workCalendar();
    fc.assert(
      fc.property(termDays, (day) => {
        expect(calendar.isWorkingDay(day)).toBe(isWorkingDayByHand(day));
        expect(calendar.isWorkingDay(day)).toBe(calendar.nonWorkingDay(day) === null);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'])(
    '%s is put on a par by decree, with its source',
    (day) => {
      const why = workCalendar().nonWorkingDay(date(day));
      expect(why).toMatchObject({ why: 'decree' });
      expect(why?.why === 'decree' && why.source).toContain('Besluit gelijkstelling');
      expect(workCalendar({ decreeDays: [] }).isWorkingDay(date(day))).toBe(true);
    },
  );

  test('knows of decrees until 2028, or as long as it is told', () => {
    expect(workCalendar().knownThrough).toBe(2028);
    expect(workCalendar({ decreesKnownThrough: 2031 }).knownThrough).toBe(2031);
  });

  test('an organisation can switch off each holiday; its weekday then counts', () => {
    for (const key of holidayKeys) {
      const calendar = workCalendar({ holidaysOff: [key] });
      for (let year = 2020; year <= 2030; year += 1)
        for (const [day, keys] of atwHolidays(year)) {
          const why = calendar.nonWorkingDay(day);
          const onlyThisOne = keys.every((each) => each === key);
          expect(why?.why === 'holiday', `${day} without ${key}`).toBe(!onlyThisOne);
        }
    }
    expect(workCalendar({ holidaysOff: ['good-friday'] }).isWorkingDay(date('2026-04-03'))).toBe(true);
  });

  test('of two holidays on one day, switching off one leaves the other', () => {
    // Ascension Day fell on 5 May in 2016.
    const both = date('2016-05-05');
    expect(workCalendar({ holidaysOff: ['liberation-day'] }).nonWorkingDay(both)).toEqual({
      why: 'holiday',
      holiday: 'ascension-day',
    });
    expect(workCalendar({ holidaysOff: ['liberation-day', 'ascension-day'] }).isWorkingDay(both)).toBe(true);
  });

  test('an organisation can add closing days of its own, by name', () => {
    const calendar = workCalendar({ closingDays: [{ day: date('2026-10-12'), name: 'Studiedag' }] });
    expect(calendar.nonWorkingDay(date('2026-10-12'))).toEqual({ why: 'closing-day', name: 'Studiedag' });
    expect(calendar.isWorkingDay(date('2026-10-13'))).toBe(true);
  });

  test('a holiday on a Saturday is named as the holiday', () => {
    expect(workCalendar().nonWorkingDay(date('2026-12-26'))).toEqual({ why: 'holiday', holiday: 'boxing-day' });
  });

  test('asking again costs far less than computing a year', () => {
    const calendar = workCalendar();
    const days = fc.sample(termDays, 500);
    for (const day of days) calendar.isWorkingDay(day);
    const first = atwHolidays(2026);
    expect(atwHolidays(2026)).toBe(first);
    expect(days.every((day: PlainDate) => calendar.isWorkingDay(day) === isWorkingDayByHand(day))).toBe(true);
  });
});
