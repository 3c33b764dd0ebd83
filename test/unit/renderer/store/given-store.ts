import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import { type AnyStorage, indexedDbPlace, type Place } from '../../../../renderer/store/place.ts';
import { createStore } from '../../../../renderer/store/store.ts';
import type { ComplaintFile, Store } from '../../../../renderer/store/store-types.ts';
import type { ComplaintNumber, DeviceId, StreamId } from '../../../../shared/base/ids.ts';
import type { Instant } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { FakeJournal } from '../../../support/fake-journal.ts';
import { facts } from '../../../support/given-complaint.ts';

export const now = '2026-11-23T09:00:00Z' as Instant;

/** A browser profile of its own: what one store leaves in it, the next one finds. */
export type Profile = {
  readonly factory: IDBFactory;
  readonly place: (around?: (s: AnyStorage) => AnyStorage) => Place;
};

export const newProfile = (): Profile => {
  const factory = new IDBFactory();
  return {
    factory,
    place: (around) => indexedDbPlace({ indexedDB: factory, IDBKeyRange, ...(around ? { around } : {}) }),
  };
};

const open = new Set<Store>();
export const closeAll = async () => {
  await Promise.all([...open].map((store) => store.close()));
  open.clear();
};

export const storeOn = (journal: FakeJournal, place: Place): Store => {
  const store = createStore(journal.bridge, journal.session, now, { place });
  open.add(store);
  return store;
};

/** Waits until the store has everything that the journal has, and all of the list. */
export const settled = async (
  store: Store,
  journal: FakeJournal,
  keptIn: 'indexeddb' | 'memory' = 'indexeddb',
): Promise<Store> => {
  if (!(await store.forWriting.reached(journal.heads()))) throw new Error('The store was closed.');
  await store.forWriting.allCases();
  await until(store, () => store.feed().status === 'up-to-date');
  // What only works because the memory took over does not work.
  expect(store.feed()).toMatchObject({ keptIn });
  return store;
};

export const until = (store: Store, holds: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    if (holds()) return resolve();
    const timer = setTimeout(() => reject(new Error(`Waited too long: ${JSON.stringify(store.feed())}`)), 20_000);
    const stop = store.subscribe(() => {
      if (!holds()) return;
      stop();
      clearTimeout(timer);
      resolve();
    });
  });

export const fileOf = async (store: Store, stream: StreamId): Promise<ComplaintFile> => {
  const file = await store.forWriting.openFile(stream);
  if (!file) throw new Error('No such file.');
  return file;
};

export const received = (number: string, summary = `Klacht ${number}`): ComplaintEvent => ({
  ...facts.received,
  number: number as ComplaintNumber,
  summary,
});
export const note = (text: string): ComplaintEvent => ({ type: 'NoteAdded', text });

/** Complaints with their number and a note each, newest last. Answers their streams. */
export const complaints = (journal: FakeJournal, count: number, device?: DeviceId): readonly StreamId[] =>
  Array.from({ length: count }, (_, index) => {
    const stream = journal.newStream();
    journal.write(stream, [received(`K26-A${String(index + 1).padStart(3, '0')}`), facts.assigned, note('x')], device);
    return stream;
  });
