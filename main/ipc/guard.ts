/** Says whether a value that crossed from the window has the shape that its channel promises. */
export type Guard<T> = (value: unknown) => value is T;
type Fields = Readonly<Record<string, unknown>>;

export const nothing: Guard<void> = (value): value is undefined => value === undefined;

/** A string of at most `limit` UTF-16 code units. */
export const text =
  (limit: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= limit;

/** The same, with something in it besides spaces. */
export const filled =
  (limit: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= limit && value.trim() !== '';

/** A short string of an exact form; the only kind that may end up in a file's name. */
export const matching =
  <T extends string = string>(pattern: RegExp): Guard<T> =>
  (value): value is T =>
    typeof value === 'string' && value.length <= 512 && pattern.test(value);

export const wholeNumber =
  (from: number, to: number): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;

/** At most `limit` bytes, in a `Uint8Array` of its own (not some other view). */
export const bytes =
  (limit: number): Guard<Uint8Array> =>
  (value): value is Uint8Array =>
    value instanceof Uint8Array && value.byteLength <= limit;

export const oneOf =
  <T extends string>(...members: readonly T[]): Guard<T> =>
  (value): value is T =>
    members.some((member) => member === value);

export const orNull =
  <T>(item: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || item(value);

/** One of two shapes. */
export const either =
  <T>(one: Guard<T>, other: Guard<T>): Guard<T> =>
  (value): value is T =>
    one(value) || other(value);

export const listOf =
  <T>(item: Guard<T>, limit: number): Guard<readonly T[]> =>
  (value): value is readonly T[] => {
    if (!Array.isArray(value) || value.length > limit) return false;
    // By index: `every` skips the holes of a sparse list.
    for (let index = 0; index < value.length; index += 1) if (!item(value[index])) return false;
    return true;
  };

/** An object with exactly these fields: one missing or one too many is refused. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> =>
  (value): value is T =>
    isPlainObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.keys(fields).every((key) => Object.hasOwn(value, key) && fields[key as keyof T](value[key]));

/** The same, with each field allowed to be absent. */
export const partial =
  <T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<Partial<T>> =>
  (value): value is Partial<T> =>
    isPlainObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key) && fields[key as keyof T](value[key]));

/** An object whose keys all pass one guard and whose values all pass another. */
export const recordOf =
  <K extends string, V>(key: Guard<K>, item: Guard<V>, limit: number): Guard<Readonly<Record<K, V>>> =>
  (value): value is Readonly<Record<K, V>> => {
    if (!isPlainObject(value)) return false;
    const keys = Object.keys(value);
    return keys.length <= limit && keys.every((name) => key(name) && item(value[name]));
  };

export type JsonLimits = { readonly depth: number; readonly nodes: number; readonly text: number };

/**
 * A value that JSON can hold without change: no cycles, no `undefined`, no `NaN`, no class of its own, and no
 * `__proto__` as a key. Bounded in depth, in number of values, and in text (UTF-16 code units, keys included).
 */
export const json = (limits: JsonLimits): Guard<unknown> => {
  return (value): value is unknown => {
    let nodes = 0;
    let length = 0;
    const fits = (part: unknown, depth: number): boolean => {
      nodes += 1;
      if (nodes > limits.nodes || depth > limits.depth) return false;
      if (part === null || typeof part === 'boolean') return true;
      if (typeof part === 'number') return Number.isFinite(part);
      if (typeof part === 'string') {
        length += part.length;
        return length <= limits.text;
      }
      if (Array.isArray(part))
        return part.length <= limits.nodes && Array.from(part).every((item) => fits(item, depth + 1));
      if (!isPlainObject(part)) return false;
      return Object.entries(part).every(
        ([key, item]) => key !== '__proto__' && fits(key, depth) && fits(item, depth + 1),
      );
    };
    return fits(value, 0);
  };
};

const isPlainObject = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
