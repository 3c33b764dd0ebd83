import type { Result } from '../../shared/base/result.ts';
import type { ReadEmlError } from '../../shared/mail/incoming-message.ts';
import { isCompoundFile } from './compound-file.ts';
import { type ReadMail, readEml } from './read-eml.ts';

/** A mail as it was saved, known by its contents: Outlook's `.msg`, or the `.eml` of every other program. */
export type MailFormat = 'eml' | 'msg';
export const mailFormat = (bytes: Uint8Array): MailFormat => (isCompoundFile(bytes) ? 'msg' : 'eml');

/** Reads a mail file of either kind, whatever it is called. Never throws. */
export const readMail = async (bytes: Uint8Array): Promise<Result<ReadMail, ReadEmlError>> => {
  if (mailFormat(bytes) === 'eml') return readEml(bytes);
  // Only people who use Outlook need what reads it.
  const { readMsg } = await import('./read-msg.ts');
  return readMsg(bytes);
};
