import type { TemplateProblem } from '../../shared/ipc/template-types.ts';
import type { Shape } from '../../shared/letters/letter-shape.ts';
import { placeAt, type WordPlace } from './word-place.ts';

/**
 * A placeholder as docxtemplater read it; `subparsed` is what stands between `{{#x}}` and `{{/x}}`, `offset` counts
 * in the text of the part.
 */
export type ReadTag = {
  readonly value: string;
  readonly offset?: number | undefined;
  readonly subparsed?: readonly ReadTag[] | undefined;
};

/** A part of the Word file, and its XML to look places up in. */
export type Part = { readonly part: string; readonly xml: string };

/** Placeholders that this kind of letter does not know, or uses as what they are not. */
export const problemsIn = (tags: readonly ReadTag[], shape: Shape, part: Part): readonly TemplateProblem[] =>
  tags.flatMap((tag): readonly TemplateProblem[] => {
    const entry = Object.hasOwn(shape, tag.value) ? shape[tag.value] : undefined;
    const problem = (reason: string): readonly TemplateProblem[] => [
      { placeholder: tag.value, place: part.part, ...placeOf(part.xml, tag.offset), reason },
    ];
    if (entry === undefined) return problem('unknown-placeholder');
    if (tag.subparsed === undefined) {
      return entry === 'condition' || typeof entry === 'object' ? problem('condition-used-as-text') : [];
    }
    // Inside a list its own fields are known beside those around it.
    return problemsIn(tag.subparsed, typeof entry === 'object' ? { ...shape, ...entry.each } : shape, part);
  });

/** Every placeholder, also those inside conditions and lists. */
export const namesIn = (tags: readonly ReadTag[]): readonly string[] =>
  tags.flatMap((tag) => [tag.value, ...namesIn(tag.subparsed ?? [])]);

const parts: readonly { readonly path: RegExp; readonly part: string }[] = [
  { path: /^word\/document/, part: 'body' },
  { path: /^word\/header/, part: 'header' },
  { path: /^word\/footer/, part: 'footer' },
  { path: /^docProps\//, part: 'properties' },
];

/** Which part of a Word file this is, by its path in the archive. */
export const partOf = (path: string): string => parts.find((known) => known.path.test(path))?.part ?? path;

const nowhere: WordPlace = { near: '', inTable: false };
const placeOf = (xml: string, offset: unknown): WordPlace =>
  typeof offset === 'number' && xml !== '' ? placeAt(xml, offset) : nowhere;

/** docxtemplater's error for a template it cannot read, as a list; it keeps the parts in `properties`. */
export const problemsFrom = (thrown: unknown, xmlOf: (path: string) => string): readonly TemplateProblem[] => {
  const errors = property(property(thrown, 'properties'), 'errors');
  return (Array.isArray(errors) ? errors : [thrown]).map((error: unknown) => {
    const properties = property(error, 'properties');
    const placeholder = property(properties, 'xtag') ?? property(properties, 'closingtag');
    const file = property(properties, 'file');
    const reason = property(properties, 'id');
    const offset = property(properties, 'offset');
    return {
      placeholder: typeof placeholder === 'string' ? placeholder : '',
      place: typeof file === 'string' ? partOf(file) : '',
      ...(typeof file === 'string' ? placeOf(xmlOf(file), Array.isArray(offset) ? offset[0] : offset) : nowhere),
      reason: typeof reason === 'string' ? reason.replaceAll('_', '-') : 'unreadable',
    };
  });
};

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
