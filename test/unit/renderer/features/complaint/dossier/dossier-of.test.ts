import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DossierDesk } from '../../../../../../renderer/features/complaint/dossier/dossier-desk.ts';
import { dossierOf } from '../../../../../../renderer/features/complaint/dossier/dossier-of.ts';
import { folderFiles } from '../../../../../../renderer/features/complaint/dossier/use-handing-over.ts';
import type { RecordId } from '../../../../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../../../../shared/complaint/document.ts';
import type { ComplaintEvent } from '../../../../../../shared/complaint/events.ts';
import type { Dossier, DossierBlock } from '../../../../../../shared/dossier/dossier.ts';
import { documentsOf } from '../../../../../../shared/projections/timeline-events.ts';
import { complaintEvents } from '../../../../../support/arbitraries/events.ts';
import { dossierDesk, nadia, type Told, wholeFile } from '../../../../../support/dossier/sample-dossier.ts';
import { type SamplePapers, samplePapers } from '../../../../../support/dossier/sample-papers.ts';
import { later } from '../../../../../support/whole-procedure.ts';

let papers: SamplePapers;
let whole: readonly Told[];
beforeAll(async () => {
  papers = await samplePapers();
  whole = wholeFile(papers);
});

const made = (told: readonly Told[] = whole, over: Partial<DossierDesk> = {}): Dossier => {
  const result = dossierOf(dossierDesk(told, over));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};
const chapter = (dossier: Dossier, title: string): readonly DossierBlock[] =>
  dossier.chapters.find((each) => each.title === title)?.blocks ?? [];
const entriesOf = (dossier: Dossier) =>
  chapter(dossier, 'Tijdlijn').flatMap((block) => (block.block === 'timeline' ? block.entries : []));
const entry = (dossier: Dossier, title: string) => {
  const found = entriesOf(dossier).find((each) => each.title === title);
  if (!found) throw new Error(`No ${title} among ${entriesOf(dossier).map((each) => each.title)}`);
  return found;
};
const factsOf = (blocks: readonly DossierBlock[]) =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.block === 'facts' ? block.facts.map(({ label, value }) => [label, value]) : [])),
  );
const saysOf = (dossier: Dossier): string => JSON.stringify(dossier);

describe('the cover', () => {
  test('given a whole file, then it says whose, of what period, how it stands, for whom and by whom', () => {
    const { cover } = made();
    expect(cover).toMatchObject({ organisation: 'Arbodienst De Linde', number: 'K26-A017' });
    const facts = Object.fromEntries(cover.facts.map(({ label, value }) => [label, value]));
    expect(facts).toMatchObject({
      Klager: 'Marjolein de Vries, Voorbeeld Transport B.V.',
      Periode: '2 januari 2026 tot en met 20 april 2026',
      Stand: 'afgerond na de beslissing op bezwaar; gegrond',
      'Opgemaakt voor': 'eigen gebruik',
      'Interne notities': 'zonder interne notities',
      'Opgemaakt op': '4 mei 2026, door Nadia Yıldız',
    });
  });
});

describe('the timeline', () => {
  test('given facts, then each has its day, what it was, and who recorded it when', () => {
    const dossier = made();
    expect(entry(dossier, 'Joris Bakker gehoord')).toMatchObject({
      day: 'vr 23 jan 2026',
      how: 'telefonisch',
      recorded: 'Vastgelegd door Nadia Yıldız op 26 jan 2026, 14:45',
    });
    expect(entry(dossier, 'Hoorgesprek gehouden').recorded).toContain('Dirk de Boer');
  });

  test('the oldest comes first, and every day names its year', () => {
    const entries = entriesOf(made());
    expect(entries.map(({ title }) => title).slice(0, 2)).toEqual([
      'Klacht ontvangen',
      'Nadia Yıldız behandelt de klacht',
    ]);
    for (const { day, mark } of entries) {
      expect(day).toMatch(/ 2026$/);
      if (mark?.includes('termijn')) expect(mark).toMatch(/2026$/);
    }
  });

  test('given a corrected fact, then it stands with what it was, by whom and why; the correction says what moved', () => {
    const dossier = made();
    expect(entry(dossier, 'Klacht ontvangen')).toMatchObject({
      day: 'vr 2 jan 2026',
      was: [{ label: 'Ontvangen op', value: 'zaterdag 3 januari 2026' }],
      amendment: {
        who: 'Gecorrigeerd door Dirk de Boer, 7 jan 2026',
        reason: 'De mail kwam vrijdagavond binnen; de postkamer las haar pas zaterdag.',
      },
    });
    expect(entry(dossier, 'Correctie: Klacht ontvangen').moved).toEqual([
      'Uitspraak verschoof van di 3 feb 2026 naar ma 2 feb 2026',
    ]);
  });

  test('given a record made in error, then it is struck through with the reason, and its document stays here', () => {
    const dossier = made();
    const struck = entriesOf(dossier).find(({ tone }) => tone === 'struck');
    expect(struck).toMatchObject({
      title: 'Document toegevoegd',
      leftOut: 'Niet opgenomen: Medisch dossier van iemand anders.pdf',
      papers: [],
      amendment: { reason: 'Dit stuk hoort bij een andere klacht.' },
    });
    expect(dossier.papers.papers.some(({ title }) => title.startsWith('Medisch'))).toBe(false);
    expect(dossier.cover.notices.join(' ')).toContain('Eén document hoort bij een vastlegging die is doorgestreept');
    const names = folderFiles('stream' as never, dossier, new Uint8Array()).map(({ name }) => name);
    expect(names.join()).not.toContain('Medisch');
  });

  test('given the regulation changed a running term, then that is a line of its own', () => {
    expect(entry(made(), 'Regeling gewijzigd (versie 2)')).toMatchObject({
      quote: 'Besluit van de directie.',
      moved: ['Uitspraak verschoof van ma 2 feb 2026 naar ma 2 mrt 2026'],
    });
  });
});

