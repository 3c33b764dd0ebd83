import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDossier } from '../../main/dossier/make-dossier.ts';
import { pressHere } from '../../main/dossier/press-here.ts';
import type { DossierDesk } from '../../renderer/features/complaint/dossier/dossier-desk.ts';
import { dossierOf } from '../../renderer/features/complaint/dossier/dossier-of.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { dossierDesk, nadia, type Told, wholeFile } from '../support/dossier/sample-dossier.ts';
import { type SamplePapers, samplePapers } from '../support/dossier/sample-papers.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { linesOfPages, wordsOf } from '../support/pdf-pages.ts';
import { later } from '../support/whole-procedure.ts';

let folder: string;
let papers: SamplePapers;
const models = new Map<string, Dossier>();

const write = async (name: string, told: readonly Told[], over: Partial<DossierDesk> = {}): Promise<void> => {
  const desk = dossierDesk(told, over);
  const dossier = dossierOf(desk);
  if (!dossier.ok) throw new Error(dossier.error.type);
  models.set(name, dossier.value);
  const made = await makeDossier({
    stream: desk.file.stream,
    dossier: dossier.value,
    pictures: [],
    read: async (_stream, { id }) => {
      const bytes = papers.bytes.get(id);
      return bytes ? ok(bytes) : err({ type: 'document-missing' });
    },
    press: pressHere(),
    stop: new AbortController().signal,
    onMaking: () => undefined,
  });
  if (!made.ok) throw new Error(made.error.type);
  writeFileSync(join(folder, `${name}.docx`), made.value.bytes);
};

const filler = 'Deze regel maakt de toelichting langer, en zegt verder niets over de klacht zelf.';
/** The same file with an account that grows line by line: what follows it meets the foot of a page at every height. */
const growing = (whole: readonly Told[], lines: number): readonly Told[] =>
  whole.map(([on, by, event]): Told => {
    const longer: ComplaintEvent =
      event.type === 'ExplanationGiven' || event.type === 'ConversationHeld'
        ? { ...event, account: Array.from({ length: lines }, () => filler).join('\n') }
        : event.type === 'ComplaintReceived'
          ? { ...event, text: Array.from({ length: lines }, () => filler).join('\n') }
          : event;
    return [on, by, longer];
  });

const awkward = 'Zie {{summary}} & <b>vet</b> 😡 שלום \u0007. '.repeat(300);
const unbroken = 'Zeerlangwoordzonderspaties'.repeat(12);
const growths = [3, 11, 19, 27];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-dossier-'));
  papers = await samplePapers();
  const whole = wholeFile(papers);
  await write('whole', whole);
  await write('notes', whole, { withNotes: true });
  await write('bare', whole.slice(0, 1), { law: (await import('../../shared/procedure/law.ts')).shippedLaw });
  await write('withdrawn', [...whole.slice(0, 6), ['2026-01-12', nadia, later.withdrawn]]);
  await write('awkward', [
    ...whole.slice(0, 4),
    ['2026-01-12', nadia, { type: 'ForwardedToBoard', forwardedOn: later.toBoard.forwardedOn, reason: awkward }],
    [
      '2026-01-13',
      nadia,
      {
        type: 'PersonInvolvedNamed',
        person: {
          id: 'p-long' as never,
          name: unbroken,
          position: unbroken,
          department: null,
          email: null,
          member: null,
        },
      },
    ],
  ]);
  for (const lines of growths) await write(`grown-${lines}`, growing(whole, lines));
  convertToPdf(
    [...models.keys()].map((name) => join(folder, `${name}.docx`)),
    folder,
  );
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = (name: string): string => join(folder, `${name}.pdf`);
const printed = new Map<string, readonly (readonly string[])[]>();
/** The lines of every page. */
const pagesOf = (name: string): readonly (readonly string[])[] => {
  const pages = printed.get(name) ?? linesOfPages(pdf(name));
  printed.set(name, pages);
  return pages;
};
const xmlOf = (name: string, part: string): string =>
  new PizZip(readFileSync(join(folder, `${name}.docx`))).file(part)?.asText() ?? '';
const numbered = (line: string): boolean => /^Pagina \d+ van \d+$|Opgemaakt op/.test(line);

