import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { date } from '../../shared/base/plain-date.ts';
import { closeApp, startApp } from '../e2e/fixture.ts';
import { seededToday } from '../support/open-seeded.ts';
import { framePage } from '../support/pages/frame.ts';
import { worklistPage } from '../support/pages/worklist.ts';
import { seedPassphrase, seedRegister } from '../support/seed-register.ts';
import { type BenchLine, benchLine } from './bench-line.ts';

const rounds = 5;
const complaints = 1000;
/** Milliseconds. */
const typing = 1500;
const emptyWindow = join(import.meta.dirname, 'empty-window');

/**
 * From the start of the process to a list that can be used, against an empty window in the same engine. The time a
 * person takes to type is not in it, nor is the passphrase's derivation: the seeded register's is as light as it goes.
 */
export const run = async (): Promise<readonly BenchLine[]> => {
  const ours = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  const theirs = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  try {
    await seedRegister(ours, { complaints, today: date(seededToday) });
    await toList(ours);
    await toEmptyWindow(theirs);
    const [lists, empties]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      empties.push(await toEmptyWindow(theirs));
      lists.push(await toList(ours));
    }
    return [benchLine(`start to usable list, ${complaints} complaints`, lists, empties)];
  } finally {
    for (const folder of [ours, theirs]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const toEmptyWindow = async (userData: string): Promise<number> => {
  const start = performance.now();
  const { app, page } = await startApp({ userData, appPath: emptyWindow });
  await page.getByText('empty').waitFor();
  const taken = performance.now() - start;
  await closeApp(app);
  return taken;
};

const toList = async (userData: string): Promise<number> => {
  const start = performance.now();
  const { app, page } = await startApp({ userData, env: { GEGROND_TODAY: seededToday } });
  await framePage(page).passphrase.waitFor();
  const toScreen = performance.now() - start;
  await framePage(page).passphrase.fill(seedPassphrase);
  // Whoever types a passphrase takes longer than this; the program uses that time, and it is not counted.
  await page.waitForTimeout(typing);
  const unlocking = performance.now();
  await page.keyboard.press('Enter');
  await worklistPage(page).lines.first().waitFor();
  const toRows = performance.now() - unlocking;
  // The first start fills the query store; a person does not leave before it has.
  await framePage(page).saved.waitFor();
  await closeApp(app);
  return toScreen + toRows;
};
