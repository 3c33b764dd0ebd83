import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportBlock, ReportDocument } from '../../shared/ipc/report-types.ts';
import { type Block, clean, paragraph, paragraphs, runs } from '../dossier/draw/parts.ts';
import { millimetres, numbering, styles, textWidth } from '../dossier/draw/styles.ts';
import { afterTable, cell, hairline, table } from '../dossier/draw/tables.ts';

/** The yearly report as a Word file, in the look of the dossier. */
export const drawReport = async (report: ReportDocument): Promise<Uint8Array> => {
  const document = new Document({
    title: clean(`${report.title} ${report.period}`),
    creator: clean(report.organisation),
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(24),
              bottom: millimetres(24),
              left: millimetres(25),
              right: millimetres(20),
              footer: millimetres(12),
            },
          },
        },
        footers: { default: footer(report) },
        children: [
          paragraph('CoverName', report.organisation),
          paragraph('ContentsTitle', `${report.title} ${report.period}`, { spacing: { before: 120, after: 240 } }),
          ...report.blocks.flatMap(drawBlock),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
};

const drawBlock = (block: ReportBlock): readonly Block[] => {
  switch (block.block) {
    case 'heading':
      return [paragraph('Heading1', block.text, { spacing: { before: 360, after: 120 } })];
    case 'text':
      return paragraphs('Body', block.text);
    case 'note':
      return [paragraph('Quiet', block.text, { spacing: { before: 60, after: 160 } })];
    case 'picture':
      return [picture(block)];
    case 'table':
      return [figureTable(block.columns, block.rows), afterTable()];
  }
};

/** The width of the text in pixels of a ninety-sixth of an inch; docx counts pictures in them. */
const textPixels = Math.floor((textWidth / 1440) * 96);

/** Its table follows on the same page where there is room. */
const picture = ({ png, width, height, description }: Extract<ReportBlock, { block: 'picture' }>): Paragraph => {
  const scale = Math.min(1, textPixels / width);
  return new Paragraph({
    style: 'Body',
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: clean(description), title: clean(description), description: clean(description) },
      }),
    ],
  });
};

const figureTable = (columns: readonly string[], rows: readonly (readonly string[])[]): Table => {
  const each = Math.min(millimetres(26), Math.round((textWidth * 0.64) / Math.max(1, columns.length - 1)));
  const widths = columns.map((_, index) => (index === 0 ? textWidth - each * (columns.length - 1) : each));
  const row = (texts: readonly string[], isHead: boolean, isLast: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) =>
        cell(width, [
          new Paragraph({
            style: 'Cell',
            keepNext: !isLast,
            alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
            children: [...runs(texts[index] ?? '', isHead ? { bold: true } : {})],
          }),
        ]),
      ),
    });
  return table(
    widths,
    [row(columns, true, false), ...rows.map((texts, index) => row(texts, false, index === rows.length - 1))],
    'between',
    millimetres(1.5),
  );
};

const footer = ({ made, page, ofPages }: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { top: { ...hairline, space: 6 } },
        children: [
          ...runs(made),
          new TextRun({ children: [`\t${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
