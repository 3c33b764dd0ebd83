import type { RxStorage } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';

// biome-ignore lint/suspicious/noExplicitAny: RxDB's own parameters, which each storage fills differently.
export type AnyStorage = RxStorage<any, any>;

/** Where RxDB keeps what it keeps. */
export type Place = {
  readonly keptIn: 'indexeddb' | 'memory';
  readonly storage: AnyStorage;
  /** Removes every database whose name starts so, but not the one to spare. Closed ones only. */
  readonly erase: (prefix: string, spare?: string) => Promise<void>;
};

type IndexedDbOptions = {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  /** Tests put a failing storage around the real one. */
  readonly around?: (storage: AnyStorage) => AnyStorage;
};

/** How RxDB's Dexie storage names the IndexedDB database of each of its collections. */
const dexieName = (database: string): string => `rxdb-dexie-${database}`;

/** The browser profile. Whatever lies there can be thrown away: the journal has it. */
export const indexedDbPlace = (options: IndexedDbOptions = { indexedDB, IDBKeyRange }): Place => {
  const { around, ...settings } = options;
  const dexie: AnyStorage = getRxStorageDexie(settings);
  return {
    keptIn: 'indexeddb',
    storage: around ? around(dexie) : dexie,
    erase: async (prefix, spare) => {
      const names = (await options.indexedDB.databases()).flatMap(({ name }) => name ?? []);
      const doomed = names.filter(
        (name) => name.startsWith(dexieName(prefix)) && !(spare && name.startsWith(`${dexieName(spare)}--`)),
      );
      await Promise.all(doomed.map((name) => deleteDatabase(options.indexedDB, name)));
    },
  };
};

const blockedMs = 5000;

const deleteDatabase = (factory: IDBFactory, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`Could not delete ${name}`));
    // Blocked is not failed: it goes on once the last transaction under way has ended.
    request.onblocked = () => setTimeout(() => reject(new Error(`Still open: ${name}`)), blockedMs);
  });

/** For when the browser's storage refuses altogether (a full disk): gone at the next start, rebuilt from the journal. */
export const memoryPlace = (): Place => {
  const storage = getRxStorageMemory();
  return {
    keptIn: 'memory',
    storage,
    erase: async (prefix, spare) => {
      for (const key of [...storage.collectionStates.keys()]) {
        if (key.startsWith(prefix) && !(spare && key.startsWith(`${spare}--`))) storage.collectionStates.delete(key);
      }
    },
  };
};
