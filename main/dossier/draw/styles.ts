import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** Arial: on every Word; LibreOffice sets it in Liberation Sans, which has the same widths, so lines break alike. */
const font = 'Arial';
const ink = '1F2421';
export const quiet = '5C625D';
export const line = 'C9CDC8';
export const accent = '1C5F57';
export const shade = 'F1F4F2';
export const trouble = '9A3412';

/** Word counts in twentieths of a point (twips) and type in half points. */
export const millimetres = (count: number): number => Math.round((count * 1440) / 25.4);
export const points = (count: number): number => count * 20;
const halfPoints = (count: number): number => count * 2;
/** Line spacing in 240ths of a line; the rule is always written, LibreOffice takes none for `exactly`. */
const lineSpacing = (factor: number) => ({ line: Math.round(240 * factor), lineRule: LineRuleType.AUTO }) as const;

/** A4 less the margins of 25 and 20 mm. */
export const textWidth = millimetres(165);

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halfPoints(10), color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { ...lineSpacing(1.25) } },
    },
    heading1: {
      run: { font, bold: true, size: halfPoints(17), color: accent },
      paragraph: { spacing: { before: points(26), after: points(8) }, keepNext: true },
    },
    heading2: {
      run: { font, bold: true, size: halfPoints(11), color: ink },
      paragraph: { spacing: { before: points(14), after: points(4) }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    { id: 'Body', name: 'Tekst', quickFormat: true, paragraph: { spacing: { after: points(6) } } },
    {
      id: 'Label',
      name: 'Tussenkop',
      basedOn: 'Body',
      next: 'Body',
      run: { bold: true, size: halfPoints(9), color: quiet },
      paragraph: { spacing: { before: points(8), after: points(2) }, keepNext: true },
    },
    {
      id: 'Quotation',
      name: 'Aangehaalde tekst',
      basedOn: 'Body',
      paragraph: {
        indent: { left: millimetres(4) },
        border: { left: { style: 'single', size: 12, color: line, space: 8 } },
      },
    },
    {
      id: 'Quiet',
      name: 'Toelichting',
      basedOn: 'Body',
      run: { size: halfPoints(9), color: quiet },
    },
    {
      id: 'Outcome',
      name: 'Uitspraak',
      basedOn: 'Body',
      run: { bold: true, size: halfPoints(12) },
      paragraph: {
        shading: { type: 'clear', fill: shade, color: 'auto' },
        border: {
          left: { style: 'single', size: 24, color: accent, space: 8 },
          top: { style: 'single', size: 4, color: shade, space: 6 },
          bottom: { style: 'single', size: 4, color: shade, space: 6 },
        },
        indent: { left: millimetres(4) },
        spacing: { before: points(8), after: points(12) },
        keepLines: true,
        keepNext: true,
      },
    },
    {
      id: 'Step',
      name: 'Stap',
      basedOn: 'Body',
      paragraph: { spacing: { after: points(2) }, keepNext: true },
    },
    // What was taken in from another document is set a little smaller, so that the two are told apart.
    {
      id: 'Taken',
      name: 'Overgenomen tekst',
      run: { size: halfPoints(9.5) },
      paragraph: { spacing: { after: points(5), ...lineSpacing(1.2) } },
    },
    {
      id: 'TakenCell',
      name: 'Overgenomen tabeltekst',
      basedOn: 'Taken',
      paragraph: { spacing: { before: points(1), after: points(1), ...lineSpacing(1.2) } },
    },
    { id: 'Cell', name: 'Tabeltekst', paragraph: { spacing: { before: points(2), after: points(2) } } },
    {
      id: 'CellLabel',
      name: 'Tabellabel',
      basedOn: 'Cell',
      run: { color: quiet },
    },
    {
      id: 'Exact',
      name: 'Controlegetal',
      basedOn: 'Cell',
      run: { font: 'Courier New', size: halfPoints(8) },
    },
    {
      id: 'FactLine',
      name: 'Kenmerk',
      paragraph: {
        indent: { left: millimetres(26), hanging: millimetres(26) },
        spacing: { before: points(1), after: points(2) },
        keepLines: true,
      },
    },
    {
      id: 'Day',
      name: 'Dag',
      run: { size: halfPoints(9), color: quiet },
      paragraph: { spacing: { before: points(5) } },
    },
    {
      id: 'Fact',
      name: 'Gebeurtenis',
      paragraph: { spacing: { before: points(4), after: points(1) }, keepLines: true },
    },
    {
      id: 'FactRemark',
      name: 'Bij een gebeurtenis',
      run: { size: halfPoints(9) },
      paragraph: { spacing: { after: points(2), ...lineSpacing(1.2) } },
    },
    {
      id: 'FactQuote',
      name: 'Aangehaald bij een gebeurtenis',
      basedOn: 'FactRemark',
      paragraph: {
        indent: { left: millimetres(3.5) },
        border: { left: { style: 'single', size: 10, color: line, space: 7 } },
        spacing: { before: points(2), after: points(3) },
      },
    },
    {
      id: 'Recorded',
      name: 'Vastgelegd',
      run: { size: halfPoints(8), color: quiet },
      paragraph: { spacing: { after: points(5) } },
    },
    {
      id: 'Gap',
      name: 'Witregel',
      paragraph: { spacing: { before: 0, after: 0, line: points(6), lineRule: LineRuleType.EXACT } },
    },
    { id: 'CoverName', name: 'Omslag organisatie', run: { bold: true, size: halfPoints(15), color: accent } },
    {
      id: 'CoverKind',
      name: 'Omslag soort',
      run: { size: halfPoints(14), color: quiet },
      paragraph: { spacing: { before: millimetres(52), after: 0 } },
    },
    {
      id: 'CoverNumber',
      name: 'Omslag nummer',
      run: { bold: true, size: halfPoints(34), color: accent },
      paragraph: { spacing: { after: points(4), ...lineSpacing(1.05) } },
    },
    {
      id: 'CoverTitle',
      name: 'Omslag titel',
      run: { size: halfPoints(17) },
      paragraph: { spacing: { after: points(26), ...lineSpacing(1.15) } },
    },
    {
      id: 'ContentsTitle',
      name: 'Inhoudskop',
      run: { bold: true, size: halfPoints(17), color: accent },
      paragraph: { spacing: { after: points(10) }, keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      run: { bold: true },
      paragraph: { spacing: { before: points(7), after: points(1) }, keepNext: true },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      run: { size: halfPoints(9.5) },
      paragraph: { indent: { left: millimetres(5) }, spacing: { after: points(1) } },
    },
    {
      id: 'Margin',
      name: 'Kop- en voettekst',
      run: { size: halfPoints(8.5), color: quiet },
    },
  ],
};

const indentOf = (level: number): number => millimetres(5 + level * 5);
const orders = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: indentOf(at), hanging: millimetres(5) } } },
});

/** Lists: real ones, so that Word and a screen reader know them as lists. */
export const numbering = {
  config: [
    { reference: 'bullets', levels: levels.map((at) => level(at, LevelFormat.BULLET, at % 2 === 0 ? '•' : '–')) },
    {
      reference: 'numbers',
      levels: levels.map((at) => level(at, orders[at % 3] ?? LevelFormat.DECIMAL, `%${at + 1}.`)),
    },
  ],
};
