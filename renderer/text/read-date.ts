import { addDays, datePart, type PlainDate, parsePlainDate, plainDate } from '../../shared/base/plain-date.ts';

const monthNames: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * Reads a date as people type it: `2-1-2026`, `2/1/26`, `2 jan`, `2 januari 2026`, `2026-01-02`, `vandaag`, `gisteren`.
 * Day before month, always. Without a year it is the latest such day that is not after `today`. `null` when it is none.
 */
export const readDate = (text: string, today: PlainDate): PlainDate | null => {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  if (typed === 'vandaag' || typed === 'today') return today;
  if (typed === 'gisteren' || typed === 'yesterday') return addDays(today, -1);
  if (typed === 'morgen' || typed === 'tomorrow') return addDays(today, 1);
  const iso = parsePlainDate(typed);
  if (iso.ok) return iso.value;
  // A weekday in front is only for people: "ma 2 feb 2026".
  const match = /^(?:[a-z]{2,9}\s+)?(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})\.?(?:[\s./-]+(\d{2}|\d{4}))?$/.exec(typed);
  if (!match) return null;
  const [, dayText = '', monthText = '', yearText] = match;
  const month = /^\d/.test(monthText) ? Number(monthText) : (monthNames[monthText.slice(0, 3)] ?? 0);
  const day = Number(dayText);
  if (yearText !== undefined)
    return existing(yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, day);
  const thisYear = existing(datePart(today).year, month, day);
  return thisYear && thisYear <= today ? thisYear : (existing(datePart(today).year - 1, month, day) ?? thisYear);
};

const existing = (year: number, month: number, day: number): PlainDate | null => {
  const parsed = parsePlainDate(plainDate(year, month, day));
  return parsed.ok ? parsed.value : null;
};
