import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import type { FileUnreadable, Intake, Locked, NewFile } from '../../shared/ipc/contract.ts';
import type { ReadEmlError } from '../../shared/mail/incoming-message.ts';
import type { Desktop } from '../dialogs.ts';
import { mailLimit, messageOf } from '../mail/read-eml.ts';
import { type MailFormat, mailFormat, readMail } from '../mail/read-mail.ts';
import type { IntakeTray } from '../session/intake-tray.ts';
import type { OfferedMails } from '../session/offered-mails.ts';
import type { HandlersOf } from './answer.ts';
import { fileAll } from './file-all.ts';
import { locked, type OpenRegister, withRegister } from './with-register.ts';

export const intakeChannels = (
  open: OpenRegister,
  tray: IntakeTray,
  offered: OfferedMails,
  desktop: Desktop,
): HandlersOf<'intake'> => {
  const read = async (name: string, bytes: Uint8Array): Promise<Result<Intake, ReadEmlError | Locked>> => {
    const mail = await readMail(bytes);
    if (!mail.ok) return mail;
    // The register may have locked while the mail was read; then nothing of it is kept.
    if (!open()) return locked;
    const cleaned = cleanDocumentName(name);
    const id = tray.put({ name: cleaned, original: bytes, mail: mail.value });
    return ok({ id, name: cleaned, message: messageOf(mail.value) });
  };

  const readPath = async (path: string): Promise<Result<Intake, ReadEmlError | FileUnreadable | Locked>> => {
    const bytes = await bytesOf(path);
    return bytes.ok ? read(basename(path), bytes.value) : bytes;
  };

  return {
    'intake:read': withRegister(open, (_register, { name, bytes }) => read(name, bytes)),
    'intake:open': withRegister(open, async () => {
      const path = await desktop.chooseMail();
      return path === null ? ok(null) : readPath(path);
    }),
    'intake:take-offered': withRegister(open, async () => {
      const path = offered.take();
      return path === null ? ok(null) : readPath(path);
    }),
    'intake:file': withRegister(open, async ({ attachments }, { intake, stream }) => {
      const held = tray.get(intake);
      if (!held) return err({ type: 'intake-gone' });
      return fileAll(attachments, stream, [originalOf(held.name, held.original), ...held.mail.files]);
    }),
    'intake:let-go': ({ intake }) => tray.letGo(intake),
  };
};

const mediaTypes: Readonly<Record<MailFormat, string>> = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** The mail as it came, under a name that the system knows as a mail of its kind, whatever the file was called. */
const originalOf = (name: string, bytes: Uint8Array): NewFile => {
  const format = mailFormat(bytes);
  const isNamedSo = name.toLowerCase().endsWith(`.${format}`);
  return { name: isNamedSo ? name : `${name}.${format}`, mediaType: mediaTypes[format], bytes };
};

/** Looks at the size before reading: a wrong choice in the dialog may be a film of many gigabytes. */
const bytesOf = async (path: string): Promise<Result<Uint8Array, ReadEmlError | FileUnreadable>> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) return err({ type: 'file-unreadable' });
    if (found.size > mailLimit) return err({ type: 'too-large', limit: mailLimit });
    return ok(await readFile(path));
  } catch {
    return err({ type: 'file-unreadable' });
  }
};
