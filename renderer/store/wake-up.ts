/** Something to wait for that may happen before one waits. */
export type WakeUp = {
  readonly ring: () => void;
  /** Resolves at the next ring, or at once when it rang since the last time; at the latest after `ms`. */
  readonly wait: (ms?: number) => Promise<void>;
};

export const createWakeUp = (): WakeUp => {
  let rang = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rang = true;
      wake?.();
    },
    wait: async (ms) => {
      if (!rang) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (ms !== undefined) setTimeout(resolve, ms);
        });
      }
      rang = false;
      wake = null;
    },
  };
};
