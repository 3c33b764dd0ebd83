import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  filled,
  json,
  listOf,
  matching,
  object,
  partial,
  recordOf,
  text,
  wholeNumber,
} from '../../../../main/ipc/guard.ts';

describe('guards', () => {
  test('text has a limit, and is text', () => {
    expect(text(3)('abc')).toBe(true);
    expect(text(3)('abcd')).toBe(false);
    expect(text(3)(Object('abc'))).toBe(false);
    expect(filled(9)(' \n ')).toBe(false);
  });

  test('a pattern holds for the whole of a name, line ends included', () => {
    const stream = matching(/^[a-z2-7]{3}$/);
    expect(stream('ab2')).toBe(true);
    expect(stream('ab2\n')).toBe(false);
    expect(stream('../')).toBe(false);
  });

  test('a number is whole and within its bounds', () => {
    expect([0, 5, 10].every(wholeNumber(0, 10))).toBe(true);
    expect([-1, 11, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null].some(wholeNumber(0, 10))).toBe(false);
  });

  test('bytes are a Uint8Array, and not too many', () => {
    expect(bytes(2)(new Uint8Array(2))).toBe(true);
    expect(bytes(2)(new Uint8Array(3))).toBe(false);
    expect(bytes(2)(new Uint16Array(1))).toBe(false);
    expect(bytes(2)([1, 2])).toBe(false);
  });

  test('an object has exactly its fields, of its own', () => {
    const point = object<{ readonly x: number }>({ x: wholeNumber(0, 9) });
    expect(point({ x: 1 })).toBe(true);
    expect(point({})).toBe(false);
    expect(point({ x: 1, y: 2 })).toBe(false);
    expect(point(Object.create({ x: 1 }))).toBe(false);
    expect(point([])).toBe(false);
    expect(point(null)).toBe(false);
    expect(point(JSON.parse('{"x":1,"__proto__":{"y":2}}'))).toBe(false);
    expect(point(new Map([['x', 1]]))).toBe(false);
  });

  test('changes may leave fields out, never bring others in', () => {
    const changes = partial<{ readonly x: number }>({ x: wholeNumber(0, 9) });
    expect(changes({})).toBe(true);
    expect(changes({ x: undefined })).toBe(false);
    expect(changes({ toString: 1 })).toBe(false);
  });

  test('a list has no holes and has a limit', () => {
    const list = listOf(text(1), 2);
    expect(list(['a', 'b'])).toBe(true);
    expect(list(['a', 'b', 'c'])).toBe(false);
    expect(list(new Array(2))).toBe(false);
    expect(list({ 0: 'a', length: 1 })).toBe(false);
  });

  test('a record checks its keys as well', () => {
    const seqs = recordOf(matching(/^[a-z]{2}$/), wholeNumber(0, 9), 2);
    expect(seqs({ ab: 1 })).toBe(true);
    expect(seqs({ 'a.': 1 })).toBe(false);
    expect(seqs({ ab: 1, cd: 2, ef: 3 })).toBe(false);
  });
});

describe('JSON that a record may keep', () => {
  const any = json({ depth: 20, nodes: 10_000, text: 1_000_000 });

  test('given any JSON, then it passes; and what passes comes back from JSON unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        // -0 is the one number that JSON writes as another.
        fc.pre(!hasMinusZero(value) && !JSON.stringify(value).includes('"__proto__"'));
        expect(any(value)).toBe(true);
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['undefined', { a: undefined }],
    ['NaN', [Number.NaN]],
    ['a date', new Date(0)],
    ['a function', { a: () => 1 }],
    ['a big integer', 1n],
    ['a hole', new Array(3)],
    ['__proto__ as a key', JSON.parse('{"__proto__":1}')],
  ])('given %s, then it does not pass', (_what, value) => {
    expect(any(value)).toBe(false);
  });

  test('given something deep, wide, long or circular, then it does not pass', () => {
    const small = json({ depth: 3, nodes: 10, text: 20 });
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(small([[['three']]])).toBe(true);
    expect(small([[[['four']]]])).toBe(false);
    expect(small(Array.from({ length: 10 }, () => 0))).toBe(false);
    expect(small('x'.repeat(21))).toBe(false);
    expect(small({ ['k'.repeat(21)]: 0 })).toBe(false);
    expect(small(circle)).toBe(false);
    expect(small(new Array(4_000_000_000))).toBe(false);
  });
});

const hasMinusZero = (value: unknown): boolean =>
  Object.is(value, -0) || (typeof value === 'object' && value !== null && Object.values(value).some(hasMinusZero));
