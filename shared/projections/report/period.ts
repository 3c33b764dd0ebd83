import { assertNever } from '../../base/assert-never.ts';
import { addMonths, datePart, daysInMonth, type PlainDate, plainDate } from '../../base/plain-date.ts';

export type Quarter = 1 | 2 | 3 | 4;
/** What a report is about: complaints received from the first to the last day, both included. */
export type ReportPeriod =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'range'; readonly from: PlainDate; readonly to: PlainDate };
export type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** Years side by side. */
export const yearsSideBySide = 5;

export const spanOf = (period: ReportPeriod): Span => {
  switch (period.kind) {
    case 'year':
      return { from: plainDate(period.year, 1, 1), to: plainDate(period.year, 12, 31) };
    case 'quarter': {
      const last = period.quarter * 3;
      return {
        from: plainDate(period.year, last - 2, 1),
        to: plainDate(period.year, last, daysInMonth(period.year, last)),
      };
    }
    case 'range':
      return { from: period.from, to: period.to };
    default:
      return assertNever(period);
  }
};

/** The same period `years` earlier; one that ends with its month still does. */
export const yearsEarlier = (period: ReportPeriod, years: number): ReportPeriod => {
  switch (period.kind) {
    case 'year':
    case 'quarter':
      return { ...period, year: period.year - years };
    case 'range':
      return {
        kind: 'range',
        from: addMonths(period.from, -12 * years),
        to: endsMonth(period.to) ? endOfMonth(addMonths(period.to, -12 * years)) : addMonths(period.to, -12 * years),
      };
    default:
      return assertNever(period);
  }
};

const endOfMonth = (day: PlainDate): PlainDate => {
  const { year, month } = datePart(day);
  return plainDate(year, month, daysInMonth(year, month));
};
const endsMonth = (day: PlainDate): boolean => endOfMonth(day) === day;

/**
 * The period with the same one of the years before it, the oldest first. A period of more than a year stands alone:
 * beside an earlier one it would share days with it, and one could be subtracted from the other.
 */
export const sideBySide = (period: ReportPeriod): readonly ReportPeriod[] => {
  const overlaps = spanOf(yearsEarlier(period, 1)).to >= spanOf(period).from;
  return overlaps
    ? [period]
    : Array.from({ length: yearsSideBySide }, (_, index) => yearsEarlier(period, yearsSideBySide - 1 - index));
};

export const isWithin = (day: PlainDate, { from, to }: Span): boolean => from <= day && day <= to;
