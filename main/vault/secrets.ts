import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { MemberRef } from '../../shared/members/members.ts';

/** What the vault keeps: this device's private keys, the epoch keys (the last is the present one), and whose they are. */
export type Secrets = {
  /** Ed25519 seed (RFC 8032), 32 bytes. */
  readonly signing: Buffer;
  /** X25519 private key (RFC 7748), 32 bytes: what other devices will seal epoch keys to. */
  readonly receiving: Buffer;
  readonly epochs: readonly Buffer[];
  readonly member: MemberRef;
  readonly deviceLetter: string;
};

const keyLength = 32;
/** PKCS #8 before the 32 bytes of the key (RFC 8410). */
const pkcs8 = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
};

const newRawKey = (kind: 'ed25519' | 'x25519'): Buffer => {
  const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-keyLength);
};

export const newSecrets = (member: MemberRef, deviceLetter: string): Secrets => ({
  signing: newRawKey('ed25519'),
  receiving: newRawKey('x25519'),
  epochs: [randomBytes(keyLength)],
  member,
  deviceLetter,
});

export const toPrivateKey = (kind: 'ed25519' | 'x25519', raw: Uint8Array): KeyObject => {
  const der = Buffer.concat([pkcs8[kind], raw]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
};

/** Binary, so that no key becomes a string, which nothing can wipe: version, two keys, epochs, then JSON. */
export const secretsToBytes = ({ signing, receiving, epochs, member, deviceLetter }: Secrets): Buffer =>
  Buffer.concat([
    Buffer.from([1]),
    signing,
    receiving,
    Buffer.from([epochs.length]),
    ...epochs,
    Buffer.from(JSON.stringify({ member: { id: member.id, name: member.name }, deviceLetter }), 'utf8'),
  ]);

/** `null` when the bytes are of a version that this program does not know. The keys are copies. */
export const secretsFromBytes = (bytes: Buffer): Secrets | null => {
  if (bytes[0] !== 1) return null;
  const keyAt = (index: number, from: number): Buffer =>
    Buffer.from(bytes.subarray(from + index * keyLength, from + (index + 1) * keyLength));
  const epochsFrom = 2 + 2 * keyLength;
  const count = bytes[epochsFrom - 1] ?? 0;
  const profile: unknown = JSON.parse(bytes.subarray(epochsFrom + count * keyLength).toString('utf8'));
  return {
    signing: keyAt(0, 1),
    receiving: keyAt(1, 1),
    epochs: Array.from({ length: count }, (_, index) => keyAt(index, epochsFrom)),
    ...(profile as Pick<Secrets, 'member' | 'deviceLetter'>),
  };
};

export const wipeSecrets = ({ signing, receiving, epochs }: Secrets): void => {
  for (const key of [signing, receiving, ...epochs]) key.fill(0);
};
