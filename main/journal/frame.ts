import { hash } from 'node:crypto';
import { parseHeader } from '../../shared/record/header.ts';
import type { RecordHeader } from '../../shared/record/record.ts';

/** `docs/record-format.md`: magic, header length, ciphertext length, header, signature, ciphertext, SHA-256. */
export const frameMagic = Buffer.from('GGR1', 'latin1');
const prefixLength = 12;
const signatureLength = 64;
const checksumLength = 32;
const longestHeader = 64 * 1024;
/** Bytes of ciphertext with its tag. An event is text; documents lie elsewhere. */
export const longestCiphertext = 8 * 1024 * 1024;

export type FrameParts = {
  readonly headerBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
};

/** A frame read back: `isIntact` says that checksum, header and hash of the ciphertext agree. */
export type ReadFrame = FrameParts & {
  readonly header: RecordHeader;
  /** The record's hash. */
  readonly hash: string;
  readonly length: number;
  readonly isIntact: boolean;
};

export const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'buffer'));
export const sha256Hex = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

export const frameToBytes = ({ headerBytes, signature, ciphertext }: FrameParts): Buffer => {
  const checked = prefixLength + headerBytes.length + signatureLength + ciphertext.length;
  const frame = Buffer.allocUnsafe(checked + checksumLength);
  frameMagic.copy(frame);
  frame.writeUInt32BE(headerBytes.length, 4);
  frame.writeUInt32BE(ciphertext.length, 8);
  frame.set(headerBytes, prefixLength);
  frame.set(signature, prefixLength + headerBytes.length);
  frame.set(ciphertext, prefixLength + headerBytes.length + signatureLength);
  frame.set(sha256(frame.subarray(0, checked)), checked);
  return frame;
};

/** Views, not copies, of the parts of the frame that starts at `offset`; `null` when none can start there. */
export const readFrame = (bytes: Buffer, offset: number): ReadFrame | null => {
  if (bytes.length - offset < prefixLength || bytes.compare(frameMagic, 0, 4, offset, offset + 4) !== 0) return null;
  const headerLength = bytes.readUInt32BE(offset + 4);
  const cipherLength = bytes.readUInt32BE(offset + 8);
  const headerStart = offset + prefixLength;
  if (headerLength > longestHeader || headerStart + headerLength + signatureLength > bytes.length) return null;
  const headerBytes = bytes.subarray(headerStart, headerStart + headerLength);
  const parsed = parseHeader(headerBytes.toString('utf8'));
  if (!parsed.ok) return null;

  const cipherStart = headerStart + headerLength + signatureLength;
  const end = cipherStart + cipherLength;
  const isWhole = cipherLength <= longestCiphertext && end + checksumLength <= bytes.length;
  const ciphertext = bytes.subarray(cipherStart, Math.min(end, bytes.length));
  const isIntact =
    isWhole &&
    sha256(bytes.subarray(offset, end)).equals(bytes.subarray(end, end + checksumLength)) &&
    sha256Hex(ciphertext) === parsed.value.cipherHash;
  return {
    headerBytes,
    signature: bytes.subarray(headerStart + headerLength, cipherStart),
    ciphertext,
    header: parsed.value,
    hash: sha256Hex(headerBytes),
    length: prefixLength + headerLength + signatureLength + cipherLength + checksumLength,
    isIntact,
  };
};

/** Reads bytes that are one intact frame and nothing else. */
export const readSingleFrame = (bytes: Uint8Array): ReadFrame | null => {
  const frame = readFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  return frame?.isIntact && frame.length === bytes.length ? frame : null;
};
