import PostalMime, { type Address, type Attachment, type Email, type Header } from 'postal-mime';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { largestDocument } from '../../shared/complaint/document.ts';
import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import { htmlToText } from '../../shared/mail/html-to-text.ts';
import {
  type BrokenPart,
  htmlLimit,
  type IncomingMessage,
  type MailAddress,
  type ReadEmlError,
  textLimit,
} from '../../shared/mail/incoming-message.ts';
import { dayOfMailDate, dayOfReceived } from '../../shared/mail/mail-date.ts';
import { readWebsiteForm } from '../../shared/mail/website-form.ts';
import { repairWindows1252 } from '../../shared/mail/windows-1252.ts';
import { otherFile } from './not-a-mail.ts';

/** An attachment with its bytes; same order as `attachments`. */
type MailFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
/** The message, and the bytes of its attachments, which stay in the main process. */
export type ReadMail = IncomingMessage & { readonly files: readonly MailFile[] };

/** Largest mail that is read, in bytes: 50 MB. */
export const mailLimit = largestDocument;
const mostAttachments = 1000;
/** RFC 5322 §2.1.1: no line is longer, so no honest subject or name is. */
const longestLine = 998;

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
  const files = email.attachments.map(toFile);
  const html = repairWindows1252(email.html ?? '');
  const written = plain(email.text ?? '');
  const text = written.trim() === '' ? plain(htmlToText(html)) : written;
  const kept = text.length > textLimit ? text.slice(0, textLimit).replace(/[\ud800-\udbff]$/, '') : text;
  return {
    from: mailAddress(email.from),
    replyTo: mailAddress(email.replyTo?.[0]),
    sentOn: sentOn(email.headers),
    subject: oneLine(email.subject ?? ''),
    text: kept,
    textCut: kept.length < text.length,
    html: html === '' || html.length > htmlLimit ? null : html,
    messageId: oneLine(email.messageId ?? '') || null,
    attachments: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, size: bytes.length })),
    form: readWebsiteForm(kept),
    files,
  };
};

/** Unix line ends, no control characters but tab and line end, no halves of characters, no blank edges. */
const plain = (text: string): string =>
  repairWindows1252(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();

/** For a field of one line: also without the marks that turn the reading direction and hide what stands there. */
const oneLine = (text: string): string =>
  plain(text)
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .slice(0, longestLine)
    .replace(/\p{Cs}/gu, '');

const mailAddress = (address: Address | undefined): MailAddress | null => {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox?.address) return null;
  return { name: oneLine(mailbox.name), address: oneLine(mailbox.address).replace(/\s/g, '') };
};

/** The `Date` header; without one that can be read, the newest `Received`, which stands first. */
const sentOn = (headers: readonly Header[]): PlainDate | null => {
  const days = (key: string, read: (value: string) => PlainDate | null): readonly (PlainDate | null)[] =>
    headers.filter((header) => header.key === key).map(({ value }) => read(value));
  return [...days('date', dayOfMailDate), ...days('received', dayOfReceived)].find((day) => day !== null) ?? null;
};

const mediaTypePattern = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,80}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}$/;

const toFile = (attachment: Attachment, index: number): MailFile => {
  const { content, filename, mimeType } = attachment;
  const mediaType = mediaTypePattern.test(mimeType) ? mimeType : 'application/octet-stream';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: filename ? cleanDocumentName(repairWindows1252(filename)) : unnamed(index, mediaType),
    mediaType,
    bytes,
  };
};

const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'text/plain': '.txt',
  'text/calendar': '.ics',
};

/** A name for a part that came without one, as it will stand in the file. */
const unnamed = (index: number, mediaType: string): string => `bijlage ${index + 1}${extensions[mediaType] ?? ''}`;
