import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { date } from '../../shared/base/plain-date.ts';
import { closeApp, startApp } from '../e2e/fixture.ts';
import { seededToday, unlockSeeded } from '../support/open-seeded.ts';
import { complaintsPage } from '../support/pages/complaints.ts';
import { seedRegister } from '../support/seed-register.ts';
import { type BenchLine, median } from './bench-line.ts';

const rounds = 40;

/** The 95th percentile from a button to its line on the timeline, beside the engine's bare IPC round trip. */
export const run = async (): Promise<readonly BenchLine[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  const emptyFolder = await mkdtemp(join(tmpdir(), 'gegrond-bench-'));
  try {
    const roundTrip = await bareRoundTrip(emptyFolder);
    await seedRegister(folder, { complaints: 20, today: date(seededToday) });
    const { app, page } = await startApp({ userData: folder, env: { GEGROND_TODAY: seededToday } });
    await unlockSeeded(page);
    await complaintsPage(page).rows.first().click();
    await page.getByText('Volgende stap').or(page.getByText('Wachten')).first().waitFor();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await noteToTimeline(page, `Gebeld, ronde ${round}`));
    await closeApp(app);
    const p95 = [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
    const rounded = (value: number) => Math.round(value * 100) / 100;
    return [
      {
        name: 'action to timeline, p95 (theirs: bare IPC round trip, median)',
        ratio: rounded(p95 / roundTrip),
        ours: rounded(p95),
        theirs: rounded(roundTrip),
      },
      {
        name: 'action to timeline, median',
        ratio: rounded(median(times) / roundTrip),
        ours: rounded(median(times)),
        theirs: rounded(roundTrip),
      },
    ];
  } finally {
    for (const each of [folder, emptyFolder]) await rm(each, { recursive: true, force: true, maxRetries: 5 });
  }
};

const bareRoundTrip = async (userData: string): Promise<number> => {
  const { app, page } = await startApp({ userData, appPath: join(import.meta.dirname, 'empty-window') });
  await page.getByText('empty').waitFor();
  const times = await page.evaluate(async () => {
    const { echo } = (window as unknown as { bench: { echo: (value: unknown) => Promise<unknown> } }).bench;
    const taken: number[] = [];
    for (let index = 0; index < 200; index += 1) {
      const start = performance.now();
      await echo({ index });
      taken.push(performance.now() - start);
    }
    return taken;
  });
  await closeApp(app);
  return median(times);
};

/** Measured inside the page, from the press of the button to the painted line, so that Playwright's own way is not in it. */
const noteToTimeline = async (page: Page, text: string): Promise<number> => {
  await page.getByRole('button', { name: 'Meer handelingen' }).click();
  await page.getByRole('menuitem', { name: 'Schrijf notitie' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Notitie/).fill(text);
  // tsx names inner functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  const button = await dialog.getByRole('button', { name: 'Leg notitie vast' }).elementHandle();
  const taken = await page.evaluate(
    ([press, sought]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const there = [...document.querySelectorAll('main li, main article, main time')].some((line) =>
            (line.closest('li') ?? line).textContent?.includes(sought),
          );
          if (there) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        (press as HTMLElement).click();
        look();
      }),
    [button, text] as const,
  );
  await dialog.waitFor({ state: 'hidden' });
  return taken;
};
