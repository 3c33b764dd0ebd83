import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { DeviceId } from '../../shared/base/ids.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import type { EndedDevice } from '../journal/journal-keys.ts';
import { deriveKey } from './secret-box.ts';

/** What the vault keeps: this device's private keys, the epoch keys (the last is the present one), and whose they are. */
export type Secrets = {
  /** Ed25519 seed (RFC 8032), 32 bytes. */
  readonly signing: Buffer;
  /** X25519 private key (RFC 7748), 32 bytes: what other devices will seal epoch keys to. */
  readonly receiving: Buffer;
  readonly epochs: readonly Buffer[];
  readonly member: MemberRef;
  readonly deviceLetter: string;
  /** Which device writes under these keys, when it is another than the one that the vault was made for. */
  readonly device: DeviceId | null;
  /** The devices that this one took over from, oldest first. */
  readonly ended: readonly EndedDevice[];
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
  device: null,
  ended: [],
});

/** SPKI before the 32 bytes of an Ed25519 public key (RFC 8410). */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** The public half of a signing seed, 32 bytes. */
export const publicKeyOf = (signing: Uint8Array): Buffer =>
  createPublicKey(toPrivateKey('ed25519', signing)).export({ format: 'der', type: 'spki' }).subarray(-keyLength);

/** Of the 32 bytes of an Ed25519 public key, in base64. */
export const toPublicKey = (base64: string): KeyObject =>
  createPublicKey({ key: Buffer.concat([spki, Buffer.from(base64, 'base64')]), format: 'der', type: 'spki' });

/** A 32-byte key that only who holds this device's secrets can derive: for what it alone has made. */
export const ownKeyOf = ({ signing }: Pick<Secrets, 'signing'>, purpose: string): Buffer =>
  deriveKey(signing, new Uint8Array(), `gegrond/1/own/${purpose}`);

export const toPrivateKey = (kind: 'ed25519' | 'x25519', raw: Uint8Array): KeyObject => {
  const der = Buffer.concat([pkcs8[kind], raw]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
};

/** Those of the vault's own device are version 1, as ever; a program that knows only that must not write as another. */
const versionOf = ({ device }: Pick<Secrets, 'device'>): number => (device === null ? 1 : 2);

/** Binary, so that no key becomes a string, which nothing can wipe: version, two keys, epochs, then JSON. */
export const secretsToBytes = ({ signing, receiving, epochs, member, deviceLetter, device, ended }: Secrets): Buffer =>
  Buffer.concat([
    Buffer.from([versionOf({ device })]),
    signing,
    receiving,
    Buffer.from([epochs.length]),
    ...epochs,
    Buffer.from(
      JSON.stringify({
        member: { id: member.id, name: member.name },
        deviceLetter,
        ...(device === null ? {} : { device, ended }),
      }),
      'utf8',
    ),
  ]);

/** `null` when the bytes are of a version that this program does not know. The keys are copies. */
export const secretsFromBytes = (bytes: Buffer): Secrets | null => {
  if (bytes[0] !== 1 && bytes[0] !== 2) return null;
  const keyAt = (index: number, from: number): Buffer =>
    Buffer.from(bytes.subarray(from + index * keyLength, from + (index + 1) * keyLength));
  const epochsFrom = 2 + 2 * keyLength;
  const count = bytes[epochsFrom - 1] ?? 0;
  const profile: unknown = JSON.parse(bytes.subarray(epochsFrom + count * keyLength).toString('utf8'));
  return {
    signing: keyAt(0, 1),
    receiving: keyAt(1, 1),
    epochs: Array.from({ length: count }, (_, index) => keyAt(index, epochsFrom)),
    device: null,
    ended: [],
    // Sealed by ourselves, so what it holds is what was put in.
    ...(profile as Pick<Secrets, 'member' | 'deviceLetter'> & Partial<Pick<Secrets, 'device' | 'ended'>>),
  };
};

export const wipeSecrets = ({ signing, receiving, epochs }: Secrets): void => {
  for (const key of [signing, receiving, ...epochs]) key.fill(0);
};
