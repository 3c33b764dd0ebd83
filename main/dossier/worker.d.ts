/** electron-vite's `?nodeWorker`: a file that is built as a program of its own, and what starts it. */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads';

  const createWorker: (options: WorkerOptions) => Worker;
  // biome-ignore lint/style/noDefaultExport: the form that electron-vite gives it
  export default createWorker;
}
