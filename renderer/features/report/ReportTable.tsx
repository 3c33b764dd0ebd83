import type { AnnualReport } from '../../../shared/projections/annual-report.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Report.module.css';
import { periodWords, type TableInWords } from './report-words.ts';

/** One table of figures. */
export const ReportTable = ({ table, report }: { table: TableInWords; report: AnnualReport }) => {
  const texts = useText().report;
  const language = useLanguage();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{texts.sections[table.id]}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{texts.row}</span>
          </th>
          {report.columns.map((column) => {
            const name = periodWords(column, language);
            return (
              <th key={name} scope="col">
                {name}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ name, cells, isTotal }) => (
          <tr key={name} data-total={isTotal}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={at} aria-label={cell === texts.withheld ? texts.withheldInWords : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
