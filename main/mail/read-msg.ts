import type { FieldsData } from '@kenjiuno/msgreader';
import PostalMime from 'postal-mime';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { htmlToText } from '../../shared/mail/html-to-text.ts';
import { htmlLimit, type IncomingMessage, type ReadEmlError } from '../../shared/mail/incoming-message.ts';
import { dayOfMailDate } from '../../shared/mail/mail-date.ts';
import { readWebsiteForm } from '../../shared/mail/website-form.ts';
import { checkCompoundFile } from './compound-file.ts';
import { cutText, type MailFile, mailAddress, mailFile, messageIds, oneLine, plain } from './mail-text.ts';
import { bodiesOf, property } from './msg-body.ts';
import { type Msg, openMsg } from './msg-library.ts';
import { fromHeaders, mailLimit, mostAttachments, type ReadMail } from './read-eml.ts';

/** Kinds of Outlook item that somebody sent (MS-OXCMSG §2.2.1.3); an item without a kind is taken for a mail. */
const mailClasses = /^(?:ipm\.note|report|ipm\.schedule\.meeting|ipm\.outlook\.recall|ipm\.post)\b|^(?:ipm)?$/i;

/** MS-OXMSG §2.4: the one stream that every message has, and no other compound file. */
const propertyStream = '__properties_version1.0';

/** Reads an Outlook message (MS-OXMSG). Never throws: what cannot be read ends in a `ReadEmlError`. */
export const readMsg = async (bytes: Uint8Array): Promise<Result<ReadMail, ReadEmlError>> => {
  if (bytes.length > mailLimit) return err({ type: 'too-large', limit: mailLimit });
  // The library follows sectors and entries wherever they lead.
  const structure = checkCompoundFile(bytes);
  if (structure.kind === 'too-deep') return err({ type: 'broken-mail', part: 'nesting' });
  if (structure.kind === 'tangled') return err({ type: 'broken-mail', part: 'structure' });
  if (!structure.rootNames.includes(propertyStream)) return err({ type: 'not-a-mail', looksLike: 'old-office' });
  try {
    const msg = openMsg(bytes);
    if (!mailClasses.test(msg.fields.messageClass ?? '')) return err({ type: 'not-a-mail', looksLike: 'outlook-item' });
    if ((msg.fields.attachments ?? []).length > mostAttachments)
      return err({ type: 'broken-mail', part: 'attachments' });
    return ok(await toMail(msg));
  } catch {
    return err({ type: 'broken-mail', part: 'structure' });
  }
};

const toMail = async (msg: Msg): Promise<ReadMail> => {
  const files = filesOf(msg);
  const { written, html } = bodiesOf(msg.fields);
  const text = plain(written.trim() === '' ? htmlToText(html) : written);
  const kept = cutText(text);
  return {
    ...(await envelopeOf(msg.fields)),
    subject: oneLine(msg.fields.subject ?? ''),
    text: kept,
    textCut: kept.length < text.length,
    html: html === '' || html.length > htmlLimit ? null : html,
    attachments: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, size: bytes.length })),
    form: readWebsiteForm(kept),
    files,
  };
};

type Envelope = Pick<IncomingMessage, 'from' | 'replyTo' | 'to' | 'sentOn' | 'messageId' | 'inReplyTo' | 'references'>;

/** The headers that it arrived with; what they leave out, or a message that was never sent, by Outlook's own fields. */
const envelopeOf = async (fields: FieldsData): Promise<Envelope> => {
  const headers = fromHeaders(await PostalMime.parse(`${(fields.headers ?? '').trim()}\r\n\r\n`));
  const references = messageIds(property(fields, '1039'));
  return {
    from: headers.from ?? sender(fields),
    replyTo: headers.replyTo,
    to: headers.to.length > 0 ? headers.to : recipients(fields),
    sentOn:
      headers.sentOn ?? dayOfMailDate(fields.clientSubmitTime ?? '') ?? dayOfMailDate(fields.messageDeliveryTime ?? ''),
    messageId: headers.messageId ?? (oneLine(fields.messageId ?? '') || null),
    inReplyTo: headers.inReplyTo ?? messageIds(property(fields, '1042'))[0] ?? null,
    references: headers.references.length > 0 ? headers.references : references,
  };
};

/** Inside an organisation `senderEmail` is an Exchange name, not an address. */
const sender = (fields: FieldsData): IncomingMessage['from'] => {
  const addresses = [fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.senderEmail];
  return mailAddress(fields.senderName ?? '', addresses.find((address) => address?.includes('@')) ?? '');
};

const recipients = (fields: FieldsData): IncomingMessage['to'] =>
  (fields.recipients ?? [])
    .filter(({ recipType }) => recipType === 'to')
    .slice(0, 200)
    .flatMap(({ name, smtpAddress, email }) => {
      const address = [smtpAddress, email].find((one) => one?.includes('@'));
      return mailAddress(name ?? '', address ?? '') ?? [];
    });

/** Messages inside the message stay Outlook messages. What has no bytes of its own (a link, an OLE object) is left. */
const filesOf = (msg: Msg): readonly MailFile[] =>
  (msg.fields.attachments ?? [])
    .filter(({ innerMsgContent, dataId }) => innerMsgContent === true || dataId !== undefined)
    .map((attachment, index) => {
      const isMessage = attachment.innerMsgContent === true;
      const own = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? null;
      const name = isMessage
        ? `${oneLine(attachment.innerMsgContentFields?.subject ?? own ?? '') || 'bericht'}.msg`
        : own;
      const mediaType = isMessage ? 'application/vnd.ms-outlook' : (attachment.attachMimeTag ?? '').toLowerCase();
      // A copy: the library may hand out a view of the whole file.
      return mailFile(name, mediaType, Uint8Array.from(msg.contents(attachment)), index);
    });
