import { type PlainDate, parsePlainDate } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/** Where a value has another shape than it should: `measures.0.dueOn`; the empty string is the value itself. */
export type Malformed = { readonly type: 'malformed'; readonly path: string };
/** Reads a value of unknown shape. Total: never throws, and keeps nothing that it does not name. */
export type Parser<T> = (value: unknown, path: string) => Result<T, Malformed>;

const wrong = (path: string) => err({ type: 'malformed', path } as Malformed);
const under = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string that a test lets through. */
export const stringThat =
  <T extends string = string>(test: (value: string) => boolean): Parser<T> =>
  (value, path) =>
    typeof value === 'string' && test(value) ? ok(value as T) : wrong(path);

export const anyString: Parser<string> = stringThat(() => true);
export const someString = <T extends string = string>(): Parser<T> => stringThat<T>((value) => value.length > 0);
export const matching = <T extends string = string>(pattern: RegExp): Parser<T> =>
  stringThat<T>((value) => pattern.test(value));

export const plainDateValue: Parser<PlainDate> = stringThat((value) => parsePlainDate(value).ok);

/** A whole number, 0 or more, that a double holds exactly. */
export const wholeNumber: Parser<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? ok(value) : wrong(path);

export const oneOf = <const T extends string>(values: readonly T[]): Parser<T> =>
  stringThat<T>((value) => (values as readonly string[]).includes(value));

export const orNull =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (value, path) =>
    value === null ? ok(null) : parser(value, path);

export const listOf =
  <T>(parser: Parser<T>): Parser<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(path);
    const items: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = parser(value[index], under(path, index));
      if (!item.ok) return item;
      items.push(item.value);
    }
    return ok(items);
  };

/** An object with exactly these fields: one that is missing, and one that nobody knows, are both named. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> =>
  (value, path) => {
    if (!isPlainObject(value)) return wrong(path);
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) return wrong(under(path, unknown));
    const read: Record<string, unknown> = {};
    for (const [key, parser] of Object.entries<Parser<unknown>>(fields)) {
      if (!Object.hasOwn(value, key)) return wrong(under(path, key));
      const field = parser(value[key], under(path, key));
      if (!field.ok) return field;
      read[key] = field.value;
    }
    return ok(read as T);
  };

/** An object whose `tag` says which of several shapes it has. */
export const taggedBy =
  <Tag extends string, U extends { readonly [K in Tag]: string }>(
    tag: Tag,
    shapes: { readonly [K in U[Tag]]: Parser<Extract<U, { readonly [T in Tag]: K }>> },
  ): Parser<U> =>
  (value, path) => {
    const name = isPlainObject(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
    if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return wrong(under(path, tag));
    return (shapes as Readonly<Record<string, Parser<U>>>)[name]?.(value, path) ?? wrong(under(path, tag));
  };

/** One string and no other. */
export const literal =
  <const T extends string>(expected: T): Parser<T> =>
  (value, path) =>
    value === expected ? ok(expected) : wrong(path);

export type ParseEventError =
  /** A type that a later version of the program may know: keep it, and do not write to the file. */
  | { readonly type: 'unknown-event'; readonly named: string }
  /** A known type in another shape; `path` says where. */
  | { readonly type: 'malformed-event'; readonly named: string | null; readonly path: string };

/** Reads an event by its `type`. Total: any value gives an event or an error. */
export const eventParser =
  <U extends { readonly type: string }>(
    shapes: {
      readonly [K in U['type']]: Parser<Extract<U, { readonly type: K }>>;
    },
  ) =>
  (value: unknown): Result<U, ParseEventError> => {
    const named = isPlainObject(value) && Object.hasOwn(value, 'type') ? value.type : undefined;
    if (typeof named !== 'string' || named === '') return err({ type: 'malformed-event', named: null, path: 'type' });
    if (!Object.hasOwn(shapes, named)) return err({ type: 'unknown-event', named });
    const parser = (shapes as Readonly<Record<string, Parser<U>>>)[named];
    const parsed = parser?.(value, '');
    if (!parsed) return err({ type: 'unknown-event', named });
    return parsed.ok ? parsed : err({ type: 'malformed-event', named, path: parsed.error.path });
  };
