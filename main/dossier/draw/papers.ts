import { Bookmark, HeadingLevel, Paragraph } from 'docx';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { dateInWords } from '../../../shared/base/date-words.ts';
import type { DossierFact, DossierPaper, DossierWords } from '../../../shared/dossier/dossier.ts';
import type { IncomingMessage, MailAddress } from '../../../shared/mail/incoming-message.ts';
import type { PaperContents } from '../paper-contents.ts';
import { drawBlocks } from './blocks.ts';
import { letterBlocks, pictureRun } from './letter.ts';
import { type Block, paragraph, paragraphs, runs } from './parts.ts';
import { accent, millimetres, points, quiet, shade, textWidth } from './styles.ts';
import { factLines } from './tables.ts';
import { paperAnchor } from './timeline.ts';

/** A paper under its own heading: where it comes from, and what is in it. */
export const drawPaper = (
  paper: DossierPaper,
  contents: PaperContents | undefined,
  words: DossierWords,
): readonly Block[] => [
  // A letter begins on a page of its own, as it did; the first one under its chapter's heading is on one already.
  paperHeading(paper, words, contents?.contents === 'letter' && paper.number > 1),
  ...factLines(paper.facts),
  ...(paper.paper === 'record'
    ? drawBlocks(paper.blocks, words.paper)
    : drawContents(contents ?? { contents: 'apart', why: 'lost' }, paper, words)),
];

const paperHeading = ({ number, title }: DossierPaper, words: DossierWords, onNewPage: boolean): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    shading: { type: 'clear', fill: shade, color: 'auto' },
    border: {
      top: { style: 'single', size: 12, color: accent, space: 5 },
      bottom: { style: 'single', size: 4, color: shade, space: 5 },
    },
    spacing: { before: onNewPage ? 0 : points(28), after: points(8) },
    pageBreakBefore: onNewPage,
    children: [
      new Bookmark({
        id: paperAnchor(number),
        children: [...runs(`${words.paper} ${number}`, { color: accent }), ...runs(`  ${title}`)],
      }),
    ],
  });

/** What a page holds under a paper's heading. */
const pictureRoom = { width: textWidth, height: millimetres(185) };

const drawContents = (
  contents: PaperContents,
  { number, title }: DossierPaper,
  words: DossierWords,
): readonly Block[] => {
  switch (contents.contents) {
    case 'letter':
      return letterBlocks(contents.blocks, number);
    case 'mail':
      return drawMail(contents.message, words.mail);
    case 'text':
      return paragraphs('Taken', contents.text);
    case 'picture':
      return [new Paragraph({ style: 'Taken', children: [pictureRun(contents.picture, pictureRoom, title)] })];
    case 'apart':
      return [new Paragraph({ style: 'Quiet', children: [...runs(words.apart[contents.why], { color: quiet })] })];
    default:
      return assertNever(contents);
  }
};

const drawMail = (message: IncomingMessage, words: DossierWords['mail']): readonly Block[] => {
  const { from, to, sentOn, subject, text, textCut, attachments } = message;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.from, from ? address(from) : ''],
    [words.to, to.map(address).join('\n')],
    [words.date, sentOn === null ? '' : dateInWords(sentOn, 'nl', 'long')],
    [words.subject, subject],
    [words.attachments, attachments.map(({ name }) => name).join('\n')],
  ];
  const shown = facts.flatMap(([label, value]): readonly DossierFact[] =>
    value === '' ? [] : [{ label, value, exact: false }],
  );
  return [...factLines(shown), ...paragraphs('Taken', text), ...(textCut ? [paragraph('Quiet', words.cut)] : [])];
};

const address = ({ name, address }: MailAddress): string => (name === '' ? address : `${name} <${address}>`);
