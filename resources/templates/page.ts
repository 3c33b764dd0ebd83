import {
  AlignmentType,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  type TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import { type Block, paragraph, runs, textWidth } from './parts.ts';
import { millimetres } from './styles.ts';
import { bareTable, cell, hairline } from './tables.ts';

/**
 * Letterhead, addressee and reference block. The addressee stands 25 to 110 mm from the left and begins 50 mm from
 * the top, with room for six lines up to 80 mm: the window, on the left, of a Dutch C5 or DL envelope.
 */
export const opening = (marking: string | null): readonly Block[] => {
  const window = millimetres(85);
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
      [window, textWidth - window],
      [
        new TableRow({
          height: { value: millimetres(32), rule: HeightRule.EXACT },
          children: [
            cell(window, [paragraph('Letterhead', '{{organisationName}}')]),
            cell(
              textWidth - window,
              senderLines.map(
                (text) => new Paragraph({ style: 'Sender', alignment: AlignmentType.RIGHT, children: [...runs(text)] }),
              ),
            ),
          ],
        }),
        new TableRow({
          height: { value: millimetres(32), rule: HeightRule.ATLEAST },
          children: [
            cell(window, [
              ...(marking ? [paragraph('Address', `**${marking}**`)] : []),
              paragraph('Address', '{{addressLines}}'),
            ]),
            cell(textWidth - window, [paragraph('Sender', '')]),
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
  new Paragraph({ style: 'Signature', keepNext: false, children: [...runs('{{senderRole}}')] }),
];

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
