import type { Keyring } from './keyring.ts';
import { openBox, sealBox } from './secret-box.ts';
import { ownKeyOf, type Secrets } from './secrets.ts';
import type { VaultFile } from './vault-file.ts';
import { fromBase64, type Named, toBase64, type WrappingOptions, wrapWithPassphrase } from './wrapping.ts';

/**
 * A vault that is bound to this system's keyring opens nowhere else by its passphrase, and a back-up must. So the same
 * wrapping is made once more without the keyring's half, at the same cost, and lies sealed in the vault under a key of
 * the device's own. It only ever stands open in a back-up.
 */
export const portablePurpose = 'portable-passphrase';

const noKeyring: Keyring = {
  backend: async () => 'none',
  seal: async () => Promise.reject(new Error('There is no keyring')),
  open: async () => null,
};
const boundTo = ({ register, device }: Named): string => `gegrond/1/vault/portable|${register}|${device}`;

/** For `VaultFile.portable`. */
export const sealPortable = async (
  options: WrappingOptions,
  vaultKey: Uint8Array,
  passphrase: string,
  secrets: Pick<Secrets, 'signing'>,
  named: Named,
): Promise<string> => {
  const wrapping = await wrapWithPassphrase({ ...options, keyring: noKeyring }, vaultKey, passphrase, named);
  const key = ownKeyOf(secrets, portablePurpose);
  const sealed = sealBox(key, Buffer.from(JSON.stringify(wrapping), 'utf8'), boundTo(named));
  key.fill(0);
  return toBase64(sealed);
};

/**
 * The vault as it goes into a back-up: passphrase and kit open it on any machine. `null` when there is no such wrapping
 * of the passphrase. `ownKey` is the device's own for `portablePurpose`.
 */
export const portableVault = (file: VaultFile, ownKey: Uint8Array): VaultFile | null => {
  const { portable, ...rest } = file;
  if (file.passphrase.keyring === null) return rest;
  const opened = portable === undefined ? null : openBox(ownKey, fromBase64(portable), boundTo(file));
  if (!opened) return null;
  const passphrase = JSON.parse(opened.toString('utf8')) as VaultFile['passphrase'];
  return { ...rest, passphrase };
};
