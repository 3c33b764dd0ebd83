import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ReportBlock, ReportDocument, ReportSheet } from '../../../shared/ipc/report-types.ts';
import type { AnnualReport } from '../../../shared/projections/annual-report.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';
import { paperPalette } from './charts.tsx';
import { pictureOf } from './picture.ts';
import { chartFor } from './ReportCharts.tsx';
import { periodWords, type TableInWords } from './report-words.ts';

/** What a person writes in the report. */
export type ReportTexts = { readonly intro: string; readonly lateness: string; readonly lessons: string };
export const noTexts: ReportTexts = { intro: '', lateness: '', lessons: '' };

type Made = {
  readonly report: AnnualReport;
  readonly tables: readonly TableInWords[];
  readonly texts: ReportTexts;
  readonly organisation: string;
  readonly today: PlainDate;
  readonly words: Words;
  readonly language: Language;
};

/** The annual report for Word: what was written, the tables, the charts as pictures, and how was counted. */
export const documentOf = async (made: Made): Promise<ReportDocument> => {
  const { report, tables, texts, organisation, today, words, language } = made;
  const own = words.report;
  const written = (heading: string, text: string): readonly ReportBlock[] =>
    text.trim() === ''
      ? []
      : [
          { block: 'heading', text: heading },
          { block: 'text', text },
        ];
  const blocks: ReportBlock[] = [...written(own.writing.intro, texts.intro)];
  const columns = [own.row, ...report.columns.map((column) => periodWords(column, language))];
  for (const table of tables) {
    const title = own.sections[table.id];
    blocks.push({ block: 'heading', text: title });
    const chart = chartFor(table, report, words, language, paperPalette);
    const picture = chart && (await pictureOf(chart, own.chart(title)));
    if (picture) blocks.push(picture);
    blocks.push({ block: 'table', columns, rows: table.rows.map(({ name, cells }) => [name, ...cells]) });
    if (table.note !== null) blocks.push({ block: 'note', text: table.note });
    if (table.id === 'terms' && texts.lateness.trim() !== '') blocks.push({ block: 'text', text: texts.lateness });
  }
  blocks.push(...written(own.writing.lessons, texts.lessons));
  blocks.push(
    { block: 'heading', text: own.sections.counted },
    { block: 'text', text: own.counted.slice(0, 4).join('\n\n') },
  );
  return {
    organisation,
    title: own.document,
    period: periodWords(report.period, language),
    made: own.made(organisation, formatDate(today, language, 'date')),
    page: own.page,
    ofPages: own.ofPages,
    blocks,
  };
};

/** The same tables for Excel; a count is a number there, and what is not shown a text. */
export const sheetsOf = ({
  report,
  tables,
  words,
  language,
}: Omit<Made, 'texts' | 'organisation' | 'today'>): readonly ReportSheet[] => {
  const own = words.report;
  return tables.map(({ id, rows }) => ({
    name: own.sections[id],
    columns: [own.row, ...report.columns.map((column) => periodWords(column, language))],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))]),
  }));
};
