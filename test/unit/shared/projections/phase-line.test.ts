import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { phaseIds, phaseLine, phaseOf } from '../../../../shared/projections/phase-line.ts';
import { walkedStates } from '../../../support/arbitraries/walks.ts';
import { answered, bothSidesHeard, decided, facts, stateAfter } from '../../../support/given-complaint.ts';

const calendar = workCalendar();
const lineOf = (...events: readonly ComplaintEvent[]) => {
  const state = stateAfter(events);
  return phaseLine(state, deadlinesOf(state, regulation, calendar));
};
const statuses = (...events: readonly ComplaintEvent[]) => lineOf(...events).map(({ status }) => status);

describe('the line of the procedure', () => {
  test.each([
    ['received', bothSidesHeard.slice(0, 1), ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['acknowledged', bothSidesHeard.slice(0, 3), ['done', 'done', 'now', 'ahead', 'ahead', 'ahead']],
    [
      'complainant heard, nobody named yet',
      bothSidesHeard.slice(0, 5),
      ['done', 'done', 'now', 'ahead', 'ahead', 'ahead'],
    ],
    ['both sides heard', bothSidesHeard, ['done', 'done', 'done', 'now', 'ahead', 'ahead']],
    ['decided', decided, ['done', 'done', 'done', 'now', 'ahead', 'ahead']],
    ['answered', answered, ['done', 'done', 'done', 'done', 'now', 'ahead']],
  ])('%s', (_, events, expected) => expect(statuses(...events)).toEqual(expected));

  test('a complaint that was answered without acknowledgement', () => {
    expect(statuses(...answered.filter((event) => event !== facts.acknowledged))).toEqual([
      'done',
      'missed',
      'done',
      'done',
      'now',
      'ahead',
    ]);
  });

  test('what stands under each step: the worked screen of 22 January', () => {
    expect(lineOf(...bothSidesHeard.slice(0, 7)).map(({ detail }) => detail)).toEqual([
      { detail: 'on', day: '2026-01-02' },
      { detail: 'sent', day: '2026-01-08', daysLate: 0 },
      { detail: 'sides', closed: 1, of: 2 },
      { detail: 'due', due: '2026-02-02', sendBy: '2026-02-02' },
      { detail: 'after-verdict' },
      null,
    ]);
  });

  test('under the verdict: due, then issued and still due, then sent', () => {
    expect(lineOf(...decided)[3]?.detail).toEqual({
      detail: 'issued',
      day: '2026-01-22',
      outcome: 'upheld',
      due: '2026-02-02',
    });
    expect(lineOf(...answered)[3]?.detail).toEqual({ detail: 'sent', day: '2026-01-22', daysLate: 0 });
  });

  test('without a complaint there is no line', () => expect(phaseLine(initialState, [])).toEqual([]));

  test('has always every step in order, one of them now, and nothing done after the verdict that is not', () => {
    fc.assert(
      fc.property(walkedStates, (state) => {
        if (state.status === 'unregistered') return;
        const line = phaseLine(state, deadlinesOf(state, regulation, calendar));
        expect(line.map(({ phase }) => phase)).toEqual(phaseIds);
        const now = line.filter(({ status }) => status === 'now');
        expect(now.map(({ phase }) => phase)).toEqual([phaseOf(state)]);
        const at = line.findIndex(({ status }) => status === 'now');
        expect(line.slice(0, at).every(({ status }) => status === 'done' || status === 'missed')).toBe(true);
      }),
    );
  });
});
