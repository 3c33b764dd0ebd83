import type { Shape } from '../../shared/letters/letter-shape.ts';

/** `placeholder` as the template's author wrote it; `place` is the part of the Word file: body, header, footer. */
export type TemplateProblem = { readonly placeholder: string; readonly place: string; readonly reason: string };

/** A placeholder as docxtemplater read it; `subparsed` is what stands between `{{#x}}` and `{{/x}}`. */
export type ReadTag = {
  readonly value: string;
  readonly subparsed?: readonly ReadTag[] | undefined;
};

/** Placeholders that this kind of letter does not know, or uses as what they are not. */
export const problemsIn = (tags: readonly ReadTag[], shape: Shape, place: string): readonly TemplateProblem[] =>
  tags.flatMap((tag): readonly TemplateProblem[] => {
    const entry = Object.hasOwn(shape, tag.value) ? shape[tag.value] : undefined;
    const problem = (reason: string): readonly TemplateProblem[] => [{ placeholder: tag.value, place, reason }];
    if (entry === undefined) return problem('unknown-placeholder');
    if (tag.subparsed === undefined) {
      return entry === 'condition' || typeof entry === 'object' ? problem('condition-used-as-text') : [];
    }
    // Inside a list its own fields are known beside those around it.
    return problemsIn(tag.subparsed, typeof entry === 'object' ? { ...shape, ...entry.each } : shape, place);
  });

const places: readonly { readonly path: RegExp; readonly place: string }[] = [
  { path: /^word\/document/, place: 'body' },
  { path: /^word\/header/, place: 'header' },
  { path: /^word\/footer/, place: 'footer' },
  { path: /^docProps\//, place: 'properties' },
];

/** Where in a Word file a part stands, by its path in the archive. */
export const placeOf = (path: string): string => places.find((known) => known.path.test(path))?.place ?? path;

/** docxtemplater's error for a template it cannot read, as a list; it keeps the parts in `properties`. */
export const problemsFrom = (thrown: unknown): readonly TemplateProblem[] => {
  const errors = property(property(thrown, 'properties'), 'errors');
  return (Array.isArray(errors) ? errors : [thrown]).map((error: unknown) => {
    const properties = property(error, 'properties');
    const placeholder = property(properties, 'xtag') ?? property(properties, 'closingtag');
    const file = property(properties, 'file');
    const reason = property(properties, 'id');
    return {
      placeholder: typeof placeholder === 'string' ? placeholder : '',
      place: typeof file === 'string' ? placeOf(file) : '',
      reason: typeof reason === 'string' ? reason.replaceAll('_', '-') : 'unreadable',
    };
  });
};

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
