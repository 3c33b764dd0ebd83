import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { answerSave } from '../../e2e/fixture.ts';
import { complaintPage } from './complaint.ts';
import { complaintsPage } from './complaints.ts';
import { framePage } from './frame.ts';
import { letterPage } from './letter.ts';
import { registerPage } from './register.ts';
import { founder, welcomePage } from './welcome.ts';

export type Outcome = 'Gegrond' | 'Deels gegrond' | 'Ongegrond';
export type PromisedMeasure = { readonly what: string; readonly owner: string; readonly by: string };
export type Verdict = {
  /** One for the whole complaint, or one per subject by its name. */
  readonly outcome: Outcome | Readonly<Record<string, Outcome>>;
  readonly findings: string;
  readonly reasons?: string;
  readonly measures?: readonly PromisedMeasure[];
};
export type Meeting = {
  readonly on: string;
  readonly at: string;
  readonly means: 'Telefonisch' | 'Op locatie' | 'Videogesprek';
  readonly place: string;
};

/**
 * One day at the desk, in the words of whoever works there. Days are typed as people type them (`9-1-2026`).
 * `letters` is the folder that letters are saved in.
 */
export const officerAt = (app: ElectronApplication, page: Page, letters: string) => {
  const file = complaintPage(page);
  const letter = letterPage(page);
  const frame = framePage(page);
  const list = complaintsPage(page);
  const form = registerPage(page);

  /** Types a day and leaves the field, so that it is read. */
  const day = async (label: string | RegExp, on: string) => {
    await file.field(label).fill(on);
    await file.field(label).press('Tab');
  };
  /** Presses the button of a form, and of the question that may follow; it is recorded when the form is gone. */
  const record = async (button: string, yes?: string) => {
    await file.submit(button).click();
    if (yes) await file.confirm.getByRole('button', { name: yes, exact: true }).click();
    await expect(file.form).toBeHidden();
  };
  const measures = async (promised: readonly PromisedMeasure[]) => {
    for (const [index, { what, owner, by }] of promised.entries()) {
      const fields = file.form.getByRole('group', { name: `Maatregel ${index + 1}` });
      if (!(await fields.isVisible())) await file.submit('Voeg maatregel toe').click();
      await fields.getByRole('textbox', { name: 'Wat er gaat gebeuren' }).fill(what);
      await fields.getByRole('textbox', { name: 'Eigenaar' }).fill(owner);
      await fields.getByRole('textbox', { name: 'Klaar op' }).fill(by);
      await fields.getByRole('textbox', { name: 'Klaar op' }).press('Tab');
    }
  };

  return {
    app,
    page,
    file,
    letter,
    frame,
    list,
    form,
    day,
    record,

    /** Begins the register, with an address on the letterhead. */
    async founds(...roles: readonly ('Directie' | 'Functionaris gegevensbescherming')[]) {
      const welcome = welcomePage(page);
      for (const role of roles) await page.getByRole('checkbox', { name: new RegExp(`^${role}`) }).click();
      await page.getByText('Adres en contactgegevens').click();
      await page.getByLabel('Straat en huisnummer').fill('Lindelaan 12');
      await page.getByLabel('Postcode en plaats').fill('3511 AB Utrecht');
      await page.getByLabel('E-mailadres').fill('klachten@delinde.example');
      await welcome.aboutYou(founder);
      await welcome.choose(founder.passphrase);
      await expect(welcome.kit).toBeVisible();
      const groups = await welcome.readKit();
      await welcome.kept.click();
      await welcome.typeGroups(groups);
      await welcome.open.click();
      await expect(frame.rail).toBeVisible();
    },
    async unlocks() {
      await frame.passphrase.fill(founder.passphrase);
      await page.keyboard.press('Enter');
      await expect(frame.rail).toBeVisible();
    },
    /** Goes to a complaint from the list, also to one that is closed. */
    async opens(number: string) {
      await frame.complaints.click();
      await list.view('Alle').click();
      await list.row(number).click();
      await expect(file.title).toBeVisible();
    },
    async saysWhoComplains(kind: 'Klant' | 'Werknemer van een klant' | 'Leverancier' | 'Anders') {
      await form.form.getByText(kind, { exact: true }).click();
    },
    /** Saves the complaint that the form holds. */
    async registers() {
      await form.save.click();
      await expect(file.nextStep).toBeVisible();
    },

    /** Picks up what the next step offers, until its form is open. */
    async takes(offer: string) {
      await file.offer(offer).click();
      await expect(file.form.getByRole('heading').first()).toBeVisible();
    },
    /** Opens a form from the menu of everything that can be done. */
    async chooses(action: string | RegExp) {
      await file.choose(action);
      await expect(file.form.getByRole('heading').first()).toBeVisible();
    },

    /** Opens the letter that the next step asks for. */
    async writes(name: string) {
      await file.offer('Schrijf brief').click();
      await expect(letter.heading(name)).toBeVisible();
    },
    /** Opens a letter from the menu. */
    async writesFromMenu(action: string | RegExp, name: string) {
      await file.choose(action);
      await expect(letter.heading(name)).toBeVisible();
    },
    /** Proposes a conversation in the letter. */
    async proposes({ on, at, means, place }: Meeting) {
      await page.getByRole('switch', { name: 'Stel een gesprek voor' }).click();
      await page.getByLabel('Dag', { exact: true }).fill(on);
      await page.getByLabel('Dag', { exact: true }).press('Tab');
      await page.getByLabel('Tijd', { exact: true }).fill(at);
      await page.getByRole('combobox', { name: 'Hoe' }).first().click();
      await page.getByRole('option', { name: means }).click();
      await page.getByLabel(/^(Nummer dat je belt|Adres of kamer|Link)$/).fill(place);
    },
    /** Saves the letter on the screen as a Word file, to be read later; with it, it lies in the file. */
    async savesAs(name: string) {
      await expect(letter.paper).toBeVisible();
      const path = join(letters, `${name}.docx`);
      await answerSave(app, path);
      await letter.saveAs.click();
      await expect(page.getByText(`Opgeslagen als ${path}`)).toBeVisible();
      await expect(letter.filed).toBeVisible();
    },
    /** Saves the letter, and records that it went out today. */
    async sends(name: string, means?: string) {
      await this.savesAs(name);
      if (means) {
        await page.getByRole('combobox', { name: 'Hoe' }).last().click();
        await page.getByRole('option', { name: means, exact: true }).click();
      }
      await letter.recordSent.click();
      await expect(letter.confirm.or(file.more)).toBeVisible();
      if (await letter.confirm.isVisible()) await letter.confirm.click();
      await expect(file.more).toBeVisible();
    },

    async namesPersonInvolved(name: string, position: string) {
      await file.field('Naam').fill(name);
      await file.field('Functie').fill(position);
      await record('Voeg betrokkene toe');
    },
    async recordsExplanation(account: string, on?: string) {
      await file.field('Wat er is verteld').fill(account);
      if (on) await day('Gegeven op', on);
      await record('Leg toelichting vast');
    },
    async givesVerdict({ outcome, findings, reasons, measures: promised = [] }: Verdict) {
      if (typeof outcome === 'string') await file.form.getByRole('radio', { name: new RegExp(`^${outcome}`) }).click();
      else
        for (const [subject, each] of Object.entries(outcome))
          await file.form.getByRole('radiogroup', { name: subject }).getByText(each, { exact: true }).click();
      await file.field('Bevindingen').fill(findings);
      if (reasons) await file.field('Motivering').fill(reasons);
      await measures(promised);
      await record('Doe uitspraak', 'Stel uitspraak vast');
    },
    async recordsReceipt(on: string, proof: string) {
      await file.form.getByRole('radio', { name: proof }).check();
      await day('Ontvangen op', on);
      await record('Leg ontvangst vast');
    },
    async fillsObjection(text: string, on: string, means: string) {
      await file.field('Het bezwaar').fill(text);
      await day('Ontvangen op', on);
      await file.pick('Hoe kwam het binnen', means);
    },
    fillsMeasures: measures,
  };
};

export type Officer = ReturnType<typeof officerAt>;
