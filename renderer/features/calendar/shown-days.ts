import { monthInWords } from '../../../shared/base/date-words.ts';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import {
  firstOfMonth,
  lastOfMonth,
  monthWeeks,
  type Week,
  weekNumber,
  weekOf,
} from '../../../shared/calendar/calendar-days.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { CalendarView } from './calendar-memory.ts';

/** The days that a view shows around the day that the keyboard is on. */
export type ShownDays = { readonly weeks: readonly Week[]; readonly first: PlainDate; readonly last: PlainDate };

export const shownDays = (view: CalendarView, day: PlainDate): ShownDays => {
  const weeks = view === 'week' ? [weekOf(day)] : monthWeeks(day);
  if (view === 'list') return { weeks, first: firstOfMonth(day), last: lastOfMonth(day) };
  return { weeks, first: weeks[0]?.[0] ?? day, last: weeks.at(-1)?.[6] ?? day };
};

/** `mei 2026`, or `Week 19: 4 mei t/m 10 mei 2026`. */
export const titleOf = (
  view: CalendarView,
  { first, last }: ShownDays,
  day: PlainDate,
  texts: Words['calendar'],
  language: Language,
): string => {
  if (view !== 'week') return `${monthInWords(datePart(day).month, language)} ${datePart(day).year}`;
  const sameYear = datePart(first).year === datePart(last).year;
  return texts.week(
    weekNumber(first),
    formatDate(first, language, sameYear ? 'short' : 'date'),
    formatDate(last, language, 'date'),
  );
};
