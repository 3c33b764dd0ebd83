import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import {
  deadlinesOf,
  runningUrgency,
  soonWithinWorkingDays,
  urgencyOf,
} from '../../../../shared/procedure/deadlines.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { endOfTerm } from '../../../../shared/procedure/terms.ts';
import { termDays } from '../../../support/arbitraries/dates.ts';
import { answered, bothSidesHeard, decided, facts, stateAfter } from '../../../support/given-complaint.ts';
import { isWorkingDayByHand, plusDays } from '../../../support/independent-calendar.ts';

const calendar = workCalendar();
const of = (...events: Parameters<typeof stateAfter>[0][number][]) =>
  deadlinesOf(stateAfter(events), regulation, calendar);

describe('the deadlines of a complaint received on Friday 2 January 2026', () => {
  test('acknowledgement within five working days (R3), verdict within one month (R7)', () => {
    expect(of(facts.received)).toMatchObject([
      {
        kind: 'acknowledgement',
        rule: 'R3',
        regulationStep: 1,
        binds: 'organisation',
        countsFrom: { fact: 'complaint-received', on: '2026-01-02' },
        derivation: { due: '2026-01-09', sendBy: '2026-01-09', policy: 'strict' },
        progress: { status: 'running' },
      },
      {
        kind: 'verdict',
        rule: 'R7',
        regulationStep: 3,
        derivation: { due: '2026-02-02', sendBy: '2026-02-02' },
        progress: { status: 'running' },
      },
    ]);
  });

  test('carry the same derivation as the term itself', () => {
    const [acknowledgement, verdict] = of(facts.received);
    expect(acknowledgement?.derivation).toEqual(
      endOfTerm(date('2026-01-02'), { unit: 'working-days', count: 5 }, 'strict', calendar),
    );
    expect(verdict?.derivation).toEqual(
      endOfTerm(date('2026-01-02'), { unit: 'months', count: 1 }, 'strict', calendar),
    );
  });

  test('count from receipt, not from entry, and follow the regulation’s data', () => {
    const twoMonths = {
      ...regulation,
      version: 2,
      terms: {
        ...regulation.terms,
        verdict: { ...regulation.terms.verdict, term: { unit: 'months', count: 2 } as const },
      },
    };
    expect(deadlinesOf(stateAfter([facts.received]), twoMonths, calendar)[1]).toMatchObject({
      regulationVersion: 2,
      derivation: { due: '2026-03-02' },
    });
  });

  test('there are none before a complaint is registered', () => {
    expect(deadlinesOf(initialState, regulation, calendar)).toEqual([]);
  });
});

describe('whether a deadline was met', () => {
  const acknowledgedOn = (day: string) => of(facts.received, { ...facts.acknowledged, sentOn: date(day) })[0]?.progress;

  test('the acknowledgement, by the day it was sent', () => {
    expect(acknowledgedOn('2026-01-08')).toEqual({ status: 'met', on: '2026-01-08', daysLate: 0 });
    expect(acknowledgedOn('2026-01-09')).toEqual({ status: 'met', on: '2026-01-09', daysLate: 0 });
    expect(acknowledgedOn('2026-01-12')).toEqual({ status: 'met', on: '2026-01-12', daysLate: 3 });
  });

  test('the verdict by the day the answer was sent, not by the day it was issued', () => {
    expect(of(...decided)[1]?.progress).toEqual({ status: 'running' });
    expect(of(...answered)[1]?.progress).toEqual({ status: 'met', on: '2026-01-22', daysLate: 0 });
    const late = { ...facts.verdictSent, sentOn: date('2026-02-03') };
    expect(of(...decided, late)[1]?.progress).toEqual({ status: 'met', on: '2026-02-03', daysLate: 1 });
  });

  test('an answer without acknowledgement: missed, and no longer running', () => {
    const never = answered.filter((event) => event !== facts.acknowledged);
    expect(of(...never)[0]?.progress).toEqual({ status: 'missed', overtakenOn: '2026-01-22' });
    expect(of(...bothSidesHeard.filter((event) => event !== facts.acknowledged))[0]?.progress).toEqual({
      status: 'running',
    });
  });
});

