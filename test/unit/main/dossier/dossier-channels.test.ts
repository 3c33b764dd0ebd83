import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guards } from '../../../../main/ipc/guards.ts';
import { dossierOf } from '../../../../renderer/features/complaint/dossier/dossier-of.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { err } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { Dossier, DossierPaper } from '../../../../shared/dossier/dossier.ts';
import { addDocument, type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';
import { dossierDesk, wholeFile } from '../../../support/dossier/sample-dossier.ts';
import { samplePapers } from '../../../support/dossier/sample-papers.ts';

let desk: Desk;
let stream: StreamId;
beforeEach(async () => {
  desk = startDesk();
  stream = await desk.open();
});
afterEach(() => desk.close());

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The sample's dossier with these documents for its papers. */
const dossierWith = async (documents: readonly DocumentRef[]): Promise<Dossier> => {
  const papers = await samplePapers();
  const made = dossierOf(dossierDesk(wholeFile(papers)));
  const dossier = value(made);
  return {
    ...dossier,
    papers: {
      ...dossier.papers,
      papers: documents.map(
        (document, index): DossierPaper => ({
          paper: 'document',
          number: index + 1,
          title: document.name,
          facts: [],
          document,
        }),
      ),
    },
  };
};

const textOf = (bytes: Uint8Array): string =>
  (new PizZip(bytes).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('making a dossier', () => {
  test('given the documents of a file, then they stand in it, and the window hears how far it is', async () => {
    const documents = [
      await addDocument(desk, stream, 'een.txt', utf8('De eerste aantekening')),
      await addDocument(desk, stream, 'twee.txt', utf8('De tweede, met \u0000 en \ud800 erin')),
      await addDocument(desk, stream, 'drie.pdf', utf8('%PDF-1.4')),
    ];
    const dossier = await dossierWith(documents);
    const made = value(await desk.ask('dossier:make', { stream, dossier, pictures: [] }));
    const text = textOf(made.bytes);
    expect(text).toContain('De eerste aantekening');
    expect(text).toContain('De tweede, met en � erin');
    expect(text).toContain('Dit bestand is apart meegeleverd.');
    expect(made.lost).toEqual([]);
    expect(desk.making.map(({ done, of }) => `${done}/${of}`)).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('given a document that is lost, then its place says so and the answer names it', async () => {
    const there = await addDocument(desk, stream, 'een.txt', utf8('De eerste'));
    const lost = { ...(await addDocument(desk, stream, 'kwijt.txt', utf8('weg'))), chunks: ['0'.repeat(64)] };
    const dossier = await dossierWith([lost, there]);
    const made = value(await desk.ask('dossier:make', { stream, dossier, pictures: [] }));
    expect(made.lost).toEqual(['kwijt.txt']);
    expect(textOf(made.bytes)).toContain('Dit bestand ontbreekt of is beschadigd.');
    expect(textOf(made.bytes)).toContain('De eerste');
  });

  test('given it is stopped half-way, then nothing is made, and the next one starts afresh', async () => {
    const document = await addDocument(desk, stream, 'een.txt', utf8('De eerste'));
    const dossier = await dossierWith(Array.from({ length: 20 }, () => document));
    let isFirst = true;
    desk.whileMaking((done) => {
      if (isFirst && done === 3) {
        isFirst = false;
        void desk.ask('dossier:cancel', undefined);
      }
    });
    expect(await desk.ask('dossier:make', { stream, dossier, pictures: [] })).toEqual(
      err({ type: 'dossier-cancelled' }),
    );
    expect(desk.making.length).toBeLessThan(20);
    expect((await desk.ask('dossier:make', { stream, dossier, pictures: [] })).ok).toBe(true);
  });

  test('given one is being made, then a second is refused', async () => {
    const dossier = await dossierWith([]);
    const first = desk.ask('dossier:make', { stream, dossier, pictures: [] });
    expect(await desk.ask('dossier:make', { stream, dossier, pictures: [] })).toEqual(err({ type: 'dossier-in-hand' }));
    expect((await first).ok).toBe(true);
  });

  test.each([2, 20])('given the register locks when %i of 20 are read, then nothing comes out of it', async (at) => {
    const document = await addDocument(desk, stream, 'een.txt', utf8('De eerste'));
    const dossier = await dossierWith(Array.from({ length: 20 }, () => document));
    desk.whileMaking((done) => {
      if (done === at) void desk.session.lock();
    });
    expect(await desk.ask('dossier:make', { stream, dossier, pictures: [] })).toEqual(err({ type: 'locked' }));
    expect(await desk.ask('dossier:open', { name: 'Dossier' })).toEqual(err({ type: 'locked' }));
  });
});

describe('opening it in Word', () => {
  test('given one was made, then a copy of that one is opened, under a clean name', async () => {
    expect(await desk.ask('dossier:open', { name: 'Dossier' })).toEqual(err({ type: 'document-missing' }));
    const dossier = await dossierWith([]);
    const made = value(await desk.ask('dossier:make', { stream, dossier, pictures: [] }));
    value(await desk.ask('dossier:open', { name: '../../Dossier: K26' }));
    const [path = ''] = desk.opened;
    expect(path).toMatch(/[/\\]Dossier_ K26\.docx$/);
    expect(Uint8Array.from(readFileSync(path))).toEqual(made.bytes);
  });
});

describe('what the window may ask', () => {
  test('given the dossier of a whole file, then it passes; with one field more or less, it does not', async () => {
    const dossier = value(dossierOf(dossierDesk(wholeFile(await samplePapers()))));
    const guard = guards['dossier:make'];
    const [first] = dossier.papers.papers;
    const wrapped = 'A'.repeat(40);
    const asSent = {
      ...dossier,
      papers: {
        ...dossier.papers,
        papers: dossier.papers.papers.map((paper) =>
          paper.paper === 'document' ? { ...paper, document: { ...paper.document, wrappedKey: wrapped } } : paper,
        ),
      },
    };
    const stream26 = 'a'.repeat(26) as StreamId;
    expect(guard({ stream: stream26, dossier: asSent, pictures: [] })).toBe(true);
    expect(guard({ stream: '../weg', dossier: asSent, pictures: [] })).toBe(false);
    expect(guard({ stream: stream26, dossier: { ...asSent, path: '/etc' }, pictures: [] })).toBe(false);
    expect(guard({ stream: stream26, dossier: { ...asSent, words: {} }, pictures: [] })).toBe(false);
    expect(
      guard({
        stream: stream26,
        dossier: {
          ...asSent,
          papers: { ...asSent.papers, papers: [{ ...first, paper: 'file', path: '/etc/passwd' }] },
        },
        pictures: [],
      }),
    ).toBe(false);
    expect(guard({ stream: stream26, dossier: asSent, pictures: [{ number: 0, bytes: new Uint8Array() }] })).toBe(
      false,
    );
  });
});
