import { err, type Result } from '../../shared/base/result.ts';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import type { LetterError } from '../../shared/ipc/contract.ts';
import { letterShapes } from '../../shared/letters/letter-shape.ts';
import { fillTemplate } from './fill-template.ts';
import { shippedTemplate } from './template-source.ts';
import { openWordFile } from './word-file.ts';

const noWordFile = err<LetterError>({
  type: 'template-broken',
  problems: [{ placeholder: '', place: '', near: '', inTable: false, reason: 'unreadable' }],
});

/**
 * One letter as a Word file. `fields` come from `letterFields` and crossed from the window, so they are checked
 * here. `template`: the folder with the shipped ones, or the bytes of the organisation's own.
 */
export const composeLetter = (
  kind: LetterKind,
  fields: Readonly<Record<string, unknown>>,
  template: string | Uint8Array,
): Result<Uint8Array, LetterError> => {
  if (typeof template !== 'string') {
    // It was checked when it was put in; perhaps by another version, on another machine.
    return openWordFile(template).ok ? fillTemplate(template, fields, letterShapes[kind]) : noWordFile;
  }
  const shipped = shippedTemplate(kind, template);
  return shipped.ok ? fillTemplate(shipped.value, fields, letterShapes[kind]) : shipped;
};
