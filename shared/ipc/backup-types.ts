import type { Instant } from '../base/plain-date.ts';
import type { Locked, UnlockError, WeakPassphrase, WriteFailed } from './contract.ts';

/** What a part of a back-up is, as a person may be told of it. `head` and `end` are the back-up's own. */
export type BackupPartKind = 'head' | 'journal' | 'keys' | 'vault' | 'document' | 'draft' | 'end';

/** `kit`: the vault that was copied opens by the recovery kit only, or on the machine that it came from. */
export type BackupOpensWith = 'passphrase-or-kit' | 'kit';

/** A back-up as its own head tells of it. */
export type BackupFacts = {
  readonly madeAt: Instant;
  readonly records: number;
  /** Pieces of documents, each at most 4 MiB. */
  readonly pieces: number;
  readonly opensWith: BackupOpensWith;
};

/** A back-up that was written and read back. `path` is the whole path of the file. */
export type MadeBackup = {
  readonly madeAt: Instant;
  readonly path: string;
  readonly bytes: number;
  readonly opensWith: BackupOpensWith;
};

/** A stretch that is not what was written: which part, its name in the back-up, and where it begins in the file. */
export type BackupDamage = { readonly part: BackupPartKind; readonly name: string; readonly offset: number };

/** Why a file cannot be restored from. Nothing has been written then. */
export type BackupProblem =
  | { readonly type: 'file-unreadable' }
  | { readonly type: 'not-a-backup' }
  /** Made by a newer program. */
  | { readonly type: 'newer-backup'; readonly format: number }
  /** The end is missing: `whole` parts are there, and the file ends in part `name` (`null`: between two). */
  | { readonly type: 'backup-cut-off'; readonly whole: number; readonly name: string | null }
  | { readonly type: 'backup-damaged'; readonly damaged: readonly BackupDamage[] }
  /** Whole, but not written by the register whose keys are in it: someone put it together. */
  | { readonly type: 'backup-not-genuine' };

export type MakeBackupError =
  | Locked
  | WriteFailed
  | { readonly type: 'cancelled' }
  /** The chosen folder is not there: a stick that was taken out, a network that is away. */
  | { readonly type: 'folder-missing' }
  /** Something of the register could not be read; the part is named. */
  | { readonly type: 'register-unreadable'; readonly part: BackupPartKind; readonly code: string }
  /** Documents were erased while they were being copied: try again. */
  | { readonly type: 'register-changed' }
  /** What was read back is not what was written; it was thrown away. */
  | { readonly type: 'backup-not-verified' };

export type FindBackupError =
  | BackupProblem
  | { readonly type: 'cancelled' }
  | { readonly type: 'register-exists' }
  | { readonly type: 'restore-in-hand' };

/** With the recovery kit a new passphrase is chosen, as at `session:recover`. */
export type OpenBackup =
  | { readonly with: 'passphrase'; readonly passphrase: string }
  | { readonly with: 'kit'; readonly recoveryKit: string; readonly newPassphrase: string };

export type RestoreError =
  | FindBackupError
  | UnlockError
  | WeakPassphrase
  | WriteFailed
  /** No back-up was found first. */
  | { readonly type: 'no-backup' };

export type BackupStatus = {
  /** Where the daily ones go; `null`: none are made. */
  readonly folder: string | null;
  /** Of how many days the newest one is kept. */
  readonly keep: number;
  /** The last one that was made on this machine, by hand or daily. */
  readonly last: MadeBackup | null;
  /** The last try, when it failed. */
  readonly failed: { readonly at: Instant; readonly because: MakeBackupError } | null;
  /** Whether anything was recorded since `last`; `null` while the register is locked. */
  readonly changed: boolean | null;
  readonly making: boolean;
};

/** Files done, of how many. `verifying`: reading back what was written. */
export type BackupProgress = {
  readonly doing: 'making' | 'verifying' | 'checking' | 'restoring';
  readonly done: number;
  readonly of: number;
};
