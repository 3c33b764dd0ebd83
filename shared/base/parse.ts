import { type PlainDate, parsePlainDate } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/** Where a value has another shape than it should: `measures.0.dueOn`; the empty string is the value itself. */
export type Malformed = { readonly type: 'malformed'; readonly path: string };
/** Reads a value of unknown shape. Total: never throws, and keeps nothing that it does not name. */
export type Parser<T> = {
  (value: unknown, path: string): Result<T, Malformed>;
  /** What a field means that is not there (`absentAs`). */
  readonly absent?: { readonly value: T };
};

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

export const trueOrFalse: Parser<boolean> = (value, path) => (typeof value === 'boolean' ? ok(value) : wrong(path));

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

/** A list of at most `most` items. */
export const listOf =
  <T>(parser: Parser<T>, most = Number.POSITIVE_INFINITY): Parser<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return wrong(path);
    const items: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = parser(value[index], under(path, index));
      if (!item.ok) return item;
      items.push(item.value);
    }
    return ok(items);
  };

/** A field that did not exist in earlier versions: where it is not there, it is read as `value`. */
export const absentAs = <T>(parser: Parser<T>, value: T): Parser<T> =>
  Object.assign((found: unknown, path: string) => parser(found, path), { absent: { value } });

/** An object with exactly these fields: one that is missing, and one that nobody knows, are both named. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> =>
  (value, path) => {
    if (!isPlainObject(value)) return wrong(path);
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) return wrong(under(path, unknown));
    const read: Record<string, unknown> = {};
    for (const [key, parser] of Object.entries<Parser<unknown>>(fields)) {
      if (!Object.hasOwn(value, key)) {
        if (!parser.absent) return wrong(under(path, key));
        read[key] = parser.absent.value;
        continue;
      }
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

/** How each event of a union is read, by its `type`. */
export type EventShapes<U extends { readonly type: string }> = {
  readonly [K in U['type']]: Parser<Extract<U, { readonly type: K }>>;
};

/** Reads an event by its `type`. Total: any value gives an event or an error. */
export const eventParser =
  <U extends { readonly type: string }>(shapes: EventShapes<U>) =>
  (value: unknown): Result<U, ParseEventError> => {
    const named = isPlainObject(value) && Object.hasOwn(value, 'type') ? value.type : undefined;
    if (typeof named !== 'string' || named === '') return err({ type: 'malformed-event', named: null, path: 'type' });
    if (!Object.hasOwn(shapes, named)) return err({ type: 'unknown-event', named });
    const parser = (shapes as Readonly<Record<string, Parser<U>>>)[named];
    const parsed = parser?.(value, '');
    if (!parsed) return err({ type: 'unknown-event', named });
    return parsed.ok ? parsed : err({ type: 'malformed-event', named, path: parsed.error.path });
  };
