import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { TemplateProblem } from '../../shared/ipc/template-types.ts';
import type { Shape } from '../../shared/letters/letter-shape.ts';
import { namesIn, partOf, problemsFrom, problemsIn, type ReadTag } from './template-problems.ts';

/** A template that could be read; what its placeholders are is another matter. */
export type OpenTemplate = {
  /** Every placeholder in it, wherever it stands. */
  readonly names: ReadonlySet<string>;
  /** Placeholders that a letter of this shape does not know, or that it uses as what they are not. */
  readonly problems: (shape: Shape) => readonly TemplateProblem[];
  /** The filled-in file. Throws what docxtemplater throws; placeholders that had no value are told to `onMissing`. */
  readonly fill: (values: Readonly<Record<string, unknown>>, onMissing: (name: string) => void) => Uint8Array;
};

type TemplateBroken = { readonly type: 'template-broken'; readonly problems: readonly TemplateProblem[] };

/** Reads a Word template. Refused, with name and place, when it is broken: a condition that is never closed, say. */
export const openTemplate = (template: Uint8Array): Result<OpenTemplate, TemplateBroken> => {
  const inspector = new InspectModule();
  let missing: (name: string) => void = () => undefined;
  let text: (path: string) => string = () => '';
  let document: Docxtemplater;
  try {
    const zip = new PizZip(template);
    text = (path) => zip.file(path)?.asText() ?? '';
    document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [inspector],
      // A placeholder without a value outside its own condition; a condition asks with a module of its own.
      nullGetter: (part) => {
        if (!part.module) missing(part.value);
        return '';
      },
    });
  } catch (thrown) {
    return err({ type: 'template-broken', problems: problemsFrom(thrown, text) });
  }
  const files = inspector
    .getTemplatedFiles()
    .map((path) => ({ path, tags: inspector.getStructuredTags(path) as readonly ReadTag[] }));
  return ok({
    names: new Set(files.flatMap(({ tags }) => namesIn(tags))),
    problems: (shape) =>
      files.flatMap(({ path, tags }) => problemsIn(tags, shape, { part: partOf(path), xml: text(path) })),
    fill: (values, onMissing) => {
      missing = onMissing;
      document.render(values);
      return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  });
};
