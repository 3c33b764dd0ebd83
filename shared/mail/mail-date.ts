import { addDays, daysInMonth, type PlainDate, plainDate, weekday } from '../base/plain-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets in minutes of the zone names that RFC 5322 keeps (§4.3), and the two that Dutch servers write. */
const namedZones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
};

const rfc5322 =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;
const iso8601 = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/i;

/**
 * The calendar day in Europe/Amsterdam of a mail's `Date` header (RFC 5322 §3.3 and its obsolete forms, and
 * ISO 8601, which some programs write). Without a zone the day is taken as it stands. `null` when it is no date.
 */
export const dayOfMailDate = (header: string): PlainDate | null => {
  const text = header.replace(/\([^()]*\)/g, ' ').trim();
  const mail = rfc5322.exec(text);
  if (mail) {
    const month = months.indexOf((mail[2] ?? '').toLowerCase()) + 1;
    return dayInAmsterdam(fullYear(mail[3] ?? ''), month, Number(mail[1]), clock(mail[4], mail[5], mail[6]), mail[7]);
  }
  const iso = iso8601.exec(text);
  return iso
    ? dayInAmsterdam(Number(iso[1]), Number(iso[2]), Number(iso[3]), clock(iso[4], iso[5], iso[6]), iso[7])
    : null;
};

/** The day of a `Received` header: its date stands after the last semicolon (RFC 5321 §4.4). */
export const dayOfReceived = (header: string): PlainDate | null =>
  dayOfMailDate(header.slice(header.lastIndexOf(';') + 1));

/** RFC 5322 §4.3: two digits below 50 are this century's, three digits count from 1900. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
};

/** Minutes since midnight, or `null` for a time that no clock shows; 60 is a leap second. */
const clock = (hour: string | undefined, minute: string | undefined, second: string | undefined): number | null => {
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  return h <= 23 && m <= 59 && s <= 60 ? h * 60 + m : null;
};

const dayInAmsterdam = (
  year: number,
  month: number,
  day: number,
  minutes: number | null,
  zone: string | undefined,
): PlainDate | null => {
  if (year < 1971 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (minutes === null) return null;
  const written = plainDate(year, month, day);
  const offset = zoneOffset(zone);
  if (offset === null) return written;
  const utc = atMinutes(written, minutes - offset);
  return atMinutes(utc.day, utc.minutes + (isSummerTime(utc.day, utc.minutes) ? 120 : 60)).day;
};

const zoneOffset = (zone: string | undefined): number | null => {
  if (zone === undefined) return null;
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!digits) return namedZones[zone.toLowerCase()] ?? null;
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return digits[1] === '-' ? -minutes : minutes;
};

type Moment = { readonly day: PlainDate; readonly minutes: number };

const atMinutes = (day: PlainDate, minutes: number): Moment => {
  const days = Math.floor(minutes / 1440);
  return { day: addDays(day, days), minutes: minutes - days * 1440 };
};

/**
 * Directive 2000/84/EC: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
 * Before 1996 it ended in September; older mail than that is not told apart by an hour.
 */
const isSummerTime = (day: PlainDate, minutesUtc: number): boolean => {
  const year = Number(day.slice(0, 4));
  if (year < 1981) return false;
  const from = lastSunday(year, 3);
  const to = lastSunday(year, year < 1996 ? 9 : 10);
  if (day === from) return minutesUtc >= 60;
  if (day === to) return minutesUtc < 60;
  return day > from && day < to;
};

const lastSunday = (year: number, month: number): PlainDate => {
  const last = plainDate(year, month, daysInMonth(year, month));
  return addDays(last, -(weekday(last) % 7));
};
