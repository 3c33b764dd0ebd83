/** RTF is only read where a message has neither text nor HTML; a longer one is cut. */
const mostTokens = 2_000_000;

/** Groups that hold no text of the message: fonts, colours, styles, pictures, fields' instructions. */
const unread = new Set(
  'fonttbl colortbl stylesheet info pict object listtable listoverridetable generator xmlnstbl fldinst header footer htmltag mhtmltag themedata datastore'.split(
    ' ',
  ),
);
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
};

type Group = { readonly isRead: boolean; readonly skipAfterUnicode: number };

/**
 * The words of an RTF document (RTF 1.9.1), also of one that wraps HTML (MS-OXRTFEX: the tags stand in groups that
 * are passed over, the words between them). `rtf` holds one character per byte. Never throws.
 */
export const rtfToText = (rtf: string): string => {
  const decode = decoderOf(/\\ansicpg(\d{3,5})/.exec(rtf)?.[1]);
  const token = /\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi;
  const groups: Group[] = [];
  let group: Group = { isRead: true, skipAfterUnicode: 1 };
  let isRtfOnly = false;
  let skip = 0;
  let tokens = 0;
  let text = '';
  const write = (words: string): void => {
    if (!group.isRead || isRtfOnly) return;
    const kept = words.slice(skip);
    skip = Math.max(0, skip - words.length);
    text += kept;
  };
  for (let found = token.exec(rtf); found && tokens < mostTokens; found = token.exec(rtf), tokens += 1) {
    const [, byte, word, number, symbol, brace, , words] = found;
    if (brace === '{') groups.push(group);
    else if (brace === '}') group = groups.pop() ?? group;
    else if (byte !== undefined) write(decode(Number.parseInt(byte, 16)));
    else if (words !== undefined) write(words);
    else if (symbol === '*' || (word !== undefined && unread.has(word))) group = { ...group, isRead: false };
    else if (symbol !== undefined) write(symbolOf(symbol));
    // MS-OXRTFEX §2.1.3.1.5: what stands between `\htmlrtf` and `\htmlrtf0` repeats the HTML's own.
    else if (word === 'htmlrtf') isRtfOnly = number !== '0';
    else if (word === 'uc') group = { ...group, skipAfterUnicode: Math.min(Number(number ?? 1), 10) };
    else if (word === 'u') {
      write(String.fromCharCode((Number(number) + 65_536) % 65_536));
      skip = group.skipAfterUnicode;
    } else if (word !== undefined) write(breaks[word] ?? '');
  }
  return text;
};

const symbolOf = (symbol: string): string => {
  if (symbol === '~') return ' ';
  if (symbol === '\n' || symbol === '\r') return '\n';
  return symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '';
};

/** One byte of the document's code page; Windows-1252 where it names none that is known. */
const decoderOf = (codePage: string | undefined): ((byte: number) => string) => {
  let decoder = new TextDecoder('windows-1252');
  try {
    decoder = new TextDecoder(`windows-${codePage ?? '1252'}`);
  } catch {
    // A code page that no browser knows.
  }
  return (byte) => decoder.decode(Uint8Array.of(byte));
};
