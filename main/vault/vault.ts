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
import { randomId } from './random-id.ts';
import { parseKit } from './recovery-kit.ts';
import { openBox, sealBox } from './secret-box.ts';
import { newSecrets, secretsFromBytes, secretsToBytes } from './secrets.ts';
import { openStreamKeys } from './stream-keys.ts';
import type { Stretch, StretchParameters } from './stretch.ts';
import { type ReadVault, readVaultFile, type VaultFile, type VaultFileError, writeVaultFile } from './vault-file.ts';
import { createWait } from './wait.ts';
import {
  fromBase64,
  purposeOf,
  toBase64,
  unwrapWithKit,
  unwrapWithPassphrase,
  wrapWithNewKit,
  wrapWithPassphrase,
} from './wrapping.ts';

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

/** Passphrases are counted in Unicode characters. */
export const minimumPassphrase = 12;

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

/** The door to the register of one data folder. Wrong tries, by passphrase or kit, make it wait 1, 2, 4 … 60 s. */
export type VaultDoor = {
  readonly exists: () => Promise<boolean>;
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

/** RFC 9106, section 4, second recommended choice, with one lane because one thread runs it. */
const usualStrength: StretchParameters = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** The same characters however a keyboard composed them (NFKC, as SP 800-63B 5.1.1.2 advises). */
const normalize = (passphrase: string): string => passphrase.normalize('NFKC');

const checkPassphrase = (passphrase: string): Result<string, WeakPassphrase> => {
  const text = normalize(passphrase);
  const isLongEnough = [...text].length >= minimumPassphrase;
  return isLongEnough ? ok(text) : err({ type: 'passphrase-too-short', minimum: minimumPassphrase });
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
  const exists = async (): Promise<boolean> => {
    const found = await read();
    return found.ok || found.error.type !== 'no-register';
  };

  /** Takes over the vault's key, and wipes it. */
  const openSecrets = async (file: VaultFile, vaultKey: Buffer): Promise<Result<Vault, VaultFileError>> => {
    const bytes = openBox(vaultKey, fromBase64(file.secrets), purposeOf('secrets', file));
    const secrets = bytes && secretsFromBytes(bytes);
    bytes?.fill(0);
    vaultKey.fill(0);
    if (!secrets) return err({ type: 'vault-damaged' });
    const { register, device } = file;
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
    const opening = await unwrapWithPassphrase(wrapping, found.value.file, normalize(passphrase));
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
    const plain = secretsToBytes(secrets);
    const file: VaultFile = {
      format: 1,
      ...named,
      passphrase: await wrapWithPassphrase(wrapping, vaultKey, checked.value, named),
      kit,
      secrets: toBase64(sealBox(vaultKey, plain, purposeOf('secrets', named))),
    };
    plain.fill(0);
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
    const next: VaultFile = { ...file, passphrase: await wrapWithPassphrase(wrapping, vaultKey, passphrase, file) };
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

  return {
    exists,
    create: (request) => inTurn(() => create(request)),
    unlock: (passphrase) =>
      inTurn(async () => {
        const opened = await openFile(passphrase);
        return opened.ok ? openSecrets(opened.value.file, opened.value.vaultKey) : opened;
      }),
    recover: (recoveryKit, newPassphrase) => inTurn(() => recover(recoveryKit, newPassphrase)),
    changePassphrase: (current, next) => inTurn(() => changePassphrase(current, next)),
  };
};
