import type { PlainDate } from '../base/plain-date.ts';

/** A mail as it was read: every field is text that a stranger wrote, and is shown as such. */
export type IncomingMessage = {
  readonly from: MailAddress | null;
  readonly replyTo: MailAddress | null;
  /** The day in the Netherlands on which it was sent; `null` when the mail has no readable date. */
  readonly sentOn: PlainDate | null;
  readonly subject: string;
  /** Plain text: the text part, or the HTML part reduced to text. */
  readonly text: string;
  /** The HTML part as it came; only ever shown cleaned. */
  readonly html: string | null;
  readonly messageId: string | null;
  readonly attachments: readonly MailAttachment[];
  /** The website's form, when the text has its fields. */
  readonly form: WebsiteForm | null;
};

export type MailAddress = { readonly name: string; readonly address: string };
export type MailAttachment = { readonly name: string; readonly mediaType: string; readonly size: number };

export type WebsiteForm = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly capacity: string | null;
  readonly employer: string | null;
  readonly subjects: readonly string[];
  readonly onBehalfOfSomeoneElse: boolean;
  readonly incidentOn: PlainDate | null;
  readonly description: string | null;
  readonly wish: string | null;
};

export type ReadEmlError =
  | { readonly type: 'empty-file' }
  | { readonly type: 'not-a-mail' }
  | { readonly type: 'too-large'; readonly limit: number }
  | { readonly type: 'broken-mail'; readonly part: string };
