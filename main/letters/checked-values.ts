import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Shape } from '../../shared/letters/letter-shape.ts';

export type Values = Readonly<Record<string, unknown>>;

/**
 * The fields that a letter knows, of the types that it knows, and nothing else. `fields-missing` names each that
 * is absent, empty or of another type, such as `measures[1].owner`.
 */
export const checkedValues = (
  fields: unknown,
  shape: Shape,
): Result<Values, { readonly type: 'fields-missing'; readonly placeholders: readonly string[] }> => {
  const missing: string[] = [];
  const values = take(fields, shape, '', missing);
  return missing.length > 0 ? err({ type: 'fields-missing', placeholders: missing }) : ok(values);
};

const take = (fields: unknown, shape: Shape, path: string, missing: string[]): Values => {
  const given = typeof fields === 'object' && fields !== null ? fields : {};
  const values: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(shape)) {
    const value: unknown = Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
    const at = path + name;
    if (typeof entry === 'object') {
      if (Array.isArray(value)) values[name] = value.map((each, i) => take(each, entry.each, `${at}[${i}].`, missing));
      else missing.push(at);
    } else if (entry === 'condition') {
      if (typeof value === 'boolean') values[name] = value;
      else missing.push(at);
    } else if (entry === 'optional' && (value === null || value === '')) values[name] = null;
    else if (typeof value === 'string' && value.trim() !== '') values[name] = printable(value);
    else missing.push(at);
  }
  return values;
};

/**
 * What XML 1.0 (§2.2) can hold: control characters, halves of characters and U+FFFE/F cannot stand in a Word file
 * in any form. Line ends become `\n`, as every XML reader would make them.
 */
const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
