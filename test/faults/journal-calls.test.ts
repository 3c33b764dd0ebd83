import { beforeAll, describe, expect, it } from 'vitest';
import type { FileSystem } from '../../main/journal/file-system.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { type Fault, failingFiles } from './failing-files.ts';
import {
  doorTo,
  foundRegister,
  headSeq,
  journalOf,
  must,
  passphrase,
  readAll,
  textsOf,
  write,
} from './given-register.ts';
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts';
import { seededRandom } from './random.ts';

/** Two files' worth of batches, of one to three events each. */
const batches = Array.from({ length: 5 }, (_, batch) =>
  Array.from({ length: 1 + (batch % 3) }, (_, index) => `batch ${batch}, event ${index}`),
);
const maxFileBytes = 3000;
const eveningTries = 8;

type Outcome = {
  readonly acknowledged: readonly string[];
  readonly inFlight: readonly string[];
  readonly refused: number;
};

/** A working day: unlock, open, make a file, append. Stops where the process is killed, goes on where a call fails. */
const workingDay = async (
  files: FileSystem,
  isKilled: () => boolean,
  onEvening: () => void = () => undefined,
): Promise<Outcome> => {
  const acknowledged: string[] = [];
  let refused = 0;
  const opened = await doorTo(files).unlock(passphrase);
  if (!opened.ok) return { acknowledged, inFlight: [], refused };
  const vault = opened.value;
  const journal = await journalOf(files, vault, { maxFileBytes }).catch(() => null);
  if (!journal) return { acknowledged, inFlight: [], refused };
  // In the evening the disk works again, and the person tries until it does.
  for (let number = 0; number < batches.length + eveningTries; number += 1) {
    if (number === batches.length) onEvening();
    const batch = batches[number] ?? [`evening, try ${number - batches.length}`];
    const stream = await vault.newStream();
    if (isKilled()) return { acknowledged, inFlight: [], refused };
    if (!stream.ok) {
      refused += 1;
      continue;
    }
    // Two files in one batch, as when a complaint is split.
    const result = await write(journal, vault, [stream.value, vault.register], batch);
    if (result.ok) acknowledged.push(...batch);
    else refused += 1;
    if (result.ok && number >= batches.length) break;
    if (isKilled()) return { acknowledged, inFlight: result.ok ? [] : batch, refused };
  }
  await journal.close();
  return { acknowledged, inFlight: [], refused };
};

const founded = createMemoryDisk();
beforeAll(async () => {
  await foundRegister(founded.files);
});

const countCalls = async (): Promise<readonly string[]> => {
  const disk = founded.clone();
  const watched = failingFiles(disk.files, null);
  let evening = 0;
  await workingDay(
    watched.files,
    () => false,
    () => {
      evening = watched.calls().length;
    },
  );
  return watched.calls().slice(0, evening);
};

const runWith = async (fault: Fault): Promise<{ disk: MemoryDisk; outcome: Outcome; calls: readonly string[] }> => {
  const disk = founded.clone();
  const failing = failingFiles(disk.files, fault);
  const outcome = await workingDay(failing.files, () => fault.kind === 'kill' && failing.calls().length > fault.at);
  return { disk, outcome, calls: failing.calls() };
};

/** The next start: nothing acknowledged is missing, nothing is half there, and writing goes on. */
const expectWhole = async (disk: MemoryDisk, outcome: Outcome, where: string): Promise<void> => {
  const vault = must(await doorTo(disk.files).unlock(passphrase));
  const journal = await journalOf(disk.files, vault, { maxFileBytes });
  const texts = textsOf(await readAll(journal));
  const acknowledged = ['founded', ...outcome.acknowledged];
  const allowed = [acknowledged, [...acknowledged, ...outcome.inFlight]].map((one) => one.join('|'));
  expect(allowed, where).toContain(texts.join('|'));
  expect(journal.health().damaged, where).toEqual([]);

  await expectWritable(
    disk,
    vault,
    texts.filter((text) => text !== null),
    where,
  );
};

const expectWritable = async (
  disk: MemoryDisk,
  vault: Vault,
  before: readonly string[],
  where: string,
): Promise<void> => {
  const journal = await journalOf(disk.files, vault, { maxFileBytes });
  const stream = must(await vault.newStream());
  must(await write(journal, vault, stream, ['after', 'all']));
  await journal.close();
  const reopened = await journalOf(disk.files, vault, { maxFileBytes });
  const records = await readAll(reopened);
  expect(textsOf(records), where).toEqual([...before, 'after', 'all']);
  expect(
    records.map(({ seq }) => seq),
    where,
  ).toEqual(records.map((_, index) => index + 1));
  expect(reopened.health().damaged, where).toEqual([]);
  expect(headSeq(reopened, vault), where).toBe(records.length);
};

