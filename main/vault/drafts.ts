import type { Result } from '../../shared/base/result.ts';
import type { Locked, WriteFailed } from '../../shared/ipc/contract.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { Vault } from './vault.ts';

export type DraftsOptions = {
  /** The folder `drafts` of the data folder. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly vault: Vault;
};

/** Half-filled forms, sealed under the register's key; a slot is any text, and its file name tells nothing of it. */
export type Drafts = {
  readonly save: (slot: string, text: string) => Promise<Result<null, Locked | WriteFailed>>;
  /** `null` when there is none, or it was damaged: a draft is a convenience. */
  readonly load: (slot: string) => Promise<Result<string | null, Locked>>;
  readonly discard: (slot: string) => Promise<Result<null, Locked>>;
};

export declare const openDrafts: (options: DraftsOptions) => Drafts;
