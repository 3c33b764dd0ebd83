import type { Announcement, Announcements, Channel, Requests } from '../shared/ipc/contract.ts';

/** The main process as the window sees it. A rejection is a bug; expected failure is inside the `Result`. */
export type Bridge = {
  /** Channels that take nothing are asked with the channel alone. */
  readonly request: <C extends Channel>(channel: C, ...input: Input<C>) => Promise<Requests[C]['out']>;
  /** Returns the way to stop listening. */
  readonly on: <A extends Announcement>(announcement: A, listener: (told: Announcements[A]) => void) => () => void;
};

// biome-ignore lint/suspicious/noConfusingVoidType: the contract says `void` for a channel that takes nothing.
type Input<C extends Channel> = [Requests[C]['in']] extends [void] ? readonly [] : readonly [input: Requests[C]['in']];

/** What `main/preload.ts` exposes: the same two functions, not yet typed by the contract. */
type Exposed = {
  readonly request: (channel: string, input: unknown) => Promise<unknown>;
  readonly on: (announcement: string, listener: (told: unknown) => void) => () => void;
};

declare global {
  interface Window {
    readonly gegrond?: Exposed;
  }
}

const exposed = (): Exposed => {
  if (!window.gegrond) throw new Error('The preload script did not run: there is no bridge to the main process.');
  return window.gegrond;
};

/** The one place where the window meets the bridge; the casts are what the contract promises. */
export const bridge: Bridge = {
  request: <C extends Channel>(channel: C, ...input: Input<C>) =>
    exposed().request(channel, input[0]) as Promise<Requests[C]['out']>,
  on: (announcement, listener) => exposed().on(announcement, listener as (told: unknown) => void),
};
