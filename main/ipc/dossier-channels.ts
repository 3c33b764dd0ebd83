import { err, ok } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { Announcements } from '../../shared/ipc/contract.ts';
import type { Desktop } from '../dialogs.ts';
import { makeDossier } from '../dossier/make-dossier.ts';
import type { DossierPress } from '../dossier/press.ts';
import { type OpenedCopies, putCopy } from '../session/opened-copies.ts';
import type { Register } from '../session/register.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

/** A whole file as one Word document. */
export const dossierChannels = (
  open: OpenRegister,
  copies: OpenedCopies,
  desktop: Desktop,
  startPress: () => DossierPress,
  onMaking: (progress: Announcements['dossier:making']) => void,
): HandlersOf<'dossier'> => {
  let making: AbortController | null = null;
  /** The last one that was made; it goes when its register does. */
  const made = new WeakMap<Register, Uint8Array>();

  return {
    'dossier:make': withRegister(open, async (register, { stream, dossier, pictures }) => {
      if (making) return err({ type: 'dossier-in-hand' });
      const run = new AbortController();
      making = run;
      try {
        const result = await makeDossier({
          stream,
          dossier,
          pictures,
          // Asked anew for each document: once the register locks, nothing more leaves it.
          read: async (of, document) => (open() === register ? register.attachments.read(of, document) : locked),
          press: startPress(),
          stop: run.signal,
          onMaking,
        });
        if (open() !== register) return locked;
        if (result.ok) made.set(register, result.value.bytes);
        return result;
      } finally {
        making = null;
      }
    }),
    'dossier:cancel': () => making?.abort(),
    'dossier:open': withRegister(open, async (register, { name }) => {
      const bytes = made.get(register);
      if (!bytes) return err({ type: 'document-missing' });
      const own = cleanDocumentName(/\.docx$/i.test(name) ? name : `${name}.docx`);
      const path = putCopy(copies, own, bytes, 'ours');
      if (!path.ok) return path;
      return (await desktop.openFile(path.value)) ? ok(null) : err({ type: 'no-program' });
    }),
  };
};
