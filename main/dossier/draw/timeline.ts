import { InternalHyperlink, Paragraph, type Table, TableRow, type TextRun } from 'docx';
import type { DossierEntry, DossierTone } from '../../../shared/dossier/dossier.ts';
import { paragraph, paragraphs, runs } from './parts.ts';
import { accent, millimetres, quiet, textWidth, trouble } from './styles.ts';
import { cell, table } from './tables.ts';

/** The place of a paper in the document, to be jumped to. */
export const paperAnchor = (number: number): string => `stuk_${number}`;

const dayWidth = millimetres(27);
/** Characters: a row longer than this may be torn apart, or it would leave half a page empty. */
const shortRow = 700;

/** Every fact under its day; the head comes back on each page. */
export const timelineTable = (
  [day, what]: readonly [string, string],
  entries: readonly DossierEntry[],
  paperWord: string,
): Table =>
  table(
    [dayWidth, textWidth - dayWidth],
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [cell(dayWidth, [head(day)]), cell(textWidth - dayWidth, [head(what)])],
      }),
      ...entries.map(
        (entry) =>
          new TableRow({
            cantSplit: (entry.quote?.length ?? 0) < shortRow,
            children: [
              cell(dayWidth, [paragraph('Day', entry.day)]),
              cell(textWidth - dayWidth, [...entryParagraphs(entry, paperWord)]),
            ],
          }),
      ),
    ],
    'between',
  );

const head = (text: string): Paragraph =>
  new Paragraph({ style: 'Cell', keepNext: true, children: [...runs(text, { bold: true })] });

const titleLooks = {
  main: { bold: true },
  plain: {},
  struck: { strike: true, color: quiet },
  correction: { italics: true },
  trouble: { bold: true, color: trouble },
} as const satisfies Readonly<Record<DossierTone, object>>;

const entryParagraphs = (entry: DossierEntry, paperWord: string): readonly Paragraph[] => {
  const { title, tone, mark, how, quote, papers, leftOut, was, amendment, moved, facts, recorded } = entry;
  return [
    new Paragraph({
      style: 'Fact',
      keepNext: true,
      children: [
        ...runs(title, titleLooks[tone]),
        ...(mark === null ? [] : runs(`  ·  ${mark}`, { size: 17, color: tone === 'trouble' ? trouble : quiet })),
      ],
    }),
    ...(how === '' ? [] : [paragraph('FactRemark', how)]),
    ...(entry.trouble === null ? [] : [remark(runs(entry.trouble, { color: trouble }))]),
    ...(quote === null ? [] : quoted(quote, tone)),
    ...facts.map(({ label, value }) => remark([...runs(`${label}: `, { color: quiet }), ...runs(value)])),
    ...papers.map((paper) => paperLine(paper, paperWord)),
    ...(leftOut === null ? [] : [remark(runs(leftOut, { color: quiet }))]),
    ...was.map(({ label, value }) =>
      remark([...runs(`${label}: `, { color: quiet }), ...runs(value, { strike: true, color: quiet })]),
    ),
    ...(amendment === null ? [] : [remark([...runs(`${amendment.who}: `, { bold: true }), ...runs(amendment.reason)])]),
    ...moved.map(
      (text) =>
        new Paragraph({
          style: 'FactRemark',
          numbering: { reference: 'bullets', level: 0 },
          children: [...runs(text)],
        }),
    ),
    paragraph('Recorded', recorded),
  ];
};

const remark = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({ style: 'FactRemark', widowControl: true, children: [...children] });

const quoted = (text: string, tone: DossierTone): readonly Paragraph[] =>
  tone === 'struck'
    ? [new Paragraph({ style: 'FactQuote', children: [...runs(text, { strike: true, color: quiet })] })]
    : paragraphs('FactQuote', text);

/** `Stuk 3 Uitspraak.docx`, which leads to where it stands. */
const paperLine = ({ number, name }: DossierEntry['papers'][number], paperWord: string): Paragraph =>
  new Paragraph({
    style: 'FactRemark',
    children: [
      new InternalHyperlink({
        anchor: paperAnchor(number),
        children: [...runs(`${paperWord} ${number}`, { color: accent, bold: true })],
      }),
      ...runs(` ${name}`),
    ],
  });
