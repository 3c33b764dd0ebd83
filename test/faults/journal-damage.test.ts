import { beforeAll, describe, expect, it } from 'vitest';
import { readFrame, readSingleFrame } from '../../main/journal/frame.ts';
import type { Journal } from '../../main/journal/journal.ts';
import { sealBatch } from '../../main/journal/seal-batch.ts';
import type { Vault } from '../../main/vault/vault.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import type { FedRecord } from '../../shared/ipc/contract.ts';
import {
  doorTo,
  event,
  foundRegister,
  headSeq,
  journalOf,
  member,
  must,
  passphrase,
  readAll,
  textsOf,
  write,
} from './given-register.ts';
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts';
import { type Random, seededRandom } from './random.ts';

/** The founding record, then batches of one to three events, over a few log files and two complaints. */
const batches = Array.from({ length: 9 }, (_, batch) =>
  Array.from({ length: 1 + (batch % 3) }, (_, index) => `batch ${batch}, event ${index}`),
);
const all = ['founded', ...batches.flat()];

const sound = createMemoryDisk();
let vault: Vault;
let soundRecords: readonly FedRecord[] = [];

beforeAll(async () => {
  await foundRegister(sound.files);
  vault = must(await doorTo(sound.files).unlock(passphrase));
  const journal = await journalOf(sound.files, vault, { maxFileBytes: 6000 });
  const streams = [must(await vault.newStream()), must(await vault.newStream())] as const;
  for (const batch of batches) must(await write(journal, vault, streams, batch));
  soundRecords = await readAll(journal);
  await journal.close();
});

const logsOf = (disk: MemoryDisk): readonly string[] => disk.paths().filter((path) => path.endsWith('.log'));
const lastLog = (disk: MemoryDisk): string => logsOf(disk).at(-1) ?? '';
const hintOf = (disk: MemoryDisk): string => disk.paths().find((path) => path.endsWith('/head')) ?? '';
const framesIn = (bytes: Buffer): readonly { offset: number; length: number; seq: number }[] => {
  const found: { offset: number; length: number; seq: number }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    if (bytes[offset] === 0) break; // The space that is kept free behind the records.
    const frame = readFrame(bytes, offset);
    if (!frame) throw new Error(`No frame at ${offset}`);
    found.push({ offset, length: frame.length, seq: frame.header.seq });
    offset += frame.length;
  }
  return found;
};
/** A log without the free space behind its records. */
const recordsOf = (disk: MemoryDisk, path: string): Buffer => {
  const bytes = disk.contents(path);
  return bytes.subarray(
    0,
    framesIn(bytes).reduce((end, { length }) => end + length, 0),
  );
};
const damagedSeqs = (journal: Journal): readonly (number | null)[] => journal.health().damaged.map(({ seq }) => seq);

/** Whatever was lost: the rest is read, no number is used twice, and what is written from now on stays. */
const expectGoesOn = async (disk: MemoryDisk, headBefore: number, where: string): Promise<void> => {
  const journal = await journalOf(disk.files, vault);
  const readable = textsOf(await readAll(journal)).filter((text) => text !== null);
  expect(headSeq(journal, vault), where).toBe(headBefore);
  const stream = must(await vault.newStream());
  const appended = must(await write(journal, vault, stream, ['later', 'still']));
  expect(appended.firstSeq, where).toBe(headBefore + 1);
  await journal.close();
  const reopened = await journalOf(disk.files, vault);
  const after = textsOf(await readAll(reopened)).filter((text) => text !== null);
  expect(after, where).toEqual([...readable, 'later', 'still']);
  expect(headSeq(reopened, vault), where).toBe(headBefore + 2);
};

