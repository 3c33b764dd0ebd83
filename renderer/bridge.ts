import type { Bridge } from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by `main/preload.ts`; absent when the page runs outside the program. */
    readonly gegrond?: Bridge;
  }
}

const exposed = (): Bridge => {
  if (!window.gegrond) throw new Error('The preload script did not run: there is no bridge to the main process.');
  return window.gegrond;
};

/** The one place where the window meets the main process. */
export const bridge: Bridge = {
  request: (channel, ...input) => exposed().request(channel, ...input),
  on: (announcement, listener) => exposed().on(announcement, listener),
};
