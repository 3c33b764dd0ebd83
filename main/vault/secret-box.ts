import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM with a random nonce: nonce ‖ ciphertext ‖ tag. `purpose` is bound in and must be said again to open. */
export const sealBox = (key: Uint8Array, plain: Uint8Array, purpose: string): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** `null` when the key or the purpose is another, or the bytes were changed. */
export const openBox = (key: Uint8Array, box: Uint8Array, purpose: string): Buffer | null => {
  if (box.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(box.subarray(box.length - tagLength));
  try {
    return Buffer.concat([decipher.update(box.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    return null;
  }
};

/** HKDF-SHA256 (RFC 5869), 32 bytes. */
export const deriveKey = (key: Uint8Array, salt: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, purpose, 32));

/** The name of a key in headers and files: 32 hex digits that tell nothing of the key. */
export const keyIdOf = (key: Uint8Array): string =>
  deriveKey(key, new Uint8Array(), 'gegrond/1/key-id').subarray(0, 16).toString('hex');
