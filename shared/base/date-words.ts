import { datePart, type PlainDate, weekday } from './plain-date.ts';

/** The names of days and months, in the two languages; written out, so that no machine's locale decides. */
const dutch = {
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
} as const;
const english = {
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
} as const;
const names = { nl: dutch, en: english };

export type DateLanguage = keyof typeof names;

/**
 * `short` 2 feb · `day` ma 2 feb · `date` 2 feb 2026 · `full` ma 2 feb 2026 · `plain` 2 februari 2026 ·
 * `long` maandag 2 februari 2026.
 */
export type DateStyle = 'short' | 'day' | 'date' | 'full' | 'plain' | 'long';

/** A day in words; day before month in both languages. */
export const dateInWords = (day: PlainDate, language: DateLanguage, style: DateStyle): string => {
  const words = names[language];
  const { year, month, day: number } = datePart(day);
  const inWeek = weekday(day) - 1;
  switch (style) {
    case 'short':
      return `${number} ${words.shortMonths[month - 1]}`;
    case 'day':
      return `${words.shortDays[inWeek]} ${number} ${words.shortMonths[month - 1]}`;
    case 'date':
      return `${number} ${words.shortMonths[month - 1]} ${year}`;
    case 'full':
      return `${words.shortDays[inWeek]} ${number} ${words.shortMonths[month - 1]} ${year}`;
    case 'plain':
      return `${number} ${words.months[month - 1]} ${year}`;
    case 'long':
      return `${words.days[inWeek]} ${number} ${words.months[month - 1]} ${year}`;
  }
};

/** `month` is 1 to 12. */
export const monthInWords = (month: number, language: DateLanguage): string => names[language].months[month - 1] ?? '';
