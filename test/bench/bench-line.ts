/** One line of `npm run bench`: two things measured in turn in one run, and how many times the first takes the second. */
export type BenchLine = {
  readonly name: string;
  /** Median of ours over median of theirs. */
  readonly ratio: number;
  /** Milliseconds, median. */
  readonly ours: number;
  readonly theirs: number;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

export const benchLine = (name: string, ours: readonly number[], theirs: readonly number[]): BenchLine => {
  const [mine, other] = [median(ours), median(theirs)];
  return { name, ratio: round(mine / other), ours: round(mine), theirs: round(other) };
};

const round = (value: number): number => Math.round(value * 100) / 100;
