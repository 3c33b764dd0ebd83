import { expect, type Locator, type Page } from '@playwright/test';
import { goToComplaints } from './complaints.ts';

export type Founder = {
  readonly organisation: string;
  readonly name: string;
  readonly passphrase: string;
};
export const founder: Founder = {
  organisation: 'Arbodienst De Linde',
  name: 'Ilse Vermeer',
  passphrase: 'grutto kastanje wimpel oever dak',
};

/** The first start, in the words of the screen. */
export const welcomePage = (page: Page) => {
  const organisation = page.getByLabel('Naam van de organisatie');
  const yourName = page.getByLabel('Jouw naam');
  const passphrase = page.getByLabel(/^Wachtwoordzin$/);
  const again = page.getByLabel('Nog een keer');
  const kit = page.getByRole('list', { name: 'Herstelcode' });
  const groupFields = page.getByRole('textbox', { name: /^Groep \d$/ });

  return {
    organisation,
    yourName,
    passphrase,
    again,
    kit,
    groupFields,
    next: page.getByRole('button', { name: 'Verder', exact: true }),
    create: page.getByRole('button', { name: 'Maak het register' }),
    kept: page.getByRole('button', { name: 'Ik heb hem, verder' }),
    open: page.getByRole('button', { name: 'Open het register' }),
    startOver: page.getByRole('button', { name: 'Opnieuw beginnen' }),
    savePdf: page.getByRole('button', { name: 'Bewaren als PDF' }),

    async aboutYou(who: Founder) {
      await organisation.fill(who.organisation);
      await yourName.fill(who.name);
      await this.next.click();
    },
    async choose(text: string) {
      await passphrase.fill(text);
      await again.fill(text);
      await this.create.click();
    },
    /** The groups of the kit as they stand on the screen, in order. */
    async readKit(): Promise<readonly string[]> {
      const groups = await kit.getByRole('listitem').allInnerTexts();
      return groups.map((group) => group.split(/\s+/).at(-1) ?? '');
    },
    /** Types the groups that are asked for. */
    async typeGroups(groups: readonly string[]) {
      for (const field of await groupFields.all()) await field.fill(groups[await groupIndex(field)] ?? '');
    },
  };
};

const groupIndex = async (field: Locator): Promise<number> =>
  Number(/\d+/.exec((await field.getAttribute('name')) ?? '')?.[0]);

/** From nothing to the empty list of complaints of an open register; answers the recovery kit. */
export const foundRegister = async (page: Page, who: Founder = founder): Promise<readonly string[]> => {
  const welcome = welcomePage(page);
  await welcome.aboutYou(who);
  await welcome.choose(who.passphrase);
  await expect(welcome.kit).toBeVisible();
  const groups = await welcome.readKit();
  await welcome.kept.click();
  await welcome.typeGroups(groups);
  await welcome.open.click();
  await goToComplaints(page);
  return groups;
};
