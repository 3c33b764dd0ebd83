import type { Checkpoint } from '../../shared/ipc/contract.ts';
import { hasReached } from './checkpoint.ts';

/** Those who wait until the store shows some record. */
export type WaitingRoom = {
  /** `false`: the store was closed before it came so far. */
  readonly until: (wanted: Checkpoint) => Promise<boolean>;
  readonly arrived: (at: Checkpoint) => void;
  readonly at: () => Checkpoint;
  readonly close: () => void;
};

export const createWaitingRoom = (): WaitingRoom => {
  const waiting = new Set<{ readonly wanted: Checkpoint; readonly done: (reached: boolean) => void }>();
  let reached: Checkpoint = {};
  let closed = false;
  return {
    until: (wanted) => {
      if (closed) return Promise.resolve(false);
      if (hasReached(reached, wanted)) return Promise.resolve(true);
      return new Promise((done) => waiting.add({ wanted, done }));
    },
    arrived: (at) => {
      reached = at;
      for (const waiter of waiting) {
        if (!hasReached(reached, waiter.wanted)) continue;
        waiting.delete(waiter);
        waiter.done(true);
      }
    },
    at: () => reached,
    close: () => {
      closed = true;
      for (const { done } of waiting) done(false);
      waiting.clear();
    },
  };
};
