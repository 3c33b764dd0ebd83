import { describe, expect, test } from 'vitest';
import {
  absentAs,
  listOf,
  object,
  orNull,
  type Parser,
  someString,
  trueOrFalse,
} from '../../../../shared/base/parse.ts';

const wrongAt = (path: string) => ({ ok: false, error: { type: 'malformed', path } });

describe('a field that did not exist in earlier versions', () => {
  type Sent = { readonly to: string; readonly copy: string | null };
  const sent: Parser<Sent> = object<Sent>({
    to: absentAs(someString(), 'complainant'),
    copy: absentAs(orNull(someString()), null),
  });

  test('is read as its default when it is not there', () =>
    expect(sent({}, '')).toEqual({ ok: true, value: { to: 'complainant', copy: null } }));
  test('is read as it stands when it is there', () =>
    expect(sent({ to: 'representative', copy: 'Sam' }, '')).toEqual({
      ok: true,
      value: { to: 'representative', copy: 'Sam' },
    }));
  test('is as strict as any other once it is there', () => {
    expect(sent({ to: '' }, 'event')).toEqual(wrongAt('event.to'));
    expect(sent({ to: undefined }, '')).toEqual(wrongAt('to'));
    expect(sent({ to: null }, '')).toEqual(wrongAt('to'));
  });
  test('makes no other field optional', () => {
    const both = object<Sent>({ to: absentAs(someString(), 'complainant'), copy: orNull(someString()) });
    expect(both({}, '')).toEqual(wrongAt('copy'));
  });
  test('is not read from a prototype', () =>
    expect(sent(Object.create({ to: 'someone else' }), '')).toEqual({
      ok: true,
      value: { to: 'complainant', copy: null },
    }));
});

describe('lists', () => {
  const few = listOf(someString(), 2);
  test('up to the limit', () => expect(few(['a', 'b'], '')).toEqual({ ok: true, value: ['a', 'b'] }));
  test('beyond it the list itself is wrong', () => expect(few(['a', 'b', 'c'], 'names')).toEqual(wrongAt('names')));
  test('an item is named by its place', () => expect(few(['a', ''], 'names')).toEqual(wrongAt('names.1')));
});

test.each([0, 1, 'true', null, undefined, []])('%j is neither true nor false', (value) =>
  expect(trueOrFalse(value, 'late')).toEqual(wrongAt('late')),
);
