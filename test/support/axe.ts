import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds wrong on the screen as it stands; empty is none. Legacy mode opens no page of its own. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
};

/** No violation in the light look, nor in the dark one. Leaves the page as it was. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const look = await page.evaluate(() => document.documentElement.dataset.mantineColorScheme ?? 'light');
  for (const scheme of ['light', 'dark']) {
    await wear(page, scheme);
    expect(await violationsOn(page), `${scheme} look`).toEqual([]);
  }
  await wear(page, look);
};

/** Colours fade in Mantine's own transitions: axe must not measure half-way. */
const wear = async (page: Page, scheme: string): Promise<void> => {
  await page.evaluate((name) => document.documentElement.setAttribute('data-mantine-color-scheme', name), scheme);
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));
};
