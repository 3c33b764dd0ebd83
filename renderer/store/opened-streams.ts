import type { StreamId } from '../../shared/base/ids.ts';
import type { FedRecord, OpenedRecord } from '../../shared/ipc/contract.ts';
import type { StoreDatabase } from './database.ts';
import { frameOf, type RecordDocument, recordDocumentId } from './documents.ts';
import type { JournalAccess } from './journal-access.ts';

/** A record as the window holds it: opened, or with body `null`. */
export type Opened = NonNullable<OpenedRecord>;

/** The streams that are opened now. A stream is here whole or not at all; nothing of it is on disk in the clear. */
export type OpenedStreams = {
  /** Records that were written just now. They join the streams that are here, or begin one that is wholly new. */
  readonly take: (records: readonly FedRecord[]) => void;
  /** Brings these here, from the store's sealed records. */
  readonly load: (streams: readonly StreamId[]) => Promise<void>;
  readonly get: (stream: StreamId) => readonly Opened[] | undefined;
  /** Lets the longest unused go, down to the limit. */
  readonly trim: () => void;
  /** Everything goes; what is being loaded now is loaded once more. */
  readonly clear: () => void;
};

type Options = {
  readonly database: () => StoreDatabase;
  readonly journal: JournalAccess;
  /** The store has no record of this stream but those that are taken now. */
  readonly isNew: (stream: StreamId) => boolean;
  /** The store's copy of a record is spoilt and the journal's is not. */
  readonly onSpoilt: () => void;
  /** Records held in the clear at most; about a kilobyte each. */
  readonly limit?: number;
};

/** Queries that are under way at once. */
const queriesAtOnce = 50;

export const createOpenedStreams = ({ database, journal, isNew, onSpoilt, limit = 20_000 }: Options): OpenedStreams => {
  // In order of last use: a Map keeps the order in which its keys were set.
  const streams = new Map<StreamId, Map<string, Opened>>();
  const arrivals = new Map<StreamId, number>();
  let generation = 0;

  const arrived = (stream: StreamId) => arrivals.get(stream) ?? 0;

  const take = (records: readonly FedRecord[]) => {
    for (const { frame: _, ...record } of records) {
      let held = streams.get(record.stream);
      if (!held && isNew(record.stream)) {
        held = new Map();
        streams.set(record.stream, held);
      }
      if (held) held.set(recordDocumentId(record.device, record.seq), record);
      else arrivals.set(record.stream, arrived(record.stream) + 1);
    }
  };

  const loadSome = async (wanted: readonly StreamId[]): Promise<void> => {
    let missing = wanted;
    while (missing.length > 0) {
      const before = missing.map(arrived);
      const begun = generation;
      const documents = (await Promise.all(missing.map((stream) => database().recordsOf(stream)))).flat();
      const opened = await openAll(documents, journal, onSpoilt);
      // Records that arrived while this was reading may not be in it: such a stream is read again.
      const settled = missing.filter((stream, index) => begun === generation && arrived(stream) === before[index]);
      for (const stream of settled) {
        if (streams.has(stream)) continue;
        const own = opened.filter((record) => record.stream === stream);
        streams.set(stream, new Map(own.map((record) => [recordDocumentId(record.device, record.seq), record])));
      }
      missing = missing.filter((stream) => !settled.includes(stream));
    }
  };

  return {
    take,
    load: async (wanted) => {
      const missing = wanted.filter((stream) => !streams.has(stream));
      for (let at = 0; at < missing.length; at += queriesAtOnce) await loadSome(missing.slice(at, at + queriesAtOnce));
    },
    get: (stream) => {
      const held = streams.get(stream);
      if (!held) return undefined;
      streams.delete(stream);
      streams.set(stream, held);
      return [...held.values()];
    },
    trim: () => {
      let count = 0;
      for (const held of streams.values()) count += held.size;
      for (const [stream, held] of streams) {
        if (count <= limit) return;
        streams.delete(stream);
        count -= held.size;
      }
    },
    clear: () => {
      generation += 1;
      streams.clear();
      arrivals.clear();
    },
  };
};

/** A frame that the main process does not recognise is asked of the journal again; failing that it counts as unreadable. */
const openAll = async (
  documents: readonly RecordDocument[],
  journal: JournalAccess,
  onSpoilt: () => void,
): Promise<readonly Opened[]> => {
  const opened = await journal.open(documents.map(frameOf));
  const all: Opened[] = [];
  for (const [index, document] of documents.entries()) {
    const record = opened[index];
    all.push(record && isOf(record, document) ? record : await askAgain(document, journal, onSpoilt));
  }
  return all;
};

const isOf = (record: Opened, document: RecordDocument): boolean =>
  record.device === document.device && record.seq === document.seq && record.stream === document.stream;

const askAgain = async (document: RecordDocument, journal: JournalAccess, onSpoilt: () => void): Promise<Opened> => {
  const { id: _, frame: __, ...header } = document;
  const standIn = { ...header, body: null } as Opened;
  const again = await journal.readOne(standIn.device, standIn.seq);
  if (!again?.body) return standIn;
  onSpoilt();
  const { frame: ___, ...record } = again;
  return record;
};
