import { err, type Result } from '../../shared/base/result.ts';
import type { IncomingMessage, ReadEmlError } from '../../shared/mail/incoming-message.ts';

/** An attachment with its bytes; same order as `attachments`. */
export type MailFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
/** The message, and the bytes of its attachments, which stay in the main process. */
export type ReadMail = IncomingMessage & { readonly files: readonly MailFile[] };

/** Largest mail that is read: 50 MB. */
export const mailLimit = 50 * 1024 * 1024;

/** The message without its attachments' bytes: what may cross to the window. */
export const messageOf = ({ files: _, ...message }: ReadMail): IncomingMessage => message;

/** Reads a mail file (RFC 5322, MIME). Never throws: what cannot be read ends in a `ReadEmlError`. */
export const readEml = async (_bytes: Uint8Array): Promise<Result<ReadMail, ReadEmlError>> =>
  err({ type: 'not-a-mail' });
