/** Builds plain text out of blocks: collapses white space, keeps one blank line between paragraphs. */
export type TextWriter = {
  readonly text: (text: string) => void;
  /** A line break as the author put it; several make blank lines. */
  readonly newLine: () => void;
  /** What follows starts on a line of its own. */
  readonly newBlock: () => void;
  /** What follows starts after a blank line. */
  readonly newParagraph: () => void;
  readonly quote: () => void;
  readonly unquote: () => void;
  readonly startList: (numbered: boolean) => void;
  readonly endList: () => void;
  readonly item: () => void;
  readonly endItem: () => void;
  readonly cell: () => void;
  readonly preformatted: (on: boolean) => void;
  /** A place in what was written, for `since`. */
  readonly mark: () => number;
  readonly since: (mark: number) => string;
  readonly done: () => string;
};

/** Deeper than this nobody reads, and a hostile mail would only make long lines. */
const deepest = 12;

export const createTextWriter = (): TextWriter => {
  const pieces: string[] = [];
  const lists: { readonly numbered: boolean; items: number }[] = [];
  let quotes = 0;
  let pre = 0;
  // Breaks and a space that are owed; paid when text follows, so nothing trails.
  let breaks = 0;
  let space = false;
  let marker = '';
  let atStart = true;

  const put = (piece: string): void => {
    pieces.push(piece);
  };
  const owe = (count: number): void => {
    breaks = Math.max(breaks, count);
    space = false;
  };
  const linePrefix = (): string =>
    '> '.repeat(Math.min(quotes, deepest)) + '  '.repeat(Math.max(0, Math.min(lists.length, deepest) - 1));
  const pay = (): void => {
    const startsLine = atStart || breaks > 0;
    if (!atStart) put('\n'.repeat(breaks));
    if (startsLine) put(linePrefix() + marker);
    else if (space) put(' ');
    if (startsLine) marker = '';
    atStart = false;
    breaks = 0;
    space = false;
  };
  const word = (text: string): void => {
    const collapsed = text.replace(/[\s\u200b\ufeff]+/g, ' ');
    if (collapsed === '' || collapsed === ' ') {
      space ||= collapsed === ' ';
      return;
    }
    space ||= collapsed.startsWith(' ');
    pay();
    put(collapsed.trim());
    space = collapsed.endsWith(' ');
  };
  const newLine = (): void => {
    // At most one blank line more than a paragraph has.
    breaks = Math.min(breaks + 1, 3);
    space = false;
  };

  return {
    text: (text) => {
      if (pre === 0) return word(text);
      text.split(/\r?\n/).forEach((line, index) => {
        if (index > 0) newLine();
        if (line.trim() === '') return;
        pay();
        put(line);
      });
    },
    newLine,
    newBlock: () => owe(1),
    newParagraph: () => owe(2),
    quote: () => {
      owe(2);
      quotes += 1;
    },
    unquote: () => {
      owe(2);
      quotes = Math.max(0, quotes - 1);
    },
    startList: (numbered) => {
      owe(lists.length === 0 ? 2 : 1);
      lists.push({ numbered, items: 0 });
    },
    endList: () => {
      lists.pop();
      owe(lists.length === 0 ? 2 : 1);
    },
    item: () => {
      owe(1);
      const list = lists.at(-1);
      if (list) list.items += 1;
      marker = list?.numbered ? `${list.items}. ` : '- ';
    },
    endItem: () => {
      owe(1);
      marker = '';
    },
    cell: () => {
      space = true;
    },
    preformatted: (on) => {
      owe(2);
      pre = Math.max(0, pre + (on ? 1 : -1));
    },
    mark: () => pieces.length,
    since: (mark) => pieces.slice(mark).join(''),
    done: () => pieces.join(''),
  };
};
