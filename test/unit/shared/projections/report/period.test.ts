import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date } from '../../../../../shared/base/plain-date.ts';
import {
  type ReportPeriod,
  sideBySide,
  spanOf,
  yearsEarlier,
} from '../../../../../shared/projections/report/period.ts';
import { daysFrom } from '../../../../support/arbitraries/dates.ts';

describe('the period of a report', () => {
  test('a year and a quarter, both ends included', () => {
    expect(spanOf({ kind: 'year', year: 2026 })).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(spanOf({ kind: 'quarter', year: 2024, quarter: 1 })).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(spanOf({ kind: 'quarter', year: 2026, quarter: 4 })).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });
  test('a range that ends with February does so in a leap year too', () => {
    const range: ReportPeriod = { kind: 'range', from: date('2025-01-15'), to: date('2025-02-28') };
    expect(yearsEarlier(range, 1)).toMatchObject({ from: '2024-01-15', to: '2024-02-29' });
  });
  test('five periods side by side never share a day; a longer one stands alone', () => {
    fc.assert(
      fc.property(daysFrom('2020-01-01', '2030-12-31'), fc.integer({ min: 0, max: 800 }), (from, length) => {
        const columns = sideBySide({ kind: 'range', from, to: addDays(from, length) }).map(spanOf);
        expect(columns).toHaveLength(length < 364 ? 5 : columns.length);
        if (length > 366) expect(columns).toHaveLength(1);
        for (const [index, { to }] of columns.entries()) {
          const next = columns[index + 1];
          if (next) expect(to < next.from).toBe(true);
        }
        expect(columns.at(-1)).toEqual({ from, to: addDays(from, length) });
      }),
    );
  });
});
