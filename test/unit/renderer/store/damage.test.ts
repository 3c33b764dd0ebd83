import { afterEach, describe, expect, test } from 'vitest';
import type { CaseRow } from '../../../../shared/projections/case-list.ts';
import { createFakeJournal, newDeviceId } from '../../../support/fake-journal.ts';
import { failingStorage } from './failing-storage.ts';
import { closeAll, complaints, fileOf, newProfile, note, received, settled, storeOn, until } from './given-store.ts';
import { changeDocument, documentsIn } from './indexed-db.ts';

afterEach(closeAll);

/** The list as the journal alone gives it. */
const expected = async (journal: ReturnType<typeof createFakeJournal>): Promise<readonly CaseRow[]> => {
  const store = await settled(storeOn(journal, newProfile().place()), journal);
  const rows = store.cases();
  await store.close();
  return rows;
};

test('given a filled store, when the browser profile is deleted, then the next start shows the same', async () => {
  const journal = createFakeJournal();
  const streams = complaints(journal, 40);
  const first = await settled(storeOn(journal, newProfile().place()), journal);
  const [rows, file] = [first.cases(), await fileOf(first, streams[7] ?? journal.newStream())];
  await first.close();
  const second = await settled(storeOn(journal, newProfile().place()), journal);
  expect(second.cases()).toEqual(rows);
  expect(await fileOf(second, file.stream)).toEqual(file);
});

describe('one write of the storage fails', () => {
  const run = async (fault: Parameters<typeof failingStorage>[0]) => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 30);
    const store = storeOn(journal, profile.place(failingStorage(fault)));
    await settled(store, journal);
    // And once it is in use: an ordinary append.
    const stream = journal.newStream();
    journal.write(stream, [received('K26-A031'), note('erbij')]);
    await settled(store, journal);
    const rows = await expected(journal);
    expect(rows).toHaveLength(31);
    expect(store.cases()).toEqual(rows);
    await store.close();
    const again = await settled(storeOn(journal, profile.place()), journal);
    expect(again.cases()).toEqual(rows);
    await until(again, () => again.feed().status === 'up-to-date');
  };

  for (const collection of ['records', 'complaints'])
    for (const nth of [1, 2, 3, 4])
      for (const how of ['fails', 'fails-after-writing'] as const)
        test(`${collection}, write ${nth}, ${how}: what is shown is what the journal says`, () =>
          run((write) => (write.collection === collection && write.nth === nth ? how : 'none')));

  test('a record lost in the middle, while the storage says that all is well, is found by the count', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 30);
    const losing = failingStorage(({ collection, nth }) =>
      collection === 'records' && nth === 1 ? 'loses-the-middle' : 'none',
    );
    await (await settled(storeOn(journal, profile.place(losing)), journal)).close();
    const store = storeOn(journal, profile.place());
    const states: string[] = [];
    store.subscribe(() => states.push(store.feed().status));
    await settled(store, journal);
    await until(store, () => states.includes('rebuilding') && store.feed().status === 'up-to-date');
    expect(await documentsIn(profile.factory, 'records')).toHaveLength(91);
    expect(store.cases()).toEqual(await expected(journal));
  });
});

test('given an open file, when the storage fails only after it has written, then the file has what was written', async () => {
  const journal = createFakeJournal();
  const [stream] = complaints(journal, 2);
  if (!stream) throw new Error('no stream');
  let failing = 0;
  const fault = failingStorage(({ collection }) =>
    collection === 'records' && failing-- > 0 ? 'fails-after-writing' : 'none',
  );
  const store = await settled(storeOn(journal, newProfile().place(fault)), journal);
  const stop = store.watchFile(stream, () => undefined);
  await expect.poll(() => store.file(stream).status).toBe('ready');
  failing = 1;
  journal.write(stream, [note('net geschreven')]);
  await settled(store, journal);
  expect((await fileOf(store, stream)).records.at(-1)?.event).toEqual(note('net geschreven'));
  const view = store.file(stream);
  expect(view.status === 'ready' && view.file.records.at(-1)?.event).toEqual(note('net geschreven'));
  stop();
});

test('given a storage that refuses every write, then everything is shown from memory, and it says so', async () => {
  const journal = createFakeJournal();
  const [stream] = complaints(journal, 12);
  if (!stream) throw new Error('no stream');
  const full = newProfile().place(failingStorage(({ collection }) => (collection === 'records' ? 'fails' : 'none')));
  const store = await settled(storeOn(journal, full), journal, 'memory');
  expect(store.feed()).toMatchObject({ status: 'up-to-date', keptIn: 'memory' });
  expect(store.cases()).toHaveLength(12);
  journal.write(stream, [note('nog een')]);
  await settled(store, journal, 'memory');
  expect((await fileOf(store, stream)).records).toHaveLength(4);
});

