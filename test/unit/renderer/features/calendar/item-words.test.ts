import { describe, expect, test } from 'vitest';
import { chipWords, dayOffName, itemLine, itemStanding } from '../../../../../renderer/features/calendar/item-words.ts';
import { shownDays, titleOf } from '../../../../../renderer/features/calendar/shown-days.ts';
import { weekdayNames } from '../../../../../renderer/features/calendar/weekday-names.ts';
import { readTime } from '../../../../../renderer/text/read-time.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import { calendarOf, regulationNow, shippedLaw } from '../../../../../shared/procedure/law.ts';
import { caseRow } from '../../../../../shared/projections/case-list.ts';
import { calendarItems } from '../../../../../shared/projections/deadline-calendar.ts';
import { recorded, stream } from '../../../../support/arbitraries/records.ts';
import { answered, facts } from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const nl = wordsIn('nl');
const linesOn = (today: string, ...events: readonly ComplaintEvent[]) => {
  const row = caseRow(stream, foldComplaint(events.map((event, index) => recorded(event, index + 1))));
  if (!row) throw new Error('No row');
  return calendarItems([row], { law: shippedLaw, today: date(today), between: null }).map((item) =>
    itemLine(item, date(today), nl, 'nl'),
  );
};

describe('an item of the calendar in words', () => {
  test('R3, R7: which term, of whom, and how it stands', () => {
    expect(linesOn('2026-01-13', facts.received)).toEqual([
      'Ontvangstbevestiging K26-A017, Marjolein de Vries, 4 dagen te laat',
      'Uitspraak K26-A017, Marjolein de Vries, nog 14 werkdagen',
    ]);
  });

  test('R12, R13, R9: until when one may object, a hearing at its time, a measure', () => {
    const lines = linesOn('2026-03-06', ...answered, later.verdictReceived, later.objection, later.hearingPlanned);
    expect(lines).toContain('14.30 Hoorgesprek Marjolein de Vries, K26-A017, nog vastleggen');
    expect(lines).toContain('Maatregel: Tweede contactpersoon per klant, K26-A017, 5 dagen te laat');
    expect(lines).toContain('Bezwaar mogelijk t/m K26-A017, Marjolein de Vries, op tijd');
  });

  test('every item has words and a standing in both languages', () => {
    const row = caseRow(
      stream,
      foldComplaint([...answered, later.verdictReceived].map((event, index) => recorded(event, index + 1))),
    );
    for (const language of ['nl', 'en'] as const)
      for (const item of calendarItems(row ? [row] : [], {
        law: shippedLaw,
        today: date('2026-02-01'),
        between: null,
      })) {
        const words = wordsIn(language);
        expect(chipWords(item, words, language).which).not.toBe('');
        expect(itemStanding(item, date('2026-02-01'), words, language).text).not.toBe('');
      }
  });

  test.each([
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-15', 'gelijkgesteld'],
    ['2026-05-16', 'zaterdag'],
  ])('%s is off: %s', (day, name) => {
    const why = calendarOf(regulationNow(shippedLaw)).nonWorkingDay(date(day));
    expect(why && dayOffName(why, nl)).toBe(name);
  });
});

describe('what a view shows', () => {
  const title = (view: 'month' | 'week' | 'list', day: string) =>
    titleOf(view, shownDays(view, date(day)), date(day), nl.calendar, 'nl');

  test('a month in its weeks, a week, and a list of the month alone', () => {
    expect(shownDays('month', date('2026-05-06'))).toMatchObject({ first: '2026-04-27', last: '2026-05-31' });
    expect(shownDays('week', date('2026-05-06'))).toMatchObject({ first: '2026-05-04', last: '2026-05-10' });
    expect(shownDays('list', date('2026-05-06'))).toMatchObject({ first: '2026-05-01', last: '2026-05-31' });
    expect(title('month', '2026-05-06')).toBe('mei 2026');
    expect(title('week', '2026-05-06')).toBe('Week 19: 4 mei t/m 10 mei 2026');
    expect(title('week', '2026-12-31')).toBe('Week 53: 28 dec 2026 t/m 3 jan 2027');
  });

  test('the names of the days, short where the columns are narrow', () => {
    const [week = []] = shownDays('month', date('2026-05-06')).weeks;
    expect(weekdayNames(week, 'nl').map(({ short }) => short)).toEqual([
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
      'za',
      'zo',
    ]);
  });
});

describe('a time as people write it', () => {
  test.each([
    ['9:05', '09:05'],
    ['14.30', '14:30'],
    ['9.05 uur', '09:05'],
    ['0905', '09:05'],
    ['  ', null],
    ['straks', 'straks'],
  ])('%s is %s', (typed, read) => {
    expect(readTime(typed)).toBe(read);
  });
});