describe('given a working day whose every file operation can be the last', { timeout: 120_000 }, () => {
  it('has a good number of operations to stop at', async () => {
    const calls = await countCalls();
    expect(calls.length).toBeGreaterThan(60);
    expect(calls.filter((call) => call.startsWith('sync ')).length).toBeGreaterThan(batches.length);
  });

  it('when the process is killed at each of them, then all that was acknowledged is there at the next start', async () => {
    const calls = await countCalls();
    for (let at = 0; at < calls.length; at += 1) {
      const { disk, outcome } = await runWith({ at, kind: 'kill' });
      await expectWhole(disk, outcome, `killed at call ${at}: ${calls[at]}`);
    }
  });

  it('when the power fails at each of them, whatever was not synced is lost or torn, and nothing else', async () => {
    const calls = await countCalls();
    for (let at = 0; at < calls.length; at += 1) {
      for (const seed of [1, 2, 3]) {
        const { disk, outcome } = await runWith({ at, kind: 'kill' });
        disk.powerCut(seededRandom(at * 1000 + seed));
        await expectWhole(disk, outcome, `power cut ${seed} at call ${at}: ${calls[at]}`);
      }
    }
  });

  for (const { kind, code } of [
    { kind: 'half', code: 'ENOSPC' },
    { kind: 'before', code: 'EIO' },
    { kind: 'after', code: 'EIO' },
  ] as const) {
    it(`when each of them fails (${kind}, ${code}), then what was refused is not there and what was acknowledged is`, async () => {
      const calls = await countCalls();
      let refusals = 0;
      for (let at = 0; at < calls.length; at += 1) {
        for (const times of [1, 3]) {
          const { disk, outcome } = await runWith({ at, kind, code, times });
          refusals += outcome.refused;
          await expectWhole(disk, outcome, `${kind} ${code} × ${times} at call ${at}: ${calls[at]}`);
        }
      }
      expect(refusals).toBeGreaterThan(calls.length / 2);
    });
  }

  it('does not bring back, at the next start, what a person was told had failed', async () => {
    for (const [kind, code] of [
      ['half', 'ENOSPC'],
      ['after', 'EIO'],
    ] as const) {
      const opening = failingFiles(founded.clone().files, null);
      const vault = must(await doorTo(opening.files).unlock(passphrase));
      const rehearsal = await journalOf(opening.files, vault);
      const start = opening.calls().length;
      must(await write(rehearsal, vault, vault.register, ['told to have failed', 'this too']));
      const calls = opening.calls();
      for (let at = start; at < calls.length; at += 1) {
        const disk = founded.clone();
        const failing = failingFiles(disk.files, { at, kind, code });
        const again = must(await doorTo(failing.files).unlock(passphrase));
        const journal = await journalOf(failing.files, again);
        const result = await write(journal, again, again.register, ['told to have failed', 'this too']);
        // The process dies here, without closing anything.
        const reopened = await journalOf(disk.files, again);
        const expected = result.ok ? ['founded', 'told to have failed', 'this too'] : ['founded'];
        expect(textsOf(await readAll(reopened)), `${kind} at ${calls[at]}`).toEqual(expected);
        expect(reopened.setAside, `${kind} at ${calls[at]}`).toEqual([]);
      }
    }
  });

  it('writes nothing more in a file whose fsync has failed', async () => {
    const disk = founded.clone();
    const vault = must(await doorTo(disk.files).unlock(passphrase));
    const rehearsal = failingFiles(disk.clone().files, null);
    const rehearsed = await journalOf(rehearsal.files, vault);
    must(await write(rehearsed, vault, vault.register, ['one']));
    const at = rehearsal.calls().findIndex((call) => call.startsWith('sync ') && call.endsWith('.log'));
    const failing = failingFiles(disk.files, { at, kind: 'before', code: 'EIO' });
    const journal = await journalOf(failing.files, vault);
    expect(await write(journal, vault, vault.register, ['one'])).toEqual({
      ok: false,
      error: { type: 'write-failed', code: 'EIO' },
    });
    const before = disk.paths().filter((path) => path.endsWith('.log'));
    must(await write(journal, vault, vault.register, ['two']));
    expect(disk.paths().filter((path) => path.endsWith('.log'))).toHaveLength(before.length + 1);
    expect(textsOf(await readAll(journal))).toEqual(['founded', 'two']);
  });

  it('uses what room there is, when there is none for free space behind the records', async () => {
    const disk = founded.clone();
    const vault = must(await doorTo(disk.files).unlock(passphrase));
    const files: FileSystem = {
      ...disk.files,
      open: async (path, mode) => {
        const file = await disk.files.open(path, mode);
        const isLarge = (bytes: Uint8Array) => bytes.length > 16_384;
        const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        return { ...file, write: async (bytes, at) => (isLarge(bytes) ? Promise.reject(full) : file.write(bytes, at)) };
      },
    };
    const journal = await journalOf(files, vault, { maxFileBytes: 2000 });
    for (const text of ['one', 'two', 'three', 'four']) must(await write(journal, vault, vault.register, [text]));
    const reopened = await journalOf(disk.files, vault);
    expect(textsOf(await readAll(reopened))).toEqual(['founded', 'one', 'two', 'three', 'four']);
    expect(reopened.health().damaged).toEqual([]);
  });

  it('says that the disk is full when it is, and goes on when there is room again', async () => {
    const disk = createMemoryDisk();
    const vault = (await foundRegister(disk.files)).vault;
    const stream = must(await vault.newStream());
    const opening = failingFiles(disk.files, null);
    await (await journalOf(opening.files, vault)).close();
    const failing = failingFiles(disk.files, { at: opening.calls().length, kind: 'before', code: 'ENOSPC', times: 3 });
    const journal = await journalOf(failing.files, vault);
    const results: unknown[] = [];
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      const result = await write(journal, vault, stream, [text]);
      results.push(result.ok ? text : result.error);
    }
    expect(results[0]).toEqual({ type: 'disk-full' });
    expect(results.at(-1)).toBe('e');
    const kept = results.filter((one) => typeof one === 'string');
    expect(textsOf(await readAll(journal))).toEqual(['founded', ...kept]);
  });
});
