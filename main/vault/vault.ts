import type { StreamId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Locked, UnlockError, WeakPassphrase, WriteFailed } from '../../shared/ipc/contract.ts';
import type { MemberRef } from '../../shared/members/members.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { JournalKeys } from '../journal/journal-keys.ts';
import type { Keyring } from './keyring.ts';
import type { Stretch } from './stretch.ts';

export type VaultOptions = {
  /** The data folder; the vault keeps `vault/` and `keys/` in it. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly keyring: Keyring;
  /** Argon2id; the program passes `stretchInWorker`. */
  readonly stretch: Stretch;
  /** Milliseconds of a clock that never goes back, for the wait after a wrong passphrase. */
  readonly monotonic: () => number;
};

/** Passphrases are counted in Unicode characters. */
export const minimumPassphrase = 12;

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
  /** Zeroes every key in memory. Afterwards `isOpen` is false. */
  readonly lock: () => void;
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

export declare const vaultDoor: (options: VaultOptions) => VaultDoor;
