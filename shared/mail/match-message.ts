import { type ComplaintNumber, compareCodeUnits } from '../base/ids.ts';
import { parseComplaintNumber } from '../complaint/complaint-number.ts';
import type { IncomingMessage } from './incoming-message.ts';

/** What must be known of a complaint to see that a mail belongs to it; a line of the list of complaints has it. */
export type Matchable = {
  readonly number: ComplaintNumber;
  readonly complainantEmail: string | null;
  /** Of its mails, in and out, with angle brackets. */
  readonly messageIds: readonly string[];
};

/**
 * By what a mail seems to belong to a complaint, the strongest first. `thread`: it answers a mail of that file;
 * `reference`: it names the complaint's number; `sender`: it is from the complainant, who may have several complaints.
 */
export type MatchedBy = 'thread' | 'reference' | 'sender';
export type Match<Row> = { readonly row: Row; readonly by: MatchedBy };

/**
 * The complaints that a mail may belong to, the likeliest first, each once: thread, number in the subject, number in
 * the text, sender. A guess: nothing is filed before a person says yes.
 */
export const matchMessage = <Row extends Matchable>(
  message: IncomingMessage,
  rows: readonly Row[],
): readonly Match<Row>[] => {
  const thread = new Set([...message.references, ...(message.inReplyTo === null ? [] : [message.inReplyTo])]);
  const inThread = rows.filter(({ messageIds }) => messageIds.some((id) => thread.has(id)));
  const numbers = new Set([...numbersIn(message.subject), ...numbersIn(message.text)]);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const named = [...numbers].flatMap((number) => byNumber.get(number) ?? []);
  const sender = message.form ? null : (message.from?.address.toLowerCase() ?? null);
  // Of someone's complaints the newest is the likeliest.
  const fromSender = rows
    .filter(({ complainantEmail }) => sender !== null && complainantEmail?.toLowerCase() === sender)
    .toSorted((a, b) => compareCodeUnits(b.number, a.number));
  const all: readonly Match<Row>[] = [
    ...inThread.map((row) => ({ row, by: 'thread' as const })),
    ...named.map((row) => ({ row, by: 'reference' as const })),
    ...fromSender.map((row) => ({ row, by: 'sender' as const })),
  ];
  const seen = new Set<Row>();
  return all.filter(({ row }) => !seen.has(row) && seen.add(row));
};

/** The complaint that already has this very mail; `null` when none has, or when the mail has no id. */
export const filedBefore = <Row extends Matchable>(message: IncomingMessage, rows: readonly Row[]): Row | null => {
  const { messageId } = message;
  return messageId === null ? null : (rows.find(({ messageIds }) => messageIds.includes(messageId)) ?? null);
};

/** Numbers such as `K26-A017` in a text, in any case, in the order in which they stand there. */
const numbersIn = (text: string): readonly ComplaintNumber[] =>
  [...text.matchAll(/(?<![\w-])k\d{2}-[a-z]{1,2}\d{3,9}(?!\w)/gi)].flatMap(([found]) => {
    const number = found.toUpperCase();
    return parseComplaintNumber(number).ok ? [number as ComplaintNumber] : [];
  });
