import type { AnyStorage } from '../../../../renderer/store/place.ts';

/** Which write of which collection, counted from 1 over all that the storage ever did. */
type Write = { readonly collection: string; readonly nth: number; readonly ids: readonly string[] };
type Fault = 'fails' | 'fails-after-writing' | 'loses-the-middle' | 'none';

/** RxDB's own storage, of which a test can let single writes fail, or lose a document while saying that all is well. */
export const failingStorage =
  (fault: (write: Write) => Fault) =>
  (storage: AnyStorage): AnyStorage => {
    const counts = new Map<string, number>();
    return {
      ...storage,
      createStorageInstance: async (parameters) => {
        const instance = await storage.createStorageInstance(parameters);
        const bulkWrite = instance.bulkWrite.bind(instance);
        const primary = instance.schema.primaryKey as string;
        instance.bulkWrite = async (rows, context) => {
          const collection = parameters.collectionName;
          const nth = (counts.get(collection) ?? 0) + 1;
          counts.set(collection, nth);
          const ids = rows.map(({ document }) => String((document as unknown as Record<string, unknown>)[primary]));
          const chosen = fault({ collection, nth, ids });
          if (chosen === 'fails') throw new DOMException('Encountered full disk', 'QuotaExceededError');
          const kept =
            chosen === 'loses-the-middle' ? rows.filter((_, at) => at !== Math.floor(rows.length / 2)) : rows;
          const answer = await bulkWrite(kept, context);
          if (chosen === 'fails-after-writing') throw new DOMException('The connection was lost', 'UnknownError');
          return answer;
        };
        return instance;
      },
    };
  };
