import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import {
  deadlinesOf,
  runningUrgency,
  soonWithinWorkingDays,
  urgencyOf,
} from '../../../../shared/procedure/deadlines.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import type { DeadlineKind } from '../../../../shared/procedure/regulation.ts';
import { deadlineKinds, runningTerms, termEnd, termStart } from '../../../../shared/procedure/term-course.ts';
import { endOfTerm } from '../../../../shared/procedure/terms.ts';
import { termDays } from '../../../support/arbitraries/dates.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { amendedRecords, concurrentRecords } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { isWorkingDayByHand, plusDays } from '../../../support/independent-calendar.ts';
import { fileAfter, later } from '../../../support/later-facts.ts';

const calendar = workCalendar();
const of = (...events: readonly ComplaintEvent[]) => deadlinesOf(fileAfter(...events), shippedLaw);
const find = (kind: DeadlineKind, events: readonly ComplaintEvent[], law: Law = shippedLaw) =>
  deadlinesOf(fileAfter(...events), law).find((each) => each.kind === kind);

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
    const law = changedAfter(9, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
    expect(find('verdict', [facts.received], law)).toMatchObject({
      regulationVersion: 2,
      derivation: { due: '2026-03-02' },
    });
  });

  test('there are none before a complaint is registered', () => expect(of()).toEqual([]));
});

describe('the time to object', () => {
  test('R12: one month from the day on which the verdict was received, and it rolls forward', () => {
    expect(find('objection', answered)).toBeUndefined();
    expect(find('objection', [...answered, later.verdictReceived])).toMatchObject({
      rule: 'R12',
      regulationStep: 4,
      binds: 'complainant',
      countsFrom: { fact: 'verdict-received', on: '2026-01-23' },
      derivation: { policy: 'forward', due: '2026-02-23' },
      progress: { status: 'running' },
    });
    const onSaturday = { ...later.verdictReceived, receivedOn: date('2026-01-31') };
    expect(find('objection', [...answered, onSaturday])?.derivation.due).toBe('2026-03-02');
  });

  test('R12: an objection ends it, in time or late', () => {
    expect(find('objection', [...answered, later.verdictReceived, later.objection])?.progress).toEqual({
      status: 'met',
      on: '2026-02-16',
      daysLate: 0,
    });
    expect(find('objection', [...answered, later.verdictReceived, later.lateObjection])?.progress).toEqual({
      status: 'met',
      on: '2026-02-26',
      daysLate: 3,
    });
  });

  test('R12: closing the file ends it: the time has passed, or the file says why it was closed sooner', () => {
    const closedOn = (day: string) => [
      ...answered,
      later.verdictReceived,
      { ...later.closed, closedOn: date(day), remark: 'De klager ziet ervan af.' },
    ];
    expect(find('objection', closedOn('2026-02-24'))?.progress).toMatchObject({ because: 'time-passed' });
    expect(find('objection', closedOn('2026-02-23'))?.progress).toEqual({
      status: 'lapsed',
      on: '2026-02-23',
      because: 'after-verdict',
    });
  });

  test('R12: when it has passed nobody is late, whatever day it is', () => {
    const objection = find('objection', [...answered, later.verdictReceived]);
    const on = (today: string) => objection && urgencyOf(objection, date(today), calendar);
    expect(on('2026-02-20')).toEqual({ urgency: 'ahead', workingDaysLeft: 1 });
    expect(on('2026-02-23')).toEqual({ urgency: 'due-today', daysLeft: 0 });
    expect(on('2026-02-24')).toEqual({ urgency: 'passed', daysAgo: 1 });
  });
});

describe('the board’s decision', () => {
  const objected = [...answered, later.verdictReceived, later.objection];

  test('R14: one month from the conversation about the objection', () => {
    expect(find('board-decision', objected)).toBeUndefined();
    expect(find('board-decision', [...objected, later.hearingHeld])).toMatchObject({
      rule: 'R14',
      binds: 'organisation',
      countsFrom: { fact: 'objection-heard', on: '2026-03-05' },
      derivation: { policy: 'strict', due: '2026-04-05', sendBy: '2026-04-02' },
      progress: { status: 'running' },
    });
  });

  test('R13: the day on which it was declined takes the place of the conversation', () => {
    expect(find('board-decision', [...objected, later.hearingDeclined])).toMatchObject({
      countsFrom: { on: '2026-02-24' },
      derivation: { due: '2026-03-24' },
    });
  });

  test('R14: met by the day the decision was sent, not by the day it was taken', () => {
    const heard = [...objected, later.hearingDeclined, later.boardDecided];
    expect(find('board-decision', heard)?.progress).toEqual({ status: 'running' });
    expect(find('board-decision', [...heard, later.decisionSent])?.progress).toEqual({
      status: 'met',
      on: '2026-03-24',
      daysLate: 0,
    });
    const late = { ...later.decisionSent, sentOn: date('2026-03-26') };
    expect(find('board-decision', [...heard, late])?.progress).toMatchObject({ daysLate: 2 });
  });

  test('R14: a withdrawn objection needs no decision', () => {
    expect(find('board-decision', [...objected, later.hearingHeld, later.objectionWithdrawn])?.progress).toEqual({
      status: 'lapsed',
      on: '2026-03-10',
      because: 'objection-withdrawn',
    });
  });
});

