import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { type DocumentRef, largestDocument } from '../../shared/complaint/document.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { Locked, NewFile, WriteFailed } from '../../shared/ipc/contract.ts';
import { errorCode, type FileSystem } from '../journal/file-system.ts';
import { sha256Hex } from '../journal/frame.ts';
import { replaceFile, toWriteFailed } from '../journal/replace-file.ts';
import type { Vault } from '../vault/open-vault.ts';
import { randomId } from '../vault/random-id.ts';
import { openBox, sealBox } from '../vault/secret-box.ts';
import { chunkCount, openChunk, sealChunk, splitChunks } from './chunks.ts';

export type AttachmentsOptions = {
  /** The folder `blobs` of the data folder. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly vault: Vault;
};

/** Bytes of ciphertext with its tag: 4 MiB on disk, the limit of the shared folder's format. */
const chunkLength = 4 * 1024 * 1024 - 16;

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

const purpose = 'document';
const hexHash = /^[0-9a-f]{64}$/;
const mediaTypePattern = /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60}$/;

const cleanMediaType = (raw: string): string => {
  const type = raw.split(';')[0]?.trim().toLowerCase() ?? '';
  return mediaTypePattern.test(type) ? type : 'application/octet-stream';
};

type Plain = Pick<DocumentRef, 'id' | 'size' | 'sha256'>;
/** Binds the document's key to what it opens, so that no reference can be put together from two. */
const keyPurpose = ({ id, size, sha256 }: Plain): string => `gegrond/1/document-key|${id}|${size}|${sha256}`;

export const openAttachments = ({ folder, files, vault }: AttachmentsOptions): Attachments => {
  const pathOf = (chunk: string): string => join(folder, chunk.slice(0, 2), `${chunk}.blb`);

  const writeChunk = async (sealed: Uint8Array): Promise<string> => {
    const name = sha256Hex(sealed);
    await replaceFile(files, pathOf(name), sealed);
    return name;
  };

  const add: Attachments['add'] = async (stream, file) => {
    if (!vault.isOpen()) return err({ type: 'locked' });
    if (file.bytes.length > largestDocument) return err({ type: 'too-large', limit: largestDocument });
    const wrappingKey = vault.purposeKey(stream, purpose);
    if (!wrappingKey) return err({ type: 'write-failed', code: 'UNKNOWN_STREAM' });
    const plain: Plain = { id: randomId(), size: file.bytes.length, sha256: sha256Hex(file.bytes) };
    const key = randomBytes(32);
    const wrappedKey = sealBox(wrappingKey, key, keyPurpose(plain)).toString('base64');
    try {
      const chunks: string[] = [];
      for (const chunk of splitChunks(file.bytes, chunkLength)) {
        chunks.push(await writeChunk(sealChunk(key, chunk)));
      }
      const { id, size, sha256 } = plain;
      const name = cleanDocumentName(file.name);
      return ok({ id, name, mediaType: cleanMediaType(file.mediaType), size, sha256, chunks, wrappedKey });
    } catch (error) {
      return err(toWriteFailed(error));
    } finally {
      key.fill(0);
      wrappingKey.fill(0);
    }
  };

  const readChunk = async (name: string): Promise<Result<Uint8Array, ReadError>> => {
    // A reference may come from elsewhere: nothing but a hash becomes a path.
    if (!hexHash.test(name)) return err({ type: 'document-damaged' });
    try {
      const sealed = await files.readFile(pathOf(name));
      return sha256Hex(sealed) === name ? ok(sealed) : err({ type: 'document-damaged' });
    } catch (error) {
      return err({ type: errorCode(error) === 'ENOENT' ? 'document-missing' : 'document-damaged' });
    }
  };

  const read: Attachments['read'] = async (stream, document) => {
    if (!vault.isOpen()) return err({ type: 'locked' });
    const wrappingKey = vault.purposeKey(stream, purpose);
    const wrapped = Buffer.from(document.wrappedKey, 'base64');
    const key = wrappingKey && openBox(wrappingKey, wrapped, keyPurpose(document));
    wrappingKey?.fill(0);
    const count = chunkCount(document.size, chunkLength);
    if (!key || document.size > largestDocument || document.chunks.length !== count) {
      return err({ type: 'document-damaged' });
    }
    const parts: Buffer[] = [];
    for (const [index, name] of document.chunks.entries()) {
      const sealed = await readChunk(name);
      if (!sealed.ok) return sealed;
      const part = openChunk(key, { bytes: sealed.value, index, count });
      if (!part) return err({ type: 'document-damaged' });
      parts.push(part);
    }
    key.fill(0);
    const bytes = Buffer.concat(parts);
    const isWhole = bytes.length === document.size && sha256Hex(bytes) === document.sha256;
    return isWhole ? ok(Uint8Array.from(bytes)) : err({ type: 'document-damaged' });
  };

  return { add, read };
};
