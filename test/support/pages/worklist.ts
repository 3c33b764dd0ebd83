import type { Page } from '@playwright/test';

/** The worklist, in the words of the screen. */
export const worklistPage = (page: Page) => {
  const main = page.getByRole('main');
  const group = (name: string) => main.getByRole('region', { name: new RegExp(`^${name} \\d`) });
  const line = (title: string | RegExp) => main.getByRole('listitem').filter({ hasText: title });
  return {
    rail: page.getByRole('navigation').getByRole('link', { name: /^Werklijst/ }),
    heading: page.getByRole('heading', { level: 1 }),
    summary: main.getByRole('status'),
    /** How to begin, before the first complaint. */
    first: page.getByRole('heading', { name: 'Begin met de eerste klacht' }),
    others: main.getByRole('switch', { name: /^Ook van collega’s/ }),
    groups: main.getByRole('region'),
    group,
    linesOf: (name: string) => group(name).getByRole('listitem'),
    lines: main.getByRole('region').getByRole('listitem'),
    line,
    /** What one press on a line does, by its words. */
    act: (title: string | RegExp, label: string) => line(title).getByRole('link', { name: new RegExp(`^${label}: `) }),
    number: (number: string) => main.getByRole('link', { name: number, exact: true }),
    more: main.getByRole('button', { name: /^Toon nog/ }),
  };
};
