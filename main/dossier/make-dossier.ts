import type { StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Dossier, DossierError, MadeDossier } from '../../shared/dossier/dossier.ts';
import type { DocumentError } from '../../shared/ipc/contract.ts';
import { drawDossier } from './draw-dossier.ts';
import { type PaperContents, paperContents, pictureBytes, roomForPictures } from './paper-contents.ts';

export type DossierTask = {
  readonly stream: StreamId;
  readonly dossier: Dossier;
  /** `locked` when the register was closed meanwhile. */
  readonly read: (stream: StreamId, document: DocumentRef) => Promise<Result<Uint8Array, DocumentError>>;
  readonly isCancelled: () => boolean;
  readonly onMaking: (progress: { readonly done: number; readonly of: number }) => void;
};

/**
 * Reads the documents one after the other and writes the whole file as one Word document. A document that is missing or
 * damaged does not stop it: its place says so, and the answer names it.
 */
export const makeDossier = async (task: DossierTask): Promise<Result<MadeDossier, DossierError>> => {
  const { stream, dossier, read, isCancelled, onMaking } = task;
  const documents = dossier.papers.papers.flatMap((paper) => (paper.paper === 'document' ? [paper] : []));
  const contents = new Map<number, PaperContents>();
  const lost: string[] = [];
  let room = roomForPictures;
  for (const [done, { number, document }] of documents.entries()) {
    onMaking({ done, of: documents.length });
    // One turn of the event loop, so that a request to stop is heard between two documents.
    await new Promise<void>((next) => setImmediate(next));
    if (isCancelled()) return err({ type: 'dossier-cancelled' });
    const bytes = await read(stream, document);
    if (!bytes.ok) {
      if (bytes.error.type === 'locked') return err({ type: 'locked' });
      lost.push(document.name);
      contents.set(number, { contents: 'apart', why: 'lost' });
      continue;
    }
    const paper = await paperContents(document, bytes.value, room);
    room -= pictureBytes(paper);
    contents.set(number, paper);
  }
  onMaking({ done: documents.length, of: documents.length });
  await new Promise<void>((next) => setImmediate(next));
  if (isCancelled()) return err({ type: 'dossier-cancelled' });
  const bytes = await drawDossier(dossier, contents);
  return isCancelled() ? err({ type: 'dossier-cancelled' }) : ok({ bytes, lost });
};
