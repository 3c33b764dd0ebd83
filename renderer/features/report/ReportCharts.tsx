import type { ReactElement } from 'react';
import type { AnnualReport } from '../../../shared/projections/annual-report.ts';
import type { Language, Words } from '../../text/text.tsx';
import { BarChart, type Palette, StackedChart } from './charts.tsx';
import { cellWords, periodWords, type TableInWords } from './report-words.ts';

/** The chart that belongs to a table; `null` for a table that says it all. */
export const chartFor = (
  table: TableInWords,
  report: AnnualReport,
  words: Words,
  language: Language,
  palette: Palette,
): ReactElement | null => {
  const texts = words.report;
  const label = texts.chart(texts.sections[table.id]);
  const columns = report.columns.map((column) =>
    column.kind === 'year' || column.kind === 'quarter' ? String(column.year) : periodWords(column, language).slice(-4),
  );
  if (table.id === 'outcomes')
    return (
      <StackedChart
        id={`outcomes-${palette.ground === '#ffffff' ? 'paper' : 'screen'}`}
        label={label}
        columns={columns}
        totals={report.received}
        parts={report.outcomes.map(({ key, cells }) => ({ name: texts.outcomes[key], cells }))}
        hidden={texts.hidden}
        palette={palette}
      />
    );
  if (table.id !== 'subjects' && table.id !== 'channels') return null;
  const cells = (table.id === 'subjects' ? report.subjects : report.channels).map((row) => row.cells);
  const rows = cells.map((each, index) => ({ name: table.rows[index]?.name ?? '', cells: each }));
  const earlier = report.columns.at(-2);
  return (
    <BarChart
      label={label}
      rows={rows}
      words={(cell) => cellWords(cell, texts)}
      names={[periodWords(report.period, language), earlier ? periodWords(earlier, language) : null]}
      palette={palette}
    />
  );
};
