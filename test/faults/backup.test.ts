import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headToBytes, kindOfPart } from '../../main/backup/backup-format.ts';
import { type CheckedBackup, checkBackup } from '../../main/backup/check-backup.ts';
import { finishRestore } from '../../main/backup/place-restored.ts';
import { unwatched } from '../../main/backup/watch.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import type { BackupProblem } from '../../shared/ipc/backup-types.ts';
import { backupsOnDisk } from '../support/backups-on-disk.ts';
import {
  contentsOf,
  everything,
  type Filled,
  fillSmall,
  type Machine,
  openRegisterOf,
  startMachine,
  temporaryRoot,
  unwrap,
} from '../support/given-backup.ts';
import { passphrase, startSession } from '../support/session-on-disk.ts';
import { type Fault, failingFiles } from './failing-files.ts';
import { seededRandom } from './random.ts';

let root: string;
let remove: () => void;
let old: Machine;
let filled: Filled;
let path: string;
let whole: Buffer;

beforeEach(async () => {
  ({ root, remove } = temporaryRoot());
  old = startMachine(root, 'old');
  filled = await fillSmall(old);
  mkdirSync(join(root, 'stick'));
  path = unwrap(await old.backups.make(openRegisterOf(old), join(root, 'stick', 'kopie.gegrond-backup'))).path;
  whole = readFileSync(path);
});
afterEach(async () => {
  await old.session.lock();
  await old.backups.settle(10_000);
  remove();
});

const check = async (bytes: Uint8Array) => {
  const copy = join(root, 'stick', 'gelezen');
  writeFileSync(copy, bytes);
  const file = await nodeFiles.open(copy, 'reading');
  try {
    return await checkBackup(file, unwatched, 'checking');
  } finally {
    await file.close();
  }
};
const problemOf = async (bytes: Uint8Array): Promise<BackupProblem> => {
  const checked = await check(bytes);
  if (checked.ok) throw new Error('It was taken for whole');
  if (checked.error.type === 'cancelled') throw new Error('cancelled');
  return checked.error;
};
const partsOf = async (): Promise<CheckedBackup> => unwrap(await check(whole));