const flipBit = (disk: MemoryDisk, path: string, random: Random): number => {
  const bytes = disk.contents(path);
  const at = random.below(path.endsWith('.log') ? recordsOf(sound, path).length : bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  disk.put(path, bytes);
  return at;
};

describe('given a log whose last batch, over two complaints, was cut short', { timeout: 120_000 }, () => {
  it('when it was being written (no word of it having been acknowledged), it is as if it had never been', async () => {
    const path = lastLog(sound);
    const bytes = recordsOf(sound, path);
    const [batchSize, before] = [batches.at(-1)?.length ?? 0, all.slice(0, -(batches.at(-1)?.length ?? 0))];
    const start = framesIn(bytes).at(-batchSize)?.offset ?? 0;
    const disk = sound.clone();
    disk.remove(hintOf(disk));
    for (let end = start; end < bytes.length; end += 1) {
      disk.put(path, bytes.subarray(0, end));
      const journal = await journalOf(disk.files, vault);
      expect(textsOf(await readAll(journal)), `cut at ${end}`).toEqual(before);
      expect(journal.health().damaged, `cut at ${end}`).toEqual([]);
      expect(
        journal.setAside.map(({ length }) => length),
        `cut at ${end}`,
      ).toEqual(end > start ? [end - start] : []);
      if (end % 97 === 0) await expectGoesOn(disk.clone(), before.length, `cut at ${end}`);
    }
  });

  it('when it had been acknowledged, then what is lost is named and its numbers are not used again', async () => {
    const path = lastLog(sound);
    const bytes = recordsOf(sound, path);
    const frames = framesIn(bytes);
    const start = frames.at(-(batches.at(-1)?.length ?? 0))?.offset ?? 0;
    const disk = sound.clone();
    for (let end = start; end < bytes.length; end += 1) {
      disk.put(path, bytes.subarray(0, end));
      const journal = await journalOf(disk.files, vault);
      const lost = frames.filter((frame) => frame.offset + frame.length > end).map(({ seq }) => seq);
      expect(damagedSeqs(journal), `cut at ${end}`).toEqual(lost);
      const readable = textsOf(await readAll(journal)).filter((text) => text !== null);
      expect(readable, `cut at ${end}`).toEqual(all.filter((_, index) => !lost.includes(index + 1)));
      if (end % 97 === 0) await expectGoesOn(disk.clone(), all.length, `cut at ${end}`);
    }
  });

  it('keeps what it sets aside beside the log', async () => {
    const disk = sound.clone();
    const path = lastLog(disk);
    const bytes = recordsOf(disk, path);
    disk.remove(hintOf(disk));
    disk.put(path, bytes.subarray(0, bytes.length - 10));
    const start = framesIn(bytes).at(-(batches.at(-1)?.length ?? 0))?.offset ?? 0;
    const journal = await journalOf(disk.files, vault);
    must(await write(journal, vault, vault.register, ['next']));
    const aside = disk.paths().filter((one) => one.includes('/torn-'));
    expect(aside.map((one) => disk.contents(one))).toEqual([bytes.subarray(start, bytes.length - 10)]);
  });
});

describe('given a log in which bits have flipped', { timeout: 120_000 }, () => {
  it('finds and names each of 1,000 flips, and reads all the others', async () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const random = seededRandom(seed);
      const disk = sound.clone();
      const logs = logsOf(disk);
      const path = logs[random.below(logs.length)] ?? '';
      const at = flipBit(disk, path, random);
      const hit = framesIn(sound.contents(path)).find(
        (frame) => at >= frame.offset && at < frame.offset + frame.length,
      );
      const journal = await journalOf(disk.files, vault);
      const where = `seed ${seed}, byte ${at} of ${path}`;
      expect(damagedSeqs(journal), where).toEqual([hit?.seq]);
      expect(journal.health().damaged[0], where).toMatchObject({
        offset: hit?.offset,
        length: hit?.length,
        healed: false,
      });
      const texts = textsOf(await readAll(journal)).filter((text) => text !== null);
      expect(texts, where).toEqual(all.filter((_, index) => index + 1 !== hit?.seq));
      if (seed % 50 === 0) await expectGoesOn(disk, all.length, where);
    }
  });

  it('survives many at once, in every file of the folder', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed);
      const disk = sound.clone();
      const touched = new Set<number>();
      for (let flip = 0; flip < 6; flip += 1) {
        const path = logsOf(disk)[random.below(logsOf(disk).length)] ?? '';
        const at = flipBit(disk, path, random);
        for (const frame of framesIn(sound.contents(path))) {
          if (at >= frame.offset && at < frame.offset + frame.length) touched.add(frame.seq);
        }
      }
      const journal = await journalOf(disk.files, vault);
      const unreadable = all.length - textsOf(await readAll(journal)).filter((text) => text !== null).length;
      // Two flips of one bit undo each other, so a few touched records may be whole.
      expect(unreadable, `seed ${seed}`).toBeLessThanOrEqual(touched.size);
      expect(damagedSeqs(journal).length, `seed ${seed}`).toBe(unreadable);
      await expectGoesOn(disk, all.length, `seed ${seed}`);
    }
  });

  it('needs neither the hint of the head nor one of the two key files or vault files', async () => {
    const others = sound.paths().filter((path) => !path.endsWith('.log'));
    expect(others.length).toBe(5);
    for (const path of others) {
      for (let seed = 1; seed <= 20; seed += 1) {
        const disk = sound.clone();
        flipBit(disk, path, seededRandom(seed));
        const again = must(await doorTo(disk.files).unlock(passphrase));
        const journal = await journalOf(disk.files, again);
        expect(textsOf(await readAll(journal)), `${path}, seed ${seed}`).toEqual(all);
      }
      const disk = sound.clone();
      disk.remove(path);
      const again = must(await doorTo(disk.files).unlock(passphrase));
      expect(textsOf(await readAll(await journalOf(disk.files, again))), `${path} gone`).toEqual(all);
    }
  });

  it('notices damage that comes while it is open', async () => {
    const disk = sound.clone();
    const journal = await journalOf(disk.files, vault);
    const path = logsOf(disk)[0] ?? '';
    flipBit(disk, path, seededRandom(3));
    expect(textsOf(await readAll(journal)).filter((text) => text === null)).toHaveLength(1);
    expect(journal.health().damaged).toHaveLength(1);
  });
});

