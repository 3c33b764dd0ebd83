/** Holidays and dates computed by other means than the product's: `Date` in UTC and the Meeus/Butcher Easter. */

const dayLength = 86_400_000;
export const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
export const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
export const plusDays = (day: string, count: number): string =>
  isoDay(Date.parse(`${day}T00:00:00Z`) + count * dayLength);
/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Easter Sunday (Meeus/Jones/Butcher). */
export const easterSunday = (year: number): string => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDay(utc(year, Math.floor(sum / 31), (sum % 31) + 1));
};

/** The holidays of Atw art. 3(1) and (2), by key. */
export const atwHolidaysByHand = (year: number): Readonly<Record<string, string>> => {
  const easter = easterSunday(year);
  const birthday = isoDay(utc(year, 4, year >= 2014 ? 27 : 30));
  return {
    'new-years-day': isoDay(utc(year, 1, 1)),
    'good-friday': plusDays(easter, -2),
    'easter-monday': plusDays(easter, 1),
    'kings-day': weekdayOf(birthday) === 0 ? plusDays(birthday, -1) : birthday,
    'liberation-day': isoDay(utc(year, 5, 5)),
    'ascension-day': plusDays(easter, 39),
    'whit-monday': plusDays(easter, 50),
    'christmas-day': isoDay(utc(year, 12, 25)),
    'boxing-day': isoDay(utc(year, 12, 26)),
  };
};

/** The decree days of the regulation, written out again. */
export const decreeDaysByHand = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];

export const isWorkingDayByHand = (day: string): boolean =>
  ![0, 6].includes(weekdayOf(day)) &&
  !Object.values(atwHolidaysByHand(Number(day.slice(0, 4)))).includes(day) &&
  !decreeDaysByHand.includes(day);
