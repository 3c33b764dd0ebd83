/** MS-CFB §2.2: how a compound file begins. Outlook's .msg and Office files from before 2007 are ones. */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerLength = 512;
const entryLength = 128;
/** MS-CFB §2.1: marks in place of a sector's number. */
const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;
/** Streams and storages. A mail with a thousand attachments has some twenty thousand. */
const mostEntries = 50_000;
/** A storage in a storage; each message inside a message takes two. */
const deepest = 60;
/** Sectors of the table that the header itself names. */
const inHeader = 109;
/** MS-CFB §2.2: streams shorter than this share one stream, in sectors of 64 bytes. */
const shortStream = 4096;
const miniSector = 64;

/** A writer may leave a few sectors more in a chain than its stream needs; a reader walks them all. */
const slack = 64;

export const isCompoundFile = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/** `tangled`: sectors or entries that lead in circles, out of the file, or to more than there is. */
export type CompoundFile =
  | { readonly kind: 'sound'; readonly rootNames: readonly string[] }
  | { readonly kind: 'tangled' }
  | { readonly kind: 'too-deep' };

const tangled = { kind: 'tangled' } as const;

/**
 * Looks at the structure of a compound file (MS-CFB) before anything follows it: no chain of sectors goes round, no
 * storage holds itself, every stream is there whole, and the streams together are no larger than the file. A reader
 * that trusts its tables, as most do, then comes to an end in time and memory that follow from the file's size.
 */
export const checkCompoundFile = (bytes: Uint8Array): CompoundFile => {
  const sectors = sectorsOf(bytes);
  const fat = sectors && readFat(sectors);
  if (!fat || goesRound(fat)) return tangled;
  const directory = chainFrom(fat, sectors.view.getUint32(48, true));
  const miniFat = readMiniFat(sectors, fat);
  const entries = readEntries(sectors, directory);
  if (!entries || goesRound(miniFat)) return tangled;
  const rootChain = chainFrom(fat, entries[0]?.start ?? endOfChain);
  const places: Places = { sectors, fat, miniFat, miniStream: rootChain.length * sectors.sectorLength };
  return checkTree(entries, (entry) => isWhole(entry, places), bytes.length);
};

