/** Where in a part of a Word file a stretch of text stands, for a person who looks for it. */
export type WordPlace = { readonly near: string; readonly inTable: boolean };

/** Characters of a paragraph that are shown. */
const shown = 100;

type Line = { text: string; readonly start: number; readonly inTable: boolean };

/**
 * The paragraph at `offset`, counted in the text of all `<w:t>` of the part together, as docxtemplater counts. Text
 * boxes are paragraphs inside a paragraph: the inner one is meant.
 */
export const placeAt = (xml: string, offset: number): WordPlace => {
  const token = /<w:p(?=[ >])[^>]*?(\/?)>|<\/w:p>|<w:tbl>|<\/w:tbl>|<w:t(?:>| [^>]*>)([^<]*)/g;
  const open: Line[] = [];
  let tables = 0;
  let seen = 0;
  for (let found = token.exec(xml); found; found = token.exec(xml)) {
    const [whole, selfClosed, text] = found;
    if (whole === '<w:tbl>') tables += 1;
    else if (whole === '</w:tbl>') tables -= 1;
    else if (whole === '</w:p>') {
      const line = open.pop();
      if (line && seen > offset) return { near: excerpt(line, offset), inTable: line.inTable };
    } else if (text !== undefined) {
      const line = open.at(-1);
      if (line) line.text += text;
      seen += text.length;
    } else if (selfClosed === '') open.push({ text: '', start: seen, inTable: tables > 0 });
  }
  return { near: '', inTable: false };
};

/** The words around the place, cut where words end. */
const excerpt = ({ text, start }: Line, offset: number): string => {
  const from = Math.max(0, offset - start - shown / 2);
  const cut = text.slice(from, from + shown);
  const words = `${from > 0 ? '…' : ''}${cut}${from + shown < text.length ? '…' : ''}`;
  return words
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
};
