/**
 * Small counts (R19, "so that no one can be recognised"). What stands in a report is a `Cell`, and everything that is
 * drawn or worked out from it, bars, shares, what rises, comes from cells alone.
 */
export type Cell =
  | { readonly cell: 'count'; readonly count: number }
  /** 1 to `threshold` − 1. */
  | { readonly cell: 'small' }
  /** Any count: shown, it would give away a small one. */
  | { readonly cell: 'withheld' };

/**
 * From this count on a figure is shown. Five is what Statistics Netherlands (CBS) and the health-care figures use at
 * least; zero is shown, because nobody is in it.
 */
export const threshold = 5;

/** What a reader knows of how figures hang together: parts make up their total, or overlap and at least cover it. */
export type Relation = {
  readonly relation: 'sum' | 'covers';
  readonly parts: readonly string[];
  readonly total: string;
};

type Mark = 'shown' | 'small' | 'chosen' | 'group';
type Bounds = { readonly low: number; readonly high: number };

/**
 * Hides every small count, and whatever else it could be computed from: as few others as will do, the smallest first.
 * A total that is small itself is not divided at all. What is meant by "computed": by anybody who knows the relations,
 * the threshold and this rule.
 */
export const protect = (
  counts: ReadonlyMap<string, number>,
  relations: readonly Relation[],
): ReadonlyMap<string, Cell> => {
  const marks = new Map<string, Mark>([...counts].map(([key, count]) => [key, isSmall(count) ? 'small' : 'shown']));
  for (const { relation, parts, total } of relations)
    if (relation === 'sum' && parts.length > 1 && isSmall(counts.get(total) ?? 0))
      for (const part of parts) marks.set(part, 'group');
  for (let given = givenAway(counts, marks, relations); given !== null; given = givenAway(counts, marks, relations))
    if (!hideAnother(given, counts, marks, relations)) {
      for (const key of counts.keys()) marks.set(key, 'group');
      break;
    }
  return new Map([...counts].map(([key, count]) => [key, cellOf(count, marks.get(key) ?? 'shown')]));
};

const isSmall = (count: number): boolean => count > 0 && count < threshold;

const cellOf = (count: number, mark: Mark): Cell =>
  mark === 'shown' ? { cell: 'count', count } : mark === 'small' ? { cell: 'small' } : { cell: 'withheld' };

/** A hidden figure that can be computed; `null` when none can. */
const givenAway = (
  counts: ReadonlyMap<string, number>,
  marks: ReadonlyMap<string, Mark>,
  relations: readonly Relation[],
): string | null => {
  const known = deduced(new Map([...counts].map(([key, count]) => [key, atFirst(count, marks.get(key))])), relations);
  for (const [key, { low, high }] of known) if (marks.get(key) !== 'shown' && low === high) return key;
  return null;
};

const atFirst = (count: number, mark: Mark | undefined): Bounds => {
  switch (mark) {
    case 'small':
      return { low: 1, high: threshold - 1 };
    // Who knows this rule knows that what is hidden to cover for another is not small itself.
    case 'chosen':
      return { low: threshold, high: Number.POSITIVE_INFINITY };
    case 'group':
      return { low: 0, high: Number.POSITIVE_INFINITY };
    default:
      return { low: count, high: count };
  }
};

const mostRounds = 200;

/** What follows for each figure from all the others, by adding and subtracting until nothing new follows. */
const deduced = (first: ReadonlyMap<string, Bounds>, relations: readonly Relation[]): ReadonlyMap<string, Bounds> => {
  const known = new Map(first);
  const of = (key: string): Bounds => known.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY };
  let moved = true;
  const narrow = (key: string, low: number, high: number): void => {
    const before = of(key);
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
    if (after.low === before.low && after.high === before.high) return;
    if (after.low > after.high) return;
    known.set(key, after);
    moved = true;
  };
  // What is true never narrows past itself; figures that do not hang together as said could, so it ends by count.
  for (let round = 0; moved && round < mostRounds; round += 1) {
    moved = false;
    for (const { relation, parts, total } of relations) {
      const isSum = relation === 'sum';
      narrow(
        total,
        isSum ? added(parts, (key) => of(key).low) : 0,
        added(parts, (key) => of(key).high),
      );
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        narrow(
          part,
          of(total).low - added(others, (key) => of(key).high),
          isSum ? of(total).high - added(others, (key) => of(key).low) : Number.POSITIVE_INFINITY,
        );
      }
    }
  }
  return known;
};

const added = (keys: readonly string[], of: (key: string) => number): number =>
  keys.reduce((sum, key) => sum + of(key), 0);

/** Hides one more figure near the one that can be computed. `false` when nothing near it is left to hide. */
const hideAnother = (
  given: string,
  counts: ReadonlyMap<string, number>,
  marks: Map<string, Mark>,
  relations: readonly Relation[],
): boolean => {
  const near = relations.filter(({ parts, total }) => total === given || parts.includes(given));
  // The one that makes up a sum with it first: hiding elsewhere may not help.
  for (const among of [near.filter(({ relation }) => relation === 'sum'), near]) {
    const smallest = smallestShown(
      among.flatMap(({ parts }) => (parts.length > 1 ? parts : [])),
      counts,
      marks,
    );
    const chosen =
      smallest ??
      smallestShown(
        among.map(({ total }) => total),
        counts,
        marks,
      );
    if (chosen === null) continue;
    marks.set(chosen, 'chosen');
    return true;
  }
  const open = near.flatMap(({ parts }) => parts).filter((key) => marks.get(key) !== 'group');
  for (const key of open) marks.set(key, 'group');
  return open.length > 0;
};

const smallestShown = (
  keys: readonly string[],
  counts: ReadonlyMap<string, number>,
  marks: ReadonlyMap<string, Mark>,
): string | null => {
  const candidates = keys.filter((key) => marks.get(key) === 'shown' && (counts.get(key) ?? 0) >= threshold);
  return candidates.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? null;
};

/** What a cell tells by itself; `high` is infinite where it tells nothing. */
export const boundsOf = (cell: Cell): Bounds =>
  cell.cell === 'count'
    ? { low: cell.count, high: cell.count }
    : cell.cell === 'small'
      ? { low: 1, high: threshold - 1 }
      : { low: 0, high: Number.POSITIVE_INFINITY };

/** A share in whole percents, as far as the cells tell it. */
export type Share = { readonly share: 'exactly' | 'at-least' | 'at-most'; readonly percent: number };

/**
 * Which share of two parts the first is, from what is shown of both and of their total; `null` when there is nothing
 * to share or too little is shown. 100 is only said when nothing is missing, and 0 only when nothing is there.
 */
export const shareOf = (part: Cell, rest: Cell, total: Cell): Share | null => {
  if (part.cell === 'count' && rest.cell === 'count') {
    const all = part.count + rest.count;
    return all === 0 ? null : { share: 'exactly', percent: wholePercent(part.count, all) };
  }
  const most = threshold - 1;
  if (rest.cell === 'small') {
    const all = total.cell === 'count' ? total.count : part.cell === 'count' ? part.count + most : 0;
    return all <= most ? null : { share: 'at-least', percent: Math.floor((100 * (all - most)) / all) };
  }
  if (part.cell === 'small') {
    const all = total.cell === 'count' ? total.count : rest.cell === 'count' ? rest.count + most : 0;
    return all <= most ? null : { share: 'at-most', percent: Math.ceil((100 * most) / all) };
  }
  return null;
};

const wholePercent = (part: number, all: number): number => {
  if (part === 0 || part === all) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / all)));
};