describe('internal notes', () => {
  test('given a dossier without them, then notes and remarks on documents are nowhere, and the cover says so', () => {
    const says = saysOf(made());
    for (const secret of ['met verlof. Eerst de klager', 'bedrijfsarts overleggen', 'Van ICT.', '"Notitie"'])
      expect(says).not.toContain(secret);
    expect(says).toContain('Zonder interne notities');
  });

  test('given one with them, then they are there, and the cover says for whom that is', () => {
    const dossier = made(whole, { withNotes: true });
    expect(entry(dossier, 'Notitie').quote).toBe('Joris is tot en met 19 januari met verlof. Eerst de klager.');
    expect(saysOf(dossier)).toContain('Van ICT.');
    expect(dossier.cover.notices.join(' ')).toContain('alleen voor eigen gebruik');
  });

  test('given it goes outside, then there are none, whatever was asked', () => {
    const dossier = made(whole, { withNotes: true, audience: 'dispute-body' });
    expect(saysOf(dossier)).not.toContain('bedrijfsarts overleggen');
  });

  test('given a note was corrected or struck out, then nothing of that shows either', () => {
    const note = whole.findIndex(([, , event]) => event.type === 'NoteAdded') + 1;
    const record = `dev-a:${note}` as RecordId;
    const about = (event: ComplaintEvent): readonly Told[] => [...whole, ['2026-04-21', nadia, event]];
    for (const event of [
      {
        type: 'FactCorrected',
        record,
        replaces: null,
        event: { type: 'NoteAdded', text: 'Geheim' },
        reason: 'Geheime reden',
      },
      { type: 'RecordStruckOut', record, reason: 'Geheime reden' },
    ] as const) {
      const outside = made(about(event));
      expect(saysOf(outside)).not.toMatch(/Geheim/);
      expect(
        entriesOf(outside)
          .map(({ title }) => title)
          .join(),
      ).not.toContain('Notitie');
      expect(saysOf(made(about(event), { withNotes: true }))).toContain('Geheime reden');
    }
  });

  test('no note that anyone ever wrote gets out', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 12 }), (events) => {
        const secret: Told = ['2026-04-21', nadia, { type: 'NoteAdded', text: 'GEHEIM-7' }];
        const told: readonly Told[] = [...whole, secret, ...events.map((event): Told => ['2026-04-22', nadia, event])];
        const result = dossierOf(dossierDesk(told));
        return !result.ok || !saysOf(result.value).includes('GEHEIM-7');
      }),
      { numRuns: 60 },
    );
  });
});

describe('for whom', () => {
  test('R4: given no authorisation, then there is no dossier for the representative', () => {
    const told: readonly Told[] = [...whole.slice(0, 10), ['2026-01-21', nadia, later.represented]];
    expect(dossierOf(dossierDesk(told, { audience: 'representative' }))).toEqual({
      ok: false,
      error: { type: 'not-authorised' },
    });
    expect(dossierOf(dossierDesk(told, { audience: 'complainant' })).ok).toBe(true);
  });
});

describe('terms', () => {
  test('R3, R7, R12, R14: every term is worked out step by step', () => {
    const blocks = chapter(made(), 'Termijnen');
    const headings = blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Ontvangstbevestiging: uiterlijk 9 januari 2026',
      'Uitspraak: uiterlijk 2 maart 2026',
      'Bezwaar: uiterlijk 9 maart 2026',
      'Beslissing op bezwaar: uiterlijk 4 april 2026',
    ]);
    const steps = blocks.flatMap((block) => (block.block === 'derivation' ? [block] : []));
    expect(steps[3]?.lines.map(({ text }) => text).join()).toContain('Goede Vrijdag');
    expect(steps[0]?.conclusion).toBe(
      'Ontvangstbevestiging uiterlijk vr 9 jan 2026 · gedaan op di 6 jan 2026, op tijd',
    );
  });
});

