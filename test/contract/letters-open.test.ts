import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeLetter } from '../../main/letters/compose.ts';
import { buildTemplate } from '../../resources/templates/templates.ts';
import { type LetterKind, letterKinds } from '../../shared/complaint/letter-kind.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { linesOn, pageCount, placedWords, wordsOf } from '../support/pdf-pages.ts';
import { allLetters, type SampleLetter } from '../unit/shared/letters/all-letters.ts';
import { letterPages, letterWords } from './letter-words.ts';

type Printed = Pick<SampleLetter, 'name' | 'kind' | 'fields'>;

const samples: readonly Printed[] = allLetters();
const sample = (name: string): Printed => {
  const found = samples.find((letter) => letter.name === name);
  if (!found) throw new Error(`No letter ${name}`);
  return found;
};

/** A complaint with everything that spoils letters: it must only be longer, never broken. */
const awkward = 'Zie {{summary}} & <b>vet</b> 😡 שלום. '.repeat(560).slice(0, 20_000);
const verdict = sample('verdict-upheld');
const awkwardVerdict: Printed = {
  ...verdict,
  name: 'awkward',
  fields: { ...verdict.fields, substance: awkward } as never,
};

/** The same letters with a text that grows line by line: what follows it meets the foot of a page at every height. */
const line = 'Deze regel staat hier om de brief langer te maken, en zegt verder niets over de klacht zelf.';
const growing = (name: string, field: string): readonly Printed[] =>
  Array.from({ length: 14 }, (_, count) => {
    const letter = sample(name);
    const text = Array.from({ length: 3 * count + 2 }, () => line).join('\n');
    return { ...letter, name: `long-${name}-${count}`, fields: { ...letter.fields, [field]: text } as never };
  });
const long = [
  ...growing('verdict-per-subject-linked', 'findings'),
  ...growing('decision-upheld', 'reasons'),
  ...growing('not-handled-uwv-split', 'explanation'),
];
const letters: readonly Printed[] = [...samples, awkwardVerdict, ...long];

