import type { PlainDate } from '../base/plain-date.ts';

/** A mail as it was read: every field is text that a stranger wrote, and is shown as such. */
export type IncomingMessage = {
  readonly from: MailAddress | null;
  readonly replyTo: MailAddress | null;
  /** Whom it was sent to, as its headers say; copies left out. */
  readonly to: readonly MailAddress[];
  /** The day in the Netherlands on which it was sent; `null` when the mail has no readable date. */
  readonly sentOn: PlainDate | null;
  readonly subject: string;
  /** Plain text: the text part, or the HTML part reduced to text. */
  readonly text: string;
  /** True when the text was longer than `textLimit` and stops there; the original holds all of it. */
  readonly textCut: boolean;
  /** The HTML part as it came, `null` when it is longer than `htmlLimit`; only ever shown cleaned. */
  readonly html: string | null;
  /** With its angle brackets, as all ids of messages here. */
  readonly messageId: string | null;
  /** The message that this one answers, and those before it, oldest first. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly attachments: readonly MailAttachment[];
  /** The website's form, when the text has its fields. */
  readonly form: WebsiteForm | null;
};

/** Characters of text that are taken over: ten times what a complaint may hold, and still quick on a screen. */
export const textLimit = 1_000_000;
/** Characters of HTML that are passed on; beyond it cleaning and showing would stall the window. */
export const htmlLimit = 2_000_000;

export type MailAddress = { readonly name: string; readonly address: string };
type MailAttachment = { readonly name: string; readonly mediaType: string; readonly size: number };

/** What was filled in on the website; an empty answer is `null`. */
export type WebsiteForm = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Lines of a postal address, separated by `\n`. */
  readonly address: string | null;
  readonly capacity: string | null;
  readonly employer: string | null;
  /** The answers as they stand there: a name of the regulation's own list, or several in one line of an older form. */
  readonly subjects: readonly string[];
  readonly onBehalfOfSomeoneElse: boolean;
  /**
   * R4: who files, when the form asks for it apart; the fields above are then the complainant's. `null` when nobody
   * files for another, and for an older form, where they are those of whoever filled it in.
   */
  readonly representative: FormRepresentative | null;
  readonly incidentOn: PlainDate | null;
  readonly description: string | null;
  readonly wish: string | null;
};
export type FormRepresentative = { readonly [K in 'name' | 'organisation' | 'email' | 'phone']: string | null };

export type ReadEmlError =
  | { readonly type: 'empty-file' }
  /** `looksLike`: what the first bytes say it is instead, so that the screen can say what to do. */
  | { readonly type: 'not-a-mail'; readonly looksLike: OtherFile | null }
  /** `limit` in bytes. */
  | { readonly type: 'too-large'; readonly limit: number }
  | { readonly type: 'broken-mail'; readonly part: BrokenPart };

/**
 * `outlook-message`: a .msg where an .eml was asked for. `outlook-item`: a .msg that is no mail but an appointment, a
 * contact, a task. `old-office`: Word, Excel or PowerPoint from before 2007.
 */
export type OtherFile =
  | 'outlook-message'
  | 'outlook-item'
  | 'old-office'
  | 'office-or-zip'
  | 'pdf'
  | 'image'
  | 'web-page';

/**
 * `headers`: more than 2 MiB of them; `nesting`: parts in parts too deep; `boundary`: parts are announced and none
 * is found; `attachments`: 1,000 or more; `structure`: anything else that the parser gives up on.
 */
export type BrokenPart = 'headers' | 'nesting' | 'boundary' | 'attachments' | 'structure';
