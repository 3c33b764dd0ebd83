import { err, ok } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { Desktop } from '../dialogs.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import { type OpenedCopies, putCopy } from '../session/opened-copies.ts';
import { isUnsafeToOpen } from '../session/unsafe-type.ts';
import type { HandlersOf } from './answer.ts';
import { fileAll } from './file-all.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

export const documentChannels = (
  open: OpenRegister,
  copies: OpenedCopies,
  desktop: Desktop,
): HandlersOf<'documents'> => ({
  'documents:add': withRegister(open, ({ attachments }, { stream, files }) => fileAll(attachments, stream, files)),
  'documents:read': withRegister(open, ({ attachments }, { stream, document }) => attachments.read(stream, document)),

  'documents:save-as': withRegister(open, async ({ attachments }, { stream, document }) => {
    // Read first: a person should not choose a place for something that cannot be written there.
    const bytes = await attachments.read(stream, document);
    if (!bytes.ok) return bytes;
    const path = await desktop.chooseTarget('saveDocument', cleanDocumentName(document.name));
    if (path === null) return ok(null);
    // The register may have locked behind the dialog: whoever sits there now is not known.
    return open() ? writeChosenFile(path, bytes.value) : locked;
  }),

  'documents:open': withRegister(open, async ({ attachments }, { stream, document }) => {
    const bytes = await attachments.read(stream, document);
    if (!bytes.ok) return bytes;
    // The name comes from a record, and those from other devices too: cleaned again before it names a file.
    const name = cleanDocumentName(document.name);
    if (isUnsafeToOpen(name, bytes.value)) return err({ type: 'unsafe-type' });
    if (!open()) return locked;
    const path = putCopy(copies, name, bytes.value);
    if (!path.ok) return path;
    return (await desktop.openFile(path.value)) ? ok(null) : err({ type: 'no-program' });
  }),
});
