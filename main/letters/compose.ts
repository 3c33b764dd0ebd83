import { err, type Result } from '../../shared/base/result.ts';
import type { LetterKind } from '../../shared/complaint/events.ts';
import type { LetterError } from '../../shared/ipc/contract.ts';

/**
 * One letter as a Word file. `fields` come from `letterFields` and crossed from the window, so they are checked
 * here; `templatesFolder` holds `<kind>.docx`.
 */
export const composeLetter = (
  _kind: LetterKind,
  _fields: Readonly<Record<string, unknown>>,
  _templatesFolder: string,
): Result<Uint8Array, LetterError> => err({ type: 'template-missing' });
