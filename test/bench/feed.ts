import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { type BenchLine, benchLine } from './bench-line.ts';

const folder = resolve(import.meta.dirname, '../../out/bench/feed');
const origin = 'http://localhost';
const recordCount = 10_000;
const rounds = 5;

/**
 * Feeding 10,000 records into RxDB, against plain Dexie's `bulkAdd` of the same documents, in a real Chromium and in
 * turn. The second line is the whole feed (read, write, fold, keep the projections) against the same `bulkAdd`.
 */
export const run = async (): Promise<BenchLine[]> => {
  await buildPage();
  // A profile on disk: without one Chromium keeps IndexedDB in memory, which is not what the product meets.
  const profile = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.GEGROND_HOST_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await measure(await open(await browser.newPage()));
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
};

const measure = async (page: Page): Promise<BenchLine[]> => {
  await page.evaluate((count) => window.feedBench.makeRecords(count), recordCount);
  const [plain, records, whole]: [number[], number[], number[]] = [[], [], []];
  // The first round warms up what is compiled and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const theirs = await page.evaluate(() => window.feedBench.plainDexie());
    const ours = await page.evaluate(() => window.feedBench.rxdb());
    const all = await page.evaluate(() => window.feedBench.wholeFeed());
    if (round === 0) continue;
    plain.push(theirs);
    records.push(ours);
    whole.push(all);
  }
  return [
    benchLine('feed: 10,000 records into RxDB / plain Dexie bulkAdd', records, plain),
    benchLine('feed with fold and projections / plain Dexie bulkAdd', whole, plain),
  ];
};

const buildPage = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'feed-page.ts'),
        output: { entryFileNames: 'feed-page.js' },
      },
    },
  });

const open = async (page: Page): Promise<Page> => {
  const script = await readFile(join(folder, 'feed-page.js'), 'utf8');
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/feed-page.js"></script>' }),
  );
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'feedBench' in window);
  return page;
};
