import { normalizeKit } from '../vault/recovery-kit.ts';

/** How many groups of the kit are asked back: enough to know that it was written down. */
const asked = 2;

/** Indices of two different groups, in ascending order. `randomBelow(n)` answers a whole number in [0, n). */
export const groupsToAskFor = (count: number, randomBelow: (limit: number) => number): readonly number[] => {
  const left = Array.from({ length: count }, (_, index) => index);
  const chosen = Array.from({ length: Math.min(asked, count) }, () => left.splice(randomBelow(left.length), 1)).flat();
  return chosen.sort((a, b) => a - b);
};

/** As tolerant as the reading of the whole kit: case, spaces and hyphens do not count, O is 0, I and L are 1. */
export const groupMatches = (typed: string, group: string | undefined): boolean =>
  group !== undefined && normalizeKit(typed) === normalizeKit(group);
