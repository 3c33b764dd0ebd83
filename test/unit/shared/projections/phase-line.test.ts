import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { phaseIds, phaseLine, phaseOf } from '../../../../shared/projections/phase-line.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../support/given-complaint.ts';
import { fileAfter, later } from '../../../support/later-facts.ts';

const lineOf = (...events: readonly ComplaintEvent[]) => {
  const file = fileAfter(...events);
  return phaseLine(file.state, deadlinesOf(file, shippedLaw));
};
const received = [...answered, later.verdictReceived];
const objected = [...received, later.objection];
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
    ['R12: objected', objected, ['done', 'done', 'done', 'done', 'now', 'ahead']],
    [
      'R14: the board answered',
      [...objected, later.hearingDeclined, later.boardDecided, later.decisionSent],
      ['done', 'done', 'done', 'done', 'done', 'now'],
    ],
    [
      'R12: objection withdrawn',
      [...objected, later.objectionWithdrawn],
      ['done', 'done', 'done', 'done', 'done', 'now'],
    ],
    ['closed, nobody objected', [...received, later.closed], ['done', 'done', 'done', 'done', 'skipped', 'done']],
    [
      'withdrawn at once',
      [facts.received, later.withdrawn],
      ['done', 'skipped', 'skipped', 'skipped', 'skipped', 'done'],
    ],
    [
      'settled after the hearing',
      [...bothSidesHeard, later.settled],
      ['done', 'done', 'done', 'skipped', 'skipped', 'done'],
    ],
    [
      'R16: not handled, and confirmed',
      [facts.received, later.notHandled, later.confirmed],
      ['done', 'skipped', 'skipped', 'skipped', 'skipped', 'done'],
    ],
    [
      'reopened',
      [facts.received, facts.acknowledged, later.withdrawn, later.reopened],
      ['done', 'done', 'now', 'ahead', 'ahead', 'ahead'],
    ],
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

  test('R12, R14: under the objection: until when, received, the board’s term, its answer', () => {
    const objection = (...events: readonly ComplaintEvent[]) => lineOf(...events)[4]?.detail;
    expect(objection(...answered)).toEqual({ detail: 'after-verdict' });
    expect(objection(...received)).toEqual({ detail: 'may-object', until: '2026-02-23' });
    expect(objection(...objected)).toEqual({ detail: 'objection-received', day: '2026-02-16', late: false });
    const heard = [...objected, later.hearingHeld];
    expect(objection(...heard)).toEqual({ detail: 'due', due: '2026-04-05', sendBy: '2026-04-02' });
    const over = [...heard, later.boardDecided, later.decisionSent];
    expect(objection(...over)).toEqual({ detail: 'sent', day: '2026-03-24', daysLate: 0 });
    const turnedAway = [...received, later.lateObjection, later.notAdmitted];
    expect(objection(...turnedAway)).toEqual({ detail: 'objection-not-admitted', day: '2026-02-27' });
    expect(objection(...heard, later.objectionWithdrawn)).toEqual({ detail: 'objection-withdrawn', day: '2026-03-10' });
  });

  test('an ending stands under the last step, and nothing under what it passed over', () => {
    expect(lineOf(facts.received, later.withdrawn).map(({ detail }) => detail)).toEqual([
      { detail: 'on', day: '2026-01-02' },
      null,
      null,
      null,
      null,
      { detail: 'ended', ending: 'withdrawn', day: '2026-01-19' },
    ]);
  });

  test('without a complaint there is no line', () => expect(phaseLine(initialState, [])).toEqual([]));

  test('has always every step in order, and one of them is where the complaint is', () => {
    fc.assert(
      fc.property(exampleRecords, (records) => {
        const file = foldComplaint(records);
        const { state } = file;
        if (state.status === 'unregistered') return;
        const line = phaseLine(state, deadlinesOf(file, shippedLaw));
        expect(line.map(({ phase }) => phase)).toEqual(phaseIds);
        const now = line.filter(({ status }) => status === 'now').map(({ phase }) => phase);
        expect(now).toEqual(state.status === 'closed' ? [] : [phaseOf(state)]);
        const passed = line.slice(
          0,
          line.findIndex(({ phase }) => phase === phaseOf(state)),
        );
        for (const { status } of passed) expect(['done', 'missed', 'skipped']).toContain(status);
        if (state.status !== 'closed') expect(passed.map(({ status }) => status)).not.toContain('skipped');
        for (const { status, detail } of line) if (status === 'skipped') expect(detail).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
