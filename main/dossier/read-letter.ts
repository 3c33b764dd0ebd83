import mammoth from 'mammoth';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { openWordFile } from '../letters/word-file.ts';
import type { LetterBlock, LetterCell, LetterInline, LetterParagraph, LetterRow } from './letter-text.ts';
import { readPicture } from './picture.ts';

/** Characters of XML: a hundred pages of text have fewer. Beyond it reading would stall the program. */
const largestBody = 8 * 1024 * 1024;
/** Tables in tables in tables: nobody lays out a letter deeper. */
const deepest = 12;

/** What mammoth reads a Word file to. Its form is not promised between versions, so each field is looked at. */
type Node = {
  readonly type?: unknown;
  readonly children?: unknown;
  readonly [field: string]: unknown;
};

/** The contents of a `.docx`. `too-large`: more than one document should take in; `unreadable`: Word would not open it either. */
export const readLetter = async (
  bytes: Uint8Array,
): Promise<Result<readonly LetterBlock[], { readonly type: 'too-large' | 'unreadable' }>> => {
  let tree: Node | null = null;
  try {
    const file = openWordFile(bytes);
    if (!file.ok) return err({ type: file.error.type === 'template-too-large' ? 'too-large' : 'unreadable' });
    if (file.value.text('word/document.xml').length > largestBody) return err({ type: 'too-large' });
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // The tree is all that is wanted; its HTML need not be made.
        transformDocument: (read: Node) => {
          tree = read;
          return { ...read, children: [] };
        },
        externalFileAccess: false,
      },
    );
    return tree ? ok(await toBlocks(tree)) : err({ type: 'unreadable' });
  } catch {
    return err({ type: 'unreadable' });
  }
};

/** What is counted while a letter is read: numbered lists, and the notes to put under it. */
type Reading = { lists: number; readonly notes: Node[]; readonly noteOf: (reference: Node) => Node | null };

const toBlocks = async (tree: Node): Promise<readonly LetterBlock[]> => {
  const notes = tree.notes as { readonly resolve?: (reference: Node) => Node | null } | undefined;
  const reading: Reading = { lists: 0, notes: [], noteOf: (reference) => notes?.resolve?.(reference) ?? null };
  const blocks = await blocksOf(childrenOf(tree), reading, 0);
  // The list grows when a note has a note; a note is added once, so it ends.
  const under: LetterBlock[] = [];
  for (let index = 0; index < reading.notes.length; index += 1) {
    const note = reading.notes[index];
    const body = note && Array.isArray(note.body) ? await blocksOf(note.body, reading, 0) : [];
    under.push(...numbered(body, index + 1));
  }
  return [...blocks, ...under];
};

const numbered = (note: readonly LetterBlock[], number: number): readonly LetterBlock[] =>
  note.map((block, index) =>
    index === 0 && block.block === 'paragraph'
      ? { ...block, inlines: [text(`[${number}] `), ...block.inlines] }
      : block,
  );

const blocksOf = async (nodes: readonly Node[], reading: Reading, depth: number): Promise<readonly LetterBlock[]> => {
  const blocks: LetterBlock[] = [];
  if (depth > deepest) return blocks;
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      const paragraph = await paragraphOf(node, reading, blocks.at(-1));
      if (paragraph.inlines.some(({ inline }) => inline !== 'break' && inline !== 'tab')) blocks.push(paragraph);
    } else if (node.type === 'table') {
      const rows = await rowsOf(node, reading, depth);
      if (rows.length > 0) blocks.push({ block: 'table', rows });
    } else blocks.push(...(await blocksOf(childrenOf(node), reading, depth + 1)));
  }
  return blocks;
};

