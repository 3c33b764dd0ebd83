import { date, type PlainDate } from '../base/plain-date.ts';

/** A day put on a par with a holiday by decree (Atw art. 3(3)). */
export type DecreeDay = { readonly day: PlainDate; readonly source: string };

const decree2026to2028 =
  'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag';

/** The decrees known to this version of the program, from 2026. */
export const decreeDays: readonly DecreeDay[] = [
  { day: date('2026-01-02'), source: decree2026to2028 },
  { day: date('2026-05-15'), source: decree2026to2028 },
  { day: date('2027-05-07'), source: decree2026to2028 },
  { day: date('2028-04-28'), source: decree2026to2028 },
  { day: date('2028-05-26'), source: decree2026to2028 },
];

/** The last year of which it is known which days are put on a par; of later years no decree is out. */
export const decreesKnownThrough = 2028;
