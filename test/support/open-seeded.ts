import type { Page } from '@playwright/test';
import { date } from '../../shared/base/plain-date.ts';
import type { Launched, LaunchOptions } from '../e2e/fixture.ts';
import { goToComplaints } from './pages/complaints.ts';
import { framePage } from './pages/frame.ts';
import { seedPassphrase, seedRegister } from './seed-register.ts';

/** The day on which seeded registers are opened. */
export const seededToday = '2026-01-22';

/** Starts the application on a register that is already there, unlocks it, and goes to the list of complaints. */
export const openSeeded = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  userData: string,
  complaints: number,
): Promise<Launched> => {
  await seedRegister(userData, { complaints, today: date(seededToday) });
  const launched = await launchApp({ userData, env: { GEGROND_TODAY: seededToday } });
  await unlockSeeded(launched.page);
  return launched;
};

export const unlockSeeded = async (page: Page): Promise<void> => {
  await framePage(page).passphrase.fill(seedPassphrase);
  await page.keyboard.press('Enter');
  await goToComplaints(page);
};
