import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { closeApp, type Launched, type LaunchOptions } from '../e2e/fixture.ts';
import { printedLetters } from './letters-text.ts';
import { type Officer, officerAt } from './pages/procedure.ts';

/** Milliseconds for one press or one word: a step that waits longer waits for nothing. */
const patience = 15_000;
/** Milliseconds for a whole procedure: less than a minute's work, on a machine that may be busy with more than this. */
const weeks = 300_000;

/**
 * A procedure of weeks: each day is a start of its own on the same data, so that everything that a day finds was
 * really kept. `letters` reads what was saved, once all of it is there.
 */
export const workingDays = (launchApp: (options?: LaunchOptions) => Promise<Launched>, userData: string) => {
  test.setTimeout(weeks);
  const folder = join(userData, 'letters');
  mkdirSync(folder, { recursive: true });
  return {
    /** `today` is YYYY-MM-DD. */
    on: (today: string, work: (officer: Officer) => Promise<void>): Promise<void> =>
      test.step(today, async () => {
        const { app, page } = await launchApp({ userData, env: { GEGROND_TODAY: today } });
        page.setDefaultTimeout(patience);
        await work(officerAt(app, page, folder));
        await closeApp(app);
      }),
    letters: () => printedLetters(folder),
  };
};
