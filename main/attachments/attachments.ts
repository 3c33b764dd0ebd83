import type { StreamId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Locked, NewFile, WriteFailed } from '../../shared/ipc/contract.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { Vault } from '../vault/vault.ts';

export type AttachmentsOptions = {
  /** The folder `blobs` of the data folder. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly vault: Vault;
};

/** Bytes. */
export const largestDocument = 50 * 1024 * 1024;

export type AddError = Locked | WriteFailed | { readonly type: 'too-large'; readonly limit: number };
export type ReadError = Locked | { readonly type: 'document-missing' } | { readonly type: 'document-damaged' };

/** Documents, sealed in chunks on disk. Both error unions are part of the contract's `DocumentError`. */
export type Attachments = {
  /** Answers after every chunk has reached the disk, so that a record may refer to it. The name is cleaned. */
  readonly add: (stream: StreamId, file: NewFile) => Promise<Result<DocumentRef, AddError>>;
  /**
   * Reads and verifies every chunk and the whole. `document-missing`: a chunk is not there. `document-damaged`: bytes
   * differ from what was filed, or the key is not this stream's.
   */
  readonly read: (stream: StreamId, document: DocumentRef) => Promise<Result<Uint8Array, ReadError>>;
};

export declare const openAttachments: (options: AttachmentsOptions) => Attachments;
