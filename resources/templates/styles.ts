import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** Arial: on every Word; LibreOffice sets it in Liberation Sans, which has the same widths, so lines break alike. */
const font = 'Arial';
const ink = '1F2421';
const quiet = '5C625D';
export const line = 'C9CDC8';
const accent = '1C5F57';
const shade = 'F1F4F2';

/** Word counts in twentieths of a point (twips) and type in half points. */
export const millimetres = (count: number): number => Math.round((count * 1440) / 25.4);
const points = (count: number): number => count * 20;
const halfPoints = (count: number): number => count * 2;
/** Line spacing in 240ths of a line. */
const lineSpacing = (factor: number): number => Math.round(240 * factor);

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: halfPoints(10), color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { line: lineSpacing(1.25), lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Brieftekst',
      quickFormat: true,
      paragraph: { spacing: { after: points(7), line: lineSpacing(1.25) } },
    },
    {
      id: 'Subject',
      name: 'Onderwerp',
      basedOn: 'Body',
      next: 'Body',
      quickFormat: true,
      run: { bold: true, size: halfPoints(12) },
      paragraph: { spacing: { before: points(16), after: points(12) }, keepNext: true },
    },
    {
      id: 'LetterHeading',
      name: 'Tussenkop',
      basedOn: 'Body',
      next: 'Body',
      quickFormat: true,
      run: { bold: true, color: accent, size: halfPoints(10.5) },
      paragraph: { spacing: { before: points(10), after: points(2) }, keepNext: true, outlineLevel: 1 },
    },
    {
      id: 'Quotation',
      name: 'Aangehaalde tekst',
      basedOn: 'Body',
      quickFormat: true,
      paragraph: {
        indent: { left: millimetres(5) },
        spacing: { before: points(2), after: points(10) },
        border: { left: { style: 'single', size: 12, color: line, space: 10 } },
      },
    },
    {
      id: 'Outcome',
      name: 'Uitspraak',
      basedOn: 'Body',
      quickFormat: true,
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
      },
    },
    {
      id: 'Bullet',
      name: 'Opsomming',
      basedOn: 'Body',
      quickFormat: true,
      paragraph: { spacing: { after: points(4) } },
    },
    {
      id: 'Address',
      name: 'Adressering',
      paragraph: { spacing: { line: lineSpacing(1.2) } },
    },
    {
      id: 'Letterhead',
      name: 'Briefhoofd',
      run: { bold: true, size: halfPoints(15), color: accent },
    },
    {
      id: 'Sender',
      name: 'Afzender',
      run: { size: halfPoints(8.5), color: quiet },
      paragraph: { spacing: { line: lineSpacing(1.2) } },
    },
    {
      id: 'Label',
      name: 'Kenmerklabel',
      run: { size: halfPoints(8), color: quiet },
      paragraph: { spacing: { after: points(1) } },
    },
    { id: 'Value', name: 'Kenmerk', run: { size: halfPoints(9.5) } },
    {
      id: 'Cell',
      name: 'Tabeltekst',
      run: { size: halfPoints(10) },
      paragraph: { spacing: { before: points(3), after: points(3) } },
    },
    {
      id: 'Signature',
      name: 'Ondertekening',
      basedOn: 'Body',
      paragraph: { spacing: { after: 0 }, keepLines: true, keepNext: true },
    },
  ],
};

const hanging = millimetres(5);
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: hanging, hanging } } },
  },
];

/** Lists: real ones, so that Word and a screen reader know them as lists. */
export const numbering = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
    { reference: 'steps', levels: level(LevelFormat.DECIMAL, '%1.') },
  ],
};
