import { type IParagraphOptions, type IRunOptions, Paragraph, type Table, TextRun } from 'docx';

export type Block = Paragraph | Table;

/** Characters that no XML may hold (XML 1.0, §2.2): a file with one of them does not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Any text as it may stand in a Word file. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(notInXml, '')
    .replace(/\p{Cs}/gu, '\ufffd');

/** Text as runs: a new line is a break, a tab a tab. */
export const runs = (text: string, look: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): readonly TextRun[] =>
  clean(text)
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 ? { break: 1 } : {}) }));

export const paragraph = (
  style: string,
  text: string,
  options: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => new Paragraph({ style, widowControl: true, ...options, children: [...runs(text)] });

/** A text of any length: an empty line begins a new paragraph. `announces`: what comes next belongs on the same page. */
export const paragraphs = (style: string, text: string, announces = false): readonly Paragraph[] => {
  const parts = clean(text)
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '');
  return parts.map((part, index) =>
    paragraph(style, part, announces && index === parts.length - 1 ? { keepNext: true } : {}),
  );
};