test('given a storage that cannot even be opened, then everything is shown from memory', async () => {
  const journal = createFakeJournal();
  complaints(journal, 3);
  const place = newProfile().place((storage) => ({
    ...storage,
    createStorageInstance: () => Promise.reject(new DOMException('Internal error', 'UnknownError')),
  }));
  const store = await settled(storeOn(journal, place), journal, 'memory');
  expect(store.feed()).toMatchObject({ keptIn: 'memory' });
  expect(store.cases()).toHaveLength(3);
});

test('given a rebuild while the list is shown, then no row disappears or goes back meanwhile', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  complaints(journal, 60);
  let failing = 0;
  const place = profile.place(
    failingStorage(({ collection, ids }) =>
      collection === 'records' && ids.some((id) => id.endsWith('182')) && failing-- > 0 ? 'fails' : 'none',
    ),
  );
  const store = await settled(storeOn(journal, place), journal);
  const before = store.cases();
  const seen = new Set<string>();
  const counts = new Set<number>();
  store.subscribe(() => {
    seen.add(`${store.feed().status}, ${store.register().status}`);
    counts.add(store.cases().length);
  });
  failing = 2;
  journal.write(journal.newStream(), [received('K26-A061')]);
  await until(store, () => store.cases().length === 61);
  expect(seen).toContain('rebuilding, founded');
  expect([...seen].filter((each) => each.endsWith('unfounded'))).toEqual([]);
  expect([...counts].every((count) => count >= 60)).toBe(true);
  expect(store.cases().slice(1)).toEqual(before);
});

test('given a profile with another history of the same device, then the journal wins', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  complaints(journal, 5);
  await (await settled(storeOn(journal, profile.place()), journal)).close();
  // An older copy of the data folder was put back, and work went on from there.
  journal.cut(journal.session.device, 3);
  const stream = journal.newStream();
  journal.write(stream, [received('K26-A006'), note('anders'), note('verlopen'), note('nu')]);
  const store = await settled(storeOn(journal, profile.place()), journal);
  expect(store.cases().map(({ number }) => number)).toEqual([
    'K26-A006',
    'K26-A004',
    'K26-A003',
    'K26-A002',
    'K26-A001',
  ]);
  expect(store.cases()).toEqual(await expected(journal));
});

test('given a crash between the records and their projections, then the next start folds what was missed', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  const streams = complaints(journal, 5);
  await (await settled(storeOn(journal, profile.place()), journal)).close();
  journal.write(streams[2] ?? journal.newStream(), [{ type: 'ObjectionDreamt' }]);
  // Every write of a projection fails from here on, which is what a crash looks like to the next start.
  const crashing = storeOn(
    journal,
    profile.place(failingStorage(({ collection }) => (collection === 'complaints' ? 'fails' : 'none'))),
  );
  await until(crashing, () => crashing.cases()[2]?.readOnly === true);
  await crashing.close();
  const store = await settled(storeOn(journal, profile.place()), journal);
  expect(store.cases()).toEqual(await expected(journal));
});

test('given that IndexedDB lost the projections alone, then they are folded again', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  complaints(journal, 5);
  await (await settled(storeOn(journal, profile.place()), journal)).close();
  const name = (await profile.factory.databases()).find((each) => each.name?.endsWith('--complaints'))?.name;
  profile.factory.deleteDatabase(name ?? '');
  const read = journal.asked('journal:read');
  const store = await settled(storeOn(journal, profile.place()), journal);
  expect(store.cases()).toHaveLength(5);
  expect(journal.asked('journal:read')).toBe(read);
});

describe('the journal lost something that the store still has', () => {
  test('a record in the middle is handed back', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 5);
    const rows = await expected(journal);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    journal.lose(journal.session.device, 5);
    const store = await settled(storeOn(journal, profile.place()), journal);
    expect(store.cases()).toEqual(rows);
    expect(await expected(journal)).toEqual(rows);
  });

  test('the last records, gone without a trace, are handed back in order', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 5);
    const rows = await expected(journal);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    journal.cut(journal.session.device, 7);
    const store = await settled(storeOn(journal, profile.place()), journal);
    expect(journal.heads()[journal.session.device]?.seq).toBe(16);
    expect(store.cases()).toEqual(rows);
  });

  test('another device, gone altogether, is handed back', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    const other = newDeviceId();
    complaints(journal, 2, other);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    journal.cut(other, 6);
    const store = await settled(storeOn(journal, profile.place()), journal);
    expect(journal.heads()[other]?.seq).toBe(6);
    expect(store.cases()).toHaveLength(2);
  });

  test('what neither has is gone, the rest works, and the store is not rebuilt over and over', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    const streams = complaints(journal, 5);
    journal.lose(journal.session.device, 6);
    for (let start = 0; start < 3; start += 1) {
      const store = storeOn(journal, profile.place());
      const states: string[] = [];
      store.subscribe(() => states.push(store.feed().status));
      await settled(store, journal);
      // The count in the background has had its turn when the next append is shown.
      await new Promise((resolve) => setTimeout(resolve, 200));
      journal.write(streams[0] ?? journal.newStream(), [note('gaat door')]);
      await settled(store, journal);
      expect(states).not.toContain('rebuilding');
      expect(store.cases()).toHaveLength(5);
      await store.close();
    }
  });
});

