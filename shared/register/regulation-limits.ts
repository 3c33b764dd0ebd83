import { assertNever } from '../base/assert-never.ts';
import type { Term } from '../procedure/terms.ts';

/** A whole number from `least` to `most`, both allowed. */
export type Bounds = { readonly least: number; readonly most: number };

/** How long a term may be: over a year of working days, or over two years of months, is a slip of the hand. */
export const termBounds = (unit: Term['unit']): Bounds => {
  switch (unit) {
    case 'working-days':
      return { least: 1, most: 366 };
    case 'months':
      return { least: 1, most: 24 };
    default:
      return assertNever(unit);
  }
};

/** Whole years after the last step. Less than one would erase a file that can still be objected to. */
export const retentionBounds: Bounds = { least: 1, most: 30 };
/** Years of which the decrees of Atw art. 3(3) can be known: those that a date can have. */
export const decreeYearBounds: Bounds = { least: 1900, most: 2199 };

/** Longest texts, in characters (Unicode code points). */
export const entryNameLimit = 80;
export const decreeSourceLimit = 300;
export const contactLineLimit = 200;
export const reasonLimit = 2000;
/** Longest lists: more is no list that a person keeps. */
export const entriesLimit = 200;
export const daysLimit = 1000;

export const isWithin = (value: number, { least, most }: Bounds): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** Length in Unicode code points. */
export const lengthOf = (text: string): number => [...text].length;

/** Without white space around it, and on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Only a check on slips: what is an address, mail servers decide. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text);
/** A host name with or without a scheme and a path: `www.uwv.nl`, `https://www.dokh.nl/klacht`. */
export const looksLikeWebsite = (text: string): boolean =>
  /^(https?:\/\/)?([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(:\d+)?([/?#]\S*)?$/iu.test(text);
