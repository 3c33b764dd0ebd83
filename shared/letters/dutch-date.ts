import { datePart, type PlainDate, type Weekday, weekday } from '../base/plain-date.ts';

const months = [
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
] as const;

const weekdays: Readonly<Record<Weekday, string>> = {
  1: 'maandag',
  2: 'dinsdag',
  3: 'woensdag',
  4: 'donderdag',
  5: 'vrijdag',
  6: 'zaterdag',
  7: 'zondag',
};

/** A day as it stands in a letter: `2 februari 2026`. */
export const dutchDate = (day: PlainDate): string => {
  const parts = datePart(day);
  return `${parts.day} ${months[parts.month - 1] ?? ''} ${parts.year}`;
};

/** A day that people meet on: `maandag 2 februari 2026`. */
export const dutchDay = (day: PlainDate): string => `${weekdays[weekday(day)]} ${dutchDate(day)}`;
