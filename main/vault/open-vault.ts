import { createPublicKey, sign, verify } from 'node:crypto';
import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Locked, WriteFailed } from '../../shared/ipc/contract.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import type { JournalKeys } from '../journal/journal-keys.ts';
import { randomId } from './random-id.ts';
import { deriveKey, openBox, sealBox } from './secret-box.ts';
import type { Secrets } from './secrets.ts';
import { ownKeyOf, toPrivateKey, toPublicKey, wipeSecrets } from './secrets.ts';
import type { StreamKeys } from './stream-keys.ts';

export type Protection = 'os-keyring' | 'passphrase-only';

/** An open register: this device's keys, in memory until `lock`. */
export type Vault = JournalKeys & {
  readonly member: MemberRef;
  readonly deviceLetter: string;
  readonly protection: Protection;
  /** Makes a stream with a random key of its own; answers after the key has reached the disk, twice. */
  readonly newStream: () => Promise<Result<StreamId, Locked | WriteFailed>>;
  /** Seals text for the query store under the stream's key. `null` when the stream has no key. Throws when locked. */
  readonly sealProjection: (stream: StreamId, text: string) => Uint8Array | null;
  /** `null` when the stream's key is gone or the bytes were changed. Throws when locked. */
  readonly openProjection: (stream: StreamId, bytes: Uint8Array) => string | null;
  /** A 32-byte key for one purpose, derived from a stream's key; `null` when the stream has none. */
  readonly purposeKey: (stream: StreamId, purpose: string) => Uint8Array | null;
  /** A 32-byte key for one purpose that this device alone can derive, whatever the stream. Throws when locked. */
  readonly ownKey: (purpose: string) => Uint8Array;
  /** Zeroes every key in memory. Afterwards `isOpen` is false. */
  readonly lock: () => void;
};

export type OpenVaultOptions = {
  readonly register: StreamId;
  readonly device: DeviceId;
  readonly protection: Protection;
  readonly secrets: Secrets;
  readonly streamKeys: StreamKeys;
};

/** The keys of an unlocked register, in memory until `lock`. Takes over `secrets` and wipes them then. */
export const openVault = ({ register, device, protection, secrets, streamKeys }: OpenVaultOptions): Vault => {
  let signing: ReturnType<typeof toPrivateKey> | null = toPrivateKey('ed25519', secrets.signing);
  const { ended } = secrets;
  const publicKeys = new Map([
    ...ended.map((one) => [one.device, toPublicKey(one.publicKey)] as const),
    [device, createPublicKey(signing)] as const,
  ]);

  const whileOpen = (): void => {
    if (!signing) throw new Error('The vault is locked');
  };
  const purposeKey: Vault['purposeKey'] = (stream, purpose) => {
    whileOpen();
    const key = streamKeys.find(stream);
    return key && deriveKey(key.key, new Uint8Array(), `gegrond/1/${purpose}|${stream}`);
  };
  const projectionPurpose = (stream: StreamId): string => `gegrond/1/projection|${stream}`;

  return {
    register,
    device,
    protection,
    member: secrets.member,
    deviceLetter: secrets.deviceLetter,
    isOpen: () => signing !== null,
    sign: (bytes) => {
      if (!signing) throw new Error('The vault is locked');
      return sign(null, bytes, signing);
    },
    ended,
    verify: (claimed, bytes, signature) => {
      const key = publicKeys.get(claimed);
      return key !== undefined && verify(null, bytes, key, signature);
    },
    ownKey: (purpose) => {
      whileOpen();
      return ownKeyOf(secrets, purpose);
    },
    streamKey: (stream, keyId) => {
      whileOpen();
      return streamKeys.find(stream, keyId);
    },
    newStream: async () => {
      if (!signing) return err({ type: 'locked' });
      const stream = randomId() as StreamId;
      const added = await streamKeys.add(stream);
      return added.ok ? ok(stream) : added;
    },
    purposeKey,
    sealProjection: (stream, text) => {
      const key = purposeKey(stream, 'projection');
      return key && sealBox(key, Buffer.from(text, 'utf8'), projectionPurpose(stream));
    },
    openProjection: (stream, bytes) => {
      const key = purposeKey(stream, 'projection');
      const opened = key && openBox(key, bytes, projectionPurpose(stream));
      return opened ? opened.toString('utf8') : null;
    },
    lock: () => {
      signing = null;
      wipeSecrets(secrets);
      streamKeys.wipe();
    },
  };
};
