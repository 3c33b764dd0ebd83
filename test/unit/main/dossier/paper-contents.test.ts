import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterBlock } from '../../../../main/dossier/letter-text.ts';
import { type PaperContents, paperContents } from '../../../../main/dossier/paper-contents.ts';
import { readPicture } from '../../../../main/dossier/picture.ts';
import { barChart } from '../../../support/dossier/png.ts';

const data = join(import.meta.dirname, '../../../support/data');
const room = 1_000_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const take = (name: string, bytes: Uint8Array, left = room): Promise<PaperContents> =>
  paperContents({ name, mediaType: 'application/octet-stream' }, bytes, left);

const wordFile = async (...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  Uint8Array.from(
    await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
        },
        footnotes: { 1: { children: [new Paragraph('Onder de bladzijde')] } },
        sections: [{ children: [...children] }],
      }),
    ),
  );

const plainText = (blocks: readonly LetterBlock[]): string =>
  blocks
    .map((block) =>
      block.block === 'paragraph'
        ? block.inlines.map((inline) => (inline.inline === 'text' ? inline.text : inline.inline)).join('')
        : block.rows.map(({ cells }) => cells.map((cell) => plainText(cell.blocks)).join(' | ')).join('\n'),
    )
    .join('\n');

describe('a Word letter', () => {
  test('given bold, lists, a table and a note, then each is taken in as what it is', async () => {
    const bytes = await wordFile(
      new Paragraph({
        children: [new TextRun({ text: 'Uiterlijk ' }), new TextRun({ text: '2 februari', bold: true })],
      }),
      new Paragraph({ text: 'Eerst bellen', numbering: { reference: 'steps', level: 0 } }),
      new Paragraph({ text: 'Dan schrijven', numbering: { reference: 'steps', level: 0 } }),
      new Paragraph(''),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [new TableCell({ children: [new Paragraph('Wie')] })] }),
          new TableRow({ children: [new TableCell({ children: [new Paragraph('ICT')] })] }),
        ],
      }),
      new Paragraph({
        children: [
          new ExternalHyperlink({ link: 'https://voorbeeld.example', children: [new TextRun('de site')] }),
          new FootnoteReferenceRun(1),
        ],
      }),
    );
    const paper = await take('Brief.docx', bytes);
    if (paper.contents !== 'letter') throw new Error(paper.contents);
    const [first, one, two, table, link, note] = paper.blocks;
    expect(first).toMatchObject({
      inlines: [
        { text: 'Uiterlijk ', bold: false },
        { text: '2 februari', bold: true },
      ],
    });
    expect([one, two]).toMatchObject([
      { list: { ordered: true, level: 0, run: 1 } },
      { list: { ordered: true, level: 0, run: 1 } },
    ]);
    expect(table).toMatchObject({ block: 'table', rows: [{ isHead: true }, { isHead: false }] });
    expect(plainText([link, note].filter((block) => block !== undefined))).toBe('de site[1]\n[1] Onder de bladzijde');
  });

  test('given a file that is not what its name says, then it goes along apart, and nothing throws', async () => {
    for (const bytes of [utf8('PK no zip'), new Uint8Array(), utf8('%PDF-1.4')])
      expect(await take('Brief.docx', bytes)).toEqual({ contents: 'apart', why: 'unreadable' });
  });

  test('no bytes make it throw', async () => {
    const bytes = await wordFile(new Paragraph('Een brief'));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), async (at, value) => {
        const broken = Uint8Array.from(bytes);
        broken[at] = value;
        const paper = await take('Brief.docx', broken);
        expect(['letter', 'apart']).toContain(paper.contents);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a mail', () => {
  test('given an eml, then who, when, about what, and the text', async () => {
    const paper = await take('klacht.eml', Uint8Array.from(readFileSync(join(data, 'mail/01-plain.eml'))));
    expect(paper).toMatchObject({
      contents: 'mail',
      message: { from: { name: 'Marjolein de Vries' }, sentOn: '2026-01-02' },
    });
  });
});

describe('other files', () => {
  test('given a text, then its words, also those that Windows wrote before UTF-8', async () => {
    expect(await take('a.txt', utf8('Café'))).toEqual({ contents: 'text', text: 'Café' });
    expect(await take('a.txt', Uint8Array.from([0x43, 0x61, 0x66, 0xe9]))).toEqual({ contents: 'text', text: 'Café' });
  });

  test('given a kind that cannot stand in a document, then it goes along apart', async () => {
    expect(await take('a.pdf', utf8('%PDF-1.4'))).toEqual({ contents: 'apart', why: 'other' });
    expect(await take('a.xlsx', utf8('PK'))).toEqual({ contents: 'apart', why: 'other' });
  });

  test('given a picture for which there is no room left, then it goes along apart', async () => {
    const picture = barChart(200, 100);
    expect((await take('a.png', picture)).contents).toBe('picture');
    expect(await take('a.png', picture, picture.length - 1)).toEqual({ contents: 'apart', why: 'too-large' });
  });
});

describe('the size of a picture', () => {
  test('given the kinds that Word shows, then it is read from their first bytes', () => {
    const gif = Uint8Array.from([...utf8('GIF89a'), 0x20, 0x03, 0x58, 0x02, 0]);
    const bmp = new Uint8Array(30);
    bmp.set(utf8('BM'));
    new DataView(bmp.buffer).setUint32(14, 40, true);
    new DataView(bmp.buffer).setInt32(18, 640, true);
    new DataView(bmp.buffer).setInt32(22, -480, true);
    expect(readPicture(barChart(200, 100))).toMatchObject({ type: 'png', width: 200, height: 100 });
    expect(readPicture(gif)).toMatchObject({ type: 'gif', width: 800, height: 600 });
    expect(readPicture(bmp)).toMatchObject({ type: 'bmp', width: 640, height: 480 });
    expect(readPicture(Uint8Array.from(readFileSync(join(data, 'photo-turned.jpg'))))).toMatchObject({
      type: 'jpg',
      width: 640,
      height: 480,
    });
  });

  test('given anything else, or a picture that ends too soon, then none, and nothing throws', () => {
    const jpeg = Uint8Array.from(readFileSync(join(data, 'photo-turned.jpg')));
    expect(readPicture(jpeg.subarray(0, 60))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const withHead = Uint8Array.from([0xff, 0xd8, ...bytes]);
        for (const picture of [readPicture(bytes), readPicture(withHead)])
          if (picture) expect(picture.width).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
