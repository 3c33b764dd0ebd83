import { randomBytes, sign } from 'node:crypto';
import type { DeviceId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OpenBackup } from '../../shared/ipc/backup-types.ts';
import type { WeakPassphrase } from '../../shared/ipc/contract.ts';
import type { LogHead } from '../journal/device-log.ts';
import { checkPassphrase, normalizePassphrase } from './passphrase.ts';
import { parseKit } from './recovery-kit.ts';
import { newSecrets, publicKeyOf, type Secrets, toPrivateKey, wipeSecrets } from './secrets.ts';
import { type VaultFile, vaultFileFromBytes } from './vault-file.ts';
import { sealSecrets, unsealSecrets, withPassphrase } from './vault-secrets.ts';
import { unwrapWithKit, unwrapWithPassphrase, type WrappingOptions } from './wrapping.ts';

/** A vault that was copied, opened. Wipe it when done. */
export type CopiedVault = {
  readonly file: VaultFile;
  readonly vaultKey: Buffer;
  readonly secrets: Secrets;
  /** What opens it here from now on. */
  readonly passphrase: string;
};

export type CopiedVaultError =
  | WeakPassphrase
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'wrong-kit' }
  /** Bound to the keyring of the system that it came from: the kit opens it. */
  | { readonly type: 'keyring-lost' }
  | { readonly type: 'vault-damaged' };

/** The device that wrote with this vault. */
export const deviceOf = ({ file, secrets }: CopiedVault): DeviceId => secrets.device ?? file.device;

export const openCopiedVault = async (
  options: WrappingOptions,
  bytes: Uint8Array,
  opening: OpenBackup,
): Promise<Result<CopiedVault, CopiedVaultError>> => {
  const file = vaultFileFromBytes(bytes);
  if (!file) return err({ type: 'vault-damaged' });
  const opened = opening.with === 'kit' ? openByKit(file, opening) : await openByPassphrase(options, file, opening);
  if (!opened.ok) return opened;
  const { vaultKey, passphrase } = opened.value;
  const secrets = unsealSecrets(file, vaultKey);
  return secrets ? ok({ file, vaultKey, secrets, passphrase }) : err({ type: 'vault-damaged' });
};

type Opened = Result<Pick<CopiedVault, 'vaultKey' | 'passphrase'>, CopiedVaultError>;

const openByKit = (file: VaultFile, opening: Extract<OpenBackup, { with: 'kit' }>): Opened => {
  const checked = checkPassphrase(opening.newPassphrase);
  if (!checked.ok) return checked;
  const kit = parseKit(opening.recoveryKit);
  const vaultKey = kit && unwrapWithKit(file, kit);
  kit?.fill(0);
  return vaultKey ? ok({ vaultKey, passphrase: checked.value }) : err({ type: 'wrong-kit' });
};

const openByPassphrase = async (
  options: WrappingOptions,
  file: VaultFile,
  opening: Extract<OpenBackup, { with: 'passphrase' }>,
): Promise<Opened> => {
  const passphrase = normalizePassphrase(opening.passphrase);
  const opened = await unwrapWithPassphrase(options, file, passphrase);
  if (opened.type === 'keyring-lost') return err({ type: 'keyring-lost' });
  return opened.type === 'wrong' ? err({ type: 'wrong-passphrase' }) : ok({ vaultKey: opened.vaultKey, passphrase });
};

/** What a new device and the one before it have to say about their succession. */
export type Succession = {
  readonly file: VaultFile;
  readonly deviceLetter: string;
  readonly member: Secrets['member'];
  /** Ed25519, base64. */
  readonly publicKey: string;
  /** Signature of the device before it over `successionText`, base64: it, and nobody else, names its successor. */
  readonly vouched: string;
};

export type SuccessionText = {
  readonly register: string;
  readonly replaced: { readonly device: string; readonly seq: number; readonly hash: string };
  readonly device: string;
  readonly letter: string;
  readonly publicKey: string;
};

export const successionText = ({ register, replaced, device, letter, publicKey }: SuccessionText): string =>
  ['gegrond/1/device-replaced', register, replaced.device, replaced.seq, replaced.hash, device, letter, publicKey].join(
    '|',
  );

/**
 * The vault of a new device that goes on where a copied one ended. It gets keys of its own to sign and receive with, a
 * letter of its own, and a new epoch key; it keeps the old epoch keys, because it must read what there is. Kit and
 * passphrase open it. The one that was lost, should it ever write again, writes as another device, after its end.
 */
export const succeed = async (
  options: WrappingOptions,
  copied: CopiedVault,
  { device, head }: { readonly device: DeviceId; readonly head: LogHead },
): Promise<Succession> => {
  const { file, vaultKey, secrets: old, passphrase } = copied;
  const { member } = old;
  const deviceLetter = nextLetter(old.deviceLetter);
  const before = deviceOf(copied);
  const fresh = newSecrets(member, deviceLetter);
  const { seq, L, members, hash } = head;
  const ended = { device: before, publicKey: publicKeyOf(old.signing).toString('base64'), seq, L, members, hash };
  const secrets: Secrets = {
    ...fresh,
    epochs: [...old.epochs.map((key) => Buffer.from(key)), randomBytes(32)],
    device,
    ended: [...old.ended, ended],
  };
  const publicKey = publicKeyOf(secrets.signing).toString('base64');
  const replaced = { device: before, seq, hash };
  const text = successionText({ register: file.register, replaced, device, letter: deviceLetter, publicKey });
  const vouched = sign(null, Buffer.from(text, 'utf8'), toPrivateKey('ed25519', old.signing)).toString('base64');
  const sealed = { ...file, secrets: sealSecrets(secrets, vaultKey, file) };
  const next = await withPassphrase(options, sealed, { vaultKey, secrets, passphrase });
  wipeSecrets(fresh);
  wipeSecrets(secrets);
  return { file: next, deviceLetter, member, publicKey, vouched };
};

export const wipeCopied = ({ vaultKey, secrets }: CopiedVault): void => {
  vaultKey.fill(0);
  wipeSecrets(secrets);
};

/** `A` … `Z`, `AA` … `ZZ`. The letter stands in numbers that are in letters already, so it is never used twice. */
export const nextLetter = (letter: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const value = [...letter].reduce((sum, one) => sum * 26 + alphabet.indexOf(one) + 1, 0);
  if (value >= 26 + 26 * 26) throw new Error('This register has had more devices than there are letters for');
  const [high, low] = [Math.floor(value / 26), value % 26];
  return `${high > 0 ? alphabet[high - 1] : ''}${alphabet[low]}`;
};
