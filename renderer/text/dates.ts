import { type DateStyle, dateInWords } from '../../shared/base/date-words.ts';
import { date, daysBetween, type Instant, type PlainDate } from '../../shared/base/plain-date.ts';
import type { Language } from './text.tsx';

/** `vr 2 jan 2026` unless another style is asked for. */
export const formatDate = (day: PlainDate, language: Language, style: DateStyle = 'full'): string =>
  dateInWords(day, language, style);

/** The calendar day and the time in the Netherlands of a recorded instant. */
export const formatInstant = (at: Instant, language: Language): string => {
  const { day, time } = dutchDayAndTime(at);
  return `${formatDate(day, language, 'date')}, ${time}`;
};

/** A time on the 24-hour clock as people write it: `10.00 uur`, `10:00`. */
export const formatTime = (at: string, language: Language): string =>
  language === 'nl' ? `${at.replace(':', '.')} uur` : at;

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
