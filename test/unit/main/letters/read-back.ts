import { inflateRawSync } from 'node:zlib';

/**
 * The text of a Word file by a reader of our own: opens the archive and reads the XML without the libraries that
 * wrote it. Paragraphs end in `\n`, as do line breaks.
 */
export const wordText = (file: Uint8Array): string => textOf(entry(file, 'word/document.xml'));

/** Text of every part of the file, headers, footers and properties too. */
export const wholeText = (file: Uint8Array): string =>
  [...entries(file)]
    .filter(([name]) => /^(?:word\/(?:document|header|footer)|docProps\/)/.test(name))
    .map(([, xml]) => textOf(xml))
    .join('\n');

const entry = (file: Uint8Array, name: string): string => {
  const xml = entries(file).get(name);
  if (xml === undefined) throw new Error(`No ${name} in the file`);
  return xml;
};

/** PKWARE APPNOTE 6.3: the central directory names each entry and where it begins. */
const entries = (file: Uint8Array): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(file);
  const found = new Map<string, string>();
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    found.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'));
  }
  return found;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>|<\/w:p>/g, '\u0001')
    .replace(/<w:tab\/>/g, '\u0002')
    // Only what stands in a text run is text; white space between elements is not.
    .replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<[^>]+>|[\n\r]+(?=\s*<)/g, (_, text: string | undefined) =>
      // A line end inside a run shows as a space: only `w:br` breaks a line.
      (text ?? '').replace(/\n/g, ' '),
    )
    .replaceAll('\u0001', '\n')
    .replaceAll('\u0002', '\t')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
