import { Worker } from 'node:worker_threads';
import argon2Source from 'hash-wasm/dist/argon2.umd.min.js?raw';
import type { Stretch } from './stretch.ts';

/**
 * The worker's whole program: hash-wasm's self-contained build and a few lines. As text, because a worker file beside
 * the bundle would have to be found again in an asar, in tests and on every platform.
 */
const program = `
const { parentPort } = require('node:worker_threads');
const library = { exports: {} };
(function (module, exports) {${argon2Source}
})(library, library.exports);
parentPort.once('message', ({ passphrase, salt, memory, passes, lanes }) =>
  library.exports
    .argon2id({ password: passphrase, salt, memorySize: memory, iterations: passes, parallelism: lanes, hashLength: 32, outputType: 'binary' })
    .then((key) => parentPort.postMessage(key)),
);
`;

/** A thread that has read its program and waits; one derivation, and it is gone with all it held. */
let waiting: Worker | null = null;

const startWorker = (): Worker => new Worker(program, { eval: true });

/** Starts the thread ahead, while the passphrase is typed. */
export const prepareStretch = (): void => {
  if (waiting) return;
  const worker = startWorker();
  worker.unref();
  // One that fails before it is needed is started again when it is.
  worker.once('error', () => {
    if (waiting === worker) waiting = null;
  });
  waiting = worker;
};

/** Argon2id in a thread of its own, so that the window stays alive for the third of a second that it takes. */
export const stretchInWorker: Stretch = (passphrase, salt, parameters) =>
  new Promise((resolve, reject) => {
    const worker = waiting ?? startWorker();
    waiting = null;
    worker.ref();
    worker.once('message', (key: Uint8Array) => {
      resolve(Uint8Array.from(key));
      key.fill(0);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Argon2id ended with code ${code}`)));
    worker.postMessage({ passphrase, salt, ...parameters });
  });
