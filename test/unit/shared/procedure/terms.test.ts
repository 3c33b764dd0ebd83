import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date, datePart, daysInMonth, type PlainDate } from '../../../../shared/base/plain-date.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { type Derivation, endOfTerm, type Term, type TermPolicy } from '../../../../shared/procedure/terms.ts';
import { workingDaysBetween } from '../../../../shared/procedure/working-days.ts';
import { daysFrom, termDays } from '../../../support/arbitraries/dates.ts';
import { isoDay, isWorkingDayByHand, plusDays, utc } from '../../../support/independent-calendar.ts';

const calendar = workCalendar();
const fiveWorkingDays: Term = { unit: 'working-days', count: 5 };
const oneMonth: Term = { unit: 'months', count: 1 };
const terms = fc.oneof(
  fc.constantFrom(fiveWorkingDays, oneMonth),
  fc.record({ unit: fc.constant('working-days' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ unit: fc.constant('months' as const), count: fc.integer({ min: 1, max: 6 }) }),
);
const policies = fc.constantFrom<TermPolicy>('strict', 'forward');

describe('the worked examples, computed by hand', () => {
  const rows = readFileSync(new URL('../../../support/data/terms.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(','));

  test('are all there', () => expect(rows).toHaveLength(10));

  test.each(rows)('%s + %s, %s: %s %s (%s)', (from = '', name = '', policy = '', due = '', sendBy = '') => {
    const term = name === '5wd' ? fiveWorkingDays : oneMonth;
    const derivation = endOfTerm(date(from), term, policy as TermPolicy, calendar);
    expect([derivation.due, derivation.sendBy ?? '']).toEqual([due, sendBy]);
  });
});

describe('over random days of 2014 to 2040', () => {
  const property = (check: (from: PlainDate, term: Term, policy: TermPolicy) => void) =>
    fc.assert(
      fc.property(termDays, terms, policies, (from, term, policy) => {
        check(from, term, policy);
      }),
      { numRuns: 1000 },
    );

  test('a due date is never before its start', () =>
    property((from, term, policy) => expect(endOfTerm(from, term, policy, calendar).due > from).toBe(true)));

  test('strict is never later than forward', () =>
    property((from, term) =>
      expect(endOfTerm(from, term, 'strict', calendar).due <= endOfTerm(from, term, 'forward', calendar).due).toBe(
        true,
      ),
    ));

  test('forward always ends on a working day, and on the first from the strict date', () =>
    property((from, term) => {
      const strict = endOfTerm(from, term, 'strict', calendar).due;
      const { due, sendBy } = endOfTerm(from, term, 'forward', calendar);
      expect(isWorkingDayByHand(due)).toBe(true);
      expect(sendBy).toBeUndefined();
      for (let day: string = strict; day < due; day = plusDays(day, 1)) expect(isWorkingDayByHand(day)).toBe(false);
    }));

  test('the day to send by is the last working day on or before a strict date', () =>
    property((from, term) => {
      const { due, sendBy } = endOfTerm(from, term, 'strict', calendar);
      expect(sendBy && sendBy <= due && isWorkingDayByHand(sendBy)).toBe(true);
      for (let day = plusDays(sendBy ?? '', 1); day <= due; day = plusDays(day, 1))
        expect(isWorkingDayByHand(day)).toBe(false);
    }));

  test('a term in working days contains exactly that many, and ends on one', () => {
    fc.assert(
      fc.property(termDays, fc.integer({ min: 1, max: 40 }), policies, (from, count, policy) => {
        const { due } = endOfTerm(from, { unit: 'working-days', count }, policy, calendar);
        let counted = 0;
        for (let day = plusDays(from, 1); day <= due; day = plusDays(day, 1)) if (isWorkingDayByHand(day)) counted += 1;
        expect(counted).toBe(count);
        expect(workingDaysBetween(from, due, calendar)).toBe(count);
        expect(isWorkingDayByHand(due)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a strict month ends on the same number or on the last day of its month, whatever the holidays', () => {
    const other = workCalendar({ holidaysOff: ['kings-day', 'good-friday'], decreeDays: [] });
    fc.assert(
      fc.property(termDays, (from) => {
        const { due } = endOfTerm(from, oneMonth, 'strict', calendar);
        const [start, end] = [datePart(from), datePart(due)];
        const lastDay = daysInMonth(end.year, end.month);
        expect(end.day).toBe(Math.min(start.day, lastDay));
        expect(due).toBe(isoDay(utc(start.year, start.month + 1, Math.min(start.day, lastDay))));
        expect(endOfTerm(from, oneMonth, 'strict', other).due).toBe(due);
      }),
      { numRuns: 1000 },
    );
  });

  test('who starts later never ends earlier', () =>
    fc.assert(
      fc.property(termDays, fc.integer({ min: 0, max: 60 }), terms, policies, (from, later, term, policy) => {
        const first = endOfTerm(from, term, policy, calendar).due;
        expect(endOfTerm(addDays(from, later), term, policy, calendar).due >= first).toBe(true);
      }),
    ));

  test('a closing day more never brings a due date forward, nor a day to send by backward in time', () =>
    fc.assert(
      fc.property(termDays, fc.integer({ min: 0, max: 60 }), terms, policies, (from, at, term, policy) => {
        const closed = workCalendar({ closingDays: [{ day: addDays(from, at), name: 'Gesloten' }] });
        const [before, after] = [endOfTerm(from, term, policy, calendar), endOfTerm(from, term, policy, closed)];
        expect(after.due >= before.due).toBe(true);
        if (policy === 'strict' && term.unit === 'months')
          expect((after.sendBy ?? '') <= (before.sendBy ?? '')).toBe(true);
      }),
    ));

  test('the steps alone lead a person from the start to the due date', () =>
    property((from, term, policy) => {
      const derivation = endOfTerm(from, term, policy, calendar);
      expect(replay(derivation)).toEqual({ due: derivation.due, sendBy: derivation.sendBy });
    }));

  test('every day that a step passes over is a non-working day, with the calendar’s reason', () =>
    property((from, term, policy) => {
      for (const step of endOfTerm(from, term, policy, calendar).steps) {
        const passed = step.step === 'send-by' ? step.before : 'why' in step ? [step] : [];
        for (const { on, why } of passed) {
          expect(isWorkingDayByHand(on)).toBe(false);
          expect(why).toEqual(calendar.nonWorkingDay(on));
        }
      }
    }));

  test('the same question has the same answer', () =>
    property((from, term, policy) =>
      expect(endOfTerm(from, term, policy, workCalendar())).toEqual(endOfTerm(from, term, policy, calendar)),
    ));
});

/** Follows the steps as a person would, without the calendar. */
const replay = ({ from, term, steps }: Derivation): { due: string; sendBy: string | undefined } => {
  let at: string = from;
  let counted = 0;
  let sendBy: string | undefined;
  for (const step of steps) {
    switch (step.step) {
      case 'start':
        expect(step.on).toBe(from);
        break;
      case 'counted':
        at = plusDays(at, 1);
        counted += 1;
        expect([step.on, step.number]).toEqual([at, counted]);
        break;
      case 'skipped':
        at = plusDays(at, 1);
        expect(step.on).toBe(at);
        break;
      case 'months-added':
        expect(step.count).toBe(term.count);
        at = step.to;
        break;
      case 'day-does-not-exist':
        expect(step.day).toBeGreaterThan(new Date(utc(step.year, step.month + 1, 0)).getUTCDate());
        at = step.instead;
        break;
      case 'rolled-over':
        expect(step.on).toBe(at);
        at = plusDays(at, 1);
        break;
      case 'rolled-forward':
        expect(step.to).toBe(at);
        break;
      case 'ends-on-working-day':
      case 'stays':
        expect(step.on).toBe(at);
        break;
      case 'send-by':
        expect(step.on).toBe(plusDays(at, -step.before.length));
        sendBy = step.on;
        break;
      case 'decree-unknown':
        break;
    }
  }
  if (term.unit === 'working-days') expect(counted).toBe(term.count);
  return { due: at, sendBy };
};

describe('a derivation tells what happened', () => {
  test('received on Thursday 2 April 2026: Good Friday, the weekend and Easter Monday are skipped', () => {
    expect(endOfTerm(date('2026-04-02'), fiveWorkingDays, 'strict', calendar).steps).toEqual([
      { step: 'start', on: '2026-04-02' },
      { step: 'skipped', on: '2026-04-03', why: { why: 'holiday', holiday: 'good-friday' } },
      { step: 'skipped', on: '2026-04-04', why: { why: 'weekend', day: 'saturday' } },
      { step: 'skipped', on: '2026-04-05', why: { why: 'weekend', day: 'sunday' } },
      { step: 'skipped', on: '2026-04-06', why: { why: 'holiday', holiday: 'easter-monday' } },
      { step: 'counted', on: '2026-04-07', number: 1 },
      { step: 'counted', on: '2026-04-08', number: 2 },
      { step: 'counted', on: '2026-04-09', number: 3 },
      { step: 'counted', on: '2026-04-10', number: 4 },
      { step: 'skipped', on: '2026-04-11', why: { why: 'weekend', day: 'saturday' } },
      { step: 'skipped', on: '2026-04-12', why: { why: 'weekend', day: 'sunday' } },
      { step: 'counted', on: '2026-04-13', number: 5 },
      { step: 'ends-on-working-day', on: '2026-04-13' },
      { step: 'send-by', on: '2026-04-13', before: [] },
    ]);
  });

  test('a month from 31 January 2026, strict: no 31 February, a Saturday, send on the Friday', () => {
    expect(endOfTerm(date('2026-01-31'), oneMonth, 'strict', calendar).steps).toEqual([
      { step: 'start', on: '2026-01-31' },
      { step: 'months-added', count: 1, to: '2026-02-28' },
      { step: 'day-does-not-exist', year: 2026, month: 2, day: 31, instead: '2026-02-28' },
      { step: 'stays', on: '2026-02-28', why: { why: 'weekend', day: 'saturday' } },
      {
        step: 'send-by',
        on: '2026-02-27',
        before: [{ on: '2026-02-28', why: { why: 'weekend', day: 'saturday' } }],
      },
    ]);
  });

  test('a month from 14 April 2026, forward: rolls over Ascension Day, the decree day and the weekend', () => {
    const { steps } = endOfTerm(date('2026-04-14'), oneMonth, 'forward', calendar);
    expect(steps.map((step) => ('why' in step ? `${step.on} ${step.why.why}` : step.step))).toEqual([
      'start',
      'months-added',
      '2026-05-14 holiday',
      '2026-05-15 decree',
      '2026-05-16 weekend',
      '2026-05-17 weekend',
      'rolled-forward',
    ]);
  });

  test('past 2028 it says that no decree is known, for each year that it looked at', () => {
    const unknown = (from: string, term: Term) =>
      endOfTerm(date(from), term, 'strict', calendar).steps.filter((step) => step.step === 'decree-unknown');
    expect(unknown('2028-11-30', oneMonth)).toEqual([]);
    expect(unknown('2028-12-01', oneMonth)).toEqual([{ step: 'decree-unknown', year: 2029, knownThrough: 2028 }]);
    expect(unknown('2029-12-28', fiveWorkingDays).map((step) => step.step === 'decree-unknown' && step.year)).toEqual([
      2029, 2030,
    ]);
    fc.assert(
      fc.property(daysFrom('2029-01-01', '2040-12-31'), terms, (from, term) => {
        expect(unknown(from, term).length).toBeGreaterThan(0);
      }),
    );
  });

  test('a term of half a day, or of less than none, is a mistake of the program', () => {
    for (const count of [0.5, -1, Number.NaN])
      expect(() => endOfTerm(date('2026-01-01'), { unit: 'months', count }, 'strict', calendar)).toThrow(RangeError);
  });
});