let folder: string;
const pdf = (name: string): string => join(folder, 'pdf', `${name}.pdf`);
const pagesOf = (name: string): readonly number[] =>
  Array.from({ length: pageCount(pdf(name)) }, (_, index) => index + 1);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-letters-'));
  for (const part of ['templates', 'docx', 'pdf']) mkdirSync(join(folder, part));
  for (const kind of letterKinds) writeFileSync(join(folder, 'templates', `${kind}.docx`), await buildTemplate(kind));
  for (const { name, kind, fields } of letters) {
    const letter = composeLetter(kind, fields, join(folder, 'templates'));
    if (!letter.ok) throw new Error(`${name}: ${JSON.stringify(letter.error)}`);
    writeFileSync(join(folder, 'docx', `${name}.docx`), letter.value);
  }
  const files = readdirSync(join(folder, 'docx')).map((file) => join(folder, 'docx', file));
  convertToPdf(files, join(folder, 'pdf'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('LibreOffice opens every letter', () => {
  it('of every kind', () => {
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(letterKinds));
    expect(Object.keys(letterWords).sort()).toEqual(samples.map(({ name }) => name).sort());
  });

  it.each(samples.map((letter) => [letter.name, letter] as const))(
    '%s says what it must, from letterhead to signature',
    (name, { fields }) => {
      const text = wordsOf(pdf(name));
      for (const fact of [fields.letterDate, fields.number, fields.receivedOn]) expect(text).toContain(fact);
      for (const words of letterWords[name] ?? []) expect(text).toContain(words);
      expect(text).toContain('Arbodienst De Linde Stationsweg 12');
      expect(text).toContain(`Met vriendelijke groet, Arbodienst De Linde ${fields.senderName} ${fields.senderRole}`);
      expect(text).not.toMatch(/\{\{|\}\}|undefined|null\b/);
      for (const page of pagesOf(name)) expect(text).toContain(`Pagina ${page} van ${pageCount(pdf(name))}`);
    },
  );

  it('R4: the request for an authorisation says nothing of what the complaint is about', () => {
    for (const name of ['authorisation-request', 'authorisation-request-to-a-friend'])
      expect(wordsOf(pdf(name))).not.toMatch(/bereikbaarheid|casemanager|8 december/i);
  });

  const textsOf = (kind: LetterKind): readonly string[] =>
    samples.filter((letter) => letter.kind === kind).map(({ name }) => wordsOf(pdf(name)));

  it('R11, R12, R14: every verdict says how to object, to whom, within which time, and what follows', () => {
    for (const text of textsOf('verdict')) {
      expect(text).toContain('binnen één maand nadat u deze brief hebt ontvangen');
      expect(text).toContain('Arbodienst De Linde T.a.v. de directie Stationsweg 12 3511 ED Utrecht');
      expect(text).toContain('Binnen één maand na dat gesprek');
    }
  });

  it('R15: every decision of the board, and every objection that it leaves, points to the dispute body', () => {
    for (const text of [...textsOf('board-decision'), ...textsOf('objection-too-late')])
      expect(text).toMatch(/Stichting Dokh.*www\.dokh\.nl.*klachtenengeschillen@dokh\.nl/);
  });

  it('R16: return-to-work advice is pointed to UWV', () => {
    for (const name of ['not-handled-uwv', 'not-handled-uwv-split'])
      expect(wordsOf(pdf(name))).toMatch(/deskundigenoordeel van UWV.*www\.uwv\.nl/);
  });

  it('on as few pages as it needs', () => {
    const expected = Object.entries(letterPages).flatMap(([count, names]) =>
      names.map((name) => [name, Number(count)]),
    );
    const counted = samples.map(({ name }) => [name, pageCount(pdf(name))]);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
  });

  it('a complaint of 20,000 characters with placeholders and mark-up stands in it whole', () => {
    // Not the whole phrase: a page's foot may stand in the middle of one.
    for (const token of [/\{\{summary\}\}/g, /<b>vet<\/b>/g, /😡/gu])
      expect(wordsOf(pdf('awkward')).match(token)?.length).toBe(awkward.match(token)?.length);
    expect(pageCount(pdf('awkward'))).toBeGreaterThan(6);
  });
});

describe('every page', () => {
  const footer = /^Arbodienst De Linde\s+·/;
  /** A heading, a lead-in that ends in a colon, or the head of a table. */
  const headingsOf = (name: string): readonly string[] => {
    const xml =
      new PizZip(readFileSync(join(folder, 'docx', `${name}.docx`))).file('word/document.xml')?.asText() ?? '';
    return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(?:LetterHeading|Subject)"\/>.*?<\/w:p>/gs)].map(
      ([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
  };

  it('ends with text, never with a heading or with words that announce what comes next', () => {
    expect(headingsOf('verdict-upheld')).toContain('Uw klacht');
    let breaks = 0;
    for (const { name } of letters) {
      const headings = headingsOf(name);
      for (const page of pagesOf(name).slice(0, -1)) {
        const last =
          linesOn(pdf(name), page)
            .filter((text) => !footer.test(text))
            .at(-1) ?? '';
        breaks += 1;
        expect([name, page, headings.includes(last) || /:$|^Maatregel\s+Wie zorgt/.test(last) ? last : null]).toEqual([
          name,
          page,
          null,
        ]);
      }
    }
    expect(breaks).toBeGreaterThan(60);
  });

  it('holds more than a signature', () => {
    for (const { name } of letters) {
      const signed = pagesOf(name).find((page) => linesOn(pdf(name), page).includes('Met vriendelijke groet,')) ?? 0;
      const text = linesOn(pdf(name), signed).join(' ');
      const above = text.slice(0, text.indexOf('Met vriendelijke groet'));
      expect([name, (above.match(/\p{L}{3,}/gu)?.length ?? 0) > 20]).toEqual([name, true]);
    }
  });
});

describe('the window of a C5 envelope', () => {
  /** Of an A4 folded once: what shows, in millimetres from the left and the top. */
  const window = { left: 20, right: 110, top: 45, bottom: 80 };

  it.each(samples.map(({ name, fields }) => [name, fields.addressLines] as const))(
    '%s shows the addressee and nothing else',
    (name, addressLines) => {
      const words = placedWords(pdf(name));
      const inside = words.filter(
        ({ left, right, top, bottom }) =>
          right > window.left && left < window.right && bottom > window.top && top < window.bottom,
      );
      const shown = inside.map(({ text }) => text.replaceAll('&amp;', '&')).join(' ');
      expect(shown.replace(/^Vertrouwelijk /, '')).toBe(addressLines.replace(/\s+/g, ' '));
      for (const { text, left, right, top, bottom } of inside)
        expect([
          text,
          left >= window.left && right <= window.right && top >= window.top && bottom <= window.bottom,
        ]).toEqual([text, true]);
    },
  );
});
