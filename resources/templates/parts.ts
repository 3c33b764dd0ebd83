import { PageBreak, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import { millimetres } from './styles.ts';

/** A4 less the margins: 210 − 25 − 20 mm. */
export const textWidth = millimetres(165);

/** Text with `**bold**` in it; every placeholder stays whole in one run, so that Word's own splitting is no worry. */
export const runs = (text: string): readonly TextRun[] =>
  text.split('**').map((part, index) => new TextRun({ text: part, ...(index % 2 === 1 ? { bold: true } : {}) }));

export const paragraph = (style: string, text: string): Paragraph =>
  new Paragraph({ style, widowControl: true, children: [...runs(text)] });

export const body = (text: string): Paragraph => paragraph('Body', text);
/** Words that announce what comes right under them: never the last line of a page. */
export const lead = (text: string): Paragraph =>
  new Paragraph({ style: 'Body', keepNext: true, widowControl: true, children: [...runs(text)] });
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
/** A table ends where its lines end: text under it needs the room of a paragraph above it. */
export const afterTable = (text: string): Paragraph =>
  new Paragraph({ style: 'Body', spacing: { before: 140 }, children: [...runs(text)] });
/** Words near the end: never on another page than the greeting, so that no page holds only a name. */
export const lastWords = (text: string): Paragraph =>
  new Paragraph({ style: 'Body', keepNext: true, keepLines: true, children: [...runs(text)] });
const lines = (texts: readonly string[], keepNext: boolean): Paragraph =>
  new Paragraph({
    style: 'Quotation',
    keepLines: true,
    keepNext,
    children: texts.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
  });
/** An address in the text, one line under another. */
export const addressBlock = (texts: readonly string[]): Paragraph => lines(texts, false);
/** The same near the end: on the page of the greeting. */
export const lastAddress = (texts: readonly string[]): Paragraph => lines(texts, true);
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

/** What comes next begins on a page of its own: a form that is sent back. */
export const newPage = (): Paragraph => new Paragraph({ style: 'Address', children: [new PageBreak()] });
/** A box to tick; Arial has no such sign, this font is on every Windows and is replaced elsewhere. */
export const choice = (text: string): Paragraph =>
  new Paragraph({
    style: 'Bullet',
    keepNext: true,
    indent: { left: millimetres(8), hanging: millimetres(8) },
    tabStops: [{ type: TabStopType.LEFT, position: millimetres(8) }],
    children: [new TextRun({ text: '☐', font: 'Segoe UI Symbol' }), new TextRun('\t'), ...runs(text)],
  });
