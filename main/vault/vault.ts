import { randomBytes } from 'node:crypto';
import { assertNever } from '../../shared/base/assert-never.ts';
import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { UnlockError, WeakPassphrase, WriteFailed } from '../../shared/ipc/contract.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import type { FileSystem } from '../journal/file-system.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import type { Keyring } from './keyring.ts';
import type { Protection, Vault } from './open-vault.ts';
import { openVault } from './open-vault.ts';
import { checkPassphrase, normalizePassphrase, usualStrength } from './passphrase.ts';
import { portablePurpose, portableVault } from './portable.ts';
import { randomId } from './random-id.ts';
import { parseKit } from './recovery-kit.ts';
import { newSecrets, wipeSecrets } from './secrets.ts';
import { openStreamKeys } from './stream-keys.ts';
import type { Stretch, StretchParameters } from './stretch.ts';
import {
  type ReadVault,
  readVaultFile,
  type VaultFile,
  type VaultFileError,
  vaultFileToBytes,
  writeVaultFile,
} from './vault-file.ts';
import { sealSecrets, unsealSecrets, withPassphrase } from './vault-secrets.ts';
import { createWait } from './wait.ts';
import { unwrapWithKit, unwrapWithPassphrase, wrapWithNewKit } from './wrapping.ts';

export type { Vault };

export type VaultOptions = {
  /** The data folder; the vault keeps `vault/` and `keys/` in it. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly keyring: Keyring;
  /** Argon2id; the program passes `stretchInWorker`. */
  readonly stretch: Stretch;
  /** How slow; RFC 9106's second choice (64 MiB, three passes) unless a test says otherwise. */
  readonly strength?: StretchParameters;
  /** Milliseconds of a clock that never goes back, for the wait after a wrong passphrase. */
  readonly monotonic: () => number;
};

/**
 * A register that is being made. It is open for writing its first record, but exists only once `commit` has
 * succeeded: before that a crash leaves nothing that opens, and a person simply starts again.
 */
export type NewVault = {
  readonly vault: Vault;
  /** Eight groups of five characters with spaces between them. Shown once; kept nowhere. */
  readonly recoveryKit: string;
  /** Call after the kit was confirmed and the founding record was acknowledged. */
  readonly commit: () => Promise<Result<null, WriteFailed | { readonly type: 'register-exists' }>>;
};

export type BackupVault = {
  readonly bytes: Uint8Array;
  /** `kit`: this system's keyring holds half of what the passphrase opens, and there is no wrapping without it. */
  readonly opensWith: 'passphrase-or-kit' | 'kit';
};

/** The door to the register of one data folder. Wrong tries, by passphrase or kit, make it wait 1, 2, 4 … 60 s. */
export type VaultDoor = {
  readonly exists: () => Promise<boolean>;
  /** `damaged`: there is one, and neither of its two files can be read. */
  readonly condition: () => Promise<'none' | 'whole' | 'damaged'>;
  /** The vault as it goes into a back-up, as it lies on the disk at this moment. Throws when `vault` is locked. */
  readonly forBackup: (vault: Vault) => Promise<Result<BackupVault, VaultFileError>>;
  readonly create: (request: {
    readonly member: MemberRef;
    readonly deviceLetter: string;
    readonly passphrase: string;
  }) => Promise<Result<NewVault, WeakPassphrase | WriteFailed | { readonly type: 'register-exists' }>>;
  readonly unlock: (passphrase: string) => Promise<Result<Vault, UnlockError>>;
  /** Opens with the kit and sets a new passphrase; the kit stays valid. */
  readonly recover: (
    recoveryKit: string,
    newPassphrase: string,
  ) => Promise<Result<Vault, UnlockError | WeakPassphrase | WriteFailed>>;
  readonly changePassphrase: (
    current: string,
    next: string,
  ) => Promise<Result<null, UnlockError | WeakPassphrase | WriteFailed>>;
};

const protectionOf = (file: VaultFile): Protection =>
  file.passphrase.keyring === null ? 'passphrase-only' : 'os-keyring';