describe('given files that are missing, doubled or strange', () => {
  it('names the records of a lost file, also of the last one, and writes on behind them', async () => {
    for (const path of logsOf(sound)) {
      const disk = sound.clone();
      const lost = framesIn(disk.contents(path)).map(({ seq }) => seq);
      disk.remove(path);
      const journal = await journalOf(disk.files, vault);
      expect(damagedSeqs(journal), path).toEqual(lost);
      await expectGoesOn(disk, all.length, path);
    }
  });

  it('reads round rubbish, doubled and transposed records', async () => {
    const path = logsOf(sound)[0] ?? '';
    const bytes = recordsOf(sound, path);
    const [first, second, third] = framesIn(bytes).map(({ offset, length }) => bytes.subarray(offset, offset + length));
    const rest = bytes.subarray((first?.length ?? 0) + (second?.length ?? 0) + (third?.length ?? 0));
    const make = (...parts: (Uint8Array | undefined)[]) => Buffer.concat(parts.map((part) => part ?? Buffer.alloc(0)));
    for (const [name, changed] of [
      ['rubbish', make(first, Buffer.from('GGR1 and what not'), second, third, rest)],
      ['doubled', make(first, second, second, third, rest)],
      ['transposed', make(first, third, second, rest)],
    ] as const) {
      const disk = sound.clone();
      disk.put(path, changed);
      const journal = await journalOf(disk.files, vault);
      expect(textsOf(await readAll(journal)), name).toEqual(all);
      expect(damagedSeqs(journal), name).toEqual(name === 'transposed' ? [] : [null]);
    }
  });

  it('sets rubbish in the free space behind the records aside, and writes on', async () => {
    const disk = sound.clone();
    const path = lastLog(disk);
    const bytes = disk.contents(path);
    bytes.write('rubbish', recordsOf(disk, path).length + 500);
    disk.put(path, bytes);
    const journal = await journalOf(disk.files, vault);
    expect(textsOf(await readAll(journal))).toEqual(all);
    expect(journal.health().damaged).toEqual([]);
    expect(journal.setAside).toHaveLength(1);
    await expectGoesOn(disk, all.length, 'rubbish');
  });

  it('does not believe a record of another device', async () => {
    const elsewhere = createMemoryDisk();
    const stranger = (await foundRegister(elsewhere.files)).vault;
    const [strange] = await readAll(await journalOf(elsewhere.files, stranger));
    const disk = sound.clone();
    const path = lastLog(disk);
    disk.put(path, Buffer.concat([recordsOf(disk, path), strange?.frame ?? new Uint8Array()]));
    const journal = await journalOf(disk.files, vault);
    expect(textsOf(await readAll(journal))).toEqual(all);
    expect(headSeq(journal, vault)).toBe(all.length);
  });

  it('does not believe a record that this device did not sign, at the end or in the middle', async () => {
    const stranger = (await foundRegister(createMemoryDisk().files)).vault;
    const key = vault.streamKey(vault.register);
    if (!key) throw new Error('The register has a key');
    for (const after of [soundRecords.at(-1), soundRecords[3]]) {
      const { seq = 0, L = 0, hash = '' } = after ?? {};
      const [forged] = sealBatch({
        device: vault.device,
        sign: stranger.sign,
        head: { seq, L, hash, members: soundRecords[0]?.hash ?? '' },
        seen: {},
        seenL: [],
        members: soundRecords[0]?.hash ?? '',
        by: member,
        at: '2026-11-23T09:00:00.000Z' as Instant,
        entries: [{ stream: vault.register, key, event: event('forged') }],
      });
      const disk = sound.clone();
      const replaced = soundRecords[seq];
      const path =
        logsOf(disk).find((one) => replaced && disk.contents(one).includes(Buffer.from(replaced.frame))) ??
        lastLog(disk);
      const bytes = recordsOf(disk, path);
      const at = replaced ? bytes.indexOf(Buffer.from(replaced.frame)) : bytes.length;
      const rest = bytes.subarray(at + (replaced?.frame.length ?? 0));
      disk.put(path, Buffer.concat([bytes.subarray(0, at), forged?.bytes ?? new Uint8Array(), rest]));

      const journal = await journalOf(disk.files, vault);
      expect(textsOf(await readAll(journal)), `after ${seq}`).toEqual(
        all.filter((_, index) => !replaced || index !== seq),
      );
      expect(damagedSeqs(journal), `after ${seq}`).toEqual([replaced ? seq + 1 : null]);
      expect(headSeq(journal, vault)).toBe(all.length);
    }
  });
});