const paragraphOf = async (node: Node, reading: Reading, before: LetterBlock | undefined): Promise<LetterParagraph> => {
  const numbering = node.numbering as { readonly level?: unknown; readonly isOrdered?: unknown } | null;
  const isList = typeof numbering === 'object' && numbering !== null;
  const continues = before?.block === 'paragraph' && before.list !== null;
  if (isList && !continues) reading.lists += 1;
  const level = Number(isList ? numbering.level : 0);
  const align = node.alignment;
  return {
    block: 'paragraph',
    inlines: await inlinesOf(childrenOf(node), reading, plainRun),
    list: isList
      ? { ordered: numbering.isOrdered === true, level: level >= 0 && level <= 8 ? level : 0, run: reading.lists }
      : null,
    isHeading: /heading|kop|title|subject|onderwerp|outcome/i.test(`${node.styleId} ${node.styleName}`),
    align: align === 'center' || align === 'right' ? align : 'left',
  };
};

type Look = Omit<Extract<LetterInline, { inline: 'text' }>, 'inline' | 'text'>;
const plainRun: Look = { bold: false, italics: false, underline: false, strike: false, raised: null };
const text = (value: string, look: Look = plainRun): LetterInline => ({ inline: 'text', text: value, ...look });

const inlinesOf = async (nodes: readonly Node[], reading: Reading, look: Look): Promise<readonly LetterInline[]> => {
  const inlines: LetterInline[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'run':
        inlines.push(...(await inlinesOf(childrenOf(node), reading, lookOf(node))));
        break;
      case 'text':
        if (typeof node.value === 'string' && node.value !== '') inlines.push(text(node.value, look));
        break;
      case 'tab':
        inlines.push({ inline: 'tab' });
        break;
      case 'break':
        // A new page is the letter's own affair.
        if (node.breakType === 'line') inlines.push({ inline: 'break' });
        break;
      case 'checkbox':
        inlines.push(text(node.checked === true ? '☒' : '☐', look));
        break;
      case 'image': {
        const picture = await pictureOf(node);
        if (picture) inlines.push(picture);
        break;
      }
      case 'noteReference': {
        const note = reading.noteOf(node);
        if (!note) break;
        const known = reading.notes.indexOf(note);
        const number = known >= 0 ? known + 1 : reading.notes.push(note);
        inlines.push(text(`[${number}]`, look));
        break;
      }
      default:
        // A link's words stay; where it leads is for the original.
        inlines.push(...(await inlinesOf(childrenOf(node), reading, look)));
    }
  }
  return inlines;
};

const lookOf = (run: Node): Look => ({
  bold: run.isBold === true,
  italics: run.isItalic === true,
  underline: run.isUnderline === true,
  strike: run.isStrikethrough === true,
  raised:
    run.verticalAlignment === 'superscript' || run.verticalAlignment === 'subscript' ? run.verticalAlignment : null,
});

/** A picture that cannot be shown is left out: the letter itself goes along. */
const pictureOf = async (node: Node): Promise<LetterInline | null> => {
  if (typeof node.readAsBuffer !== 'function') return null;
  try {
    const picture = readPicture(Uint8Array.from((await node.readAsBuffer()) as Buffer));
    return picture ? { inline: 'picture', picture } : null;
  } catch {
    return null;
  }
};

const rowsOf = async (table: Node, reading: Reading, depth: number): Promise<readonly LetterRow[]> => {
  const rows: LetterRow[] = [];
  for (const row of childrenOf(table)) {
    const cells: LetterCell[] = [];
    for (const cell of childrenOf(row)) {
      const blocks = await blocksOf(childrenOf(cell), reading, depth + 1);
      cells.push({ blocks, columns: spanOf(cell.colSpan), rows: spanOf(cell.rowSpan) });
    }
    if (cells.length > 0) rows.push({ isHead: row.isHeader === true, cells });
  }
  return rows;
};

/** Word has at most 63 columns. */
const spanOf = (value: unknown): number => {
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 && span <= 63 ? span : 1;
};

const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node.children) ? node.children.filter((child): child is Node => typeof child === 'object') : [];
