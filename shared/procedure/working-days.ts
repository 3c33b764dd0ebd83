import { addDays, type PlainDate } from '../base/plain-date.ts';
import type { NonWorkingDay, WorkCalendar } from './holidays.ts';

export type SkippedDay = { readonly on: PlainDate; readonly why: NonWorkingDay };

/** The first working day on or after (`step` 1) or on or before (`step` -1) a day, and the days passed over. */
const seek = (
  from: PlainDate,
  step: 1 | -1,
  calendar: WorkCalendar,
): { readonly day: PlainDate; readonly skipped: readonly SkippedDay[] } => {
  const skipped: SkippedDay[] = [];
  let day = from;
  for (let why = calendar.nonWorkingDay(day); why; why = calendar.nonWorkingDay(day)) {
    skipped.push({ on: day, why });
    day = addDays(day, step);
  }
  return { day, skipped };
};

export const workingDayOnOrAfter = (day: PlainDate, calendar: WorkCalendar) => seek(day, 1, calendar);
export const workingDayOnOrBefore = (day: PlainDate, calendar: WorkCalendar) => seek(day, -1, calendar);

/** Working days after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export const workingDaysBetween = (from: PlainDate, to: PlainDate, calendar: WorkCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count;
};
