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
import type { EndingKind } from '../../../../../shared/complaint/state.ts';
import type { ChannelId } from '../../../../../shared/complaint/subjects.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import type { CaseRow } from '../../../../../shared/projections/case-list.ts';

const today = date('2026-01-22'); // a Thursday

const row = (number: string, facts: Partial<CaseRow> = {}): CaseRow => ({
  stream: `stream-${number}` as CaseRow['stream'],
  number: number as CaseRow['number'],
  receivedOn: date('2026-01-02'),
  channel: 'email' as ChannelId,
  complainantName: 'Marjolein de Vries',
  complainantEmail: null,
  organisation: 'Voorbeeld Transport B.V.',
  representativeName: null,
  summary: 'Casemanager niet bereikbaar',
  subjects: [],
  status: 'in-progress',
  phase: 'hearing',
  ending: null,
  outcome: null,
  running: [{ kind: 'verdict', from: date('2026-01-02') }],
  ended: [],
  conversations: [],
  next: null,
  route: 'officer',
  handler: null,
  involvedMembers: [],
  involved: [],
  figures: { complainantKind: 'client', reversed: false, delay: null },
  measures: [],
  linkedMeasures: [],
  objection: null,
  dpoInformed: false,
  referred: false,
  splitFrom: null,
  splitInto: [],
  messageIds: [],
  lastEventL: 1,
  contradictions: 0,
  readOnly: false,
  ...facts,
});

/** A term of one month that started on a day. */
const monthFrom = (day: string): Pick<CaseRow, 'running'> => ({ running: [{ kind: 'verdict', from: date(day) }] });
/** The complainant may object until a month after this day. */
const mayObject = (day: string): Partial<CaseRow> => ({
  status: 'answered',
  phase: 'objection',
  running: [{ kind: 'objection', from: date(day) }],
});
const closed = (kind: EndingKind): Partial<CaseRow> => ({
  status: 'closed',
  phase: 'closed',
  ending: { kind, on: date('2026-01-20'), confirmed: true },
  running: [],
});

const numbers = (rows: readonly CaseRow[]) => rows.map(({ number }) => number);
const show = (rows: readonly CaseRow[], options: Partial<Parameters<typeof visibleRows>[1]> = {}) =>
  numbers(visibleRows(rows, { filter: 'all', search: '', sort: defaultSort, today, law: shippedLaw, ...options }));

describe('which complaints the list shows', () => {
  test('given deadlines around today, late is before today and this week runs up to Sunday', () => {
    const rows = [
      row('K26-A001', monthFrom('2025-12-21')),
      row('K26-A002', monthFrom('2025-12-22')),
      row('K26-A003', monthFrom('2025-12-25')),
      // Sunday the 25th is the end of this week; Monday is next week's.
      row('K26-A004', monthFrom('2025-12-26')),
    ];
    expect(show(rows, { filter: 'late' })).toEqual(['K26-A001']);
    expect(show(rows, { filter: 'week' })).toEqual(['K26-A002', 'K26-A003']);
  });

  test('given a strict date next Sunday that must be sent this Friday, it belongs to this week', () => {
    expect(show([row('K26-A001', monthFrom('2026-01-01'))], { filter: 'week', today: date('2026-01-29') })).toEqual([
      'K26-A001',
    ]);
  });

  test('R12: given that the complainant may still object, nobody here is late and nothing is due this week', () => {
    const rows = [row('K26-A001', mayObject('2025-12-15')), row('K26-A002', mayObject('2025-12-23'))];
    expect(show(rows, { filter: 'late' })).toEqual([]);
    expect(show(rows, { filter: 'week' })).toEqual([]);
  });

  test('given an answered or closed complaint, it is not running any more; an objection makes it run again', () => {
    const rows = [
      row('K26-A001', mayObject('2026-01-20')),
      row('K26-A002'),
      row('K26-A003', closed('withdrawn')),
      row('K26-A004', { status: 'objection', phase: 'objection', running: [] }),
      row('K26-A005', { status: 'objection', phase: 'closed', running: [] }),
    ];
    expect([...show(rows, { filter: 'running' })].sort()).toEqual(['K26-A002', 'K26-A004']);
    expect([...show(rows, { filter: 'answered' })].sort()).toEqual(['K26-A001', 'K26-A003', 'K26-A005']);
  });

  test('each filter shows as many as it counts', () => {
    const someRow = fc
      .record({
        sequence: fc.nat(999),
        days: fc.integer({ min: -70, max: 40 }),
        facts: fc.constantFrom<Partial<CaseRow>>({}, { running: [] }, mayObject('2026-01-10'), closed('settled')),
      })
      .map(({ sequence, days, facts }) => row(`K26-A${sequence}`, { ...monthFrom(addDays(today, days)), ...facts }));
    fc.assert(
      fc.property(fc.array(someRow), (rows) => {
        const counts = countsOf(rows, today, shippedLaw);
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
  test('what is due first stands first, then what the complainant may do, and a complaint without a term last', () => {
    const rows = [
      row('K26-A001', { running: [] }),
      row('K26-A002', monthFrom('2026-01-10')),
      row('K26-A003', monthFrom('2025-12-05')),
      row('K26-A004', mayObject('2025-12-01')),
    ];
    expect(show(rows)).toEqual(['K26-A003', 'K26-A002', 'K26-A004', 'K26-A001']);
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
