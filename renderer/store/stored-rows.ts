import type { StreamId } from '../../shared/base/ids.ts';
import { fromBase64 } from './base64.ts';
import type { StoreDatabase } from './database.ts';
import { type ComplaintDocument, watermarkId } from './documents.ts';
import type { JournalAccess } from './journal-access.ts';
import type { Projected } from './projector.ts';
import type { RowEntry } from './rows.ts';

export type StoredRows = {
  readonly entries: readonly RowEntry[];
  /** Their projection cannot be opened: they are folded again from their records. */
  readonly spoilt: readonly StreamId[];
  /** Where to read on; `null` when this was the last of it. */
  readonly next: string | null;
};

/** A page of the list as it was kept, newest first. */
export const readStoredRows = async (
  database: StoreDatabase,
  journal: JournalAccess,
  after: string,
  limit: number,
): Promise<StoredRows> => {
  const page = await database.complaintsAfter(after, limit);
  const documents = page.filter(({ stream }) => stream !== watermarkId);
  const texts = await journal.openProjections(
    documents.map((document) => ({ stream: document.stream as StreamId, bytes: fromBase64(document.sealed) })),
  );
  const entries: RowEntry[] = [];
  const spoilt: StreamId[] = [];
  for (const [index, document] of documents.entries()) {
    const text = texts[index];
    if (typeof text === 'string') entries.push(entryOf(document, text));
    else spoilt.push(document.stream as StreamId);
  }
  return { entries, spoilt, next: page.length === limit ? (page.at(-1)?.order ?? null) : null };
};

/** The cast holds: main sealed this text for us under the complaint's key, and another version has another database. */
const entryOf = ({ stream, order, firstDevice, firstSeq }: ComplaintDocument, text: string): RowEntry => ({
  ...(JSON.parse(text) as Projected),
  stream: stream as StreamId,
  order,
  firstDevice,
  firstSeq,
});
