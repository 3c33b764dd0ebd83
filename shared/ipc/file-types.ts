import type { StreamId } from '../base/ids.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { DocumentError, WriteFailed } from './contract.ts';

/** A message for the person's own mail program, with a letter attached. Addresses and subject are one line each. */
export type MessageDraft = {
  readonly stream: StreamId;
  readonly document: DocumentRef;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The Message-ID that this answers, so that mail programs keep the thread. */
  readonly inReplyTo: string | null;
};

/** `invalid-address`: `to` is not one address. */
export type DraftError = DocumentError | { readonly type: 'invalid-address' };

/** A file for a folder: a document of a stream, or bytes that the window made. */
export type FolderFile =
  | { readonly name: string; readonly stream: StreamId; readonly document: DocumentRef }
  | { readonly name: string; readonly bytes: Uint8Array };

/** `path`: the folder that was made. */
export type SavedFolder = { readonly path: string; readonly written: number };

/** The folder holds the files `written` and nothing half-written; `at` is the name that could not be written. */
export type FolderIncomplete = {
  readonly type: 'folder-incomplete';
  readonly path: string;
  readonly written: readonly string[];
  readonly at: string;
  readonly because: DocumentError | WriteFailed | { readonly type: 'cancelled' };
};
export type SaveFolderError =
  | FolderIncomplete
  | WriteFailed
  | { readonly type: 'locked' }
  /** One folder at a time. */
  | { readonly type: 'already-saving' };