describe('how pressing a deadline is', () => {
  const verdict = of(facts.received)[1];
  const on = (today: string) => verdict && urgencyOf(verdict, date(today), calendar);

  test.each([
    ['2026-01-21', { urgency: 'ahead', workingDaysLeft: 8 }],
    // The worked screen: on Thursday 22 January seven working days are left to Monday 2 February.
    ['2026-01-22', { urgency: 'soon', workingDaysLeft: 7 }],
    ['2026-01-30', { urgency: 'soon', workingDaysLeft: 1 }],
    ['2026-02-01', { urgency: 'soon', workingDaysLeft: 1 }],
    ['2026-02-02', { urgency: 'due-today', daysLeft: 0 }],
    ['2026-02-03', { urgency: 'late', daysLate: 1 }],
    ['2026-02-16', { urgency: 'late', daysLate: 14 }],
  ])('on %s', (today, expected) => expect(on(today)).toEqual(expected));

  test('a strict date on a Saturday: the Friday before is the day', () => {
    const due = date('2026-02-28');
    expect(runningUrgency(due, date('2026-02-26'), calendar)).toEqual({ urgency: 'soon', workingDaysLeft: 1 });
    expect(runningUrgency(due, date('2026-02-27'), calendar)).toEqual({ urgency: 'due-today', daysLeft: 1 });
    expect(runningUrgency(due, date('2026-02-28'), calendar)).toEqual({ urgency: 'due-today', daysLeft: 0 });
    expect(runningUrgency(due, date('2026-03-01'), calendar)).toEqual({ urgency: 'late', daysLate: 1 });
  });

  test('met and missed say so, whatever day it is', () => {
    const [acknowledgement, answer] = of(...answered);
    const today = date('2030-01-01');
    expect(acknowledgement && urgencyOf(acknowledgement, today, calendar)).toEqual({
      urgency: 'met',
      on: '2026-01-08',
      daysLate: 0,
    });
    expect(answer && urgencyOf(answer, today, calendar)).toEqual({ urgency: 'met', on: '2026-01-22', daysLate: 0 });
    const [missed] = of(...answered.filter((event) => event !== facts.acknowledged));
    expect(missed && urgencyOf(missed, today, calendar)).toEqual({ urgency: 'missed', overtakenOn: '2026-01-22' });
  });

  test('counts the working days that are left, on any day', () => {
    fc.assert(
      fc.property(termDays, fc.integer({ min: -40, max: 60 }), (due, before) => {
        const today = addDays(due, -before);
        const urgency = runningUrgency(due, today, calendar);
        let left = 0;
        for (let day: string = plusDays(today, 1); day <= due; day = plusDays(day, 1))
          if (isWorkingDayByHand(day)) left += 1;
        if (before < 0) expect(urgency).toEqual({ urgency: 'late', daysLate: -before });
        else if (left === 0) expect(urgency).toEqual({ urgency: 'due-today', daysLeft: before });
        else
          expect(urgency).toEqual({ urgency: left <= soonWithinWorkingDays ? 'soon' : 'ahead', workingDaysLeft: left });
      }),
    );
  });

  test('never relaxes as the days go by', () => {
    const order = ['ahead', 'soon', 'due-today', 'late'];
    fc.assert(
      fc.property(termDays, fc.integer({ min: -20, max: 40 }), (due, before) => {
        const rank = (today: PlainDate) => order.indexOf(runningUrgency(due, today, calendar).urgency);
        const today = addDays(due, -before);
        expect(rank(addDays(today, 1))).toBeGreaterThanOrEqual(rank(today));
      }),
    );
  });
});
