import library, { type FieldsData } from '@kenjiuno/msgreader';

/** A CommonJS module: `import` gives its exports, or what they call `default`, depending on who loads it. */
const MsgReader: typeof library = 'default' in library ? (library.default as typeof library) : library;

export type Msg = {
  readonly fields: FieldsData;
  readonly contents: (attachment: FieldsData) => ArrayLike<number>;
};

/** MS-UCODEPAGEREF: 65001 is UTF-8; the others go by their number. */
const encodingOf = (codePage: number | undefined): string | null => {
  if (codePage === undefined || codePage === 1252 || codePage < 100 || codePage > 66_000) return null;
  return codePage === 65_001 ? 'utf8' : `cp${codePage}`;
};

/** Texts of an older Outlook are in the code page that the message itself names. Throws what the library throws. */
export const openMsg = (bytes: Uint8Array): Msg => {
  const western = open(bytes, 'cp1252');
  const encoding = encodingOf(western.fields.messageCodepage);
  if (encoding === null) return western;
  try {
    return open(bytes, encoding);
  } catch {
    return western;
  }
};

const open = (bytes: Uint8Array, ansiEncoding: string): Msg => {
  // Its own copy: the library reads the whole buffer beneath a view.
  const reader = new MsgReader(Uint8Array.from(bytes).buffer);
  reader.parserConfig = { ansiEncoding, includeRawProps: true };
  const fields = reader.getFileData();
  if (fields.error) throw new Error(fields.error);
  return { fields, contents: (attachment) => reader.getAttachment(attachment).content };
};
