import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../main/journal/node-files.ts';
import { doorTo, event, foundRegister, headSeq, journalOf, must, passphrase } from '../faults/given-register.ts';
import { type BenchLine, benchLine } from './bench-line.ts';

const rounds = 300;
const warmUp = 20;
/** An explanation of a few paragraphs. */
const text = 'De klager vertelt wat er is gebeurd en wat hij ervan verwacht. '.repeat(30);

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** One command's events appended and acknowledged, against a bare write and fsync of the same bytes beside it. */
export const run = async (): Promise<readonly BenchLine[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  try {
    await foundRegister(nodeFiles, folder);
    const vault = must(await doorTo(nodeFiles, folder).unlock(passphrase));
    const stream = must(await vault.newStream());
    const journal = await journalOf(nodeFiles, vault, { folder, maxFileBytes: 2 ** 30 });
    const bare = await open(join(folder, 'bare'), 'w');
    const lines: BenchLine[] = [];
    for (const size of [1, 3]) {
      const ours: number[] = [];
      const theirs: number[] = [];
      const entries = Array.from({ length: size }, () => ({ stream, event: event(text) }));
      for (let round = 0; round < rounds + warmUp; round += 1) {
        const append = await time(async () =>
          must(await journal.append({ expectedSeq: headSeq(journal, vault), entries })),
        );
        const { records } = await journal.readAfter({ [vault.device]: headSeq(journal, vault) - size }, size);
        const same = Buffer.concat(records.map(({ frame }) => frame));
        const write = await time(async () => {
          await bare.write(same);
          await bare.sync();
        });
        if (round < warmUp) continue;
        ours.push(append);
        theirs.push(write);
      }
      lines.push(benchLine(`append acknowledged, ${size} event(s)`, ours, theirs));
    }
    await bare.close();
    await journal.close();
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await run()) process.stdout.write(`${JSON.stringify(line)}\n`);
}
