import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  protect,
  type Relation,
  shareOf,
  threshold,
} from '../../../../../shared/projections/report/suppression.ts';

const sum = (total: string, ...parts: readonly string[]): Relation => ({ relation: 'sum', parts, total });
const cellsOf = (counts: Readonly<Record<string, number>>, ...relations: readonly Relation[]) =>
  Object.fromEntries(protect(new Map(Object.entries(counts)), relations));
const shown = (count: number): Cell => ({ cell: 'count', count });
const small: Cell = { cell: 'small' };
const withheld: Cell = { cell: 'withheld' };

describe('small counts', () => {
  test('R19: given a small count, then the next smallest goes with it, or it could be subtracted', () => {
    expect(cellsOf({ all: 30, a: 20, b: 8, c: 2 }, sum('all', 'a', 'b', 'c'))).toEqual({
      all: shown(30),
      a: shown(20),
      b: withheld,
      c: small,
    });
  });
  test('given two small counts whose sum leaves a choice, then nothing else is hidden', () => {
    expect(cellsOf({ all: 20, a: 15, b: 2, c: 3 }, sum('all', 'a', 'b', 'c'))).toMatchObject({
      all: shown(20),
      a: shown(15),
    });
  });
  test('given small counts at their most or least, then their sum would give them away: more is hidden', () => {
    expect(cellsOf({ all: 18, a: 10, b: 4, c: 4 }, sum('all', 'a', 'b', 'c')).a).toEqual(withheld);
    expect(cellsOf({ all: 12, a: 10, b: 1, c: 1 }, sum('all', 'a', 'b', 'c')).a).toEqual(withheld);
  });
  test('given only small counts that add up to their most, then the total goes', () => {
    expect(cellsOf({ all: 8, a: 4, b: 4, c: 0 }, sum('all', 'a', 'b', 'c'))).toEqual({
      all: withheld,
      a: small,
      b: small,
      c: shown(0),
    });
  });
  test('given a small total, then it is not divided at all', () => {
    expect(cellsOf({ all: 4, a: 4, b: 0 }, sum('all', 'a', 'b'))).toEqual({ all: small, a: withheld, b: withheld });
  });
  test('zero is shown: nobody is in it', () =>
    expect(cellsOf({ all: 9, a: 9, b: 0 }, sum('all', 'a', 'b')).b).toEqual(shown(0)));
  test('given overlapping parts, then a small one that must fill the total is covered', () => {
    const overlapping: Relation = { relation: 'covers', parts: ['a', 'b'], total: 'all' };
    expect(cellsOf({ all: 12, a: 8, b: 4 }, overlapping).a).toEqual(withheld);
    expect(cellsOf({ all: 12, a: 10, b: 4 }, overlapping).a).toEqual(shown(10));
  });
});

/** Three tables of one total, and one of overlapping parts, as a report has them. */
type Column = { readonly tables: readonly (readonly number[])[]; readonly overlapping: readonly number[] };
const splits = (total: number, parts: number) =>
  fc.array(fc.nat(total), { minLength: parts - 1, maxLength: parts - 1 }).map((cuts) => {
    const sorted = [0, ...cuts.toSorted((a, b) => a - b), total];
    return sorted.slice(1).map((cut, index) => cut - (sorted[index] ?? 0));
  });
const columns: fc.Arbitrary<Column> = fc.nat(24).chain((total) =>
  fc.record({
    tables: fc.tuple(splits(total, 6), splits(total, 4), splits(total, 3)),
    // At least the total together, none above it.
    overlapping: splits(total, 3).chain((parts) =>
      fc.tuple(...parts.map((part) => fc.integer({ min: part, max: total }))),
    ),
  }),
);
const named = ({ tables, overlapping }: Column) => {
  const total = tables[0]?.reduce((all, part) => all + part, 0) ?? 0;
  const counts = new Map<string, number>([['all', total]]);
  const relations: Relation[] = [];
  for (const [at, parts] of tables.entries()) {
    for (const [index, part] of parts.entries()) counts.set(`${at}:${index}`, part);
    relations.push(sum('all', ...parts.map((_, index) => `${at}:${index}`)));
  }
  for (const [index, part] of overlapping.entries()) counts.set(`o:${index}`, part);
  relations.push({ relation: 'covers', parts: overlapping.map((_, index) => `o:${index}`), total: 'all' });
  for (const index of overlapping.keys()) relations.push({ relation: 'covers', parts: ['all'], total: `o:${index}` });
  return { counts, relations, tables, overlapping };
};