describe('given a back-up that was damaged', () => {
  it('when one bit of it is turned, anywhere, then it is found, and the part it lies in is named', async () => {
    const { parts, manifest } = await partsOf();
    const ends = [...parts.map(({ offset }) => offset).slice(1), whole.length];
    const random = seededRandom(11);
    const places = new Set(Array.from({ length: 1_500 }, () => random.below(whole.length)));
    // Every byte of what the format itself adds, and of each part's beginning and end.
    for (let at = 0; at < (parts[0]?.offset ?? 0); at += 1) places.add(at);
    for (const { offset, dataAt, length } of parts) {
      for (let at = offset; at < dataAt; at += 1) places.add(at);
      for (let at = dataAt + length; at < dataAt + length + 32; at += 1) places.add(at);
    }
    for (let at = whole.length - 12; at < whole.length; at += 1) places.add(at);
    expect(manifest.parts.map(({ name }) => kindOfPart(name))).toEqual(
      expect.arrayContaining(['vault', 'journal', 'keys', 'document', 'draft']),
    );
    for (const at of places) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      const problem = await problemOf(bytes);
      const part = parts.find(
        ({ offset }, index) => at >= offset && at < (ends[index] ?? 0) && at < partEnd(parts, index),
      );
      if (part) {
        expect(problem, `byte ${at}`).toEqual({
          type: 'backup-damaged',
          damaged: [{ part: kindOfPart(part.name), name: part.name, offset: part.offset }],
        });
      } else if (at < (parts[0]?.offset ?? 0)) {
        // A length that grew beyond the file reads as a file that ends too early.
        const isHead =
          problem.type === 'backup-damaged'
            ? problem.damaged[0]?.part === 'head'
            : problem.type === 'backup-cut-off' && problem.name === 'head';
        expect(isHead, `byte ${at}: ${JSON.stringify(problem)}`).toBe(true);
      } else {
        expect(problem, `byte ${at}`).toMatchObject({ type: 'backup-damaged', damaged: [{ part: 'end' }] });
      }
    }
  }, 120_000);

  it('when several parts are hurt, then all of them are named', async () => {
    const { parts } = await partsOf();
    const hurt = parts.filter((_, index) => index % 2 === 0);
    const bytes = Buffer.from(whole);
    for (const { dataAt } of hurt) bytes[dataAt] = (bytes[dataAt] ?? 0) ^ 1;
    const problem = await problemOf(bytes);
    expect(problem.type === 'backup-damaged' && problem.damaged.map(({ name }) => name)).toEqual(
      hurt.map(({ name }) => name),
    );
  });

  it('when it is cut off in the head, in each part, between two, or in the end, then it says where', async () => {
    const { parts } = await partsOf();
    for (const [index, { offset, dataAt, length, name }] of parts.entries()) {
      expect(await problemOf(whole.subarray(0, offset))).toEqual({ type: 'backup-cut-off', whole: index, name: null });
      const insides = [dataAt, dataAt + (length >> 1), dataAt + length, dataAt + length + 31];
      for (const at of insides) {
        expect(await problemOf(whole.subarray(0, at)), `${name}, ${at}`).toEqual({
          type: 'backup-cut-off',
          whole: index,
          name,
        });
      }
    }
    expect(await problemOf(whole.subarray(0, 40))).toEqual({ type: 'backup-cut-off', whole: 0, name: 'head' });
    for (const at of [partEnd(parts, parts.length - 1) + 9, whole.length - 13]) {
      expect(await problemOf(whole.subarray(0, at))).toEqual({
        type: 'backup-cut-off',
        whole: parts.length,
        name: 'end',
      });
    }
    expect(await problemOf(whole.subarray(0, whole.length - 1))).toMatchObject({ type: 'backup-cut-off', name: 'end' });
  });

  it('when the power failed while it was copied, so that zeros stand in it or behind it, then it is refused', async () => {
    for (let at = 4_096; at + 4_096 < whole.length; at += 4_096) {
      const bytes = Buffer.from(whole);
      bytes.fill(0, at, at + 4_096);
      expect((await problemOf(bytes)).type).toBe('backup-damaged');
    }
    expect(await problemOf(Buffer.concat([whole, Buffer.alloc(512)]))).toMatchObject({ damaged: [{ part: 'end' }] });
  });

  it('a file of another kind is none, and one of a newer program says so', async () => {
    expect(await problemOf(Buffer.alloc(0))).toEqual({ type: 'not-a-backup' });
    expect(await problemOf(Buffer.from('PK\u0003\u0004 en de rest van een zipbestand'))).toEqual({
      type: 'not-a-backup',
    });
    const { head, parts } = await partsOf();
    const newer = Buffer.concat([headToBytes({ ...head, format: 2 }), whole.subarray(parts[0]?.offset ?? 0)]);
    expect(await problemOf(newer)).toEqual({ type: 'newer-backup', format: 2 });
  });

  it('when someone puts one together and makes every sum right, then it is not genuine, and nothing is written', async () => {
    // All that can be had without the secrets: the vault as it is and every sum, but not the key of the last one.
    const register = openRegisterOf(old);
    const forger = { ...register, vault: { ...register.vault, ownKey: () => Buffer.alloc(32, 7) } };
    const forged = unwrap(await old.backups.make(forger, join(root, 'stick', 'vervalst.gegrond-backup')));
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(forged.path));
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toEqual({
      ok: false,
      error: { type: 'backup-not-genuine' },
    });
    expect(await contentsOf(fresh.folder)).toEqual({});
    fresh.restores.stop();
  });

  it('when the file changes after it was looked through, then that is noticed while it is written, and nothing stays', async () => {
    const { parts } = await partsOf();
    const journal = parts.find(({ name }) => kindOfPart(name) === 'journal');
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    const bytes = Buffer.from(whole);
    const at = (journal?.dataAt ?? 0) + 50;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toMatchObject({
      error: { type: 'backup-damaged', damaged: [{ part: 'journal', name: journal?.name }] },
    });
    expect(await contentsOf(fresh.folder)).toEqual({});
    fresh.restores.stop();
  });
});

const partEnd = (parts: CheckedBackup['parts'], index: number): number => {
  const part = parts[index];
  return part ? part.dataAt + part.length + 32 : 0;
};

