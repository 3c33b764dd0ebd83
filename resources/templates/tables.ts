import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { runs, textWidth } from './parts.ts';
import { line, millimetres } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: line } as const;
const noPadding = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 } as const;

export const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children: [...children],
  });

export const bareTable = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    margins: noPadding,
    rows: [...rows],
  });

type Column = { readonly title: string; readonly value: string; readonly share: number };

/** A table with one row for each member of a list; its head comes back on a next page, a row is never split. */
export const listTable = (list: string, columns: readonly Column[]): Table => {
  const widths = columns.map(({ share }) => Math.round(textWidth * share));
  const pad = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 } as const;
  const row = (texts: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: pad,
            children: [
              new Paragraph({ style: 'Cell', keepNext: head, children: [...runs(head ? `**${text}**` : text)] }),
            ],
          }),
      ),
    });
  const values = columns.map(({ value }, index) => {
    const start = index === 0 ? `{{#${list}}}` : '';
    const end = index === columns.length - 1 ? `{{/${list}}}` : '';
    return `${start}{{${value}}}${end}`;
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, top: hairline, bottom: hairline, insideHorizontal: hairline },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      row(values, false),
    ],
  });
};

/** R9: what is promised, by whom and by when. */
export const measuresTable = (): Table =>
  listTable('measures', [
    { title: 'Maatregel', value: 'description', share: 0.52 },
    { title: 'Wie zorgt hiervoor', value: 'owner', share: 0.26 },
    { title: 'Uiterlijk klaar op', value: 'dueOn', share: 0.22 },
  ]);

const labelWidth = Math.round(textWidth * 0.3);

/** Facts under one another: what it is, and what it says. */
export const factTable = (facts: readonly (readonly [label: string, value: string])[]): Table =>
  bareTable(
    [labelWidth, textWidth - labelWidth],
    facts.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(labelWidth, [fact(label, true)]), cell(textWidth - labelWidth, [fact(value, false)])],
        }),
    ),
  );

const fact = (text: string, label: boolean): Paragraph =>
  new Paragraph({ style: 'Cell', keepNext: true, children: [...runs(label ? `**${text}**` : text)] });

/** Lines to fill in by hand; `tall` leaves room for a signature. All on one page. */
export const fillInLines = (
  lines: readonly { readonly label: string; readonly value?: string; readonly tall?: boolean }[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, textWidth - labelWidth],
    borders: { ...noBorders, bottom: hairline, insideHorizontal: hairline },
    margins: noPadding,
    rows: lines.map(
      ({ label, value = '', tall = false }, index) =>
        new TableRow({
          cantSplit: true,
          height: { value: millimetres(tall ? 22 : 9), rule: HeightRule.ATLEAST },
          children: [label, value].map(
            (text, column) =>
              new TableCell({
                width: { size: column === 0 ? labelWidth : textWidth - labelWidth, type: WidthType.DXA },
                verticalAlign: VerticalAlign.BOTTOM,
                children: [
                  new Paragraph({ style: 'Cell', keepNext: index < lines.length - 1, children: [...runs(text)] }),
                ],
              }),
          ),
        }),
    ),
  });
