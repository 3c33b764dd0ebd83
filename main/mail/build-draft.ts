import MailComposer from 'nodemailer/lib/mail-composer';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { messageIds, oneLine } from './mail-text.ts';

export type Draft = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly attachment: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
  /** Of ours, with angle brackets. */
  readonly messageId: string;
  /** As a `Date` header says it. */
  readonly date: string;
};

/** One address and nothing else: no list, no name, no second line. */
const oneAddress = /^[^\s<>()",;:\\@[\]]{1,64}@[^\s<>()",;:\\@[\]]{1,189}$/u;

/**
 * A message (RFC 5322, MIME) for the person's own mail program, which shows it ready to be sent: `X-Unsent` asks for
 * that. Without a sender: the mail program fills in its own. A line end in a header's value never starts a header.
 */
export const buildDraft = async (draft: Draft): Promise<Result<Uint8Array, { readonly type: 'invalid-address' }>> => {
  const to = draft.to.trim();
  if (!oneAddress.test(to)) return err({ type: 'invalid-address' });
  const thread = messageIds(draft.inReplyTo ?? '')[0];
  const { name, mediaType, bytes } = draft.attachment;
  const message = new MailComposer({
    to: { name: '', address: to },
    subject: oneLine(draft.subject),
    text: draft.text.replace(/\r\n?/g, '\n'),
    messageId: draft.messageId,
    date: draft.date,
    ...(thread === undefined ? {} : { inReplyTo: thread, references: thread }),
    headers: { 'X-Unsent': '1' },
    attachments: [{ filename: name, contentType: mediaType, content: Buffer.from(bytes) }],
    // Nothing in a draft is ever fetched or read from the disk by a name.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return ok(new Uint8Array(await message.compile().build()));
};
