import { createRxDatabase, type RxCollection, type RxDatabase, type RxStorageWriteError } from 'rxdb/plugins/core';
import type { StreamId } from '../../shared/base/ids.ts';
import {
  type ComplaintDocument,
  complaintSchema,
  type RecordDocument,
  recordSchema,
  watermarkId,
} from './documents.ts';
import type { Place } from './place.ts';

/**
 * Counts up with every change of a schema, of `CaseRow` or of the fold. The migration is always the same: another
 * name, hence an empty database, which the feed fills from the journal.
 */
const storeVersion = 5;
const conflict = 409;

/**
 * The two collections. Whatever here rejects is the browser's storage failing: the feed answers it with an audit.
 * Each collection is a database of its own to IndexedDB, so the two are never written as one.
 */
export type StoreDatabase = {
  /** One write, all or nothing. A record that is there already with the same hash is fine. */
  readonly insertRecords: (documents: readonly RecordDocument[]) => Promise<void>;
  readonly recordsById: (ids: readonly string[]) => Promise<ReadonlyMap<string, RecordDocument>>;
  /** In order of id, `before` excluded. */
  readonly recordsBetween: (from: string, before: string, limit: number) => Promise<readonly RecordDocument[]>;
  readonly countBetween: (from: string, before: string) => Promise<number>;
  readonly recordsOf: (stream: StreamId) => Promise<readonly RecordDocument[]>;
  /** Newest first, those after `order`; the watermark among them, last. */
  readonly complaintsAfter: (order: string, limit: number) => Promise<readonly ComplaintDocument[]>;
  readonly watermark: () => Promise<ComplaintDocument | null>;
  readonly putComplaints: (documents: readonly ComplaintDocument[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Collections = {
  readonly records: RxCollection<RecordDocument>;
  readonly complaints: RxCollection<ComplaintDocument>;
};

/** A register's databases start with this; the name of another register never does. */
const prefixOf = (register: StreamId): string => `gegrond-${register}-`;
const nameOf = (register: StreamId): string => `${prefixOf(register)}v${storeVersion}`;

/** Throws everything of this register away, of every version. */
export const eraseDatabases = (place: Place, register: StreamId): Promise<void> => place.erase(prefixOf(register));

/** Opens this register's database, empty when it is new, and clears away those of earlier versions. */
export const openDatabase = async (place: Place, register: StreamId): Promise<StoreDatabase> => {
  const name = nameOf(register);
  await place.erase(prefixOf(register), name);
  const database: RxDatabase<Collections> = await createRxDatabase<Collections>({
    name,
    storage: place.storage,
    multiInstance: false,
    eventReduce: true,
    closeDuplicates: true,
  });
  try {
    await database.addCollections({ records: { schema: recordSchema }, complaints: { schema: complaintSchema } });
  } catch (cause) {
    await database.close();
    throw cause;
  }
  return overCollections(database);
};

const overCollections = (database: RxDatabase<Collections>): StoreDatabase => {
  const { records, complaints } = database.collections;
  const between = (from: string, before: string) => ({ id: { $gte: from, $lt: before } });
  return {
    insertRecords: async (documents) => {
      const { error } = await records.bulkInsert([...documents]);
      for (const failed of error) mustBeTheSame(failed);
    },
    recordsById: async (ids) => {
      const found = await records.findByIds([...ids]).exec();
      return new Map([...found].map(([id, document]) => [id, document.toJSON()]));
    },
    recordsBetween: async (from, before, limit) => {
      const found = await records.find({ selector: between(from, before), sort: [{ id: 'asc' }], limit }).exec();
      return found.map((document) => document.toJSON());
    },
    countBetween: (from, before) => records.count({ selector: between(from, before) }).exec(),
    recordsOf: async (stream) => {
      const found = await records.find({ selector: { stream } }).exec();
      return found.map((document) => document.toJSON());
    },
    complaintsAfter: async (order, limit) => {
      const selector = { order: { $gt: order } };
      const found = await complaints.find({ selector, sort: [{ order: 'asc' }], limit }).exec();
      return found.map((document) => document.toJSON());
    },
    watermark: async () => (await complaints.findOne(watermarkId).exec())?.toJSON() ?? null,
    putComplaints: async (documents) => {
      const { error } = await complaints.bulkUpsert([...documents]);
      if (error[0]) throw new Error(`RxDB refused a complaint: ${error[0].status}`);
    },
    close: async () => {
      await database.close();
    },
  };
};

/** The store has another record under a number of the journal's: no repair, only a rebuild. */
export class AnotherHistory extends Error {}

const mustBeTheSame = (failed: RxStorageWriteError<RecordDocument>): void => {
  if (failed.status !== conflict) throw new Error(`RxDB refused a record: ${failed.status}`);
  if (failed.documentInDb.hash !== failed.writeRow.document.hash) throw new AnotherHistory(failed.documentId);
};
