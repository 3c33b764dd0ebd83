/** A storage or a stream of a compound file, by name. */
export type Node =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly children: readonly Node[] };

const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const tableSector = 0xfffffffd;
const listSector = 0xfffffffc;
const inHeader = 109;
const sector = 512;
const mini = 64;
const shortStream = 4096;

type Row = {
  readonly node: Node;
  readonly type: number;
  child: number;
  right: number;
  start: number;
  size: number;
};

const padded = (bytes: Uint8Array, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/**
 * A compound file (MS-CFB, version 3), written from the specification and not with the library that reads it. The
 * children of a storage stand in one line to the right, which is a tree too.
 */
export const compoundFile = (children: readonly Node[]): Uint8Array => {
  const rows: Row[] = [];
  const add = (node: Node, type: number): number => {
    const row: Row = { node, type, child: free, right: free, start: endOfChain, size: 0 };
    rows.push(row);
    const own = rows.length - 1;
    let before: Row | null = null;
    for (const child of 'children' in node ? node.children : []) {
      const index = add(child, 'children' in child ? 1 : 2);
      if (before) before.right = index;
      else row.child = index;
      before = rows[index] ?? null;
    }
    return own;
  };
  add({ name: 'Root Entry', children }, 5);

  const fat: number[] = [];
  const body: Buffer[] = [];
  /** Puts bytes into sectors of their own and chains them; answers the first. */
  const place = (bytes: Uint8Array): number => {
    const count = Math.ceil(bytes.length / sector);
    if (count === 0) return endOfChain;
    const first = fat.length;
    for (let index = 0; index < count; index += 1) fat.push(index === count - 1 ? endOfChain : first + index + 1);
    body.push(padded(bytes, sector));
    return first;
  };

  const miniFat: number[] = [];
  const miniBody: Buffer[] = [];
  for (const row of rows) {
    if (!('bytes' in row.node)) continue;
    const { bytes } = row.node;
    row.size = bytes.length;
    if (bytes.length >= shortStream) row.start = place(bytes);
    else if (bytes.length > 0) {
      row.start = miniFat.length;
      const count = Math.ceil(bytes.length / mini);
      for (let index = 0; index < count; index += 1)
        miniFat.push(index === count - 1 ? endOfChain : row.start + index + 1);
      miniBody.push(padded(bytes, mini));
    }
  }
  const root = rows[0];
  const miniStream = Buffer.concat(miniBody);
  if (root && miniStream.length > 0) {
    root.size = miniStream.length;
    root.start = place(miniStream);
  }
  const miniTable = words(miniFat);
  const miniTableStart = place(miniTable);
  const directoryStart = place(Buffer.concat(rows.map(entry)));

  // The table names its own sectors too, and those that list it beyond the 109 of the header (MS-CFB §2.5).
  const perSector = sector / 4;
  let [tables, lists] = [0, 0];
  while (fat.length + tables + lists > tables * perSector) {
    tables += 1;
    lists = Math.ceil(Math.max(0, tables - inHeader) / (perSector - 1));
  }
  const firstTable = fat.length;
  const firstList = firstTable + tables;
  fat.push(...Array.from({ length: tables }, () => tableSector), ...Array.from({ length: lists }, () => listSector));
  const table = words([...fat, ...Array.from({ length: tables * perSector - fat.length }, () => free)]);
  const list = words(
    Array.from({ length: lists }, (_, at) => [
      ...Array.from({ length: perSector - 1 }, (__, index) => {
        const number = inHeader + at * (perSector - 1) + index;
        return number < tables ? firstTable + number : free;
      }),
      at === lists - 1 ? endOfChain : firstList + at + 1,
    ]).flat(),
  );

  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header, 0);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(shortStream, 56);
  header.writeUInt32LE(miniTableStart, 60);
  header.writeUInt32LE(Math.ceil(miniTable.length / sector), 64);
  header.writeUInt32LE(lists > 0 ? firstList : endOfChain, 68);
  header.writeUInt32LE(lists, 72);
  for (let index = 0; index < inHeader; index += 1)
    header.writeUInt32LE(index < tables ? firstTable + index : free, 76 + index * 4);
  return new Uint8Array(Buffer.concat([header, ...body, table, list]));
};

const words = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};

/** MS-CFB §2.6.1. */
const entry = ({ node, type, child, right, start, size }: Row): Buffer => {
  const bytes = Buffer.alloc(128);
  const name = Buffer.from(`${node.name}\0`, 'utf16le');
  name.copy(bytes, 0);
  bytes.writeUInt16LE(name.length, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
};
