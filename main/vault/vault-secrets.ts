import { sealPortable } from './portable.ts';
import { openBox, sealBox } from './secret-box.ts';
import { type Secrets, secretsFromBytes, secretsToBytes } from './secrets.ts';
import type { VaultFile } from './vault-file.ts';
import { fromBase64, type Named, purposeOf, toBase64, type WrappingOptions, wrapWithPassphrase } from './wrapping.ts';

/** For `VaultFile.secrets`. */
export const sealSecrets = (secrets: Secrets, vaultKey: Uint8Array, named: Named): string => {
  const plain = secretsToBytes(secrets);
  const sealed = toBase64(sealBox(vaultKey, plain, purposeOf('secrets', named)));
  plain.fill(0);
  return sealed;
};

/** `null` when they were changed, or are of a version that this program does not know. */
export const unsealSecrets = (file: VaultFile, vaultKey: Uint8Array): Secrets | null => {
  const bytes = openBox(vaultKey, fromBase64(file.secrets), purposeOf('secrets', file));
  const secrets = bytes && secretsFromBytes(bytes);
  bytes?.fill(0);
  return secrets;
};

/** The vault with its key wrapped under a passphrase: with the keyring's half where there is one, and then portable too. */
export const withPassphrase = async (
  options: WrappingOptions,
  file: Omit<VaultFile, 'passphrase' | 'portable'>,
  by: { readonly vaultKey: Uint8Array; readonly secrets: Secrets; readonly passphrase: string },
): Promise<VaultFile> => {
  const { format, register, device, kit, secrets } = file;
  const passphrase = await wrapWithPassphrase(options, by.vaultKey, by.passphrase, file);
  const next: VaultFile = { format, register, device, passphrase, kit, secrets };
  return passphrase.keyring === null
    ? next
    : { ...next, portable: await sealPortable(options, by.vaultKey, by.passphrase, by.secrets, file) };
};
