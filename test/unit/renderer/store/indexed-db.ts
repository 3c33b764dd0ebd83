type Document = Readonly<Record<string, unknown>>;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const withStore = async <T>(
  factory: IDBFactory,
  collection: string,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const name = (await factory.databases()).find((each) => each.name?.endsWith(`--${collection}`))?.name;
  if (!name) throw new Error(`No database of ${collection}`);
  const database = await answered(factory.open(name) as IDBRequest<IDBDatabase>);
  try {
    return await work(database.transaction('docs', 'readwrite').objectStore('docs'));
  } finally {
    database.close();
  }
};

/** What lies in the browser profile, past RxDB. */
export const documentsIn = (factory: IDBFactory, collection: string): Promise<readonly Document[]> =>
  withStore(factory, collection, (store) => answered<Document[]>(store.getAll()));

/** Changes it behind RxDB's back. */
export const changeDocument = (
  factory: IDBFactory,
  collection: string,
  change: (document: Document) => Document,
): Promise<void> =>
  withStore(factory, collection, async (store) => {
    for (const document of await answered<Document[]>(store.getAll())) await answered(store.put(change(document)));
  });
