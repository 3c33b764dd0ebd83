import type { Page } from '@playwright/test';

/** The calendar, in the words of the screen. */
export const calendarPage = (page: Page) => {
  const main = page.getByRole('main');
  const panel = page.getByRole('dialog');
  const day = (words: string | RegExp) => main.getByRole('gridcell', { name: words });
  return {
    rail: page.getByRole('navigation').getByRole('link', { name: /^Agenda/ }),
    title: main.getByRole('heading', { level: 1 }),
    grid: main.getByRole('grid'),
    before: main.getByRole('button', { name: /^Vorige/ }),
    after: main.getByRole('button', { name: /^Volgende/ }),
    today: main.getByRole('button', { name: 'Vandaag' }),
    view: (name: 'Maand' | 'Week' | 'Lijst') =>
      main.getByRole('radiogroup', { name: 'Weergave' }).getByText(name, { exact: true }),
    kind: (name: string) => main.getByRole('group', { name: 'Wat je ziet' }).getByRole('button', { name }),
    withDone: main.getByRole('checkbox', { name: 'Ook klaar' }),
    handler: main.getByRole('combobox', { name: 'Behandelaar' }),
    phase: main.getByRole('combobox', { name: 'Waar het staat' }),
    note: main.getByRole('status'),
    /** A day by the words that a screen reader says: `woensdag 6 mei 2026`. */
    day,
    itemsOn: (words: string | RegExp) => day(words).locator('button[aria-haspopup="dialog"]'),
    item: (words: string | RegExp) => main.getByRole('button', { name: words }),
    more: (words: string | RegExp) => day(words).getByRole('button', { name: /meer$/ }),
    section: (name: string | RegExp) => main.getByRole('region', { name }),
    panel,
    panelTitle: panel.getByRole('heading', { level: 2 }).first(),
    panelItems: panel.getByRole('listitem'),
    openFile: panel.getByRole('link', { name: 'Open dossier' }),
    planHere: panel.getByRole('button', { name: 'Plan een gesprek op deze dag' }),
    plan: main.getByRole('button', { name: 'Plan gesprek' }),
    planFile: panel.getByRole('combobox', { name: 'Klacht' }),
    planChoice: (name: string | RegExp) => panel.getByRole('radio', { name }),
    planDay: (name: string | RegExp) => panel.getByRole('button', { name }),
    planTime: panel.getByRole('textbox', { name: 'Tijd' }),
    submitPlan: panel.getByRole('button', { name: /^Plan (gesprek|toch)$/ }),
    toFile: main.getByRole('button', { name: 'Naar Outlook (.ics)' }),
    withNames: panel.getByRole('switch', { name: 'Met namen, onderwerp en plaats' }),
    onlyChosen: panel.getByRole('radio', { name: /^Alleen wat nu is gekozen/ }),
    saveFile: panel.getByRole('button', { name: 'Bewaar bestand…' }),
    share: main.getByRole('button', { name: 'Bewaar of druk af' }),
    asPdf: page.getByRole('menuitem', { name: 'Bewaar als PDF…' }),
    saved: (path: string) => page.getByText(`Bewaard: ${path}`),
  };
};
