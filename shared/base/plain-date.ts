import type { Brand } from './ids.ts';
import { err, ok, type Result } from './result.ts';

/** A calendar day in the Netherlands, `YYYY-MM-DD`, years 1900 to 2199. No time, no zone: nothing can move it. */
export type PlainDate = Brand<string, 'PlainDate'>;
/** A moment as some clock claimed it, ISO 8601 in UTC. Shown to people; never ordered by. */
export type Instant = Brand<string, 'Instant'>;
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const plainDate = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;

/** Reads `YYYY-MM-DD`. `not-a-date` when the text has another form or the day does not exist. */
export const parsePlainDate = (text: string): Result<PlainDate, { readonly type: 'not-a-date' }> => {
  const match = pattern.exec(text);
  if (!match) return err({ type: 'not-a-date' });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists =
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? ok(text as PlainDate) : err({ type: 'not-a-date' });
};

/** For literals in code and tests: throws on a day that does not exist. */
export const date = (text: string): PlainDate => {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(`Not a date: ${text}`);
  return parsed.value;
};

export const datePart = (day: PlainDate): DateParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "days_from_civil"). */
const dayNumber = (day: PlainDate): number => {
  const { year: y, month, day: d } = datePart(day);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

/** The inverse of `dayNumber` ("civil_from_days"). */
const fromDayNumber = (number: number): PlainDate => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return plainDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

export const addDays = (day: PlainDate, count: number): PlainDate => fromDayNumber(dayNumber(day) + count);

/**
 * The same day number `count` months later, or the last day of that month where the number does not exist
 * (HR 1-9-2017, ECLI:NL:HR:2017:2225).
 */
export const addMonths = (from: PlainDate, count: number): PlainDate => {
  const { year, month, day } = datePart(from);
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return plainDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
};

/** Whole days from `from` to `to`; negative when `to` lies before `from`. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

export const weekday = (day: PlainDate): Weekday => {
  // 1970-01-01 was a Thursday.
  const index = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return (index + 1) as Weekday;
};
