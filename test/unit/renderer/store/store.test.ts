import { afterEach, describe, expect, test } from 'vitest';
import type { Bridge } from '../../../../renderer/bridge.ts';
import { recordId } from '../../../../shared/base/ids.ts';
import type { Result } from '../../../../shared/base/result.ts';
import type { Locked, RecordBatch } from '../../../../shared/ipc/contract.ts';
import { regulationNow } from '../../../../shared/procedure/law.ts';
import { createFakeJournal, newDeviceId } from '../../../support/fake-journal.ts';
import { facts } from '../../../support/given-complaint.ts';
import { withTerm } from '../../../support/given-law.ts';
import { closeAll, complaints, fileOf, newProfile, note, received, settled, storeOn, until } from './given-store.ts';

afterEach(closeAll);

describe('the list', () => {
  test('given complaints in the journal, when the store opens, then all of them are there, newest first', async () => {
    const journal = createFakeJournal();
    complaints(journal, 3);
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    expect(store.cases().map(({ number }) => number)).toEqual(['K26-A003', 'K26-A002', 'K26-A001']);
    expect(store.register()).toMatchObject({ status: 'founded', organisation: { name: 'Occure' } });
    expect(store.member()).toEqual(journal.member);
    expect(store.today()).toBe('2026-11-23');
    expect(store.feed()).toEqual({ status: 'up-to-date', records: 10, unreadable: 0, keptIn: 'indexeddb' });
  });

  test('given a profile that was filled before, when the store opens, then the journal is not read again', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 120);
    const first = await settled(storeOn(journal, profile.place()), journal);
    const before = first.cases();
    await first.close();
    const read = journal.asked('journal:read');
    const store = await settled(storeOn(journal, profile.place()), journal);
    expect(store.cases()).toEqual(before);
    expect(journal.asked('journal:read')).toBe(read);
  });

  test('given two hundred complaints, when the store opens again, then the newest fifty are there first', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 200);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    const store = storeOn(journal, profile.place());
    await until(store, () => store.cases().length > 0);
    expect(store.cases().map(({ number }) => number)).toEqual(
      Array.from({ length: 50 }, (_, index) => `K26-A${200 - index}`),
    );
    expect(store.casesComplete()).toBe(false);
    await settled(store, journal);
    expect(store.cases()).toHaveLength(200);
  });

  test('given a changed regulation, when the store opens again, then the first lines are read by it at once', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 60);
    const changed = withTerm('verdict', { term: { unit: 'months', count: 2 } });
    journal.write(journal.session.registerStream, [
      { type: 'RegulationChanged', regulation: changed, reason: 'Meer tijd' },
    ]);
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    const store = storeOn(journal, profile.place());
    expect(regulationNow(store.law()).version).toBe(1);
    await until(store, () => store.cases().length > 0);
    expect(store.casesComplete()).toBe(false);
    expect(regulationNow(store.law())).toEqual(changed);
    await settled(store, journal);
    expect(store.law()).toHaveLength(2);
  });

  test('given nothing new, then a snapshot stays the very same array', async () => {
    const journal = createFakeJournal();
    complaints(journal, 2);
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    expect(store.cases()).toBe(store.cases());
  });
});

