import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertToPdf } from './libreoffice.ts';
import { linesOn, pageCount, wordsOf } from './pdf-pages.ts';

/** A letter as whoever receives it reads it: printed by another program than the one that wrote it. */
export type PrintedLetter = {
  readonly pages: number;
  /** All its words, every run of white space as one space. */
  readonly words: string;
  /** The lines above the line with the date, the last of them being the address in the window. */
  readonly head: readonly string[];
  /** That line: date, reference, day of receipt, handler. */
  readonly facts: string;
};

/** What no letter that goes out may hold: a placeholder, or a value that was not there. */
const unfinished = /\{\{|\}\}|undefined|\bnull\b|\bNaN\b|Invalid Date/;

/**
 * Prints every Word letter in a folder with LibreOffice and reads it, by its name without the extension. Throws when
 * one cannot be converted, or bears something that was never filled in.
 */
export const printedLetters = (folder: string): ((name: string) => PrintedLetter) => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => basename(file, '.docx'));
  convertToPdf(
    names.map((name) => join(folder, `${name}.docx`)),
    folder,
  );
  const letters = new Map(names.map((name) => [name, printed(join(folder, `${name}.pdf`))]));
  for (const [name, { words }] of letters) {
    const left = unfinished.exec(words);
    if (left) throw new Error(`The letter ${name} still bears “${left[0]}”: ${words}`);
  }
  return (name) => {
    const letter = letters.get(name);
    if (!letter) throw new Error(`No letter ${name} among ${names.join(', ')}`);
    return letter;
  };
};

const printed = (pdf: string): PrintedLetter => {
  const lines = linesOn(pdf, 1);
  const date = lines.findIndex((line) => line.startsWith('Datum '));
  if (date < 0) throw new Error(`No date on ${pdf}: ${lines.join(' | ')}`);
  return {
    pages: pageCount(pdf),
    words: wordsOf(pdf),
    head: lines.slice(0, date),
    facts: (lines[date + 1] ?? '').replace(/\s+/g, ' '),
  };
};
