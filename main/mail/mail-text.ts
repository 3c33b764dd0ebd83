import { cleanDocumentName } from '../../shared/complaint/document-name.ts';
import { type MailAddress, textLimit } from '../../shared/mail/incoming-message.ts';
import { repairWindows1252 } from '../../shared/mail/windows-1252.ts';

/** An attachment with its bytes. */
export type MailFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** RFC 5322 §2.1.1: no line is longer, so no honest subject or name is. */
const longestLine = 998;
/** A thread of years has fewer; the newest are kept. */
const mostReferences = 100;

/** Unix line ends, no control characters but tab and line end, no halves of characters, no blank edges. */
export const plain = (text: string): string =>
  repairWindows1252(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();

/** For a field of one line: also without the marks that turn the reading direction and hide what stands there. */
export const oneLine = (text: string): string =>
  plain(text)
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim()
    .slice(0, longestLine)
    .replace(/\p{Cs}/gu, '');

/** At most `textLimit` characters, none of them halved. */
export const cutText = (text: string): string =>
  text.length > textLimit ? text.slice(0, textLimit).replace(/[\ud800-\udbff]$/, '') : text;

/** `null` when there is no address. */
export const mailAddress = (name: string, address: string): MailAddress | null => {
  const tidy = oneLine(address).replace(/\s/g, '');
  return tidy === '' ? null : { name: oneLine(name), address: tidy };
};

/** The ids of messages in a header such as `References`, oldest first, each with its angle brackets (RFC 5322 §3.6.4). */
export const messageIds = (header: string): readonly string[] =>
  (header.match(/<[^<>\s]{1,998}>/g) ?? []).slice(-mostReferences).map(oneLine);

const mediaTypePattern = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,80}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,80}$/;

/** `name` as the sender chose it, or `null`; `index` counts the attachments of the message from 0. */
export const mailFile = (name: string | null, mediaType: string, bytes: Uint8Array, index: number): MailFile => {
  const type = mediaTypePattern.test(mediaType) ? mediaType : 'application/octet-stream';
  return { name: name ? cleanDocumentName(repairWindows1252(name)) : unnamed(index, type), mediaType: type, bytes };
};

const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/vnd.ms-outlook': '.msg',
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'text/plain': '.txt',
  'text/calendar': '.ics',
};

/** A name for a part that came without one, as it will stand in the file. */
const unnamed = (index: number, mediaType: string): string => `bijlage ${index + 1}${extensions[mediaType] ?? ''}`;
