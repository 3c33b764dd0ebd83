import { createCipheriv, createDecipheriv, createHmac, randomFillSync, timingSafeEqual } from 'node:crypto';
import { bodyToText, parseBody } from '../../shared/record/body.ts';
import { cipherHashTail, headerToText, noHash, recordFormat } from '../../shared/record/header.ts';
import type { RecordBody, RecordHeader } from '../../shared/record/record.ts';
import { type FrameParts, sha256Hex } from './frame.ts';
import type { StreamKey } from './journal-keys.ts';

const tagLength = 16;
/** Fixed, because every record has a key of its own: 256 random bits of salt go into it. */
const nonce = Buffer.alloc(12);

/** Filled for many salts at once, as each call to the system's source costs as much as a hash. */
const pool = Buffer.alloc(4096);
let used = pool.length;
const randomSalt = (): string => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 32;
  return pool.toString('hex', used - 32, used);
};

type Place = Pick<RecordHeader, 'stream' | 'device' | 'seq'>;
/** What the writer decides of a header; the rest follows from sealing. */
export type Unsealed = Omit<RecordHeader, 'format' | 'keyId' | 'salt' | 'keyCommitment' | 'cipherHash'>;

/**
 * HKDF-Expand with SHA-512 (RFC 5869, 2.3) from the stream's key, which is uniformly random, so that no extraction is
 * needed (3.3): 64 bytes are one block. The first 32 are the AES-256 key, the rest the commitment in the header.
 */
const deriveRecordKey = (key: Uint8Array, salt: string, place: Place): { key: Buffer; commitment: Buffer } => {
  const info = `gegrond/1/record|${place.stream}|${place.device}|${place.seq}|${salt}`;
  const derived = createHmac('sha512', key).update(`${info}\u0001`).digest();
  return { key: derived.subarray(0, 32), commitment: derived.subarray(32) };
};

/** The header without its last member, the hash of what this seals in: it cannot cover itself. */
const additionalData = (headerBytes: Uint8Array): Uint8Array =>
  headerBytes.subarray(0, headerBytes.length - cipherHashTail);

/** Seals a body and signs its header. `salt` (64 hex digits) is random unless the worked
 * example of the format gives one. */
export const sealRecord = (
  unsealed: Unsealed,
  body: RecordBody,
  streamKey: StreamKey,
  sign: (bytes: Uint8Array) => Uint8Array,
  salt = randomSalt(),
): FrameParts & { readonly header: RecordHeader; readonly hash: string } => {
  const derived = deriveRecordKey(streamKey.key, salt, unsealed);
  const draft: RecordHeader = {
    format: recordFormat,
    ...unsealed,
    keyId: streamKey.keyId,
    salt,
    keyCommitment: derived.commitment.toString('hex'),
    cipherHash: noHash,
  };
  const cipher = createCipheriv('aes-256-gcm', derived.key, nonce);
  const draftBytes = Buffer.from(headerToText(draft), 'utf8');
  cipher.setAAD(additionalData(draftBytes));
  const ciphertext = Buffer.concat([cipher.update(bodyToText(body), 'utf8'), cipher.final(), cipher.getAuthTag()]);
  derived.key.fill(0);

  const header: RecordHeader = { ...draft, cipherHash: sha256Hex(ciphertext) };
  // The hash stands at a known place from the end, so the header need not be written out twice.
  const headerBytes = draftBytes;
  headerBytes.write(header.cipherHash, headerBytes.length - '"}'.length - header.cipherHash.length, 'latin1');
  return { header, headerBytes, hash: sha256Hex(headerBytes), ciphertext, signature: sign(headerBytes) };
};

/**
 * Opens the body of a record whose header is trusted already. `null` when the key is not the one that the header
 * commits to, the ciphertext was changed, or the record is of a later format.
 */
export const openRecord = (
  frame: Pick<FrameParts, 'headerBytes' | 'ciphertext'> & { readonly header: RecordHeader },
  streamKey: StreamKey,
): RecordBody | null => {
  const { header, headerBytes, ciphertext } = frame;
  if (header.format !== recordFormat || ciphertext.length < tagLength) return null;
  const derived = deriveRecordKey(streamKey.key, header.salt, header);
  try {
    if (!timingSafeEqual(derived.commitment, Buffer.from(header.keyCommitment, 'hex'))) return null;
    const decipher = createDecipheriv('aes-256-gcm', derived.key, nonce, { authTagLength: tagLength });
    decipher.setAAD(additionalData(headerBytes));
    decipher.setAuthTag(ciphertext.subarray(ciphertext.length - tagLength));
    const text = Buffer.concat([decipher.update(ciphertext.subarray(0, -tagLength)), decipher.final()]);
    const body = parseBody(text.toString('utf8'));
    return body.ok ? body.value : null;
  } catch {
    return null; // GCM's tag does not match.
  } finally {
    derived.key.fill(0);
  }
};
