import type { StreamId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { type DocumentRef, largestDocument } from '../../../shared/complaint/document.ts';
import { cleanDocumentName } from '../../../shared/complaint/document-name.ts';
import type { DocumentError } from '../../../shared/ipc/contract.ts';
import { bridge } from '../../bridge.ts';

export type AttachError =
  | DocumentError
  /** The person stopped it; nothing refers to what was stored, so the file is as it was. */
  | { readonly type: 'stopped'; readonly done: number; readonly of: number }
  | { readonly type: 'file-too-large'; readonly name: string }
  /** A folder, or a file that went away meanwhile. */
  | { readonly type: 'file-unreadable'; readonly name: string };

/** Seals files under the complaint's key, one at a time, so that progress can be told and it can be stopped. */
export const attach = async (
  stream: StreamId,
  files: readonly File[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<readonly DocumentRef[], AttachError>> => {
  const tooLarge = files.find(({ size }) => size > largestDocument);
  if (tooLarge) return err({ type: 'file-too-large', name: tooLarge.name });
  const stored: DocumentRef[] = [];
  for (const [done, file] of files.entries()) {
    if (signal.aborted) return err({ type: 'stopped', done, of: files.length });
    onProgress(done);
    const bytes = await bytesOf(file);
    if (!bytes) return err({ type: 'file-unreadable', name: file.name });
    const newFile = { name: file.name, mediaType: file.type || 'application/octet-stream', bytes };
    const answer = await bridge.request('documents:add', { stream, files: [newFile] });
    if (!answer.ok) return answer;
    stored.push(...answer.value);
  }
  return ok(stored);
};

const bytesOf = async (file: File): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** How a file will count once it is stored, so that `decide` can be asked before; it is never recorded. */
export const asPending = ({ name, type, size }: File): DocumentRef => ({
  id: 'pending',
  name: cleanDocumentName(name),
  mediaType: type || 'application/octet-stream',
  size,
  sha256: '0'.repeat(64),
  chunks: [],
  wrappedKey: 'pending',
});
