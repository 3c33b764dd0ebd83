import { err, ok, type Result } from '../../shared/base/result.ts';
import type { LetterError } from '../../shared/ipc/contract.ts';
import type { Shape } from '../../shared/letters/letter-shape.ts';
import { checkedValues } from './checked-values.ts';
import { openTemplate } from './open-template.ts';
import { problemsFrom } from './template-problems.ts';

/**
 * Fills a Word template: `{{name}}`, `{{#condition}}…{{/condition}}`, `{{^condition}}…{{/condition}}`, lists.
 * A value is text and nothing more: placeholders and mark-up in it come out as they went in. Refused, with names:
 * a template that is broken or asks for what this letter does not have, and a value that is not there.
 */
export const fillTemplate = (template: Uint8Array, fields: unknown, shape: Shape): Result<Uint8Array, LetterError> => {
  const values = checkedValues(fields, shape);
  if (!values.ok) return values;
  const opened = openTemplate(template);
  if (!opened.ok) return opened;
  const problems = opened.value.problems(shape);
  if (problems.length > 0) return err({ type: 'template-broken', problems });
  const missing = new Set<string>();
  try {
    const filled = opened.value.fill(values.value, (name) => missing.add(name));
    return missing.size > 0 ? err({ type: 'fields-missing', placeholders: [...missing] }) : ok(filled);
  } catch (thrown) {
    return err({ type: 'template-broken', problems: problemsFrom(thrown, () => '') });
  }
};
