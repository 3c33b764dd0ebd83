import { assertNever } from '../base/assert-never.ts';
import { addDays, addMonths, datePart, daysBetween, type PlainDate, plainDate, weekday } from '../base/plain-date.ts';

/** Seven days, Monday first. */
export type Week = readonly PlainDate[];

export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day));
export const weekOf = (day: PlainDate): Week => Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index));
export const firstOfMonth = (day: PlainDate): PlainDate => {
  const { year, month } = datePart(day);
  return plainDate(year, month, 1);
};
export const lastOfMonth = (day: PlainDate): PlainDate => addDays(addMonths(firstOfMonth(day), 1), -1);
export const sameMonth = (a: PlainDate, b: PlainDate): boolean => a.slice(0, 7) === b.slice(0, 7);

/** The weeks that hold a day of the month that `day` lies in: four, five or six. */
export const monthWeeks = (day: PlainDate): readonly Week[] => {
  const last = lastOfMonth(day);
  const weeks: Week[] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
};

/** The number of a week (ISO 8601): week 1 is the one with the year's first Thursday. */
export const weekNumber = (day: PlainDate): number => {
  const thursday = addDays(mondayOf(day), 3);
  return 1 + Math.floor(daysBetween(plainDate(datePart(thursday).year, 1, 1), thursday) / 7);
};

/** The keys that move through a grid of days, and how far each goes. */
export type GridMove =
  | 'day-before'
  | 'day-after'
  | 'week-before'
  | 'week-after'
  | 'week-start'
  | 'week-end'
  | 'month-before'
  | 'month-after'
  | 'year-before'
  | 'year-after';

/** A month further keeps the day number, or takes the last day of a shorter month. */
export const moved = (day: PlainDate, move: GridMove): PlainDate => {
  switch (move) {
    case 'day-before':
      return addDays(day, -1);
    case 'day-after':
      return addDays(day, 1);
    case 'week-before':
      return addDays(day, -7);
    case 'week-after':
      return addDays(day, 7);
    case 'week-start':
      return mondayOf(day);
    case 'week-end':
      return addDays(mondayOf(day), 6);
    case 'month-before':
      return addMonths(day, -1);
    case 'month-after':
      return addMonths(day, 1);
    case 'year-before':
      return addMonths(day, -12);
    case 'year-after':
      return addMonths(day, 12);
    default:
      return assertNever(move);
  }
};
