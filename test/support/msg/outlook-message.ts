import { compoundFile, type Node } from './compound-writer.ts';

/** A property by its id in hex (MS-OXPROPS): text, bytes, or a whole number. */
type Value = string | Uint8Array | number;
export type OutlookMessage = {
  readonly properties: Readonly<Record<string, Value>>;
  /** Moments, in seconds since 1970. */
  readonly times?: Readonly<Record<string, number>>;
  readonly recipients?: readonly Readonly<Record<string, Value>>[];
  readonly attachments?: readonly OutlookAttachment[];
  /** Texts as bytes of Windows-1252, as Outlook 97 to 2002 wrote them. */
  readonly ansi?: boolean;
};
export type OutlookAttachment =
  | { readonly properties: Readonly<Record<string, Value>>; readonly bytes: Uint8Array }
  | { readonly properties: Readonly<Record<string, Value>>; readonly message: OutlookMessage };

const headerLengths = { root: 32, inner: 24, part: 8 } as const;

/** The streams of one storage: longer values each in a stream, whole numbers in the stream of properties (MS-OXMSG §2.4). */
const streams = (
  properties: Readonly<Record<string, Value>>,
  ansi: boolean,
  header: keyof typeof headerLengths,
  times: Readonly<Record<string, number>> = {},
): readonly Node[] => {
  const rows: Buffer[] = [];
  const nodes: Node[] = [];
  for (const [id, value] of Object.entries(properties)) {
    const row = Buffer.alloc(16);
    const tag = (type: number): number => (Number.parseInt(id, 16) << 16) | type;
    row.writeUInt32LE(6, 4);
    if (typeof value === 'number') {
      row.writeInt32LE(tag(0x0003), 0);
      row.writeUInt32LE(value, 8);
    } else {
      const isText = typeof value === 'string';
      const type = isText ? (ansi ? 0x001e : 0x001f) : 0x0102;
      const bytes = isText ? Buffer.from(value, ansi ? 'latin1' : 'utf16le') : value;
      row.writeInt32LE(tag(type), 0);
      row.writeUInt32LE(bytes.length, 8);
      const name = `__substg1.0_${id.toUpperCase()}${type.toString(16).padStart(4, '0').toUpperCase()}`;
      nodes.push({ name, bytes: new Uint8Array(bytes) });
    }
    rows.push(row);
  }
  for (const [id, seconds] of Object.entries(times)) {
    const row = Buffer.alloc(16);
    row.writeInt32LE((Number.parseInt(id, 16) << 16) | 0x0040, 0);
    row.writeUInt32LE(6, 4);
    // MS-DTYP §2.3.3: tenths of a microsecond since 1601.
    row.writeBigUInt64LE((BigInt(seconds) + 11_644_473_600n) * 10_000_000n, 8);
    rows.push(row);
  }
  const table = Buffer.concat([Buffer.alloc(headerLengths[header]), ...rows]);
  return [{ name: '__properties_version1.0', bytes: new Uint8Array(table) }, ...nodes];
};

const contents = (message: OutlookMessage, header: 'root' | 'inner'): readonly Node[] => {
  const ansi = message.ansi ?? false;
  const number = (index: number): string => index.toString(16).padStart(8, '0').toUpperCase();
  return [
    ...streams(message.properties, ansi, header, message.times),
    ...(message.recipients ?? []).map((recipient, index) => ({
      name: `__recip_version1.0_#${number(index)}`,
      children: streams(recipient, ansi, 'part'),
    })),
    ...(message.attachments ?? []).map((attachment, index) => ({
      name: `__attach_version1.0_#${number(index)}`,
      children:
        'message' in attachment
          ? [
              ...streams({ ...attachment.properties, '3705': 5 }, ansi, 'part'),
              { name: '__substg1.0_3701000D', children: contents(attachment.message, 'inner') },
            ]
          : streams({ ...attachment.properties, '3705': 1, '3701': attachment.bytes }, ansi, 'part'),
    })),
  ];
};

/** A .msg file as Outlook saves one (MS-OXMSG). */
export const outlookMessage = (message: OutlookMessage): Uint8Array => compoundFile(contents(message, 'root'));
