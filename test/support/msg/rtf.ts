/** MS-OXRTFCP §2.1.3.1.1: what the dictionary holds before the first byte. */
const header = (rawSize: number, type: string, contents: Buffer): Uint8Array => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(contents.length + 12, 0);
  bytes.writeUInt32LE(rawSize, 4);
  bytes.write(type, 8, 'latin1');
  return new Uint8Array(Buffer.concat([bytes, contents]));
};

export const uncompressedRtf = (rtf: string): Uint8Array => header(rtf.length, 'MELA', Buffer.from(rtf, 'latin1'));

/** Compressed RTF (MS-OXRTFCP) of literals only, and the reference that ends it: no shorter, and as valid. */
export const compressedRtf = (rtf: string): Uint8Array => {
  const bytes = Buffer.from(rtf, 'latin1');
  const runs: number[] = [];
  for (let at = 0; at <= bytes.length; at += 8) {
    const literals = bytes.subarray(at, at + 8);
    const isLast = literals.length < 8;
    runs.push(isLast ? 1 << literals.length : 0, ...literals);
    // A reference to where the dictionary is being written ends the text.
    const end = (207 + bytes.length) % 4096;
    if (isLast) runs.push(end >> 4, (end & 15) << 4);
  }
  return header(bytes.length, 'LZFu', Buffer.from(runs));
};
