import { nodeFiles } from '../../main/journal/node-files.ts';
import type { StreamId } from '../../shared/base/ids.ts';
import { doorTo, journalOf, must, passphrase, write } from './given-register.ts';

/** Appends batches of three as fast as it can, and says each one after it was acknowledged; ended from outside. */
const [folder = '', stream = '', from = '0'] = process.argv.slice(2);
const vault = must(await doorTo(nodeFiles, folder).unlock(passphrase));
const journal = await journalOf(nodeFiles, vault, { folder, maxFileBytes: 40_000 });
process.stdout.write('ready\n');
for (let batch = Number(from); ; batch += 1) {
  must(await write(journal, vault, stream as StreamId, [`${batch}.0`, `${batch}.1`, `${batch}.2`]));
  process.stdout.write(`${batch}\n`);
}
