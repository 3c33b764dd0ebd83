import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { line, millimetres } from './styles.ts';

/** A4 less the margins: 210 − 25 − 20 mm. */
const textWidth = millimetres(165);

/** Text with `**bold**` in it; every placeholder stays whole in one run, so that Word's own splitting is no worry. */
const runs = (text: string): readonly TextRun[] =>
  text.split('**').map((part, index) => new TextRun({ text: part, ...(index % 2 === 1 ? { bold: true } : {}) }));

const paragraph = (style: string, text: string): Paragraph =>
  new Paragraph({ style, widowControl: true, children: [...runs(text)] });

export const body = (text: string): Paragraph => paragraph('Body', text);
export const heading = (text: string): Paragraph => paragraph('LetterHeading', text);
export const subject = (text: string): Paragraph => paragraph('Subject', text);
export const quotation = (text: string): Paragraph => paragraph('Quotation', text);
export const outcome = (text: string): Paragraph => paragraph('Outcome', text);
export const bullet = (text: string): Paragraph =>
  new Paragraph({ style: 'Bullet', numbering: { reference: 'bullets', level: 0 }, children: [...runs(text)] });
/** A list with text under it: its last item keeps that text at a paragraph's distance. */
export const bullets = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map(
    (text, index) =>
      new Paragraph({
        style: 'Bullet',
        numbering: { reference: 'bullets', level: 0 },
        ...(index === texts.length - 1 ? { spacing: { after: 140 } } : {}),
        children: [...runs(text)],
      }),
  );
/** The last words before the greeting: never on another page than the greeting, so that no page holds only a name. */
export const lastWords = (text: string): Paragraph =>
  new Paragraph({ style: 'Body', keepNext: true, keepLines: true, children: [...runs(text)] });
/** An address in the text, one line under another. */
export const addressBlock = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    style: 'Quotation',
    keepLines: true,
    children: lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
  });
export const step = (text: string): Paragraph =>
  new Paragraph({ style: 'Bullet', numbering: { reference: 'steps', level: 0 }, children: [...runs(text)] });
/** A paragraph that holds only a condition's start or end disappears when the letter is filled. */
export const mark = (tag: string): Paragraph => body(`{{${tag}}}`);
/** Paragraphs that stand in the letter only when the condition holds. */
export const when = (name: string, ...children: readonly Block[]): readonly Block[] => [
  mark(`#${name}`),
  ...children,
  mark(`/${name}`),
];
export const unless = (name: string, ...children: readonly Block[]): readonly Block[] => [
  mark(`^${name}`),
  ...children,
  mark(`/${name}`),
];
export type Block = Paragraph | Table;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: line } as const;
const noPadding = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 } as const;

const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children: [...children],
  });

const bareTable = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    margins: noPadding,
    rows: [...rows],
  });

/**
 * Letterhead, addressee and reference block. The addressee begins 50 mm from the top and 25 mm from the left: the
 * window of a Dutch DL or C5 envelope.
 */
export const opening = (marking: string | null): readonly Block[] => {
  const half = Math.round(textWidth * 0.6);
  const quarter = Math.round(textWidth / 4);
  const senderLines = [
    '{{organisationStreet}}',
    '{{organisationPostcodeAndTown}}',
    '{{#organisationPhone}}{{organisationPhone}}{{/organisationPhone}}',
    '{{#organisationEmail}}{{organisationEmail}}{{/organisationEmail}}',
    '{{#organisationWebsite}}{{organisationWebsite}}{{/organisationWebsite}}',
  ];
  const reference = (label: string, value: string): TableCell =>
    cell(quarter, [paragraph('Label', label), paragraph('Value', value)]);
  return [
    bareTable(
      [half, textWidth - half],
      [
        new TableRow({
          height: { value: millimetres(32), rule: HeightRule.EXACT },
          children: [
            cell(half, [paragraph('Letterhead', '{{organisationName}}')]),
            cell(
              textWidth - half,
              senderLines.map(
                (text) => new Paragraph({ style: 'Sender', alignment: AlignmentType.RIGHT, children: [...runs(text)] }),
              ),
            ),
          ],
        }),
        new TableRow({
          height: { value: millimetres(32), rule: HeightRule.ATLEAST },
          children: [
            cell(half, [
              ...(marking ? [paragraph('Address', `**${marking}**`)] : []),
              paragraph('Address', '{{addressLines}}'),
            ]),
            cell(textWidth - half, [paragraph('Sender', '')]),
          ],
        }),
      ],
    ),
    bareTable(
      [quarter, quarter, quarter, textWidth - 3 * quarter],
      [
        new TableRow({
          children: [
            reference('Datum', '{{letterDate}}'),
            reference('Ons kenmerk', '{{number}}'),
            reference('Klacht ontvangen op', '{{receivedOn}}'),
            reference('Behandeld door', '{{handlerName}}'),
          ],
        }),
      ],
    ),
  ];
};

/** Greeting and signature, held together on one page with room to sign. */
export const closing = (): readonly Block[] => [
  new Paragraph({
    style: 'Signature',
    spacing: { before: 200, after: 0 },
    children: [...runs('Met vriendelijke groet,')],
  }),
  paragraph('Signature', '{{organisationName}}'),
  new Paragraph({ style: 'Signature', spacing: { before: 680, after: 0 }, children: [...runs('{{senderName}}')] }),
  new Paragraph({ style: 'Signature', keepNext: false, children: [...runs('klachtenfunctionaris')] }),
];

export const reachUs = (): readonly Block[] => [
  heading('Hebt u een vraag?'),
  lastWords('U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];

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

/** The first page has its letterhead in the text; the next ones say which letter they belong to. */
export const headers = () => ({
  first: new Header({ children: [new Paragraph({ style: 'Sender', children: [] })] }),
  default: new Header({
    children: [
      new Paragraph({
        style: 'Sender',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        spacing: { after: 240 },
        children: [
          new TextRun('{{organisationName}}'),
          new TextRun('\t'),
          new TextRun('{{number}}  ·  {{letterDate}}'),
        ],
      }),
    ],
  }),
});

export const footers = () => {
  const footer = (): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Sender',
          border: { top: { ...hairline, space: 6 } },
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
          children: [
            new TextRun('{{organisationName}}  ·  {{organisationStreet}}  ·  {{organisationPostcodeAndTown}}'),
            new TextRun({ children: ['\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
  return { first: footer(), default: footer() };
};
