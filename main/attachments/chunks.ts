import { createCipheriv, createDecipheriv } from 'node:crypto';

const tagLength = 16;

/** One stretch of a document and its place among the others. */
export type Chunk = { readonly bytes: Uint8Array; readonly index: number; readonly count: number };

/** An empty document has one empty chunk, so that it too is proved to be what was filed. */
export const chunkCount = (size: number, length: number): number => Math.max(1, Math.ceil(size / length));

export const splitChunks = (bytes: Uint8Array, length: number): readonly Chunk[] => {
  const count = chunkCount(bytes.length, length);
  return Array.from({ length: count }, (_, index) => ({
    bytes: bytes.subarray(index * length, (index + 1) * length),
    index,
    count,
  }));
};

/** The key is random per document and used for nothing else, so the chunk's number is nonce enough. */
const nonceOf = (index: number): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 8);
  return nonce;
};
const placeOf = ({ index, count }: Omit<Chunk, 'bytes'>): Buffer => Buffer.from(`gegrond/1/chunk|${index}|${count}`);

/** AES-256-GCM: ciphertext ‖ tag. */
export const sealChunk = (key: Uint8Array, chunk: Chunk): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(chunk.index));
  cipher.setAAD(placeOf(chunk));
  return Buffer.concat([cipher.update(chunk.bytes), cipher.final(), cipher.getAuthTag()]);
};

/** `null` when the key is another, the bytes were changed, or the chunk belongs elsewhere. */
export const openChunk = (key: Uint8Array, { bytes, index, count }: Chunk): Buffer | null => {
  if (bytes.length < tagLength) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index), { authTagLength: tagLength });
  decipher.setAAD(placeOf({ index, count }));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    return null;
  }
};