type Sectors = { readonly view: DataView; readonly sectorLength: number; readonly count: number };
type Entry = {
  readonly name: string;
  readonly type: number;
  readonly siblings: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

const sectorsOf = (bytes: Uint8Array): Sectors | null => {
  if (!isCompoundFile(bytes) || bytes.length < headerLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 2 ** view.getUint16(30, true);
  return sectorLength === 512 || sectorLength === 4096
    ? { view, sectorLength, count: Math.ceil(bytes.length / sectorLength) - 1 }
    : null;
};

/** The 32-bit words of these sectors; a last sector that the file ends in counts as far as it goes. */
const wordsIn = ({ view, sectorLength, count }: Sectors, list: readonly number[]): Uint32Array => {
  const perSector = sectorLength / 4;
  const words = new Uint32Array(list.length * perSector).fill(noEntry);
  for (const [index, sector] of list.entries()) {
    if (sector >= count) continue;
    for (let word = 0; word < perSector; word += 1) {
      const at = (sector + 1) * sectorLength + word * 4;
      if (at + 4 <= view.byteLength) words[index * perSector + word] = view.getUint32(at, true);
    }
  }
  return words;
};

/**
 * The table of all sectors. Its own sectors are named in the header, from the 110th on in a chain of sectors that
 * hold nothing else (MS-CFB §2.5). `null` when one of them is not in the file, or that chain goes round.
 */
const readFat = (sectors: Sectors): Uint32Array | null => {
  const { view, count, sectorLength } = sectors;
  const wanted = view.getUint32(44, true);
  const list = Array.from({ length: inHeader }, (_, index) => view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let steps = 0; next < count; steps += 1) {
    if (steps > count) return null;
    const words = wordsIn(sectors, [next]);
    const last = sectorLength / 4 - 1;
    list.push(...words.subarray(0, last));
    next = words[last] ?? noEntry;
  }
  if (next !== endOfChain && next !== noEntry) return null;
  const used = list.slice(0, wanted);
  return used.length < wanted || used.some((sector) => sector >= count) ? null : wordsIn(sectors, used);
};

/** The table of the 64-byte sectors in which short streams lie; empty when there are none. */
const readMiniFat = (sectors: Sectors, fat: Uint32Array): Uint32Array => {
  const { view } = sectors;
  const wanted = view.getUint32(64, true);
  return wordsIn(sectors, wanted === 0 ? [] : chainFrom(fat, view.getUint32(60, true)).slice(0, wanted));
};

/** Whether any chain in the table comes back to where it has been. */
const goesRound = (table: Uint32Array): boolean => {
  // 0: not seen; otherwise one more than where the walk began that passed here.
  const passed = new Uint32Array(table.length);
  for (let start = 0; start < table.length; start += 1) {
    for (let at = start; at < table.length && passed[at] === 0; at = table[at] ?? noEntry) {
      passed[at] = start + 1;
      if (passed[table[at] ?? noEntry] === start + 1) return true;
    }
  }
  return false;
};

/** Only for a table that does not go round. */
const chainFrom = (table: Uint32Array, start: number): readonly number[] => {
  const chain: number[] = [];
  for (let at = start; at < table.length; at = table[at] ?? endOfChain) chain.push(at);
  return chain;
};

/** MS-CFB §2.6.1. `null` when there are none, or too many. */
const readEntries = ({ view, sectorLength, count }: Sectors, list: readonly number[]): readonly Entry[] | null => {
  const perSector = sectorLength / entryLength;
  if (list.length === 0 || list.length * perSector > mostEntries) return null;
  const entries: Entry[] = [];
  for (const sector of list) {
    for (let index = 0; index < perSector; index += 1) {
      const at = (sector + 1) * sectorLength + index * entryLength;
      if (sector >= count || at + entryLength > view.byteLength) return null;
      entries.push(readEntry(view, at));
    }
  }
  return entries;
};

const readEntry = (view: DataView, at: number): Entry => {
  const units = Math.min(31, Math.max(0, Math.floor(view.getUint16(at + 64, true) / 2) - 1));
  const codes = Array.from({ length: units }, (_, index) => view.getUint16(at + index * 2, true));
  return {
    name: String.fromCharCode(...codes),
    type: view.getUint8(at + 66),
    siblings: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
};

/** Where streams lie; `miniStream` is the length in bytes of the stream that all short ones share. */
type Places = {
  readonly sectors: Sectors;
  readonly fat: Uint32Array;
  readonly miniFat: Uint32Array;
  readonly miniStream: number;
};

/** Whether a stream has as many sectors as its length asks, each of them in the file, and not many more. */
const isWhole = ({ start, size }: Entry, { sectors, fat, miniFat, miniStream }: Places): boolean => {
  if (size === 0) return true;
  const isShort = size < shortStream;
  const table = isShort ? miniFat : fat;
  const needed = Math.ceil(size / (isShort ? miniSector : sectors.sectorLength));
  const limit = isShort ? Math.floor(miniStream / miniSector) : sectors.count;
  let steps = 0;
  for (let at = start; at < table.length; at = table[at] ?? endOfChain) {
    if (steps < needed && at >= limit) return false;
    steps += 1;
    if (steps > needed + slack) return !isShort;
  }
  return steps >= needed;
};

const storage = 1;
const stream = 2;
const root = 5;

/** Each entry is reached once, and streams hold no more than the file does: an honest one shares no sector. */
const checkTree = (entries: readonly Entry[], isThere: (entry: Entry) => boolean, fileLength: number): CompoundFile => {
  if (entries[0]?.type !== root) return tangled;
  const reached = new Set<number>([0]);
  const rootNames: string[] = [];
  const waiting = [{ index: entries[0].child, depth: 1 }];
  let size = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, depth } = next;
    if (index === noEntry) continue;
    const entry = entries[index];
    if (!entry || reached.has(index)) return tangled;
    if (depth > deepest) return { kind: 'too-deep' };
    reached.add(index);
    if (depth === 1) rootNames.push(entry.name);
    if (entry.type === stream) {
      size += entry.size;
      if (size > fileLength || !isThere(entry)) return tangled;
    }
    for (const sibling of entry.siblings) waiting.push({ index: sibling, depth });
    if (entry.type === storage) waiting.push({ index: entry.child, depth: depth + 1 });
  }
  return { kind: 'sound', rootNames };
};
