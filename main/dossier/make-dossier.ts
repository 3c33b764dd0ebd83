import type { StreamId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Dossier, DossierError, DossierPicture, MadeDossier } from '../../shared/dossier/dossier.ts';
import type { DocumentError } from '../../shared/ipc/contract.ts';
import type { DossierPress } from './press.ts';

export type DossierTask = {
  readonly stream: StreamId;
  readonly dossier: Dossier;
  /** Pictures that the window has made ready; the others are read here. */
  readonly pictures: readonly DossierPicture[];
  /** `locked` when the register was closed meanwhile. */
  readonly read: (stream: StreamId, document: DocumentRef) => Promise<Result<Uint8Array, DocumentError>>;
  readonly press: DossierPress;
  readonly stop: AbortSignal;
  readonly onMaking: (progress: { readonly done: number; readonly of: number }) => void;
};

/**
 * Reads the documents one after the other and has the whole file written as one Word document. A document that is
 * missing or damaged does not stop it: its place says so, and the answer names it.
 */
export const makeDossier = async (task: DossierTask): Promise<Result<MadeDossier, DossierError>> => {
  const { dossier, press, stop } = task;
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stop.aborted) resolve('stopped');
    else stop.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  try {
    const lost = await Promise.race([takeAll(task), stopped]);
    if (lost === 'stopped') return err({ type: 'dossier-cancelled' });
    if (lost === 'locked') return err({ type: 'locked' });
    const bytes = await Promise.race([press.print(dossier), stopped]);
    return bytes === 'stopped' ? err({ type: 'dossier-cancelled' }) : ok({ bytes, lost });
  } finally {
    press.close();
  }
};

/** The names of the documents that are missing or damaged. */
const takeAll = async ({
  stream,
  dossier,
  pictures,
  read,
  press,
  stop,
  onMaking,
}: DossierTask): Promise<readonly string[] | 'locked'> => {
  const documents = dossier.papers.papers.flatMap((paper) => (paper.paper === 'document' ? [paper] : []));
  const lost: string[] = [];
  for (const [done, { number, document }] of documents.entries()) {
    if (stop.aborted) break;
    onMaking({ done, of: documents.length });
    const picture = pictures.find((each) => each.number === number);
    const bytes = picture ? ok(picture.bytes) : await read(stream, document);
    if (bytes.ok) await press.take(number, document, bytes.value);
    else if (bytes.error.type === 'locked') return 'locked';
    else lost.push(document.name);
  }
  onMaking({ done: documents.length, of: documents.length });
  return lost;
};
