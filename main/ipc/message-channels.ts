import { randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { DraftError, MessageDraft } from '../../shared/ipc/file-types.ts';
import type { Clock } from '../clock.ts';
import type { Desktop } from '../dialogs.ts';
import { writeChosenFile } from '../session/chosen-file.ts';
import { type OpenedCopies, putCopy } from '../session/opened-copies.ts';
import type { Register } from '../session/register.ts';
import type { HandlersOf } from './answer.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

type Made = { readonly messageId: string; readonly name: string; readonly bytes: Uint8Array };

/** Messages for the person's own mail program. Nothing is sent from here. */
export const messageChannels = (
  open: OpenRegister,
  copies: OpenedCopies,
  desktop: Desktop,
  clock: Pick<Clock, 'mailDate'>,
): HandlersOf<'messages'> => {
  const make = async ({ attachments }: Register, draft: MessageDraft): Promise<Result<Made, DraftError>> => {
    const letter = await attachments.read(draft.stream, draft.document);
    if (!letter.ok) return letter;
    // Random, and a domain that is nobody's (RFC 2606 §2): the id tells nothing of the person or the organisation.
    const messageId = `<${randomBytes(16).toString('hex')}@gegrond.invalid>`;
    const { buildDraft } = await import('../mail/build-draft.ts');
    const built = await buildDraft({
      to: draft.to,
      subject: draft.subject,
      text: draft.text,
      inReplyTo: draft.inReplyTo,
      attachment: {
        name: cleanDocumentName(draft.document.name),
        mediaType: draft.document.mediaType,
        bytes: letter.value,
      },
      messageId,
      date: clock.mailDate(),
    });
    return built.ok ? ok({ messageId, name: cleanDocumentName(`${draft.subject}.eml`), bytes: built.value }) : built;
  };

  return {
    'messages:draft': withRegister(open, async (register, draft) => {
      const made = await make(register, draft);
      if (!made.ok) return made;
      if (!open()) return locked;
      const path = putCopy(copies, made.value.name, made.value.bytes, 'ours');
      if (!path.ok) return path;
      const isOpened = await desktop.openFile(path.value);
      return isOpened ? ok({ messageId: made.value.messageId }) : err({ type: 'no-program' });
    }),
    'messages:save-draft': withRegister(open, async (register, draft) => {
      const made = await make(register, draft);
      if (!made.ok) return made;
      const path = await desktop.chooseTarget('saveMessage', made.value.name);
      if (path === null) return ok(null);
      if (!open()) return locked;
      const written = await writeChosenFile(path, made.value.bytes);
      return written.ok ? ok({ messageId: made.value.messageId, path: written.value }) : written;
    }),
  };
};
