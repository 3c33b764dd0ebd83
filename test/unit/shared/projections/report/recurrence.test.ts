import { describe, expect, test } from 'vitest';
import type { MemberId, StreamId } from '../../../../../shared/base/ids.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import type { Role } from '../../../../../shared/members/members.ts';
import { type CaseRow, caseRow } from '../../../../../shared/projections/case-list.ts';
import { personPatterns, risesIn } from '../../../../../shared/projections/report/recurrence.ts';
import type { Cell } from '../../../../../shared/projections/report/suppression.ts';
import { recorded } from '../../../../support/arbitraries/records.ts';
import { facts } from '../../../../support/given-complaint.ts';

const shown = (count: number): Cell => ({ cell: 'count', count });
const small: Cell = { cell: 'small' };
const rises = (before: Cell, now: Cell) => risesIn([{ key: 'speed', cells: [before, now] }]).length === 1;

describe('R19: what rises', () => {
  test('two more and a fifth more, at least', () => {
    expect(rises(shown(5), shown(7))).toBe(true);
    expect(rises(shown(5), shown(6))).toBe(false);
    expect(rises(shown(20), shown(23))).toBe(false);
    expect(rises(shown(20), shown(24))).toBe(true);
    expect(rises(shown(7), shown(5))).toBe(false);
  });
  test('a small count of a year ago is taken at its most: what is said tells no more than what is shown', () => {
    expect(rises(small, shown(5))).toBe(false);
    expect(rises(small, shown(6))).toBe(true);
    expect(rises({ cell: 'withheld' }, shown(50))).toBe(false);
    expect(rises(shown(0), small)).toBe(false);
  });
  test('one period alone rises above nothing', () => {
    expect(risesIn([{ key: 'speed', cells: [shown(9)] }])).toEqual([]);
  });
});

let streams = 0;
const rowAbout = (day: string, name: string, member: string | null = null): CaseRow => {
  streams += 1;
  const person = { ...facts.bosNamed.person, name, member: member as MemberId | null };
  const events: readonly ComplaintEvent[] = [
    { ...facts.received, receivedOn: date(day) },
    { ...facts.bosNamed, person },
  ];
  const row = caseRow(
    `stream-${streams}` as StreamId,
    foldComplaint(events.map((event, index) => recorded(event, index + 1))),
  );
  if (!row) throw new Error('not registered');
  return row;
};
const patterns = (rows: readonly CaseRow[], ...roles: readonly Role[]) =>
  personPatterns(rows, { kind: 'year', year: 2026 }, { roles })?.map(
    ({ name, complaints }) => `${name}: ${complaints.length}`,
  ) ?? null;

describe('R19: a pattern around one person', () => {
  const rows = [
    rowAbout('2026-03-02', 'T. Bos'),
    rowAbout('2025-06-02', 't.  bos '),
    rowAbout('2024-06-03', 'T. Bos'),
    rowAbout('2026-04-01', 'A. Smit'),
    rowAbout('2026-05-01', 'Sam', 'member-sam'),
    rowAbout('2026-05-02', 'Sam Jansen', 'member-sam'),
    rowAbout('2026-05-03', 'S. Jansen', 'member-sam'),
  ];
  test('the board sees who is named in several complaints of this year and the one before', () => {
    expect(patterns(rows, 'board')).toEqual(['Sam: 3', 'T. Bos: 2']);
  });
  test('nobody else does, whatever other roles they have', () => {
    expect(patterns(rows, 'officer', 'dpo', 'administrator')).toBeNull();
  });
});
