import { dateInWords } from '../base/date-words.ts';
import type { PlainDate } from '../base/plain-date.ts';

/** A day as it stands in a letter: `2 februari 2026`. */
export const dutchDate = (day: PlainDate): string => dateInWords(day, 'nl', 'plain');

/** A day that people meet on: `maandag 2 februari 2026`. */
export const dutchDay = (day: PlainDate): string => dateInWords(day, 'nl', 'long');
