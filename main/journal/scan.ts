import { frameMagic, type ReadFrame, readFrame } from './frame.ts';
import type { JournalKeys } from './journal-keys.ts';

/** A stretch of a log file. A record whose header is genuine but whose rest was hurt is still a record. */
export type Piece = { readonly offset: number; readonly length: number } & (
  | { readonly kind: 'record'; readonly frame: ReadFrame }
  | { readonly kind: 'damage' }
);
export type RecordPiece = Extract<Piece, { kind: 'record' }>;

export const endOf = (piece: Piece): number => piece.offset + piece.length;

const startsFrame = (bytes: Buffer, offset: number): boolean =>
  bytes.compare(frameMagic, 0, frameMagic.length, offset, offset + frameMagic.length) === 0;

/** The end of what was written: a log is followed by zeros, kept free for the records to come. */
const writtenEnd = (bytes: Buffer): number => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
};

/** Where the frame's own lengths say it ends, believed only when another frame or the end of the log is there. */
const declaredEnd = (bytes: Buffer, offset: number, written: number): number | null => {
  if (bytes.length - offset < 12 || !startsFrame(bytes, offset)) return null;
  const end = offset + 12 + bytes.readUInt32BE(offset + 4) + 64 + bytes.readUInt32BE(offset + 8) + 32;
  // The checksum at the end of a frame may itself end in a few zeros.
  const isLast = end >= written && end <= Math.min(bytes.length, written + 8);
  const isBelievable = isLast || (end < bytes.length - frameMagic.length && startsFrame(bytes, end));
  return isBelievable ? end : null;
};

/**
 * Cuts the bytes of a log file into records and damage. Frames are found again by their magic, so damage costs the
 * records it touches and no other. Covers every byte, in order, up to the zeros that follow the last record.
 */
export const scanLog = (bytes: Buffer, verify: JournalKeys['verify']): readonly Piece[] => {
  const isGenuine = (frame: ReadFrame): boolean => verify(frame.header.device, frame.headerBytes, frame.signature);
  const nextFrame = (from: number): number => {
    for (let at = bytes.indexOf(frameMagic, from); at >= 0; at = bytes.indexOf(frameMagic, at + 1)) {
      const frame = readFrame(bytes, at);
      if (frame && (frame.isIntact || isGenuine(frame))) return at;
    }
    return written;
  };
  const written = writtenEnd(bytes);

  const pieces: Piece[] = [];
  for (let offset = 0; offset < written; ) {
    const frame = readFrame(bytes, offset);
    if (frame?.isIntact) {
      pieces.push({ kind: 'record', offset, length: frame.length, frame });
      offset += frame.length;
      continue;
    }
    const length = (declaredEnd(bytes, offset, written) ?? nextFrame(offset + 1)) - offset;
    pieces.push(
      frame && isGenuine(frame) ? { kind: 'record', offset, length, frame } : { kind: 'damage', offset, length },
    );
    offset += length;
  }
  return pieces;
};
