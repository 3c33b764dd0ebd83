import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';

/** The template that came with the program; `templatesFolder` holds `<kind>.docx`. */
export const shippedTemplate = (
  letter: LetterKind,
  templatesFolder: string,
): Result<Uint8Array, { readonly type: 'template-missing' }> => {
  try {
    return ok(readFileSync(join(templatesFolder, `${letter}.docx`)));
  } catch {
    return err({ type: 'template-missing' });
  }
};
