import { Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TabStopType, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Dossier, DossierCover } from '../../shared/dossier/dossier.ts';
import { drawBlocks } from './draw/blocks.ts';
import { drawPaper } from './draw/papers.ts';
import { type Block, clean, paragraph, runs } from './draw/parts.ts';
import { millimetres, numbering, styles, textWidth } from './draw/styles.ts';
import { afterTable, factTable, hairline } from './draw/tables.ts';
import type { PaperContents } from './paper-contents.ts';

/**
 * The dossier as a Word file: cover, contents, chapters, papers. `contents` by the number of the paper. The page numbers
 * of the table of contents are worked out here, so that Word need not ask anybody to update them.
 */
export const drawDossier = async (
  dossier: Dossier,
  contents: ReadonlyMap<number, PaperContents>,
): Promise<Uint8Array> => {
  const { cover, chapters, papers, words } = dossier;
  const document = new Document({
    title: clean(`${cover.kind} ${cover.number}`),
    subject: clean(cover.title),
    creator: clean(cover.organisation),
    styles,
    numbering,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(27),
              bottom: millimetres(24),
              left: millimetres(25),
              right: millimetres(20),
              header: millimetres(13),
              footer: millimetres(12),
            },
          },
        },
        headers: { first: new Header({ children: [paragraph('Margin', '')] }), default: header(cover) },
        footers: { first: new Footer({ children: [paragraph('Margin', '')] }), default: footer(dossier) },
        children: [
          ...coverPage(cover),
          paragraph('ContentsTitle', words.contents, { pageBreakBefore: true }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...chapters.flatMap(({ title, blocks }, index) => [
            chapterHeading(title, index === 0),
            ...drawBlocks(blocks, words.paper),
          ]),
          chapterHeading(papers.title, true),
          paragraph('Body', papers.intro),
          ...papers.papers.flatMap((paper) => drawPaper(paper, contents.get(paper.number), words)),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
};

const chapterHeading = (title: string, onNewPage: boolean): Paragraph =>
  paragraph('Heading1', title, onNewPage ? { pageBreakBefore: true, spacing: { before: 0, after: 160 } } : {});

const coverPage = ({ organisation, kind, number, title, facts, notices }: DossierCover): readonly Block[] => [
  paragraph('CoverName', organisation),
  paragraph('CoverKind', kind),
  paragraph('CoverNumber', number),
  paragraph('CoverTitle', title),
  ...(facts.length === 0 ? [] : [factTable(facts), afterTable()]),
  ...notices.map((notice, index) =>
    paragraph('Quiet', notice, index === 0 ? { spacing: { before: 320, after: 120 } } : {}),
  ),
];

const toTheRight = { tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] };

const header = ({ organisation, kind, number }: DossierCover): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Margin',
        ...toTheRight,
        children: [...runs(organisation), new TextRun('\t'), ...runs(`${kind} ${number}`)],
      }),
    ],
  });

const footer = ({ words }: Dossier): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Margin',
        ...toTheRight,
        border: { top: { ...hairline, space: 6 } },
        children: [
          ...runs(words.made),
          new TextRun({
            children: [`\t${words.page} `, PageNumber.CURRENT, ` ${words.ofPages} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
