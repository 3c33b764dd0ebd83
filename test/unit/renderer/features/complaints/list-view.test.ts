import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsOf,
  defaultSort,
  folded,
  listFilters,
  visibleRows,
} from '../../../../../renderer/features/complaints/list-view.ts';
import { addDays, date } from '../../../../../shared/base/plain-date.ts';
import type { CaseRow } from '../../../../../shared/projections/case-list.ts';

const today = date('2026-01-22'); // a Thursday

const row = (number: string, facts: Partial<CaseRow> = {}): CaseRow => ({
  stream: `stream-${number}` as CaseRow['stream'],
  number: number as CaseRow['number'],
  receivedOn: date('2026-01-02'),
  complainantName: 'Marjolein de Vries',
  organisation: 'Voorbeeld Transport B.V.',
  summary: 'Casemanager niet bereikbaar',
  subjects: [],
  phase: 'hearing',
  outcome: null,
  nextDeadline: { kind: 'verdict', due: date('2026-02-02'), sendBy: date('2026-02-02') },
  handler: null,
  messageId: null,
  lastEventL: 1,
  contradictions: 0,
  readOnly: false,
  ...facts,
});

const due = (day: string, sendBy: string = day): Pick<CaseRow, 'nextDeadline'> => ({
  nextDeadline: { kind: 'verdict', due: date(day), sendBy: date(sendBy) },
});

const numbers = (rows: readonly CaseRow[]) => rows.map(({ number }) => number);
const show = (rows: readonly CaseRow[], options: Partial<Parameters<typeof visibleRows>[1]> = {}) =>
  numbers(visibleRows(rows, { filter: 'all', search: '', sort: defaultSort, today, ...options }));

describe('which complaints the list shows', () => {
  test('given deadlines around today, late is before today and this week runs up to Sunday', () => {
    const rows = [
      row('K26-A001', due('2026-01-21')),
      row('K26-A002', due('2026-01-22')),
      row('K26-A003', due('2026-01-25')),
      row('K26-A004', due('2026-01-26')),
    ];
    expect(show(rows, { filter: 'late' })).toEqual(['K26-A001']);
    expect(show(rows, { filter: 'week' })).toEqual(['K26-A002', 'K26-A003']);
  });

  test('given a strict date next Sunday that must be sent this Friday, it belongs to this week', () => {
    expect(show([row('K26-A001', due('2026-02-01', '2026-01-23'))], { filter: 'week' })).toEqual(['K26-A001']);
  });

  test('given an answered complaint, it is not running any more', () => {
    const rows = [row('K26-A001', { phase: 'objection', nextDeadline: null }), row('K26-A002')];
    expect(show(rows, { filter: 'running' })).toEqual(['K26-A002']);
    expect(show(rows, { filter: 'answered' })).toEqual(['K26-A001']);
  });

  test('each filter shows as many as it counts', () => {
    const someRow = fc
      .record({
        sequence: fc.nat(999),
        days: fc.integer({ min: -40, max: 40 }),
        phase: fc.constantFrom<CaseRow['phase']>('acknowledged', 'hearing', 'verdict', 'objection'),
        running: fc.boolean(),
      })
      .map(({ sequence, days, phase, running }) =>
        row(`K26-A${sequence}`, {
          phase,
          nextDeadline: running ? { kind: 'verdict', due: addDays(today, days), sendBy: null } : null,
        }),
      );
    fc.assert(
      fc.property(fc.array(someRow), (rows) => {
        const counts = countsOf(rows, today);
        for (const filter of listFilters) expect(show(rows, { filter })).toHaveLength(counts[filter]);
      }),
    );
  });
});

describe('searching', () => {
  const rows = [
    row('K26-A001', { complainantName: 'Käthe Schröder-Müller', organisation: null, summary: 'Factuur klopt niet' }),
    row('K26-A002', { complainantName: 'Youssef El Amrani', organisation: 'Bouwbedrijf De Hoeksteen' }),
  ];

  test.each([
    ['kathe schroder', 'K26-A001'],
    ['MÜLLER factuur', 'K26-A001'],
    ['hoeksteen', 'K26-A002'],
    ['a002', 'K26-A002'],
  ])('‘%s’ finds %s', (search, number) => {
    expect(show(rows, { search })).toEqual([number]);
  });

  test('every word must occur', () => {
    expect(show(rows, { search: 'kathe hoeksteen' })).toEqual([]);
  });

  test('folding is the same for what is typed and what is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('the order', () => {
  test('what is due first stands first, and a complaint without a deadline last', () => {
    const rows = [
      row('K26-A001', { nextDeadline: null }),
      row('K26-A002', due('2026-02-10')),
      row('K26-A003', due('2026-01-05')),
    ];
    expect(show(rows)).toEqual(['K26-A003', 'K26-A002', 'K26-A001']);
  });

  test('of two due on one day, the newest number stands first', () => {
    expect(show([row('K26-A001'), row('K26-A002')])).toEqual(['K26-A002', 'K26-A001']);
  });

  test('descending is ascending the other way round for different keys', () => {
    const rows = [row('K26-A001', { complainantName: 'Ábel' }), row('K26-A002', { complainantName: 'Zoë' })];
    expect(show(rows, { sort: { column: 'complainant', descending: false } })).toEqual(['K26-A001', 'K26-A002']);
    expect(show(rows, { sort: { column: 'complainant', descending: true } })).toEqual(['K26-A002', 'K26-A001']);
  });
});
