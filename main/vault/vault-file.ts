import { join } from 'node:path';
import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import { isDeviceId, isStreamId } from '../../shared/record/header.ts';
import { errorCode, type FileSystem } from '../journal/file-system.ts';
import { sha256Hex } from '../journal/frame.ts';
import { replaceFile } from '../journal/replace-file.ts';
import type { StretchParameters } from './stretch.ts';

/** What lies on disk. Byte strings are base64; all of them are sealed, salts, or sealed by the keyring. */
export type VaultFile = {
  readonly format: 1;
  readonly register: StreamId;
  /** The device that the vault was made for: part of the name that everything in it is bound to. */
  readonly device: DeviceId;
  readonly passphrase: {
    readonly stretch: StretchParameters;
    readonly salt: string;
    /** The keyring's half of the key, sealed by it; `null` where there is no keyring. */
    readonly keyring: string | null;
    readonly wrapped: string;
  };
  readonly kit: { readonly salt: string; readonly wrapped: string };
  readonly secrets: string;
  /**
   * The passphrase's wrapping without the keyring's half, for back-ups; sealed under the device's own key, so that it
   * opens nothing here. Absent where there is no keyring.
   */
  readonly portable?: string;
};

export type VaultFileError = { readonly type: 'no-register' } | { readonly type: 'vault-damaged' };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isBase64 = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

const isStretch = (value: unknown): boolean =>
  // A file must not be able to ask for more memory than any program would have chosen.
  isFields(value) &&
  isWithin(value.memory, 8, 2 ** 21) &&
  isWithin(value.passes, 1, 64) &&
  isWithin(value.lanes, 1, 16);

const isVaultFile = (value: unknown): value is VaultFile & { readonly check: unknown } =>
  isFields(value) &&
  value.format === 1 &&
  isStreamId(value.register) &&
  isDeviceId(value.device) &&
  isFields(value.passphrase) &&
  isStretch(value.passphrase.stretch) &&
  isBase64(value.passphrase.salt) &&
  (value.passphrase.keyring === null || isBase64(value.passphrase.keyring)) &&
  isBase64(value.passphrase.wrapped) &&
  isFields(value.kit) &&
  isBase64(value.kit.salt) &&
  isBase64(value.kit.wrapped) &&
  isBase64(value.secrets) &&
  (value.portable === undefined || isBase64(value.portable));

const checkOf = (file: VaultFile): string => sha256Hex(Buffer.from(JSON.stringify(file), 'utf8'));

/** As it lies on disk. */
export const vaultFileToBytes = (file: VaultFile): Buffer =>
  Buffer.from(`${JSON.stringify({ ...file, check: checkOf(file) }, null, 2)}\n`, 'utf8');

/** `null` when a bit of it was changed. */
export const vaultFileFromBytes = (bytes: Uint8Array): VaultFile | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isVaultFile(value)) return null;
    const { check, ...file } = value;
    return check === checkOf(file) ? file : null;
  } catch {
    return null;
  }
};

const pathsIn = (folder: string): readonly [string, string] => [
  join(folder, 'vault', 'vault.json'),
  join(folder, 'vault', 'vault.copy.json'),
];

const readOne = async (files: FileSystem, path: string): Promise<VaultFile | 'absent' | 'damaged'> => {
  try {
    return vaultFileFromBytes(await files.readFile(path)) ?? 'damaged';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'absent' : 'damaged';
  }
};

export type ReadVault = { readonly file: VaultFile; readonly isTwice: boolean };

/** The vault's file, or its copy when the file is gone or damaged; `isTwice` says whether both were there and alike. */
export const readVaultFile = async (files: FileSystem, folder: string): Promise<ReadVault | VaultFileError> => {
  const [first, second] = pathsIn(folder);
  const main = await readOne(files, first);
  const copy = await readOne(files, second);
  if (main === 'absent' && copy === 'absent') return { type: 'no-register' };
  if (typeof main === 'object')
    return { file: main, isTwice: typeof copy === 'object' && checkOf(copy) === checkOf(main) };
  return typeof copy === 'object' ? { file: copy, isTwice: false } : { type: 'vault-damaged' };
};

/** Puts both in place, one after the other, so that at every moment one of them is whole. Rejects with an errno. */
export const writeVaultFile = async (files: FileSystem, folder: string, file: VaultFile): Promise<void> => {
  for (const path of pathsIn(folder)) await replaceFile(files, path, vaultFileToBytes(file));
};
