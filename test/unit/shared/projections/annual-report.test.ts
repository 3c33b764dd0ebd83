import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { channels, subjects } from '../../../../shared/procedure/regulation.ts';
import { annualReport, delayReasons } from '../../../../shared/projections/annual-report.ts';
import { type CaseRow, caseRow } from '../../../../shared/projections/case-list.ts';
import { countsOf, receivedWithin } from '../../../../shared/projections/report/counts.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import { type Records, walkedFiles } from '../../../support/arbitraries/walks.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../support/given-complaint.ts';
import { figuresByHand, measuresByHand } from '../../../support/independent-figures.ts';
import { later } from '../../../support/later-facts.ts';

let streams = 0;
const rowOf = (records: Records): CaseRow => {
  streams += 1;
  const row = caseRow(`stream-${streams}` as StreamId, foldComplaint(records));
  if (!row) throw new Error('not registered');
  return row;
};
const rowAfter = (...events: readonly ComplaintEvent[]): CaseRow =>
  rowOf(events.map((event, index) => recorded(event, index + 1)));
const times = (count: number, ...events: readonly ComplaintEvent[]): readonly CaseRow[] =>
  Array.from({ length: count }, () => rowAfter(...events));
const receivedOn = (day: string, changes: object = {}): ComplaintEvent => ({
  ...facts.received,
  receivedOn: date(day),
  ...changes,
});
const today = date('2026-07-01');
const year = (rows: readonly CaseRow[], number = 2026, on: PlainDate = today) =>
  annualReport(rows, { kind: 'year', year: number }, shippedLaw, on);
const now = (rows: readonly { readonly key: string; readonly cells: readonly unknown[] }[], key: string) =>
  rows.find((row) => row.key === key)?.cells.at(-1);
const counted = (count: number) => ({ cell: 'count', count });

const keys = { subjects: [...subjects, 'none'], channels: [...channels], departments: [] };