describe('the dossier of a whole file, printed by another program', () => {
  it('says everything: people, complaint, timeline, terms, verdict, objection, measures, ending', () => {
    const text = wordsOf(pdf('whole'));
    for (const words of [
      'Dossier K26-A017 Bereikbaarheid van de casemanager',
      'zonder interne notities',
      'Betrokkene: Joris Bakker',
      'Een vaste contactpersoon die binnen een dag reageert',
      'Gecorrigeerd door Dirk de Boer, 7 jan 2026',
      'Doorgestreept door Nadia Yıldız, 8 jan 2026: Dit stuk hoort bij een andere klacht.',
      'Uitspraak verschoof van di 3 feb 2026 naar ma 2 feb 2026',
      'Regeling gewijzigd (versie 2)',
      'Goede Vrijdag',
      'De klacht is deels gegrond.',
      'Het bezwaar is gegrond. De klacht is nu gegrond.',
      'Mailboxen van vertrokken collega’s worden doorgestuurd',
      'bekend sinds 2 april 2026, kenmerk D-2026-7',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\bnull\b|NaN|\[object/);
  });

  it('holds the letters, mails and texts themselves, and names the other files with their hash', () => {
    const text = wordsOf(pdf('whole'));
    for (const words of [
      'U krijgt ons antwoord uiterlijk op 2 februari 2026',
      'Onze uitspraak: uw klacht is deels gegrond.',
      'Wij nemen contact met u op. U kunt uw klacht dan toelichten.',
      'Van Marjolein de Vries <m.devries@voorbeeld-transport.nl>',
      'Onderwerp Klacht over bereikbaarheid casemanager',
      'Teruggebeld om 16.10 uur.',
      'Dit bestand is apart meegeleverd.',
    ])
      expect(text).toContain(words);
    for (const paper of models.get('whole')?.papers.papers ?? [])
      if (paper.paper === 'document') expect(text.replaceAll(' ', '')).toContain(paper.document.sha256);
  });

  it('with internal notes only where they were asked for', () => {
    expect(wordsOf(pdf('notes'))).toContain('Eerst met de bedrijfsarts overleggen');
    expect(wordsOf(pdf('whole'))).not.toContain('bedrijfsarts overleggen');
  });

  it('what was struck out or corrected is drawn through', () => {
    const struck = [...xmlOf('whole', 'word/document.xml').matchAll(/<w:strike\/>.*?<w:t[^>]*>([^<]*)</g)].map(
      ([, words]) => words,
    );
    expect(struck).toContain('Document toegevoegd');
    expect(struck).toContain('zaterdag 3 januari 2026');
  });

  it('what anybody wrote is only ever text: signs of templates, mark-up, control characters, long words', () => {
    const text = wordsOf(pdf('awkward'));
    expect(text).toContain('{{summary}} & <b>vet</b> 😡');
    expect(text.replaceAll(' ', '')).toContain(unbroken);
  });
});

describe('a document that navigates', () => {
  it('is Dutch, has a title, headings, and papers that can be jumped to', () => {
    const xml = xmlOf('whole', 'word/document.xml');
    expect(xmlOf('whole', 'word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(xmlOf('whole', 'docProps/core.xml')).toContain('Dossier K26-A017');
    expect(xml.match(/w:val="Heading1"/g)?.length).toBe(9);
    for (const [, anchor] of xml.matchAll(/w:anchor="(stuk_\d+)"/g)) expect(xml).toContain(`w:name="${anchor}"`);
    expect(xml).toContain('w:anchor="stuk_1"');
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(3);
  });

  it('has a table of contents that names the page on which each chapter and paper begins', () => {
    for (const name of ['whole', 'notes', ...growths.map((lines) => `grown-${lines}`)]) {
      const pages = pagesOf(name);
      const entries = pages
        .slice(1, 4)
        .flat()
        .flatMap((line) => {
          const [, title = '', page] = /^(.+?)\.{3,} ?(\d+)$/.exec(line) ?? [];
          return page ? [{ title: title.trim(), page: Number(page) }] : [];
        });
      expect(entries.length).toBeGreaterThan(25);
      const wrong = entries.filter(
        ({ title, page }) =>
          !pages[page - 1]?.some((line) => line.replace(/\s+/g, ' ').startsWith(title.replace(/\s+/g, ' '))),
      );
      // LibreOffice may break a page a line apart from Word, whose pages these are.
      expect([name, wrong.length <= 1, wrong]).toEqual([name, true, wrong]);
    }
  });
});

describe('every page', () => {
  it('after the cover bears the organisation, the number and which page it is', () => {
    for (const name of models.keys()) {
      const pages = pagesOf(name);
      expect(pages[0]?.join(' ')).not.toContain('Pagina');
      for (const [index, lines] of pages.entries()) {
        if (index === 0) continue;
        expect(lines[0]).toMatch(/^Arbodienst De Linde\s+Dossier K26-A017$/);
        expect(lines.at(-1)).toMatch(
          new RegExp(`^Opgemaakt op 4 mei 2026\\s+Pagina ${index + 1} van ${pages.length}$`),
        );
      }
    }
  });

  it('ends with text, never with a heading or the head of a table', () => {
    let breaks = 0;
    for (const [name, dossier] of models) {
      const headings = new Set([
        ...dossier.chapters.flatMap(({ title, blocks }) => [
          title,
          ...blocks.flatMap((block) =>
            block.block === 'heading' || (block.block === 'text' && block.look === 'label') ? [block.text] : [],
          ),
        ]),
        dossier.papers.title,
        ...dossier.papers.papers.map(({ number, title }) => `Stuk ${number} ${title}`),
      ]);
      // The contents are headings by nature.
      for (const [index, page] of pagesOf(name).slice(0, -1).entries()) {
        if (index < 2) continue;
        const lines = page.filter((line) => !numbered(line));
        if (lines.some((line) => /\.{10,} ?\d+$/.test(line))) continue;
        const last = (lines.at(-1) ?? '').replace(/\s+/g, ' ');
        breaks += 1;
        expect([name, index, headings.has(last) || /^(Dag Wat er|Maatregel Wie)/.test(last) ? last : null]).toEqual([
          name,
          index,
          null,
        ]);
      }
    }
    expect(breaks).toBeGreaterThan(60);
  });

  it('of a bare file: a cover, the contents, and what there is', () => {
    const text = wordsOf(pdf('bare'));
    expect(pagesOf('bare').length).toBeLessThan(8);
    expect(text).not.toContain('Uitspraak gedaan');
    expect(text).toContain('Het dossier is nog niet afgerond.');
    expect(wordsOf(pdf('withdrawn'))).toContain('Ingetrokken.');
  });
});