describe('a file that ends otherwise', () => {
  test.each([
    ['withdrawn', later.withdrawn, '2026-01-19'],
    ['settled', later.settled, '2026-01-19'],
    ['registered-in-error', later.voided, '2026-01-07'],
  ] as const)('R3, R7: %s: nothing is left to do, and both terms lapse', (because, ending, on) => {
    expect(of(facts.received, ending).map(({ progress }) => progress)).toEqual([
      { status: 'lapsed', on, because },
      { status: 'lapsed', on, because },
    ]);
  });

  test.each([
    ['not handled', later.notHandled],
    ['forwarded', later.forwardedToDpo],
  ])('R7, R16: %s: the answer is the letter that says so, and its term runs until that is out', (_, ending) => {
    expect(find('verdict', [facts.received, ending])?.progress).toEqual({ status: 'running' });
    expect(find('verdict', [facts.received, ending, later.confirmed])?.progress).toEqual({
      status: 'met',
      on: '2026-01-21',
      daysLate: 0,
    });
    const late = { ...later.confirmed, sentOn: date('2026-02-03') };
    expect(find('verdict', [facts.received, ending, late])?.progress).toMatchObject({ daysLate: 1 });
  });

  test('reopened: the terms run again, from where they ran', () => {
    expect(of(facts.received, facts.acknowledged, later.withdrawn, later.reopened)).toMatchObject([
      { kind: 'acknowledgement', progress: { status: 'met', on: '2026-01-08' } },
      { kind: 'verdict', derivation: { due: '2026-02-02' }, progress: { status: 'running' } },
    ]);
  });
});

describe('a regulation that changes', () => {
  const twoMonths = withTerm('verdict', { term: { unit: 'months', count: 2 } });

  test('a running term is counted by the newest version, one that ended by the version of then', () => {
    // The answer is the tenth record.
    expect(find('verdict', answered, changedAfter(9, twoMonths))).toMatchObject({
      regulationVersion: 2,
      derivation: { due: '2026-03-02' },
    });
    expect(find('verdict', answered, changedAfter(10, twoMonths))).toMatchObject({
      regulationVersion: 1,
      derivation: { due: '2026-02-02' },
    });
    expect(find('verdict', decided, changedAfter(10, twoMonths))).toMatchObject({ regulationVersion: 2 });
  });

  test('two changes: the newest holds for what runs', () => {
    const six = withTerm('verdict', { term: { unit: 'working-days', count: 6 } }, 3, twoMonths);
    const law = changedAfter(6, six, changedAfter(3, twoMonths));
    expect(find('verdict', [facts.received], law)).toMatchObject({
      regulationVersion: 3,
      derivation: { due: '2026-01-12' },
    });
  });

  test('a file that is reopened is counted by the newest version again', () => {
    const settled = [facts.received, later.withdrawn];
    const law = changedAfter(5, twoMonths);
    expect(find('verdict', settled, law)).toMatchObject({ regulationVersion: 1 });
    expect(find('verdict', [...settled, later.reopened], law)).toMatchObject({ regulationVersion: 2 });
  });

  test('closing days of its own move a term in working days', () => {
    const closed = { ...withTerm('verdict', {}), closingDays: [{ day: date('2026-01-06'), name: 'Studiedag' }] };
    expect(find('acknowledgement', [facts.received], changedAfter(2, closed))?.derivation.due).toBe('2026-01-12');
  });
});

describe('whatever was recorded, in whatever order', () => {
  const anyRecords = fc.oneof(exampleRecords, concurrentRecords, amendedRecords);

  test('a term runs exactly as long as no record ended it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { state, settledAt } = foldComplaint(records);
        if (state.status === 'unregistered') return;
        for (const kind of deadlineKinds) {
          if (termStart(kind, state) === null) continue;
          expect({ kind, runs: termEnd(kind, state) === null }).toEqual({
            kind,
            runs: settledAt[kind] === undefined,
          });
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('the terms of the list are the deadlines that run', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const file = foldComplaint(records);
        if (file.state.status === 'unregistered') return;
        const running = deadlinesOf(file, shippedLaw).filter(({ progress }) => progress.status === 'running');
        expect(runningTerms(file.state)).toEqual(
          running.map(({ kind, countsFrom }) => ({ kind, from: countsFrom.on })),
        );
      }),
    );
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