describe('given a disk that fails while a back-up is made', () => {
  /** Makes one more on files that fail as asked; answers it, and how many calls it took. */
  const makeOn = async (fault: Fault | null, name: string) => {
    const failing = failingFiles(nodeFiles, fault);
    const { backups } = backupsOnDisk(old.folder, failing.files);
    const made = await backups.make(openRegisterOf(old), join(root, 'stick', name));
    return { made, calls: failing.calls() };
  };
  const others = () => readdirSync(join(root, 'stick')).filter((name) => name !== 'kopie.gegrond-backup');

  it('when the disk is full at any step, then it says so, nothing half stays, and the earlier one is untouched', async () => {
    const { calls } = await makeOn(null, 'teller.gegrond-backup');
    const counted = readdirSync(join(root, 'stick')).length;
    let refused = 0;
    for (const [at, call] of calls.entries()) {
      if (!/^(write|sync|truncate|open|rename) .*stick/.test(call)) continue;
      for (const kind of ['before', 'half'] as const) {
        const { made } = await makeOn({ at, kind, code: 'ENOSPC' }, `vol-${at}.gegrond-backup`);
        if (made.ok) continue;
        refused += 1;
        expect(made.error, call).toEqual({ type: 'disk-full' });
        const left = others().filter((name) => name.includes('.part') || name.startsWith('vol-'));
        // The claim of a name is an empty file, which is no back-up; a crash or full disk there may leave it.
        expect(
          left.filter((name) => statSync(join(root, 'stick', name)).size > 0),
          call,
        ).toEqual([]);
      }
    }
    expect(refused).toBeGreaterThan(40);
    expect(counted).toBe(2);
    expect(readFileSync(path).equals(whole)).toBe(true);
  }, 120_000);

  it('when the program is killed at any step, then whatever has the name of a back-up is a whole one, or empty', async () => {
    const { calls } = await makeOn(null, 'teller.gegrond-backup');
    for (let at = 0; at < calls.length; at += 1) {
      const name = `dood-${at}.gegrond-backup`;
      await makeOn({ at, kind: 'kill' }, name);
      const found = readdirSync(join(root, 'stick')).find((one) => one === name);
      if (found === undefined) continue;
      const bytes = readFileSync(join(root, 'stick', name));
      if (bytes.length > 0) expect((await check(bytes)).ok, calls[at]).toBe(true);
    }
    // What they left goes with the next that is made there.
    unwrap(await old.backups.make(openRegisterOf(old), join(root, 'stick', 'nieuw.gegrond-backup')));
    expect(others().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readFileSync(path).equals(whole)).toBe(true);
  }, 120_000);

  it('when the disk gives back other bytes than were written, then it is not called a back-up', async () => {
    const { calls } = await makeOn(null, 'teller.gegrond-backup');
    const isOfBackup = (call: string) => /^write .*stick/.test(call);
    const at = calls.findIndex((call, index) => isOfBackup(call) && index > 8);
    const spoiled = {
      ...nodeFiles,
      open: async (one: string, mode: Parameters<typeof nodeFiles.open>[1]) => {
        const file = await nodeFiles.open(one, mode);
        let writes = 0;
        return {
          ...file,
          write: (bytes: Uint8Array, position: number) => {
            writes += 1;
            const other = Uint8Array.from(bytes);
            if (mode === 'new' && writes === 9 && other[0] !== undefined) other[0] ^= 1;
            return file.write(other, position);
          },
        };
      },
    };
    expect(at).toBeGreaterThan(0);
    const { backups } = backupsOnDisk(old.folder, spoiled);
    expect(await backups.make(openRegisterOf(old), join(root, 'stick', 'slecht.gegrond-backup'))).toEqual({
      ok: false,
      error: { type: 'backup-not-verified' },
    });
    expect(others().filter((name) => name.includes('slecht') || name.endsWith('.part'))).toEqual([]);
  });

  it('when a part of the register cannot be read, then that part is named, and nothing stays', async () => {
    const { calls } = await makeOn(null, 'teller.gegrond-backup');
    for (const [needle, part] of [
      ['journal', 'journal'],
      ['blobs', 'document'],
      ['keys', 'keys'],
    ] as const) {
      const at = calls.findIndex((call) => call.startsWith('read ') && dirname(call).includes(`/old/${needle}`));
      const { made } = await makeOn({ at, kind: 'before', code: 'EIO' }, `onleesbaar.gegrond-backup`);
      expect(made).toEqual({ ok: false, error: { type: 'register-unreadable', part, code: 'EIO' } });
      expect(others().filter((name) => name.includes('onleesbaar'))).toEqual([]);
    }
  });
});

