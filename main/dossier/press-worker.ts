import { parentPort } from 'node:worker_threads';
import { pressHere } from './press-here.ts';
import type { PressAnswer, PressRequest } from './press-in-worker.ts';

/** The thread's own program: one press, which answers what it is asked, in order. */
const press = pressHere();

const answer = async (request: PressRequest): Promise<PressAnswer> => {
  if (request.ask === 'print') return { bytes: await press.print(request.dossier) };
  await press.take(request.number, request.document, request.bytes);
  return { bytes: null };
};

parentPort?.on('message', (request: PressRequest) => {
  answer(request).then(
    (answered) => parentPort?.postMessage(answered),
    // Ends the thread, and says why to whoever waits.
    (cause: unknown) => setImmediate(() => Promise.reject(cause)),
  );
});