describe('the figures of a year', () => {
  test('R19: given any register, then an independent count from the facts comes to the same figures', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(walkedFiles, { minLength: 1, maxLength: 6 }), (files) => {
        const read = files.filter(({ records }) => records.length > 0);
        const rows = receivedWithin(
          read.map(({ records }) => rowOf(records)),
          { from: date('2000-01-01'), to: date('2099-12-31') },
        );
        const { counts } = countsOf(rows, keys, shippedLaw, today);
        const byHand = new Map<string, number>();
        for (const { records } of read)
          for (const name of figuresByHand(records, today)) byHand.set(name, (byHand.get(name) ?? 0) + 1);
        for (const name of byHand.keys()) seen.add(name);
        const found = [...counts].filter(([, count]) => count > 0).toSorted();
        expect(found).toEqual([...byHand].toSorted());
      }),
      { numRuns: 60 },
    );
    // The walks come everywhere, so that the comparison is one.
    for (const name of [
      'outcome:upheld',
      'outcome:pending',
      'outcome:not-handled',
      'term:verdict:late',
      'term:acknowledgement:in-time',
      'objections',
    ])
      expect(seen).toContain(name);
  });

  test('R9, R19: given any register, then its measures come to the same as counted from the facts', () => {
    fc.assert(
      fc.property(fc.array(walkedFiles, { minLength: 1, maxLength: 6 }), (files) => {
        const read = files.filter(({ records }) => figuresByHand(records, today).length > 0);
        const rows = read.map(({ records }) => ({ ...rowOf(records), receivedOn: date('2026-01-05') }));
        const byHand = read.flatMap(({ records }) => measuresByHand(records, today)).toSorted();
        const { measures } = year(rows);
        expect(
          measures.flatMap(({ key, counts }) => Array.from({ length: counts.at(-1) ?? 0 }, () => key)).toSorted(),
        ).toEqual(byHand);
      }),
      { numRuns: 25 },
    );
  });

  test('R19: given a complaint, then it counts by the day of receipt, also when the verdict came a year later', () => {
    const rows = times(5, receivedOn('2025-12-30'), ...decided.slice(1));
    expect(year(rows, 2026).received.at(-1)).toEqual(counted(0));
    expect(now(year(rows, 2025).outcomes, 'upheld')).toEqual(counted(5));
  });

  test('five years stand side by side, the oldest first', () => {
    const rows = [...times(5, receivedOn('2022-03-01')), ...times(7, receivedOn('2026-03-02'))];
    expect(year(rows).received).toEqual([5, 0, 0, 0, 7].map(counted));
  });

  test('given a registration made in error, then it counts nowhere', () => {
    const voided: ComplaintEvent = { type: 'RegistrationVoided', voidedOn: date('2026-01-05'), reason: 'Dubbel.' };
    const { received, outcomes, channels: by } = year(times(6, facts.received, voided));
    expect(received.at(-1)).toEqual(counted(0));
    for (const row of [...outcomes, ...by]) expect(row.cells.at(-1)).toEqual(counted(0));
  });

  test('R18: given a complaint with several subjects, then it counts in each of them', () => {
    const { received, subjects: by } = year(times(6, receivedOn('2026-01-02', { subjects: ['speed', 'treatment'] })));
    expect(received.at(-1)).toEqual(counted(6));
    expect(now(by, 'speed')).toEqual(counted(6));
    expect(now(by, 'treatment')).toEqual(counted(6));
    expect(now(by, 'none')).toEqual(counted(0));
  });

  test('R7: given answers in time and late, then the share in time and whether delay was announced', () => {
    const announced: ComplaintEvent = {
      type: 'DelayAnnounced',
      reason: 'De betrokkene is ziek.',
      expectedOn: date('2026-02-10'),
      sentOn: date('2026-01-30'),
      means: 'email',
      document: null,
    };
    const lateAnswer = [...decided, announced, { ...facts.verdictSent, sentOn: date('2026-02-09') }];
    const rows = [...times(15, ...answered), ...times(5, ...lateAnswer)];
    const { terms, lateAnswers } = year(rows);
    const verdict = terms.find(({ term }) => term === 'verdict');
    expect(verdict?.inTime.at(-1)).toEqual(counted(15));
    expect(verdict?.late.at(-1)).toEqual(counted(5));
    expect(verdict?.share.at(-1)).toEqual({ share: 'exactly', percent: 75 });
    expect(lateAnswers.announced.at(-1)).toEqual(counted(5));
    expect(delayReasons(rows, { kind: 'year', year: 2026 }, shippedLaw, today).map(({ reason }) => reason)).toEqual(
      Array.from({ length: 5 }, () => 'De betrokkene is ziek.'),
    );
  });

  test('R14: given a verdict that the board changed, then its outcome is the new one and it counts as reversed', () => {
    const changed: ComplaintEvent = { ...later.boardDecided, outcome: 'upheld', verdictBecomes: 'dismissed' };
    const rows = times(5, ...answered, later.verdictReceived, later.objection, later.hearingHeld, changed);
    const { outcomes, objections, reversed, objectionFates } = year(rows);
    expect(now(outcomes, 'dismissed')).toEqual(counted(5));
    expect(now(outcomes, 'upheld')).toEqual(counted(0));
    expect(objections.at(-1)).toEqual(counted(5));
    expect(reversed.at(-1)).toEqual(counted(5));
    expect(now(objectionFates, 'upheld')).toEqual(counted(5));
  });

  test('R3: given a term that passed while nothing happened, then it is late; while it runs it is neither', () => {
    const acknowledgement = (on: string) =>
      year(times(5, facts.received), 2026, date(on)).terms.find(({ term }) => term === 'acknowledgement');
    // Received on Friday 2 January: the fifth working day is the 9th.
    expect(acknowledgement('2026-01-09')?.all.at(-1)).toEqual(counted(0));
    expect(acknowledgement('2026-01-10')?.late.at(-1)).toEqual(counted(5));
  });

  test('R19: a report holds no name, no text and no number of any file', () => {
    const text = JSON.stringify(year([...times(6, ...bothSidesHeard), ...times(6, ...answered)]));
    for (const secret of ['Marjolein', 'Vries', 'Bos', 'K26-A017', 'gebeld', 'Voorbeeld', 'stream'])
      expect(text).not.toContain(secret);
  });

  test('departments: only those with a count that is shown', () => {
    const named = (department: string): ComplaintEvent => ({
      ...facts.bosNamed,
      person: { ...facts.bosNamed.person, department },
    });
    const rows = [...times(5, facts.received, named('Planning')), ...times(2, facts.received, named('Receptie'))];
    expect(year([...rows, ...times(1, facts.received, named('PLANNING '))]).departments).toMatchObject([
      { key: 'planning', name: 'Planning', cells: [0, 0, 0, 0, 6].map(counted) },
    ]);
  });
});