export const vaultDoor = (options: VaultOptions): VaultDoor => {
  const { files, folder } = options;
  const wrapping = { ...options, strength: options.strength ?? usualStrength };
  const passphraseWait = createWait(options.monotonic);
  const kitWait = createWait(options.monotonic);
  let queue: Promise<unknown> = Promise.resolve();
  /** One try at a time, so that tries side by side do not get round the wait. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const read = async (): Promise<Result<ReadVault, VaultFileError>> => {
    const found = await readVaultFile(files, folder);
    return 'type' in found ? err(found) : ok(found);
  };
  const write = async (file: VaultFile): Promise<Result<null, WriteFailed>> => {
    try {
      await writeVaultFile(files, folder, file);
      return ok(null);
    } catch (error) {
      return err(toWriteFailed(error));
    }
  };
  const condition: VaultDoor['condition'] = async () => {
    const found = await read();
    return found.ok ? 'whole' : found.error.type === 'no-register' ? 'none' : 'damaged';
  };
  const exists = async (): Promise<boolean> => (await condition()) !== 'none';

  /** Takes over the vault's key, and wipes it. */
  const openSecrets = async (file: VaultFile, vaultKey: Buffer): Promise<Result<Vault, VaultFileError>> => {
    const secrets = unsealSecrets(file, vaultKey);
    vaultKey.fill(0);
    if (!secrets) return err({ type: 'vault-damaged' });
    const { register } = file;
    const device = secrets.device ?? file.device;
    try {
      const streamKeys = await openStreamKeys(files, folder, register, secrets.epochs);
      // Without the register's own key nothing else in it can be read.
      if (!streamKeys.find(register)) return err({ type: 'vault-damaged' });
      return ok(openVault({ register, device, protection: protectionOf(file), secrets, streamKeys }));
    } catch {
      return err({ type: 'vault-damaged' });
    }
  };

  const openFile = async (passphrase: string): Promise<Result<{ file: VaultFile; vaultKey: Buffer }, UnlockError>> => {
    const found = await read();
    if (!found.ok) return found;
    const waitSeconds = passphraseWait.remaining();
    if (waitSeconds > 0) return err({ type: 'wrong-passphrase', waitSeconds });
    const opening = await unwrapWithPassphrase(wrapping, found.value.file, normalizePassphrase(passphrase));
    switch (opening.type) {
      case 'keyring-lost':
        return err({ type: 'keyring-lost' });
      case 'wrong':
        return err({ type: 'wrong-passphrase', waitSeconds: passphraseWait.wrong() });
      case 'opened': {
        passphraseWait.right();
        const file = { ...found.value.file, passphrase: opening.passphrase };
        const isResealed = opening.passphrase.keyring !== found.value.file.passphrase.keyring;
        // A copy that is missing or older is put right now; should that fail, the first still stands.
        if (isResealed || !found.value.isTwice) await write(file);
        return ok({ file, vaultKey: opening.vaultKey });
      }
      default:
        return assertNever(opening);
    }
  };

  const create: VaultDoor['create'] = async ({ member, deviceLetter, passphrase }) => {
    if (await exists()) return err({ type: 'register-exists' });
    const checked = checkPassphrase(passphrase);
    if (!checked.ok) return checked;
    const named = { register: randomId() as StreamId, device: randomId() as DeviceId };
    const vaultKey = randomBytes(32);
    const { text, kit } = wrapWithNewKit(vaultKey, named);
    const secrets = newSecrets(member, deviceLetter);
    const unwrapped = { format: 1, ...named, kit, secrets: sealSecrets(secrets, vaultKey, named) } as const;
    const file = await withPassphrase(wrapping, unwrapped, { vaultKey, secrets, passphrase: checked.value });
    vaultKey.fill(0);
    try {
      const streamKeys = await openStreamKeys(files, folder, named.register, secrets.epochs);
      const added = await streamKeys.add(named.register);
      if (!added.ok) return added;
      return ok({
        vault: openVault({ ...named, protection: protectionOf(file), secrets, streamKeys }),
        recoveryKit: text,
        commit: async () => ((await exists()) ? err({ type: 'register-exists' }) : write(file)),
      });
    } catch (error) {
      return err(toWriteFailed(error));
    }
  };

  const setPassphrase = async (file: VaultFile, vaultKey: Buffer, passphrase: string) => {
    const secrets = unsealSecrets(file, vaultKey);
    if (!secrets) return err({ type: 'vault-damaged' } as const);
    const next = await withPassphrase(wrapping, file, { vaultKey, secrets, passphrase });
    wipeSecrets(secrets);
    const written = await write(next);
    return written.ok ? ok(next) : written;
  };

  const recover: VaultDoor['recover'] = async (recoveryKit, newPassphrase) => {
    const checked = checkPassphrase(newPassphrase);
    if (!checked.ok) return checked;
    const found = await read();
    if (!found.ok) return found;
    const waitSeconds = kitWait.remaining();
    if (waitSeconds > 0) return err({ type: 'wrong-kit', waitSeconds });
    const kit = parseKit(recoveryKit);
    // A slip of the pen shows in the kit's own check, and 176 bits need no wait against guessing.
    if (!kit) return err({ type: 'wrong-kit', waitSeconds: 0 });
    const vaultKey = unwrapWithKit(found.value.file, kit);
    kit.fill(0);
    if (!vaultKey) return err({ type: 'wrong-kit', waitSeconds: kitWait.wrong() });
    kitWait.right();
    const changed = await setPassphrase(found.value.file, vaultKey, checked.value);
    if (!changed.ok) return changed;
    passphraseWait.right();
    return openSecrets(changed.value, vaultKey);
  };

  const changePassphrase: VaultDoor['changePassphrase'] = async (current, next) => {
    const checked = checkPassphrase(next);
    if (!checked.ok) return checked;
    const opened = await openFile(current);
    if (!opened.ok) return opened;
    const changed = await setPassphrase(opened.value.file, opened.value.vaultKey, checked.value);
    opened.value.vaultKey.fill(0);
    return changed.ok ? ok(null) : changed;
  };

  const forBackup: VaultDoor['forBackup'] = async (vault) => {
    const ownKey = vault.ownKey(portablePurpose);
    const found = await read();
    if (!found.ok) return found;
    const portable = portableVault(found.value.file, ownKey);
    ownKey.fill(0);
    const bytes = vaultFileToBytes(portable ?? found.value.file);
    return ok({ bytes, opensWith: portable ? 'passphrase-or-kit' : 'kit' });
  };

  return {
    exists,
    condition,
    forBackup,
    create: (request) => inTurn(() => create(request)),
    unlock: (passphrase) =>
      inTurn(async () => {
        const opened = await openFile(passphrase);
        if (!opened.ok) return opened;
        const { file, vaultKey } = opened.value;
        // A vault from before there were back-ups: what they need is made once, and failing at it is no reason to stay out.
        const lacksPortable = file.passphrase.keyring !== null && file.portable === undefined;
        if (lacksPortable) await setPassphrase(file, vaultKey, normalizePassphrase(passphrase));
        return openSecrets(file, vaultKey);
      }),
    recover: (recoveryKit, newPassphrase) => inTurn(() => recover(recoveryKit, newPassphrase)),
    changePassphrase: (current, next) => inTurn(() => changePassphrase(current, next)),
  };
};
