import writeXlsxFile from 'write-excel-file/node';
import type { ReportSheet } from '../../shared/ipc/report-types.ts';
import { clean } from '../dossier/draw/parts.ts';

/** Excel refuses these in the name of a sheet, and more than 31 characters. */
const notInSheetName = /[\\/?*[\]:]/g;
const longestName = 31;

/**
 * The tables as a workbook, one to a sheet. Texts are written as shared strings, never as formulas: what looks like one
 * (`=…`, `+…`, `@…`) stays the text that it is.
 */
export const writeWorkbook = async (sheets: readonly ReportSheet[]): Promise<Uint8Array> => {
  const bytes = await writeXlsxFile(
    sheets.map(({ name, columns, rows }, index) => ({
      sheet: `${index + 1} ${clean(name).replace(notInSheetName, ' ')}`.slice(0, longestName).trim(),
      columns: columns.map((_, at) => ({ width: at === 0 ? 42 : 16 })),
      stickyRowsCount: 1,
      data: [
        columns.map((text, at) => ({
          type: String,
          value: clean(text),
          fontWeight: 'bold' as const,
          align: at === 0 ? ('left' as const) : ('right' as const),
        })),
        ...rows.map((row) =>
          row.map((value, at) =>
            typeof value === 'number'
              ? { type: Number, value }
              : { type: String, value: clean(value), align: at === 0 ? ('left' as const) : ('right' as const) },
          ),
        ),
      ],
    })),
  ).toBuffer();
  return Uint8Array.from(bytes);
};
