/**
 * The holidays of Atw art. 3(1), and Good Friday (art. 3(2)), in the order of the year. In a file of its own: who
 * only reads a regulation need not load the calendar of the whole world.
 */
export const holidayKeys = [
  'new-years-day',
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];
