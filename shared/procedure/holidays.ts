import { datePart, type PlainDate, weekday } from '../base/plain-date.ts';
import { atwHolidays } from './atw-holidays.ts';
import { type DecreeDay, decreeDays, decreesKnownThrough } from './decree-days.ts';
import type { HolidayKey } from './holiday-keys.ts';

/** Why nobody can be expected to work on a day. */
export type NonWorkingDay =
  | { readonly why: 'weekend'; readonly day: 'saturday' | 'sunday' }
  | { readonly why: 'holiday'; readonly holiday: HolidayKey }
  | { readonly why: 'decree'; readonly source: string }
  | { readonly why: 'closing-day'; readonly name: string };

export type ClosingDay = { readonly day: PlainDate; readonly name: string };

/** Where an organisation departs from Atw art. 3; everything left out stands as the regulation has it. */
export type CalendarOptions = {
  readonly holidaysOff?: readonly HolidayKey[];
  readonly closingDays?: readonly ClosingDay[];
  readonly decreeDays?: readonly DecreeDay[];
  /** The last year of which `decreeDays` tells everything. */
  readonly decreesKnownThrough?: number;
};

/** Monday to Friday, less holidays, decree days and closing days. */
export type WorkCalendar = {
  readonly isWorkingDay: (day: PlainDate) => boolean;
  /** Why the day does not count; `null` for a working day. A holiday on a Saturday is named as the holiday. */
  readonly nonWorkingDay: (day: PlainDate) => NonWorkingDay | null;
  /** The last year whose decree days are known; past it the program says that it does not know. */
  readonly knownThrough: number;
};

/** The calendar of working days (regulation, "Reading the terms"; Atw art. 3). */
export const workCalendar = (options: CalendarOptions = {}): WorkCalendar => {
  const off = new Set(options.holidaysOff);
  const decrees = new Map((options.decreeDays ?? decreeDays).map(({ day, source }) => [day, source]));
  const closed = new Map((options.closingDays ?? []).map(({ day, name }) => [day, name]));

  const find = (day: PlainDate): NonWorkingDay | null => {
    const holiday = atwHolidays(datePart(day).year)
      .get(day)
      ?.find((key) => !off.has(key));
    if (holiday !== undefined) return { why: 'holiday', holiday };
    const source = decrees.get(day);
    if (source !== undefined) return { why: 'decree', source };
    const name = closed.get(day);
    if (name !== undefined) return { why: 'closing-day', name };
    const inWeek = weekday(day);
    return inWeek >= 6 ? { why: 'weekend', day: inWeek === 6 ? 'saturday' : 'sunday' } : null;
  };

  // A list asks for the same few hundred days thousands of times.
  const found = new Map<PlainDate, NonWorkingDay | null>();
  const nonWorkingDay = (day: PlainDate): NonWorkingDay | null => {
    let why = found.get(day);
    if (why === undefined) {
      why = find(day);
      found.set(day, why);
    }
    return why;
  };

  return {
    nonWorkingDay,
    isWorkingDay: (day) => nonWorkingDay(day) === null,
    knownThrough: options.decreesKnownThrough ?? decreesKnownThrough,
  };
};
