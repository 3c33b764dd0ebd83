import type { ComplaintNumber } from '../base/ids.ts';
import { err, ok, type Result } from '../base/result.ts';

/** The parts of `K26-A017`: year of registration, letter of the device, sequence per year and device from 1. */
export type NumberParts = { readonly year: number; readonly letter: string; readonly sequence: number };

// At least three digits; a longer sequence has no leading zeros, so every number has one way of writing it.
const pattern = /^K(\d{2})-([A-Z]{1,2})((?!000)\d{3}|[1-9]\d{3,8})$/;

/** `year` is 2000 to 2099, `letter` one or two of A to Z. */
export const complaintNumber = ({ year, letter, sequence }: NumberParts): ComplaintNumber =>
  `K${String(year % 100).padStart(2, '0')}-${letter}${String(sequence).padStart(3, '0')}` as ComplaintNumber;

export const parseComplaintNumber = (
  text: string,
): Result<NumberParts, { readonly type: 'not-a-complaint-number' }> => {
  const match = pattern.exec(text);
  if (!match) return err({ type: 'not-a-complaint-number' });
  return ok({ year: 2000 + Number(match[1]), letter: match[2] ?? '', sequence: Number(match[3]) });
};

/**
 * The number after the highest that this device handed out in that year. Two devices never hand out the same,
 * because each has a letter of its own; numbers of other devices and years in `used` are passed over.
 */
export const nextComplaintNumber = (year: number, letter: string, used: Iterable<string>): ComplaintNumber => {
  let highest = 0;
  for (const number of used) {
    const parsed = parseComplaintNumber(number);
    if (parsed.ok && parsed.value.year === year && parsed.value.letter === letter)
      highest = Math.max(highest, parsed.value.sequence);
  }
  return complaintNumber({ year, letter, sequence: highest + 1 });
};
