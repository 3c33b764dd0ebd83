const longestWait = 60;

/** The growing wait after wrong tries: 1, 2, 4 … 60 seconds, until a right one. Kept in memory only. */
export type Wait = {
  /** Whole seconds until the next try is looked at; 0 when it may come. */
  readonly remaining: () => number;
  /** Counts a wrong try, and says how long the wait is now. */
  readonly wrong: () => number;
  readonly right: () => void;
};

/** `monotonic` in milliseconds, of a clock that never goes back: setting the system's clock does not shorten a wait. */
export const createWait = (monotonic: () => number): Wait => {
  let wrongTries = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    remaining: () => Math.max(0, Math.ceil((until - monotonic()) / 1000)),
    wrong: () => {
      wrongTries += 1;
      const seconds = Math.min(longestWait, 2 ** (wrongTries - 1));
      until = monotonic() + seconds * 1000;
      return seconds;
    },
    right: () => {
      wrongTries = 0;
      until = Number.NEGATIVE_INFINITY;
    },
  };
};
