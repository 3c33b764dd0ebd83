import { date, datePart, daysBetween, type Instant, type PlainDate, weekday } from '../../shared/base/plain-date.ts';
import type { Language } from './text.tsx';

const names = {
  nl: {
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    shortDays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
} as const;

/**
 * `short` 2 feb · `day` ma 2 feb · `date` 2 feb 2026 · `full` ma 2 feb 2026 · `long` maandag 2 februari 2026 · `plain` 2 februari 2026.
 * Written by hand, so that a date never depends on the locale data of the machine.
 */
export type DateStyle = 'short' | 'day' | 'date' | 'full' | 'long' | 'plain';

export const formatDate = (day: PlainDate, language: Language, style: DateStyle = 'full'): string => {
  const words = names[language];
  const { year, month, day: number } = datePart(day);
  const index = weekday(day) - 1;
  switch (style) {
    case 'short':
      return `${number} ${words.shortMonths[month - 1]}`;
    case 'day':
      return `${words.shortDays[index]} ${number} ${words.shortMonths[month - 1]}`;
    case 'date':
      return `${number} ${words.shortMonths[month - 1]} ${year}`;
    case 'full':
      return `${words.shortDays[index]} ${number} ${words.shortMonths[month - 1]} ${year}`;
    case 'long':
      return `${words.days[index]} ${number} ${words.months[month - 1]} ${year}`;
    case 'plain':
      return `${number} ${words.months[month - 1]} ${year}`;
  }
};

export const monthName = (month: number, language: Language): string => names[language].months[month - 1] ?? '';

/** The calendar day and the time in the Netherlands of a recorded instant. */
export const formatInstant = (at: Instant, language: Language): string => {
  const { day, time } = dutchDayAndTime(at);
  return `${formatDate(day, language, 'date')}, ${time}`;
};

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Takes an instant apart as a Dutch wall clock and calendar would show it. */
export const dutchDayAndTime = (at: Instant): { readonly day: PlainDate; readonly time: string } => {
  const parts = Object.fromEntries(
    amsterdam.formatToParts(epochMilliseconds(at)).map((part) => [part.type, part.value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}` as PlainDate, time: `${parts.hour}:${parts.minute}` };
};

/** `YYYY-MM-DDTHH:MM:SS…Z` to milliseconds since 1970, without asking a clock. */
const epochMilliseconds = (at: Instant): number => {
  const days = daysBetween(date('1970-01-01'), at.slice(0, 10) as PlainDate);
  const [hours, minutes, seconds] = at.slice(11, 19).split(':').map(Number);
  return ((days * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
};
