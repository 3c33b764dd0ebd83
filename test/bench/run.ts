/** `npm run bench`: JSON lines, each two things measured in turn in one run. `npm run bench -- append feed` runs some. */
import { run as action } from './action.ts';
import { run as append } from './append.ts';
import { run as feed } from './feed.ts';
import { run as startup } from './startup.ts';

const benches = { append, feed, action, startup };
const wanted = process.argv.slice(2);

for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await run()) console.log(JSON.stringify(line));
}