describe('given damage and a copy of the records', () => {
  it('heals from the frames that the query store kept, for good', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seededRandom(seed);
      const disk = sound.clone();
      for (let flip = 0; flip < 3; flip += 1)
        flipBit(disk, logsOf(disk)[random.below(logsOf(disk).length)] ?? '', random);
      const journal = await journalOf(disk.files, vault);
      const missing = damagedSeqs(journal).length;
      expect(must(await journal.heal(soundRecords.map(({ frame }) => frame)))).toEqual({ healed: missing });
      expect(textsOf(await readAll(journal))).toEqual(all);
      const reopened = await journalOf(disk.files, vault);
      expect(textsOf(await readAll(reopened)), `seed ${seed}`).toEqual(all);
      expect(
        reopened.health().damaged.every(({ healed }) => healed),
        `seed ${seed}`,
      ).toBe(true);
      expect(reopened.health().damaged).toHaveLength(missing);
      await expectGoesOn(disk, all.length, `seed ${seed}`);
    }
  });

  it('takes back the end of a log that was lost without a trace, and the whole of it', async () => {
    const tail = sound.clone();
    tail.remove(lastLog(tail));
    tail.remove(hintOf(tail));
    const whole = sound.clone();
    for (const path of [...logsOf(whole), hintOf(whole)]) whole.remove(path);
    for (const disk of [tail, whole]) {
      const journal = await journalOf(disk.files, vault);
      const before = headSeq(journal, vault);
      expect(before).toBeLessThan(all.length);
      const healed = must(await journal.heal(soundRecords.map(({ frame }) => frame)));
      expect(healed).toEqual({ healed: all.length - before });
      await journal.close();
      const reopened = await journalOf(disk.files, vault);
      expect(textsOf(await readAll(reopened))).toEqual(all);
      expect(reopened.heads()[vault.device]?.hash).toBe(soundRecords.at(-1)?.hash);
      await expectGoesOn(disk, all.length, 'after healing');
    }
  });

  it('takes nothing that was changed, nothing that is not missing, and no half batch', async () => {
    const disk = sound.clone();
    const journal = await journalOf(disk.files, vault);
    expect(must(await journal.heal(soundRecords.map(({ frame }) => frame)))).toEqual({ healed: 0 });

    const empty = sound.clone();
    for (const path of [...logsOf(empty), hintOf(empty)]) empty.remove(path);
    const bare = await journalOf(empty.files, vault);
    // Founding, a batch of one, and the first of a batch of two.
    const cut = soundRecords.slice(0, 3).map(({ frame }) => frame);
    expect(must(await bare.heal(cut))).toEqual({ healed: 2 });
    const changed = Uint8Array.from(soundRecords[2]?.frame ?? []);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(readSingleFrame(changed)).toBeNull();
    expect(must(await bare.heal([changed]))).toEqual({ healed: 0 });
  });
});