/** Every value that a figure could have for a reader: by trying them all, not by narrowing bounds. */
const most = 30;
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const candidates = (cell: Cell | undefined): readonly number[] =>
  cell?.cell === 'count' ? [cell.count] : cell?.cell === 'small' ? range(1, threshold - 1) : range(0, most);
/** Every sum that the choices can come to. */
const sums = (choices: readonly (readonly number[])[]): ReadonlySet<number> => {
  let reached = new Set([0]);
  for (const choice of choices) {
    const next = new Set<number>();
    for (const so of reached) for (const one of choice) if (so + one <= most) next.add(so + one);
    reached = next;
  }
  return reached;
};
const isPossible = (
  key: string,
  value: number,
  cells: ReadonlyMap<string, Cell>,
  { tables, overlapping }: Column,
): boolean => {
  const choice = (name: string) => (name === key ? [value] : candidates(cells.get(name)));
  const reached = tables.map((parts, at) => sums(parts.map((_, index) => choice(`${at}:${index}`))));
  return choice('all').some((total) => {
    const most = overlapping.map((_, index) => Math.max(-1, ...choice(`o:${index}`).filter((part) => part <= total)));
    return (
      reached.every((each) => each.has(total)) &&
      most.every((part) => part >= 0) &&
      most.reduce((all, part) => all + part, 0) >= total
    );
  });
};

describe('what can be computed from a report', () => {
  test('R19: no hidden figure, whatever is added or subtracted: each leaves two values at least', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const { counts, relations } = named(column);
        const cells = protect(counts, relations);
        for (const [key, cell] of cells) {
          if (cell.cell === 'count') continue;
          const left = candidates(cell).filter((value) => isPossible(key, value, cells, column));
          expect(left.length, `${key} is ${left.join()}`).toBeGreaterThan(1);
          expect(left).toContain(counts.get(key));
        }
      }),
      { numRuns: 60 },
    );
  });
  test('no count of 1 to 4 is ever shown, and what is shown is right', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const { counts, relations } = named(column);
        for (const [key, cell] of protect(counts, relations)) {
          if (cell.cell !== 'count') continue;
          expect(cell.count).toBe(counts.get(key));
          expect(cell.count === 0 || cell.count >= threshold).toBe(true);
        }
      }),
    );
  });
  test('given no small count, then nothing is hidden', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const { counts, relations } = named(column);
        fc.pre([...counts.values()].every((count) => count === 0 || count >= threshold));
        expect([...protect(counts, relations).values()].every(({ cell }) => cell === 'count')).toBe(true);
      }),
    );
  });
});

describe('shares', () => {
  test('a share never says more than the cells', () => {
    expect(shareOf(shown(15), shown(5), shown(20))).toEqual({ share: 'exactly', percent: 75 });
    expect(shareOf(withheld, small, shown(30))).toEqual({ share: 'at-least', percent: 86 });
    expect(shareOf(small, withheld, shown(30))).toEqual({ share: 'at-most', percent: 14 });
    expect(shareOf(shown(26), small, withheld)).toEqual({ share: 'at-least', percent: 86 });
    expect(shareOf(withheld, withheld, shown(30))).toBeNull();
    expect(shareOf(shown(0), shown(0), shown(0))).toBeNull();
  });
  test('100 % is only said when nothing is missing', () => {
    expect(shareOf(shown(999), shown(5), shown(1004))).toEqual({ share: 'exactly', percent: 99 });
    expect(shareOf(shown(9), shown(0), shown(9))).toEqual({ share: 'exactly', percent: 100 });
  });
});
