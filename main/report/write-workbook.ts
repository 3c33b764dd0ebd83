import PizZip from 'pizzip';
import type { ReportSheet } from '../../shared/ipc/report-types.ts';
import { clean } from '../dossier/draw/parts.ts';

/** Excel refuses these in the name of a sheet, and more than 31 characters. */
const notInSheetName = /[\\/?*[\]:]/g;
const longestName = 31;
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The tables as a workbook, one to a sheet (ECMA-376, SpreadsheetML). A text is written as an inline string and never as
 * a formula: what looks like one (`=…`, `+…`, `@…`) stays the text that it is.
 */
export const writeWorkbook = (sheets: readonly ReportSheet[]): Uint8Array => {
  const zip = new PizZip();
  const numbers = sheets.map((_, index) => index + 1);
  zip.file(
    '[Content_Types].xml',
    `${start}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...numbers.map((number) => ({
        id: `rId${number}`,
        type: 'worksheet',
        target: `worksheets/sheet${number}.xml`,
      })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ]),
  );
  zip.file(
    'xl/workbook.xml',
    `${start}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(sheetName(name, index + 1))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  );
  zip.file('xl/styles.xml', styles);
  for (const [index, sheet] of sheets.entries()) zip.file(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

/** The number keeps two sheets apart whose names begin alike. */
const sheetName = (name: string, number: number): string =>
  `${number} ${clean(name).replace(notInSheetName, ' ')}`.slice(0, longestName).trim();

const relations = (all: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string =>
  `${start}<Relationships xmlns="${packaged}/relationships">${all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** 0: as it is; 1: bold; 2: to the right, for what is not shown; 3: bold and to the right. */
const styles = `${start}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" applyAlignment="1"><alignment horizontal="right"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>`;

const sheetXml = ({ columns, rows }: ReportSheet): string => {
  const widths = columns.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${at === 0 ? 46 : 16}" customWidth="1"/>`,
  );
  const lines = [columns, ...rows].map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, at) => cellXml(value, `${columnName(at)}${index + 1}`, index === 0, at > 0)).join('')}</row>`,
  );
  return `${start}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const cellXml = (value: string | number, place: string, isHead: boolean, isFigure: boolean): string => {
  const style = (isHead ? 1 : 0) + (isFigure ? 2 : 0);
  return typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(clean(value))}</t></is></c>`;
};

/** A, B, … Z: a report never has more columns than the guard lets through, twenty. */
const columnName = (at: number): string => String.fromCharCode(65 + at);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
