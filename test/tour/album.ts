import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const sizes = { small: { width: 1280, height: 800 }, large: { width: 1920, height: 1080 } } as const;

/** Takes each screen in light and dark, at two sizes, into one folder; names sort in the order of the tour. */
export const createAlbum = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (page: Page, name: string): Promise<void> => {
    count += 1;
    const wornBefore = await page.evaluate(() => document.documentElement.dataset.mantineColorScheme ?? 'light');
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      for (const look of ['light', 'dark']) {
        await wear(page, look);
        const file = `${String(count).padStart(2, '0')}-${name}-${look}${size === 'large' ? '-1920' : ''}.png`;
        await page.screenshot({ path: join(folder, file) });
      }
    }
    await page.setViewportSize(sizes.small);
    await wear(page, wornBefore);
  };
};

const wear = async (page: Page, look: string): Promise<void> => {
  await page.evaluate((name) => document.documentElement.setAttribute('data-mantine-color-scheme', name), look);
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));
};
