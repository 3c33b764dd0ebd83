import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { LetterError } from '../../shared/ipc/contract.ts';
import type { Shape } from '../../shared/letters/letter-shape.ts';
import { checkedValues } from './checked-values.ts';
import { placeOf, problemsFrom, problemsIn } from './template-problems.ts';

/**
 * Fills a Word template: `{{name}}`, `{{#condition}}…{{/condition}}`, `{{^condition}}…{{/condition}}`, lists.
 * A value is text and nothing more: placeholders and mark-up in it come out as they went in. Refused, with names:
 * a template that is broken or asks for what this letter does not have, and a value that is not there.
 */
export const fillTemplate = (template: Uint8Array, fields: unknown, shape: Shape): Result<Uint8Array, LetterError> => {
  const values = checkedValues(fields, shape);
  if (!values.ok) return values;
  const missing = new Set<string>();
  const inspector = new InspectModule();
  let document: Docxtemplater;
  try {
    document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [inspector],
      // A placeholder without a value outside its own condition; a condition asks with a module of its own.
      nullGetter: (part) => {
        if (!part.module) missing.add(part.value);
        return '';
      },
    });
  } catch (thrown) {
    return err({ type: 'template-broken', problems: problemsFrom(thrown) });
  }
  const problems = inspector
    .getTemplatedFiles()
    .flatMap((file) => problemsIn(inspector.getStructuredTags(file), shape, placeOf(file)));
  if (problems.length > 0) return err({ type: 'template-broken', problems });
  try {
    document.render(values.value);
  } catch (thrown) {
    return err({ type: 'template-broken', problems: problemsFrom(thrown) });
  }
  if (missing.size > 0) return err({ type: 'fields-missing', placeholders: [...missing] });
  return ok(document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
};
