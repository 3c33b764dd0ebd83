import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DossierFact } from '../../../shared/dossier/dossier.ts';
import { paragraph, runs } from './parts.ts';
import { line, millimetres, points, quiet, textWidth } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: line } as const;
const padding = (vertical: number, left: number, right: number) =>
  ({ marginUnitType: WidthType.DXA, top: vertical, bottom: vertical, left, right }) as const;

export const cell = (
  width: number,
  children: readonly (Paragraph | Table)[],
  span: { readonly columns: number; readonly rows: number } = { columns: 1, rows: 1 },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(span.columns > 1 ? { columnSpan: span.columns } : {}),
    ...(span.rows > 1 ? { rowSpan: span.rows } : {}),
    // Word wants a paragraph at the end of every cell.
    children: children.at(-1) instanceof Paragraph ? [...children] : [...children, new Paragraph({ style: 'Cell' })],
  });

export const table = (
  widths: readonly number[],
  rows: readonly TableRow[],
  lines: 'none' | 'between' = 'none',
  left = 0,
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      ...noBorders,
      ...(lines === 'between' ? { top: hairline, bottom: hairline, insideHorizontal: hairline } : {}),
    },
    margins: padding(0, left, millimetres(2)),
    rows: [...rows],
  });

const labelWidth = millimetres(46);

/** Facts under one another: what it is, and what it says. What is short is never torn apart. */
export const factTable = (facts: readonly DossierFact[]): Table =>
  table(
    [labelWidth, textWidth - labelWidth],
    facts.map(
      ({ label, value, exact }, index) =>
        new TableRow({
          cantSplit: value.length < 600,
          children: [
            cell(labelWidth, [paragraph('CellLabel', label, { keepNext: index < facts.length - 1 })]),
            cell(textWidth - labelWidth, [paragraph(exact ? 'Exact' : 'Cell', value)]),
          ],
        }),
    ),
  );

/**
 * The same as lines of text that stay with what comes under them, which no program does for the last row of a table:
 * the head of a paper.
 */
export const factLines = (facts: readonly DossierFact[]): readonly Paragraph[] =>
  facts.map(
    ({ label, value, exact }, index) =>
      new Paragraph({
        style: 'FactLine',
        keepNext: true,
        ...(index === facts.length - 1 ? { spacing: { after: points(8) } } : {}),
        children: [
          ...runs(label, { color: quiet }),
          new TextRun({ children: ['\t'] }),
          ...runs(value, exact ? { font: 'Courier New', size: 16 } : {}),
        ],
      }),
  );

/** A table whose head comes back on a next page; a row is not torn apart. */
export const listTable = (
  columns: readonly { readonly title: string; readonly share: number }[],
  rows: readonly (readonly string[])[],
): Table => {
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / 100));
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) =>
        cell(width, [
          new Paragraph({
            style: 'Cell',
            keepNext: isHead,
            children: [...runs(texts[index] ?? '', isHead ? { bold: true } : {})],
          }),
        ]),
      ),
    });
  const head = row(
    columns.map(({ title }) => title),
    true,
  );
  return table(widths, [head, ...rows.map((texts) => row(texts, false))], 'between', millimetres(1.5));
};

/** Two tables that follow one another would become one; and text under a table needs room. */
export const afterTable = (): Paragraph => new Paragraph({ style: 'Gap' });
