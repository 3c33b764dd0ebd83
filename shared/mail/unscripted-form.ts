import type { FormField } from './form-labels.ts';
import { utf8ReadAsWindows1252 } from './windows-1252.ts';

/**
 * A page that sends its form into a mail without a script leaves the writing to the browser. Chromium then writes `&`
 * in an answer as a line end and `+` as a space, and reads the bytes of UTF-8 as Windows-1252 (Blink,
 * `FormSubmission::Create`). Where it is certain what stood there, it is put back; a `&` or `+` in a free text is not.
 */
export const isUnscripted = (lines: readonly string[]): boolean =>
  lines.some((line) => /^(?:einde formulier|end of form)=\./i.test(line));

/** The characters of a line as they were typed. A character never spans two lines. */
export const unscriptedLine = (line: string): string => utf8ReadAsWindows1252(line) ?? line;

const freeTexts: readonly string[] = ['description', 'wish'] satisfies readonly FormField[];
/** Mail programs break lines from about here; before it, a line end in an answer on one line was a `&`. */
const wraps = 60;

/** The lines of one answer as they were typed. */
export const unscriptedAnswer = (field: string, lines: readonly string[]): readonly string[] => {
  if (freeTexts.includes(field) || field === 'subjects') return lines;
  const answer = lines
    .filter((line, index) => index === 0 || line.trim() !== '')
    .reduce((so, line) => {
      const joint = so.length >= wraps ? ' ' : line.startsWith(' ') ? ' & ' : '&';
      return `${so.trimEnd()}${joint}${line.trim()}`;
    });
  if (/email$/i.test(field)) return [answer.trim().replace(/ /g, '+')];
  return [/phone$/i.test(field) ? answer.replace(/^ (?=\d)/, '+') : answer];
};
