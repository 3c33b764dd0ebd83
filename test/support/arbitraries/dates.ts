import fc from 'fast-check';
import { addDays, date, daysBetween, type PlainDate } from '../../../shared/base/plain-date.ts';

/** Any day from `first` to `last`. */
export const daysFrom = (first: string, last: string): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 0, max: daysBetween(date(first), date(last)) }).map((count) => addDays(date(first), count));

/** Any day of 2014 to 2040, for which the terms are promised. */
export const termDays = daysFrom('2014-01-01', '2040-12-31');
