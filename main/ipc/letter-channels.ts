import { err, ok, type Result } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { TemplateFileError } from '../../shared/ipc/contract.ts';
import type { TemplateInUse } from '../../shared/ipc/template-types.ts';
import type { Desktop } from '../dialogs.ts';
import { shippedTemplate } from '../letters/template-source.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import { type OpenedCopies, putCopy } from '../session/opened-copies.ts';
import type { Register } from '../session/register.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

/** Letters: filled from a template. Only with the register open, as their fields are of a case. */
export const letterChannels = (open: OpenRegister, templatesFolder: string): HandlersOf<'letters'> => ({
  'letters:compose': withRegister(open, async ({ attachments, vault }, { letter, fields, template }) => {
    const own = template && (await attachments.read(vault.register, template));
    if (own && !own.ok)
      return own.error.type === 'locked' ? locked : err({ type: 'own-template-unreadable', why: own.error.type });
    // Half of all the code there is fills Word files: the start need not wait for it.
    const { composeLetter } = await import('../letters/compose.ts');
    return composeLetter(letter, fields, own ? own.value : templatesFolder);
  }),
});

/** Templates: the shipped ones, and the organisation's own, which are documents of the register's stream. */
export const templateChannels = (
  open: OpenRegister,
  templatesFolder: string,
  copies: OpenedCopies,
  desktop: Desktop,
): HandlersOf<'templates'> => {
  const read = async (
    { attachments, vault }: Register,
    { letter, own }: TemplateInUse,
  ): Promise<Result<Uint8Array, TemplateFileError>> =>
    own ? attachments.read(vault.register, own) : shippedTemplate(letter, templatesFolder);
  const nameOf = (name: string): string => cleanDocumentName(/\.docx$/i.test(name) ? name : `${name}.docx`);

  return {
    'templates:check': withRegister(open, async (_register, { letter, name, bytes }) => {
      const { checkTemplate } = await import('../letters/check-template.ts');
      return checkTemplate(letter, name, bytes);
    }),
    'templates:export': withRegister(open, async (register, template) => {
      const bytes = await read(register, template);
      if (!bytes.ok) return bytes;
      const path = await desktop.chooseTarget('saveTemplate', nameOf(template.name));
      if (path === null) return ok(null);
      return open() ? writeChosenFile(path, bytes.value) : locked;
    }),
    'templates:open': withRegister(open, async (register, template) => {
      const bytes = await read(register, template);
      if (!bytes.ok) return bytes;
      if (!open()) return locked;
      const path = putCopy(copies, nameOf(template.name), bytes.value, template.own ? 'elsewhere' : 'ours');
      if (!path.ok) return path;
      return (await desktop.openFile(path.value)) ? ok(null) : err({ type: 'no-program' });
    }),
  };
};