describe('given a disk that fails while a back-up is restored', () => {
  const restoreOn = async (name: string, fault: Fault | null) => {
    const folder = join(root, name);
    mkdirSync(folder);
    const failing = failingFiles(nodeFiles, fault);
    const disk = backupsOnDisk(folder, failing.files);
    const { session } = startSession(folder);
    const restores = disk.restores(session);
    const found = await restores.find(path);
    const restored = found.ok ? await restores.restore({ with: 'passphrase', passphrase }) : found;
    restores.stop();
    return { folder, restored, session, calls: failing.calls() };
  };
  let before: Awaited<ReturnType<typeof everything>>;
  beforeEach(async () => {
    before = await everything(old, filled);
  });
  /** After the next start of the program: `nothing`, or `everything` that was in the back-up. */
  const afterRestart = async (name: string): Promise<'nothing' | 'everything'> => {
    const folder = join(root, name);
    await finishRestore(nodeFiles, folder);
    expect(readdirSync(folder)).not.toContain('restoring');
    const machine = startMachine(root, name);
    if ((await machine.session.status()).status === 'no-register') {
      expect(await contentsOf(folder)).toEqual({});
      return 'nothing';
    }
    unwrap(await machine.session.unlock(passphrase));
    const after = await everything(machine, filled);
    const device = before.facts[0]?.device;
    expect(after).toEqual({ ...before, facts: expect.any(Array) });
    expect(after.facts.filter((fact) => fact.device === device)).toEqual(before.facts);
    expect(after.facts).toHaveLength(before.facts.length + 1);
    await machine.session.lock();
    return 'everything';
  };

  it('when the disk is full at any step, then it says so, and after the next start there is nothing, or everything', async () => {
    const { calls, session } = await restoreOn('teller', null);
    await session.lock();
    const outcomes = new Set<string>();
    for (const [at, call] of calls.entries()) {
      if (!/^(write|sync|open|rename|mkdir) .*teller/.test(call)) continue;
      const name = `vol-${at}`;
      const { restored, session: one } = await restoreOn(name, { at, kind: 'half', code: 'ENOSPC' });
      if (!restored.ok) expect(restored.error, call).toEqual({ type: 'disk-full' });
      await one.lock();
      outcomes.add(await afterRestart(name));
    }
    expect(outcomes).toEqual(new Set(['nothing', 'everything']));
  }, 120_000);

  it('when the program is killed at any step, then after the next start there is nothing, or everything', async () => {
    const { calls, session } = await restoreOn('teller', null);
    await session.lock();
    const outcomes: string[] = [];
    for (let at = 0; at < calls.length; at += 1) {
      const name = `dood-${at}`;
      const { session: one, folder } = await restoreOn(name, { at, kind: 'kill' });
      await one.lock();
      // Should the next start fail to finish it, then there is no register yet: the vault comes last.
      const rooms = readdirSync(folder);
      if (rooms.includes('vault'))
        expect(rooms).toEqual(expect.arrayContaining(['blobs', 'drafts', 'journal', 'keys']));
      outcomes.push(await afterRestart(name));
    }
    // And never turns back: once it is whole, it stays.
    expect(outcomes).toEqual([...outcomes].sort((a, b) => (a === b ? 0 : a === 'nothing' ? -1 : 1)));
    expect(new Set(outcomes).size).toBe(2);
  }, 120_000);

  it('when it is stopped half-way, then nothing stays, and it may begin anew', async () => {
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    const stopOnce = fresh.onProgress.push(({ doing, done }) => {
      if (doing === 'restoring' && done === 3) fresh.restores.stop();
    });
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toEqual({
      ok: false,
      error: { type: 'cancelled' },
    });
    expect(await contentsOf(fresh.folder)).toEqual({});
    fresh.onProgress.splice(stopOnce - 1);
    unwrap(await fresh.restores.restore({ with: 'passphrase', passphrase }));
    await fresh.session.lock();
  });
});