describe('a file', () => {
  test('given a file that is watched, when a record arrives, then the file shows it', async () => {
    const journal = createFakeJournal();
    const [stream] = complaints(journal, 1);
    if (!stream) throw new Error('no stream');
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    let told = 0;
    const stop = store.watchFile(stream, () => {
      told += 1;
    });
    await expect.poll(() => store.file(stream).status).toBe('ready');
    journal.write(stream, [note('gebeld')]);
    await expect
      .poll(() => {
        const view = store.file(stream);
        return view.status === 'ready' ? view.file.records.at(-1)?.event : null;
      })
      .toEqual(note('gebeld'));
    expect(store.file(stream)).toBe(store.file(stream));
    expect(told).toBeGreaterThanOrEqual(2);
    stop();
  });

  test('given a file that lies sealed in RxDB only, when it is opened, then it is whole and in order', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    const [stream] = complaints(journal, 3);
    if (!stream) throw new Error('no stream');
    await (await settled(storeOn(journal, profile.place()), journal)).close();
    const store = await settled(storeOn(journal, profile.place()), journal);
    const file = await fileOf(store, stream);
    expect(file.records.map(({ event }) => event.type)).toEqual(['ComplaintReceived', 'HandlerAssigned', 'NoteAdded']);
    expect(file.state).toMatchObject({ status: 'in-progress', handler: facts.assigned.handler });
    expect(file.records[0]?.by.name).toBe('Anne Visser');
  });

  test('given no such stream, then the file is unknown and not loading for ever', async () => {
    const journal = createFakeJournal();
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    const stream = journal.newStream();
    const stop = store.watchFile(stream, () => undefined);
    await expect.poll(() => store.file(stream).status).toBe('unknown');
    stop();
  });

  test('given an event of a newer program, then it is kept, counted, and the file is read-only', async () => {
    const journal = createFakeJournal();
    const [stream] = complaints(journal, 1);
    if (!stream) throw new Error('no stream');
    journal.write(stream, [{ type: 'ObjectionDreamt' }]);
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    const file = await fileOf(store, stream);
    expect(file).toMatchObject({ readOnly: true, unreadable: 1 });
    expect(file.allRecords).toHaveLength(4);
    expect(store.cases()[0]).toMatchObject({ number: 'K26-A001', readOnly: true });
    expect(store.feed()).toMatchObject({ unreadable: 1 });
  });
});

describe('records of several devices', () => {
  test('given the same records, when they arrive in another order, then the files and the list are the same', async () => {
    const journal = createFakeJournal();
    const [first] = complaints(journal, 1);
    if (!first) throw new Error('no stream');
    const other = newDeviceId();
    journal.write(first, [note('van het andere apparaat'), facts.acknowledged], other);
    const second = journal.newStream();
    journal.write(second, [received('K26-B001')], other);
    journal.write(first, [note('en weer van dit apparaat')]);

    const atOnce = await settled(storeOn(journal, newProfile().place()), journal);
    const rows = atOnce.cases();
    const file = await fileOf(atOnce, first);
    await atOnce.close();
    expect(file.records.map(({ id }) => id)).toEqual([
      recordId(journal.session.device, 2),
      recordId(journal.session.device, 3),
      recordId(journal.session.device, 4),
      recordId(other, 1),
      recordId(other, 2),
      recordId(journal.session.device, 5),
    ]);

    // One record at a time, of one device first and then of the other.
    for (const last of [other, journal.session.device]) {
      const bridge: Bridge = {
        ...journal.bridge,
        request: async (channel, ...input) => {
          const answer = await journal.bridge.request(channel, ...input);
          if (channel !== 'journal:read') return answer;
          const batch = answer as Result<RecordBatch, Locked>;
          if (!batch.ok) return answer;
          const { records } = batch.value;
          const next = records.find(({ device }) => device !== last) ?? records[0];
          return { ok: true, value: { records: next ? [next] : [], more: records.length > 1 } } as never;
        },
      };
      const store = storeOn({ ...journal, bridge, session: journal.session }, newProfile().place());
      await settled(store, journal);
      expect(store.cases()).toEqual(rows);
      expect(await fileOf(store, first)).toEqual(file);
      await store.close();
    }
  });
});

describe('locking', () => {
  test('given an open store, when the register locks, then nothing that was opened is left in it', async () => {
    const journal = createFakeJournal();
    const [stream] = complaints(journal, 2);
    if (!stream) throw new Error('no stream');
    const store = await settled(storeOn(journal, newProfile().place()), journal);
    store.watchFile(stream, () => undefined);
    await expect.poll(() => store.file(stream).status).toBe('ready');
    journal.lock();
    await expect.poll(() => store.cases().length).toBe(0);
    expect(store.file(stream).status).toBe('loading');
    expect(store.register()).toEqual({ status: 'unfounded' });
    expect(store.member().name).toBe('');
    expect(await store.forWriting.reached({ [journal.session.device]: { seq: 99, hash: '' } })).toBe(false);
  });

  test('given a store that is closing, when the next one opens, then it finds the same', async () => {
    const journal = createFakeJournal();
    const profile = newProfile();
    complaints(journal, 5);
    const first = await settled(storeOn(journal, profile.place()), journal);
    const before = first.cases();
    void first.close();
    const second = await settled(storeOn(journal, profile.place()), journal);
    expect(second.cases()).toEqual(before);
  });
});
