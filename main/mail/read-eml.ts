import PostalMime, { type Address, type Email, type Header } from 'postal-mime';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { largestDocument } from '../../shared/complaint/document.ts';
import { htmlToText } from '../../shared/mail/html-to-text.ts';
import {
  type BrokenPart,
  htmlLimit,
  type IncomingMessage,
  type MailAddress,
  type ReadEmlError,
} from '../../shared/mail/incoming-message.ts';
import { dayOfMailDate, dayOfReceived } from '../../shared/mail/mail-date.ts';
import { readWebsiteForm } from '../../shared/mail/website-form.ts';
import { repairWindows1252 } from '../../shared/mail/windows-1252.ts';
import { cutText, type MailFile, mailAddress, mailFile, messageIds, oneLine, plain } from './mail-text.ts';
import { otherFile } from './not-a-mail.ts';

/** The message, and the bytes of its attachments in the same order, which stay in the main process. */
export type ReadMail = IncomingMessage & { readonly files: readonly MailFile[] };

/** Largest mail that is read, in bytes: 50 MB. */
export const mailLimit = largestDocument;
/** With the original, one list of documents in a record holds them all (`parse-fields.ts`). */
export const mostAttachments = 999;

/** The message without its attachments' bytes: what may cross to the window. */
export const messageOf = ({ files: _, ...message }: ReadMail): IncomingMessage => message;

/** Reads a mail file (RFC 5322, MIME). Never throws: what cannot be read ends in a `ReadEmlError`. */
export const readEml = async (bytes: Uint8Array): Promise<Result<ReadMail, ReadEmlError>> => {
  if (bytes.length > mailLimit) return err({ type: 'too-large', limit: mailLimit });
  const source = withoutPreamble(bytes);
  if (source.length === 0) return err({ type: 'empty-file' });
  const other = otherFile(source);
  if (other) return err({ type: 'not-a-mail', looksLike: other });
  let email: Email;
  try {
    email = await PostalMime.parse(source, { forceRfc822Attachments: true, rfc822Attachments: true });
  } catch (thrown) {
    return err({ type: 'broken-mail', part: brokenPart(thrown) });
  }
  if (!hasMailHeaders(email.headers)) return err({ type: 'not-a-mail', looksLike: null });
  if (email.attachments.length > mostAttachments) return err({ type: 'broken-mail', part: 'attachments' });
  if (lostItsParts(email, source.length)) return err({ type: 'broken-mail', part: 'boundary' });
  return ok(toMail(email));
};

/** A byte order mark, blank lines, and the `From ` line of an mbox file all stand before some saved mails. */
const withoutPreamble = (bytes: Uint8Array): Uint8Array => {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length && [0x0a, 0x0d, 0x20, 0x09].includes(bytes[start] ?? 0)) start += 1;
  if (new TextDecoder('latin1').decode(bytes.subarray(start, start + 5)) === 'From ') {
    const lineEnd = bytes.indexOf(0x0a, start);
    start = lineEnd < 0 ? bytes.length : lineEnd + 1;
  }
  return bytes.subarray(start);
};

/** postal-mime tells its limits apart by words only. */
const brokenPart = (thrown: unknown): BrokenPart => {
  const message = thrown instanceof Error ? thrown.message : '';
  if (/header size/i.test(message)) return 'headers';
  return /nesting/i.test(message) ? 'nesting' : 'structure';
};

const mailHeaders = new Set(['from', 'to', 'date', 'subject', 'message-id', 'received', 'reply-to', 'return-path']);

const hasMailHeaders = (headers: readonly Header[]): boolean => headers.some(({ key }) => mailHeaders.has(key));

const headerSlack = 200;

/** Parts were announced and none was found, although there is a body: the boundary is missing or wrong. */
const lostItsParts = (email: Email, size: number): boolean => {
  const announced = email.headers.some(
    ({ key, value }) => key === 'content-type' && /^multipart\//i.test(value.trim()),
  );
  const found = Boolean(email.text) || Boolean(email.html) || email.attachments.length > 0;
  const headerSize = email.headerLines.reduce((sum, { line }) => sum + line.length + 2, 0);
  return announced && !found && size > headerSize + headerSlack;
};

const toMail = (email: Email): ReadMail => {
  const files = email.attachments.map(({ content, filename, mimeType }, index) =>
    mailFile(
      filename,
      mimeType,
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      index,
    ),
  );
  const html = repairWindows1252(email.html ?? '');
  const written = plain(email.text ?? '');
  const text = written.trim() === '' ? plain(htmlToText(html)) : written;
  const kept = cutText(text);
  return {
    ...fromHeaders(email),
    subject: oneLine(email.subject ?? ''),
    text: kept,
    textCut: kept.length < text.length,
    html: html === '' || html.length > htmlLimit ? null : html,
    attachments: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, size: bytes.length })),
    form: readWebsiteForm(kept),
    files,
  };
};

type HeaderPart = Pick<
  IncomingMessage,
  'from' | 'replyTo' | 'to' | 'sentOn' | 'messageId' | 'inReplyTo' | 'references'
>;

/** What the headers alone say: who, to whom, when, and where in a thread. */
export const fromHeaders = (email: Email): HeaderPart => ({
  from: firstAddress(email.from),
  replyTo: firstAddress(email.replyTo?.[0]),
  to: (email.to ?? []).slice(0, mostRecipients).flatMap((address) => firstAddress(address) ?? []),
  sentOn: sentOn(email.headers),
  messageId: oneLine(email.messageId ?? '') || null,
  inReplyTo: messageIds(email.inReplyTo ?? '')[0] ?? null,
  references: messageIds(email.references ?? ''),
});

/** Nobody reads on after so many. */
const mostRecipients = 200;

const firstAddress = (address: Address | undefined): MailAddress | null => {
  const mailbox = address?.group ? address.group[0] : address;
  return mailAddress(mailbox?.name ?? '', mailbox?.address ?? '');
};

/** The `Date` header; without one that can be read, the newest `Received`, which stands first. */
const sentOn = (headers: readonly Header[]): PlainDate | null => {
  const days = (key: string, read: (value: string) => PlainDate | null): readonly (PlainDate | null)[] =>
    headers.filter((header) => header.key === key).map(({ value }) => read(value));
  return [...days('date', dayOfMailDate), ...days('received', dayOfReceived)].find((day) => day !== null) ?? null;
};
