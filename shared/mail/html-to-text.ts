import { decodeEntities } from './html-entities.ts';
import { createTextWriter, type TextWriter } from './text-writer.ts';

/** Elements whose contents nobody reads. */
const unread = new Set([
  'script',
  'style',
  'title',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'noscript',
  'select',
]);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr', 'dl', 'figure', 'fieldset']);
const lines = new Set(
  'div tr section article header footer main aside nav address dt dd caption form center body legend'.split(' '),
);

/**
 * The readable text of a mail's HTML part: paragraphs, list items, table cells, the address behind a link, quoted
 * replies marked with `> `. Nothing is run, loaded or trusted. One pass: its time grows with the length only.
 */
export const htmlToText = (html: string): string => {
  const writer = createTextWriter();
  let link: Link | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    writer.text(decodeEntities(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const tag = readTag(html, open);
    if (!tag) {
      writer.text('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (unread.has(tag.name) && !tag.closing) at = pastClosingTag(html, tag.name, at);
    else if (tag.name === 'a') link = followLink(writer, link, tag);
    else writeTag(writer, tag);
  }
  return writer.done();
};

type Tag = { readonly name: string; readonly closing: boolean; readonly attributes: string; readonly end: number };

/** The tag at `start`, or `null` when that `<` is only a character. An unclosed tag runs to the end. */
const readTag = (html: string, start: number): Tag | null => {
  const head = /<(\/?)([a-z][a-z0-9]*)|<[!?]/iy;
  head.lastIndex = start;
  const match = head.exec(html);
  if (!match) return null;
  let at = head.lastIndex;
  let quote = '';
  for (; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') break;
    // Only a quote that opens a value counts: a stray apostrophe must not swallow the rest of the mail.
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char;
  }
  const closed = at < html.length;
  // A quote that never closes: give it up and end the tag at the first `>`.
  if (!closed && quote !== '') at = firstGreaterThan(html, head.lastIndex);
  return {
    name: (match[2] ?? '').toLowerCase(),
    closing: match[1] === '/',
    attributes: html.slice(head.lastIndex, at),
    end: Math.min(at + 1, html.length),
  };
};

const firstGreaterThan = (html: string, from: number): number => {
  const found = html.indexOf('>', from);
  return found < 0 ? html.length : found;
};

const pastClosingTag = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}[^>]*>?`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
};

const writeTag = (writer: TextWriter, { name, closing }: Tag): void => {
  if (name === 'br') writer.newLine();
  else if (name === 'blockquote') closing ? writer.unquote() : writer.quote();
  else if (name === 'ul' || name === 'ol') closing ? writer.endList() : writer.startList(name === 'ol');
  else if (name === 'li') closing ? writer.endItem() : writer.item();
  else if (name === 'pre') writer.preformatted(!closing);
  else if ((name === 'td' || name === 'th') && closing) writer.cell();
  else if (paragraphs.has(name)) writer.newParagraph();
  else if (lines.has(name)) writer.newBlock();
};

type Link = { readonly href: string; readonly from: number };

/** Links do not nest in HTML: a new one ends the one before, which also keeps this in one pass. */
const followLink = (writer: TextWriter, link: Link | null, tag: Tag): Link | null => {
  if (link) {
    const bare = link.href.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
    if (!writer.since(link.from).includes(bare)) writer.text(` (${link.href.replace(/^mailto:/i, '')})`);
  }
  const href = tag.closing ? null : webAddress(tag.attributes);
  return href === null ? null : { href, from: writer.mark() };
};

/** Only addresses that a person could follow, and of a length that a person could read. */
const webAddress = (attributes: string): string | null => {
  const match = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const href = decodeEntities((match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim());
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) && href.length <= 300 ? href : null;
};