test('given a frame in RxDB that was changed, when its file is opened, then the journal answers and the store is mended', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  const [stream] = complaints(journal, 2);
  if (!stream) throw new Error('no stream');
  await (await settled(storeOn(journal, profile.place()), journal)).close();
  const changed = (frame: unknown) => `${String(frame).slice(0, 400)}AAAAAAAA${String(frame).slice(408)}`;
  await changeDocument(profile.factory, 'records', (document) =>
    document.seq === 2 ? { ...document, frame: changed(document.frame) } : document,
  );
  const store = storeOn(journal, profile.place());
  const states: string[] = [];
  store.subscribe(() => states.push(store.feed().status));
  await settled(store, journal);
  expect(await fileOf(store, stream)).toMatchObject({ unreadable: 0, state: { status: 'in-progress' } });
  await until(store, () => states.includes('rebuilding') && store.feed().status === 'up-to-date');
  const mended = (await documentsIn(profile.factory, 'records')).find(({ seq }) => seq === 2);
  expect(mended?.frame).not.toBe(changed(mended?.frame));
});

test.each(['AAAA', 'niet eens base64 €'])(
  'given a projection that was changed to %s, then it is folded again',
  async (sealed) => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 3);
    const rows = await expected(journal);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    await changeDocument(profile.factory, 'complaints', (document) => ({ ...document, sealed }));
    const store = await settled(storeOn(journal, profile.place()), journal);
    await until(store, () => store.cases().length === 3);
    expect(store.cases()).toEqual(rows);
  },
);

test('given a watermark that was changed, then the store is built again', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  complaints(journal, 3);
  await (await settled(storeOn(journal, profile.place()), journal)).close();
  await changeDocument(profile.factory, 'complaints', (document) =>
    document.stream === 'watermark' ? { ...document, foldedTo: '{' } : document,
  );
  const store = await settled(storeOn(journal, profile.place()), journal);
  expect(store.cases()).toEqual(await expected(journal));
});

test('given a journal that cannot be reached for a moment, then the store says so and goes on by itself', async () => {
  const journal = createFakeJournal();
  complaints(journal, 3);
  const stop = journal.before('journal:heads', () => {
    throw new Error('the main process is busy dying');
  });
  const store = storeOn(journal, newProfile().place());
  await until(store, () => store.feed().status === 'trouble');
  stop();
  await settled(store, journal);
  expect(store.cases()).toHaveLength(3);
});

test('nothing that was written can be read in the browser profile', async () => {
  const journal = createFakeJournal();
  const profile = newProfile();
  const stream = journal.newStream();
  journal.write(stream, [received('K26-A001', 'kanarie-samenvatting'), note('kanarie-notitie')]);
  const store = await settled(storeOn(journal, profile.place()), journal);
  expect(store.cases()[0]?.summary).toBe('kanarie-samenvatting');
  await store.close();
  const kept = [await documentsIn(profile.factory, 'records'), await documentsIn(profile.factory, 'complaints')];
  const all = JSON.stringify(kept);
  expect(kept.map((documents) => documents.length)).toEqual([3, 2]);
  for (const canary of [
    'kanarie',
    'K26-A001',
    'Marjolein',
    'voorbeeld-transport',
    'Occure',
    'Anne Visser',
    'ComplaintReceived',
  ]) {
    expect(all).not.toContain(canary);
    for (let shift = 0; shift < 3; shift += 1) {
      // base64 of the same text at each of its three alignments, less the characters that its neighbours share.
      const encoded = Buffer.from('x'.repeat(shift) + canary)
        .toString('base64')
        .replaceAll('=', '');
      expect(all).not.toContain(encoded.slice(shift === 0 ? 0 : shift + 1, -2));
    }
  }
});

test('ten thousand records: all there, counted, and each file whole', async () => {
  const journal = createFakeJournal();
  const streams = complaints(journal, 1000);
  for (const stream of streams)
    journal.write(
      stream,
      Array.from({ length: 7 }, (_, index) => note(`notitie ${index}`)),
    );
  const store = storeOn(journal, newProfile().place());
  const reads: number[] = [];
  store.subscribe(() => {
    const feed = store.feed();
    if (feed.status === 'reading') reads.push(feed.read);
  });
  await settled(store, journal);
  expect(store.feed()).toMatchObject({ records: 10_001, unreadable: 0 });
  expect(store.cases()).toHaveLength(1000);
  expect(reads.length).toBeGreaterThan(10);
  expect(reads).toEqual([...reads].sort((a, b) => a - b));
  expect((await fileOf(store, streams[500] ?? journal.newStream())).records).toHaveLength(10);
}, 120_000);
