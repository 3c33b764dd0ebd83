import type { Worker } from 'node:worker_threads';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { DossierPress } from './press.ts';
import createWorker from './press-worker.ts?nodeWorker';

export type PressRequest =
  | {
      readonly ask: 'take';
      readonly number: number;
      readonly document: Pick<DocumentRef, 'name' | 'mediaType'>;
      readonly bytes: Uint8Array;
    }
  | { readonly ask: 'print'; readonly dossier: Dossier };
/** `bytes` of what was printed; `null` for what was only taken. */
export type PressAnswer = { readonly bytes: Uint8Array | null };

/** A press in a thread of its own, so that the window stays alive; closing it stops it half-way. */
export const pressInWorker = (): DossierPress => {
  const worker = createWorker({});
  return {
    take: async (number, { name, mediaType }, bytes) => {
      await ask(worker, { ask: 'take', number, document: { name, mediaType }, bytes });
    },
    print: async (dossier) => (await ask(worker, { ask: 'print', dossier })).bytes ?? new Uint8Array(),
    close: () => void worker.terminate(),
  };
};

/** One question at a time. */
const ask = (worker: Worker, request: PressRequest): Promise<PressAnswer> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = (answer: PressAnswer): void => {
      done();
      resolve(answer);
    };
    const failed = (cause: Error): void => {
      done();
      reject(cause);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(request);
  });
