import { execFileSync } from 'node:child_process';

/** What stands on the pages of a PDF, read with poppler's own tools. */

const run = (tool: 'pdfinfo' | 'pdftotext' | 'pdfimages', ...args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8' });

export const pageCount = (pdf: string): number => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);

/** Width and height of its first page, in points: `595 x 842` is A4. */
export const paperOf = (pdf: string): string => /Page size:\s+([\d.]+ x [\d.]+)/.exec(run('pdfinfo', pdf))?.[1] ?? '';

/** All text, every run of white space as one space. */
export const wordsOf = (pdf: string): string => run('pdftotext', '-layout', pdf, '-').replace(/\s+/g, ' ');

/** The lines of one page (from 1) that hold something. */
export const linesOn = (pdf: string, page: number): readonly string[] =>
  run('pdftotext', '-layout', '-f', String(page), '-l', String(page), pdf, '-')
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The same for every page, in one call: a page of `linesOn` costs a start of poppler. */
export const linesOfPages = (pdf: string): readonly (readonly string[])[] =>
  run('pdftotext', '-layout', pdf, '-')
    .replace(/\f$/, '')
    .split('\f')
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );

/** Width and height in pixels of every picture, in the order of the pages. */
export const picturesIn = (pdf: string): readonly (readonly [width: number, height: number])[] =>
  run('pdfimages', '-list', pdf)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, , , width, height] = line.trim().split(/\s+/);
      return [Number(width), Number(height)];
    });

/** Millimetres from the left and the top of the page. */
export type PlacedWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A point is 1/72 inch. */
const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4;

/** Every word of the first page and where it stands. */
export const placedWords = (pdf: string): readonly PlacedWord[] =>
  [
    ...run('pdftotext', '-bbox', '-l', '1', pdf, '-').matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: millimetres(left),
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
  }));
