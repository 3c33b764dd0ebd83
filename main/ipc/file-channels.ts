import { err, ok } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { Announcements } from '../../shared/ipc/contract.ts';
import type { FolderFile } from '../../shared/ipc/file-types.ts';
import type { Desktop } from '../dialogs.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import { saveFolder } from '../session/save-folder.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

/** Files that leave the register for a place that the person chooses. */
export const fileChannels = (
  open: OpenRegister,
  desktop: Desktop,
  onSaving: (progress: Announcements['files:saving']) => void,
): HandlersOf<'files'> => {
  let saving: { isCancelled: boolean } | null = null;

  /** Asked anew for each file: once the register locks, nothing more leaves it. */
  const read = async (file: FolderFile) => {
    const register = open();
    if (!register) return locked;
    if ('bytes' in file) return ok(file.bytes);
    const bytes = await register.attachments.read(file.stream, file.document);
    return open() ? bytes : locked;
  };

  return {
    'files:save-as': withRegister(open, async (_register, { name, bytes }) => {
      const path = await desktop.chooseTarget('saveDocument', cleanDocumentName(name));
      if (path === null) return ok(null);
      return open() ? writeChosenFile(path, bytes) : locked;
    }),
    'files:save-page-as-pdf': withRegister(open, async (_register, { name }) => {
      const path = await desktop.chooseTarget('saveDocument', cleanDocumentName(name));
      if (path === null) return ok(null);
      if (!open()) return locked;
      const pdf = await desktop.pageAsPdf();
      return pdf ? writeChosenFile(path, pdf) : err({ type: 'print-failed' });
    }),
    'files:save-folder': withRegister(open, async (_register, { name, files }) => {
      if (saving) return err({ type: 'already-saving' });
      const run = { isCancelled: false };
      saving = run;
      try {
        const parent = await desktop.chooseFolder();
        if (parent === null) return ok(null);
        if (!open()) return locked;
        return await saveFolder({ parent, name, files, read, isCancelled: () => run.isCancelled, onSaving });
      } finally {
        saving = null;
      }
    }),
    'files:cancel-saving': () => {
      if (saving) saving.isCancelled = true;
    },
  };
};