describe('the answer', () => {
  test('R8, R10, R11: the verdict stands with its reasons, per subject, and when it was sent and received', () => {
    const blocks = chapter(made(), 'Uitspraak');
    expect(blocks[0]).toMatchObject({ look: 'outcome', text: 'De klacht is deels gegrond.' });
    expect(factsOf(blocks)).toMatchObject({
      Verzonden: '5 februari 2026, aangetekend, aan Marjolein de Vries',
      'Ontvangen door de klager': '7 februari 2026: volgens de track-and-trace van de brief',
    });
    expect(blocks).toContainEqual(
      expect.objectContaining({
        rows: [
          ['Bereikbaarheid', 'gegrond'],
          ['Informatievoorziening', 'ongegrond'],
        ],
      }),
    );
  });

  test('R12 to R15: the objection, the hearing, what the board decided, and the dispute body', () => {
    const dossier = made();
    const blocks = chapter(dossier, 'Bezwaar en beslissing');
    expect(factsOf(blocks)).toMatchObject({
      'Op tijd of te laat': 'op tijd; dat kon tot en met 9 maart 2026',
      Hoorgesprek: 'gehouden op 4 maart 2026',
      'Datum van de beslissing': '16 maart 2026',
    });
    expect(JSON.stringify(blocks)).toContain('De klacht is nu gegrond.');
    expect(factsOf(chapter(dossier, 'Afloop'))).toMatchObject({
      Geschilleninstantie: 'bekend sinds 2 april 2026, kenmerk D-2026-7',
    });
  });

  test('R9, R19: measures with how far they are, and those of another file', () => {
    const rows = chapter(made(), 'Verbetermaatregelen').flatMap((block) => (block.block === 'table' ? block.rows : []));
    expect(rows.map((row) => row.at(-1))).toEqual([
      'afgerond 27 februari 2026: Rooster van 1 maart en een steekproef van tien klanten.',
      'open; 27 februari 2026: De helft is gedaan.',
      'K26-A018',
    ]);
  });
});

describe('the papers', () => {
  test('given letters, mails and conversations, then each stands once, in order, under a number', () => {
    const { papers: all } = made().papers;
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
    expect(all.map(({ title }) => title)).toEqual([
      'Klacht Marjolein de Vries.eml',
      'Belnotitie van mevrouw De Vries, gefotografeerd.jpg',
      'Ontvangstbevestiging aan Marjolein de Vries',
      'Verslag van het gesprek met Marjolein de Vries',
      'Gespreksverslag K26-A017.docx',
      'Verzoek om toelichting aan Joris Bakker',
      'Overzicht telefooncentrale december.xlsx',
      'Wachttijden per week.png',
      'Aantekening dienstdoende.txt',
      'Getekend gespreksverslag.pdf',
      'Toelichting van Joris Bakker',
      'Uitstelbericht K26-A017.docx',
      'Uitspraak aan Marjolein de Vries',
      'Bezwaar.eml',
      'Uitnodiging hoorgesprek K26-A017.docx',
      'Verslag van het hoorgesprek',
      'Beslissing op bezwaar aan Marjolein de Vries',
    ]);
  });

  test('R5, R6: the record of a conversation says who was there, and what they answered to it', () => {
    const record = made().papers.papers.find(({ number }) => number === 4);
    expect(record?.facts.map(({ value }) => value)).toEqual([
      '13 januari 2026, 14.30 uur',
      'op locatie, Stationsweg 12, Utrecht',
      'Marjolein de Vries, Nadia Yıldız',
    ]);
    expect(JSON.stringify(record)).toContain('Het waren vier e-mails, niet drie.');
  });

  test('given a folder, then the dossier comes first and every document has the number that it has there', () => {
    const dossier = made();
    const files = folderFiles('stream' as never, dossier, new Uint8Array());
    expect(files.map(({ name }) => name).slice(0, 5)).toEqual([
      '00 Dossier K26-A017.docx',
      '01 Klacht Marjolein de Vries.eml',
      '02 Belnotitie van mevrouw De Vries, gefotografeerd.jpg',
      '03 Ontvangstbevestiging K26-A017.docx',
      '05 Gespreksverslag K26-A017.docx',
    ]);
  });

  test('every document of a fact that stands is there once, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 15 }), (events) => {
        const told: readonly Told[] = [
          ...whole.slice(0, 4),
          ...events.map((event): Told => ['2026-04-22', nadia, event]),
        ];
        const desk = dossierDesk(told);
        const result = dossierOf(desk);
        if (!result.ok) return;
        const inDossier = result.value.papers.papers.flatMap((paper) =>
          paper.paper === 'document' ? [paper.document.id] : [],
        );
        expect(inDossier).toEqual([...new Set(inDossier)]);
        const standing = new Set<DocumentRef['id']>();
        for (const record of desk.file.records) {
          const amended = desk.file.amendments.get(record.id);
          if (amended?.kind === 'struck-out') continue;
          const event = amended?.kind === 'corrected' ? amended.event : record.event;
          for (const { id } of documentsOf(event)) standing.add(id);
        }
        expect(new Set(inDossier)).toEqual(standing);
      }),
      { numRuns: 100 },
    );
  });
});
