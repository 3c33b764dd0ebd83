import Holidays from 'date-holidays';
import { type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import type { HolidayKey } from './holiday-keys.ts';

/**
 * The rules of date-holidays that are meant. Selected by rule and never by type: the library types Good Friday
 * and 5 May in NL as `school`, and lists Easter Sunday and Whit Sunday as `public`.
 */
const keyOfRule: ReadonlyMap<string, HolidayKey> = new Map<string, HolidayKey>([
  ['01-01', 'new-years-day'],
  ['easter -2', 'good-friday'],
  ['easter 1', 'easter-monday'],
  // The sovereign's birthday as celebrated: 27 April since 2014, 30 April before.
  ['04-27 if sunday then previous saturday since 2014', 'kings-day'],
  ['04-30 if sunday then previous saturday since 1980 and prior to 2014', 'kings-day'],
  ['05-05', 'liberation-day'],
  ['easter 39', 'ascension-day'],
  ['easter 50', 'whit-monday'],
  ['12-25', 'christmas-day'],
  ['12-26', 'boxing-day'],
]);

let netherlands: Holidays | null = null;
const perYear = new Map<number, ReadonlyMap<PlainDate, readonly HolidayKey[]>>();

/** The holidays of one year; a day can be two of them at once (Ascension Day on 5 May). Computed once per year. */
export const atwHolidays = (year: number): ReadonlyMap<PlainDate, readonly HolidayKey[]> => {
  const known = perYear.get(year);
  if (known) return known;
  netherlands ??= new Holidays('NL');
  const days = new Map<PlainDate, readonly HolidayKey[]>();
  for (const holiday of netherlands.getHolidays(year)) {
    const key = keyOfRule.get(holiday.rule);
    const day = parsePlainDate(holiday.date.slice(0, 10));
    if (key && day.ok) days.set(day.value, [...(days.get(day.value) ?? []), key]);
  }
  perYear.set(year, days);
  return days;
};
