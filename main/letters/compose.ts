import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, type Result } from '../../shared/base/result.ts';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import type { LetterError } from '../../shared/ipc/contract.ts';
import { letterShapes } from '../../shared/letters/letter-shape.ts';
import { fillTemplate } from './fill-template.ts';

/**
 * One letter as a Word file. `fields` come from `letterFields` and crossed from the window, so they are checked
 * here; `templatesFolder` holds `<kind>.docx`.
 */
export const composeLetter = (
  kind: LetterKind,
  fields: Readonly<Record<string, unknown>>,
  templatesFolder: string,
): Result<Uint8Array, LetterError> => {
  let template: Uint8Array;
  try {
    template = readFileSync(join(templatesFolder, `${kind}.docx`));
  } catch {
    return err({ type: 'template-missing' });
  }
  return fillTemplate(template, fields, letterShapes[kind]);
};
