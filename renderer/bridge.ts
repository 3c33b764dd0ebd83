import type { Announcement, Announcements, Channel, Requests } from '../shared/ipc/contract.ts';

/** The main process as the window sees it. A rejection is a bug; expected failure is inside the `Result`. */
export type Bridge = {
  readonly request: <C extends Channel>(channel: C, ...input: RequestInput<C>) => Promise<Requests[C]['out']>;
  /** Returns the way to stop listening. */
  readonly on: <A extends Announcement>(announcement: A, listener: (told: Announcements[A]) => void) => () => void;
};

/** Channels that take nothing are asked with the channel alone. */
export type RequestInput<C extends Channel> = Requests[C]['in'] extends void
  ? readonly []
  : readonly [input: Requests[C]['in']];

declare global {
  interface Window {
    /** Put there by `main/preload.ts`, not yet typed by the contract; absent when the page runs outside the program. */
    readonly gegrond?: {
      readonly request: (channel: string, input: unknown) => Promise<unknown>;
      readonly on: (announcement: string, listener: (told: unknown) => void) => () => void;
    };
  }
}

const exposed = () => {
  if (!window.gegrond) throw new Error('The preload script did not run: there is no bridge to the main process.');
  return window.gegrond;
};

/** The one place where the window meets the main process; the casts are what the contract promises. */
export const bridge: Bridge = {
  request: <C extends Channel>(channel: C, ...input: RequestInput<C>) =>
    exposed().request(channel, input[0]) as Promise<Requests[C]['out']>,
  on: (announcement, listener) => exposed().on(announcement, listener as (told: unknown) => void),
};
