import { AlignmentType, ImageRun, Paragraph, type Table, TableRow, TextRun } from 'docx';
import type { LetterBlock, LetterInline, LetterParagraph, LetterRow } from '../letter-text.ts';
import type { Picture } from '../picture.ts';
import { type Block, clean } from './parts.ts';
import { millimetres, textWidth } from './styles.ts';
import { cell, table } from './tables.ts';

/** A letter as it was taken in. `key` sets its numbered lists apart from those of other letters. */
export const letterBlocks = (
  blocks: readonly LetterBlock[],
  key: number,
  width = textWidth,
  style = 'Taken',
): readonly Block[] => {
  const isLast = (index: number): boolean => index < blocks.length - 1 && index >= blocks.length - signature;
  return blocks.flatMap((block, index) => {
    if (block.block === 'paragraph') return [letterParagraph(block, key, width, style, isLast(index))];
    const drawn = letterTable(block.rows, key, width);
    // Two tables that follow one another would become one.
    return blocks[index + 1]?.block === 'paragraph' ? [drawn] : [drawn, new Paragraph({ style: 'Gap' })];
  });
};

/** How many of a letter's last paragraphs stay together: the greeting and who signs. */
const signature = 5;

const letterParagraph = (
  { inlines, list, isHeading, align }: LetterParagraph,
  key: number,
  width: number,
  style: string,
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    style,
    widowControl: true,
    keepNext: keepNext || isHeading || announces(inlines),
    ...(isHeading ? { spacing: { before: 140 } } : {}),
    ...(align === 'left' ? {} : { alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }),
    ...(list
      ? {
          numbering: {
            reference: list.ordered ? 'numbers' : 'bullets',
            level: list.level,
            // A list of its own for each list of each letter: the numbers begin again.
            ...(list.ordered ? { instance: key * 1000 + list.run } : {}),
          },
        }
      : {}),
    children: inlines.map((inline) => letterRun(inline, isHeading, width)),
  });

/** Words that end in a colon belong with what they announce. */
const announces = (inlines: readonly LetterInline[]): boolean => {
  const last = inlines.at(-1);
  return last?.inline === 'text' && /:\s*$/.test(last.text);
};

const letterRun = (inline: LetterInline, isHeading: boolean, width: number): TextRun | ImageRun => {
  switch (inline.inline) {
    case 'break':
      return new TextRun({ break: 1 });
    case 'tab':
      return new TextRun({ children: ['\t'] });
    case 'picture':
      return pictureRun(inline.picture, { width, height: millimetres(90) }, '');
    case 'text': {
      const { text, bold, italics, underline, strike, raised } = inline;
      return new TextRun({
        text: clean(text),
        ...(bold || isHeading ? { bold: true } : {}),
        ...(italics ? { italics: true } : {}),
        ...(underline ? { underline: {} } : {}),
        ...(strike ? { strike: true } : {}),
        ...(raised === 'superscript' ? { superScript: true } : {}),
        ...(raised === 'subscript' ? { subScript: true } : {}),
      });
    }
  }
};

/** A pixel of the screen, 96 to the inch, in twips. */
const pixel = 15;

/** A picture at its own size, or smaller where it does not fit; `room` in twips; `description` is read out. */
export const pictureRun = (
  { type, bytes, width, height }: Picture,
  room: { readonly width: number; readonly height: number },
  description: string,
): ImageRun => {
  const scale = Math.min(1, room.width / (width * pixel), room.height / (height * pixel));
  return new ImageRun({
    type,
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    },
    altText: { name: clean(description), description: clean(description) },
  });
};

/** Word's own widths are not read: each column gets room by how much stands in it. */
const letterTable = (rows: readonly LetterRow[], key: number, width: number): Table => {
  const count = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)));
  const widths = columnWidths(rows, count, width);
  const isList = rows.some(({ isHead }) => isHead);
  return table(
    widths,
    rows.map(({ isHead, cells }) => {
      let column = 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map(({ blocks, columns, rows: down }) => {
          const own = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
          column += columns;
          return cell(own, letterBlocks(blocks, key, Math.max(millimetres(10), own - millimetres(3)), 'TakenCell'), {
            columns,
            rows: down,
          });
        }),
      });
    }),
    isList ? 'between' : 'none',
    isList ? millimetres(1.5) : 0,
  );
};

const columnWidths = (rows: readonly LetterRow[], count: number, width: number): readonly number[] => {
  const weights = Array.from({ length: count }, () => 8);
  for (const { cells } of rows) {
    let column = 0;
    for (const { blocks, columns } of cells) {
      if (columns === 1) weights[column] = Math.max(weights[column] ?? 0, Math.min(45, longestLine(blocks)));
      column += columns;
    }
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / all));
};

const longestLine = (blocks: readonly LetterBlock[]): number => {
  let longest = 0;
  for (const block of blocks) {
    if (block.block === 'table') {
      longest = 45;
      continue;
    }
    let length = 0;
    for (const inline of block.inlines) {
      length = inline.inline === 'break' ? 0 : length + (inline.inline === 'text' ? inline.text.length : 4);
      longest = Math.max(longest, length);
    }
  }
  return longest;
};
