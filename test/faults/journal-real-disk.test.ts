import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../main/journal/node-files.ts';
import { doorTo, foundRegister, journalOf, must, passphrase, readAll, textsOf, write } from './given-register.ts';
import { seededRandom } from './random.ts';

const run = promisify(execFile);

describe('given a register on a real disk', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gegrond-disk-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Appends in a process of its own until it is killed with SIGKILL; answers the last batch that it acknowledged. */
  const appendAndKill = async (stream: string, from: number, afterMilliseconds: number): Promise<number> => {
    const script = join(import.meta.dirname, 'append-until-killed.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder, stream, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8');
    const isReady = new Promise<void>((resolve) => {
      child.stdout.on('data', (text: string) => {
        said += text;
        if (said.includes('ready')) resolve();
      });
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await isReady;
    await pause(afterMilliseconds);
    child.kill('SIGKILL');
    await ended;
    const acknowledged = said.split('\n').slice(1, -1).map(Number);
    return acknowledged.at(-1) ?? from - 1;
  };

  it('when the process is killed with SIGKILL again and again, then no acknowledged batch is lost and none is half', async () => {
    const random = seededRandom(7);
    await foundRegister(nodeFiles, folder);
    const first = must(await doorTo(nodeFiles, folder).unlock(passphrase));
    const stream = must(await first.newStream());
    let known = 0;
    for (let round = 0; round < 5; round += 1) {
      const last = await appendAndKill(stream, known, 20 + random.below(200));
      const vault = must(await doorTo(nodeFiles, folder).unlock(passphrase));
      const journal = await journalOf(nodeFiles, vault, { folder });
      const texts = textsOf(await readAll(journal, 500)).slice(1);
      const written = texts.length / 3;
      // The batch that was under way may have arrived whole, unacknowledged.
      expect([last + 1, last + 2]).toContain(written);
      expect(texts).toEqual(
        Array.from({ length: texts.length }, (_, index) => `${Math.floor(index / 3)}.${index % 3}`),
      );
      expect(journal.health().damaged).toEqual([]);
      known = written;
    }
    expect(known).toBeGreaterThan(5);
  });

  it('keeps files and folders to their owner', async () => {
    await foundRegister(nodeFiles, folder);
    const { stdout } = await run('find', [join(folder), '-mindepth', '1', '-perm', '/077']);
    expect(stdout).toBe('');
  });

  it('when the disk is full, says so, keeps what it acknowledged, and goes on when there is room', async (context) => {
    const mounted = join(folder, 'small');
    await nodeFiles.mkdir(mounted);
    // Only root can mount; elsewhere the adapter that answers ENOSPC stands in (journal-calls.test.ts).
    const canMount = await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mounted]).then(
      () => true,
      () => false,
    );
    if (!canMount) return context.skip('this machine does not let a test mount a small file system');
    try {
      await foundRegister(nodeFiles, mounted);
      const vault = must(await doorTo(nodeFiles, mounted).unlock(passphrase));
      const journal = await journalOf(nodeFiles, vault, { folder: mounted });
      const acknowledged = ['founded'];
      let error: unknown = null;
      for (let number = 0; !error && number < 1000; number += 1) {
        const text = `${number} `.padEnd(3000, 'x');
        const result = await write(journal, vault, vault.register, [text, text]);
        if (result.ok) acknowledged.push(text, text);
        else error = result.error;
      }
      expect(error).toEqual({ type: 'disk-full' });
      expect(textsOf(await readAll(journal))).toEqual(acknowledged);
      const full = await journalOf(nodeFiles, vault, { folder: mounted });
      expect(textsOf(await readAll(full))).toEqual(acknowledged);
      await full.close();

      await run('mount', ['-o', 'remount,size=1m', mounted]);
      must(await write(journal, vault, vault.register, ['room again']));
      await journal.close();
      const reopened = await journalOf(nodeFiles, vault, { folder: mounted });
      expect(textsOf(await readAll(reopened))).toEqual([...acknowledged, 'room again']);
      expect(reopened.health().damaged).toEqual([]);
    } finally {
      await run('umount', [mounted]);
    }
  });
});
