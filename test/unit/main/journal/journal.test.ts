import { beforeEach, describe, expect, it } from 'vitest';
import { readSingleFrame, sha256Hex } from '../../../../main/journal/frame.ts';
import type { Journal } from '../../../../main/journal/journal.ts';
import type { Vault } from '../../../../main/vault/vault.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { noHash, parseHeader } from '../../../../shared/record/header.ts';
import {
  doorTo,
  event,
  foundRegister,
  headSeq,
  journalOf,
  must,
  passphrase,
  readAll,
  textsOf,
  write,
} from '../../../faults/given-register.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../faults/memory-disk.ts';

describe('the journal', () => {
  let disk: MemoryDisk;
  let vault: Vault;
  let journal: Journal;
  let stream: StreamId;

  beforeEach(async () => {
    disk = createMemoryDisk();
    vault = (await foundRegister(disk.files)).vault;
    journal = await journalOf(disk.files, vault);
    stream = must(await vault.newStream());
  });

  const headerOf = (frame: Uint8Array) => {
    const read = readSingleFrame(frame);
    if (!read) throw new Error('Not a frame');
    return read.header;
  };

  it('gives back, in order and after a restart, what it acknowledged', async () => {
    must(await write(journal, vault, stream, ['one', 'two']));
    must(await write(journal, vault, stream, ['three']));
    await journal.close();
    const again = must(await doorTo(disk.files).unlock(passphrase));
    const reopened = await journalOf(disk.files, again);
    expect(textsOf(await readAll(reopened))).toEqual(['founded', 'one', 'two', 'three']);
    expect(reopened.health()).toEqual({ records: 4, damaged: [] });
    expect(reopened.heads()).toEqual(journal.heads());
  });

  it('chains each record to the one before, and says where in its batch it stands', async () => {
    must(await write(journal, vault, stream, ['one', 'two']));
    const records = await readAll(journal);
    const headers = records.map(({ frame }) => headerOf(frame));
    expect(headers.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(headers.map(({ L }) => L)).toEqual([1, 2, 3]);
    expect(headers.map(({ prevHash }) => prevHash)).toEqual([noHash, records[0]?.hash, records[1]?.hash]);
    expect(headers.map(({ part }) => `${part.index}/${part.of}`)).toEqual(['0/1', '0/2', '1/2']);
    expect(headers.map(({ members }) => members)).toEqual([noHash, records[0]?.hash, records[0]?.hash]);
  });

  it('names a record by the hash of its header, which the heads carry', async () => {
    const appended = must(await write(journal, vault, stream, ['one']));
    const [, record] = await readAll(journal);
    const frame = record && readSingleFrame(record.frame);
    expect(frame && sha256Hex(frame.headerBytes)).toBe(record?.hash);
    expect(appended).toEqual({ heads: { [vault.device]: { seq: 2, hash: record?.hash } }, firstSeq: 2 });
  });

  it('given events of two complaints in one batch, then each is sealed under its own key and all are one batch', async () => {
    const other = must(await vault.newStream());
    const entries = [
      { stream, event: event('split off') },
      { stream: other, event: event('received') },
    ];
    const appended = must(await journal.append({ expectedSeq: 1, entries }));
    expect(appended.firstSeq).toBe(2);
    const records = (await readAll(journal)).slice(1);
    expect(records.map((record) => [record.stream, record.body?.event])).toEqual(
      entries.map((entry) => [entry.stream, entry.event]),
    );
    const headers = records.map(({ frame }) => readSingleFrame(frame)?.header);
    expect(headers.map((header) => header?.part)).toEqual([
      { index: 0, of: 2 },
      { index: 1, of: 2 },
    ]);
    expect(headers.map((header) => header?.keyId)).toEqual([
      vault.streamKey(stream)?.keyId,
      vault.streamKey(other)?.keyId,
    ]);
  });

  it('given one of two complaints has no key, then nothing is written for the other either', async () => {
    const entries = [
      { stream, event: event('split off') },
      { stream: 'a'.repeat(26) as StreamId, event: event('received') },
    ];
    expect(await journal.append({ expectedSeq: 1, entries })).toEqual({
      ok: false,
      error: { type: 'write-failed', code: 'UNKNOWN_STREAM' },
    });
    expect(textsOf(await readAll(journal))).toEqual(['founded']);
  });

  it('refuses events that were decided on an older head', async () => {
    must(await write(journal, vault, stream, ['one']));
    const late = await journal.append({ expectedSeq: 1, entries: [{ stream, event: event('late') }] });
    expect(late).toEqual({ ok: false, error: { type: 'behind', head: 2 } });
    expect(textsOf(await readAll(journal))).toEqual(['founded', 'one']);
  });

  it('lets one of two commands that were decided at the same time through', async () => {
    const both = await Promise.all([write(journal, vault, stream, ['a']), write(journal, vault, stream, ['b'])]);
    expect(both.map((result) => result.ok)).toEqual([true, false]);
    expect(textsOf(await readAll(journal))).toEqual(['founded', 'a']);
  });

  it('does not write to a stream without a key, nor an event without end, nor when locked', async () => {
    const unknown = 'a'.repeat(26) as StreamId;
    expect(await write(journal, vault, unknown, ['x'])).toEqual({
      ok: false,
      error: { type: 'write-failed', code: 'UNKNOWN_STREAM' },
    });
    expect(await write(journal, vault, stream, ['x'.repeat(9 * 1024 * 1024)])).toEqual({
      ok: false,
      error: { type: 'write-failed', code: 'TOO_LARGE' },
    });
    vault.lock();
    expect(await write(journal, vault, stream, ['x'])).toEqual({ ok: false, error: { type: 'locked' } });
    expect(headSeq(journal, vault)).toBe(1);
  });

  it('reads on from a checkpoint, in portions', async () => {
    must(await write(journal, vault, stream, ['one', 'two', 'three']));
    const first = await journal.readAfter({ [vault.device]: 1 }, 2);
    expect([textsOf(first.records), first.more]).toEqual([['one', 'two'], true]);
    const rest = await journal.readAfter({ [vault.device]: 3 }, 2);
    expect([textsOf(rest.records), rest.more]).toEqual([['three'], false]);
  });

  it('opens frames from the query store, and none that it does not know', async () => {
    must(await write(journal, vault, stream, ['one']));
    const [, record] = await readAll(journal);
    const frame = record?.frame ?? new Uint8Array();
    const changed = Uint8Array.from(frame);
    changed[200] = (changed[200] ?? 0) ^ 1;
    const opened = journal.open([frame, changed, new Uint8Array(3)]);
    expect(opened[0]?.body?.event).toEqual(event('one'));
    expect(opened.slice(1)).toEqual([null, null]);

    const elsewhere = createMemoryDisk();
    const stranger = (await foundRegister(elsewhere.files)).vault;
    const strange = await readAll(await journalOf(elsewhere.files, stranger));
    expect(journal.open(strange.map((one) => one.frame))).toEqual([null]);
  });

  it('tells of each append once it has been acknowledged', async () => {
    const heard: number[] = [];
    const stop = journal.onAdvanced((heads) => heard.push(heads[vault.device]?.seq ?? 0));
    must(await write(journal, vault, stream, ['one', 'two']));
    await journal.append({ expectedSeq: 0, entries: [{ stream, event: event('late') }] });
    stop();
    must(await write(journal, vault, stream, ['three']));
    expect(heard).toEqual([3]);
  });

  it('puts its records behind what it has read of another device, and says how far that was', async () => {
    const elsewhere = createMemoryDisk();
    const other = (await foundRegister(elsewhere.files)).vault;
    const theirs = await journalOf(elsewhere.files, other);
    must(await write(theirs, other, other.register, ['their two', 'their three', 'their four']));
    await theirs.close();
    for (const path of elsewhere.paths().filter((one) => one.endsWith('.log'))) {
      disk.put(path, elsewhere.contents(path));
    }
    const keys: Vault = { ...vault, verify: (...claim) => vault.verify(...claim) || other.verify(...claim) };
    const both = await journalOf(disk.files, keys);
    expect(both.heads()).toEqual({ ...journal.heads(), ...theirs.heads() });
    must(await write(both, keys, stream, ['mine']));
    const mine = (await both.readAfter({ [vault.device]: 1, [other.device]: 4 }, 9)).records[0];
    expect(mine?.L).toBe(5);
    expect(headerOf(mine?.frame ?? new Uint8Array()).seen).toEqual(theirs.heads());
    // A device that nobody vouches for is no part of the register.
    expect(Object.keys((await journalOf(disk.files, vault)).heads())).toEqual([vault.device]);
  });

  it('begins a new file when one is full, and reads across them', async () => {
    const small = await journalOf(disk.files, vault, { maxFileBytes: 2000 });
    for (let index = 0; index < 12; index += 1) must(await write(small, vault, stream, [`note ${index}`]));
    const logs = disk.paths().filter((path) => path.endsWith('.log'));
    expect(logs.length).toBeGreaterThan(3);
    const reopened = await journalOf(disk.files, vault);
    expect(textsOf(await readAll(reopened))).toEqual(['founded', ...Array.from({ length: 12 }, (_, i) => `note ${i}`)]);
  });

  it('writes headers that its own reader takes, and that end in the hash of the ciphertext', async () => {
    const [record] = await readAll(journal);
    const frame = record ? readSingleFrame(record.frame) : null;
    const text = Buffer.from(frame?.headerBytes ?? []).toString('utf8');
    expect(parseHeader(text).ok).toBe(true);
    expect(text).toMatch(/,"cipherHash":"[0-9a-f]{64}"}$/);
    expect(sha256Hex(frame?.ciphertext ?? new Uint8Array())).toBe(frame?.header.cipherHash);
  });
});
