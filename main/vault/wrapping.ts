import { randomBytes } from 'node:crypto';
import type { Keyring } from './keyring.ts';
import { kitToText, newKitSecret } from './recovery-kit.ts';
import { deriveKey, openBox, sealBox } from './secret-box.ts';
import type { Stretch, StretchParameters } from './stretch.ts';
import type { VaultFile } from './vault-file.ts';

/**
 * The vault's key is random. It lies wrapped twice, under the passphrase and under the recovery kit, so that either
 * opens it and either can be replaced without the other.
 */
export type WrappingOptions = {
  readonly keyring: Keyring;
  readonly stretch: Stretch;
  readonly strength: StretchParameters;
};

export type Named = Pick<VaultFile, 'register' | 'device'>;
export type PassphraseOpening =
  | { readonly type: 'opened'; readonly vaultKey: Buffer; readonly passphrase: VaultFile['passphrase'] }
  | { readonly type: 'wrong' }
  | { readonly type: 'keyring-lost' };

export const purposeOf = (what: 'passphrase' | 'kit' | 'secrets', { register, device }: Named): string =>
  `gegrond/1/vault/${what}|${register}|${device}`;
export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/** HKDF(Argon2id(passphrase) ‖ the keyring's secret): neither alone opens anything. */
const passphraseKey = async (
  stretch: Stretch,
  passphrase: string,
  how: Pick<VaultFile['passphrase'], 'stretch' | 'salt'>,
  keyringSecret: Uint8Array,
  named: Named,
): Promise<Buffer> => {
  const salt = fromBase64(how.salt);
  const stretched = await stretch(passphrase, salt, how.stretch);
  const both = Buffer.concat([stretched, keyringSecret]);
  const key = deriveKey(both, salt, purposeOf('passphrase', named));
  stretched.fill(0);
  both.fill(0);
  return key;
};

/** A half of the key for the keyring to keep. None where there is no keyring, or it fails at this. */
const newKeyringHalf = async (keyring: Keyring): Promise<{ secret: Uint8Array; sealed: string | null }> => {
  const none = { secret: new Uint8Array(), sealed: null };
  if ((await keyring.backend()) === 'none') return none;
  const secret = randomBytes(32);
  try {
    return { secret, sealed: toBase64(await keyring.seal(secret)) };
  } catch {
    return none;
  }
};

export const wrapWithPassphrase = async (
  { keyring, stretch, strength }: WrappingOptions,
  vaultKey: Uint8Array,
  passphrase: string,
  named: Named,
): Promise<VaultFile['passphrase']> => {
  const half = await newKeyringHalf(keyring);
  const how = { stretch: strength, salt: toBase64(randomBytes(16)) };
  const key = await passphraseKey(stretch, passphrase, how, half.secret, named);
  const wrapped = toBase64(sealBox(key, vaultKey, purposeOf('passphrase', named)));
  key.fill(0);
  return { ...how, keyring: half.sealed, wrapped };
};

const openKeyringHalf = async (keyring: Keyring, sealed: string | null) => {
  if (sealed === null) return { secret: new Uint8Array(), reseal: false };
  return (await keyring.backend()) === 'none' ? null : keyring.open(fromBase64(sealed));
};

/** On success `passphrase` is what the file should hold from now on: the keyring may have wanted its half resealed. */
export const unwrapWithPassphrase = async (
  { keyring, stretch }: WrappingOptions,
  file: VaultFile,
  passphrase: string,
): Promise<PassphraseOpening> => {
  const half = await openKeyringHalf(keyring, file.passphrase.keyring);
  if (!half) return { type: 'keyring-lost' };
  const key = await passphraseKey(stretch, passphrase, file.passphrase, half.secret, file);
  const vaultKey = openBox(key, fromBase64(file.passphrase.wrapped), purposeOf('passphrase', file));
  key.fill(0);
  if (!vaultKey) return { type: 'wrong' };
  const resealed = half.reseal ? await keyring.seal(half.secret).catch(() => null) : null;
  const sealed = resealed ? toBase64(resealed) : file.passphrase.keyring;
  return { type: 'opened', vaultKey, passphrase: { ...file.passphrase, keyring: sealed } };
};

/** No slow derivation here: the kit holds 176 random bits. */
const kitKey = (kit: Uint8Array, salt: string, named: Named): Buffer =>
  deriveKey(kit, fromBase64(salt), purposeOf('kit', named));

/** A new kit, as text for paper, and what the file keeps of it. */
export const wrapWithNewKit = (vaultKey: Uint8Array, named: Named): { text: string; kit: VaultFile['kit'] } => {
  const secret = newKitSecret();
  const salt = toBase64(randomBytes(16));
  const wrapped = toBase64(sealBox(kitKey(secret, salt, named), vaultKey, purposeOf('kit', named)));
  const text = kitToText(secret);
  secret.fill(0);
  return { text, kit: { salt, wrapped } };
};

/** `null` when it is another register's kit. */
export const unwrapWithKit = (file: VaultFile, kit: Uint8Array): Buffer | null =>
  openBox(kitKey(kit, file.kit.salt, file), fromBase64(file.kit.wrapped), purposeOf('kit', file));
