import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../main/letters/fill-template.ts';
import { buildTemplate } from '../../resources/templates/templates.ts';
import { letterShapes } from '../../shared/letters/letter-shape.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { allLetters, type SampleLetter } from '../unit/shared/letters/all-letters.ts';

/** A complaint with everything that spoils letters: it must only be longer, never broken. */
const awkward = 'Zie {{summary}} & <b>vet</b> 😡 שלום. '.repeat(560).slice(0, 20_000);
const letters: readonly SampleLetter[] = [
  ...allLetters(),
  ...allLetters()
    .filter(({ name }) => name === 'verdict-upheld')
    .map((letter) => ({ ...letter, name: 'verdict-awkward', fields: { ...letter.fields, substance: awkward } })),
];

let folder: string;

const pdf = (name: string): string => join(folder, 'pdf', `${name}.pdf`);
const words = (name: string): string =>
  execFileSync('pdftotext', ['-layout', pdf(name), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
const pages = (name: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf(name)], { encoding: 'utf8' }))?.[1]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-letters-'));
  mkdirSync(join(folder, 'docx'));
  for (const { name, kind, fields } of letters) {
    const letter = fillTemplate(await buildTemplate(kind), fields, letterShapes[kind]);
    if (!letter.ok) throw new Error(`${name}: ${JSON.stringify(letter.error)}`);
    writeFileSync(join(folder, 'docx', `${name}.docx`), letter.value);
  }
  mkdirSync(join(folder, 'pdf'));
  const files = readdirSync(join(folder, 'docx')).map((file) => join(folder, 'docx', file));
  convertToPdf(files, join(folder, 'pdf'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('LibreOffice opens every letter', () => {
  it.each(letters.map((letter) => [letter.name, letter] as const))('%s', (name, { fields }) => {
    const text = words(name);
    for (const fact of [fields.organisationName, fields.letterDate, fields.number, fields.summary, fields.senderName])
      expect(text).toContain(fact);
    expect(text).toMatch(/Met vriendelijke groet, Arbodienst De Linde Nadia Yıldız klachtenfunctionaris/);
    expect(text).toContain(`Pagina 1 van ${pages(name)}`);
  });

  it('on as few pages as they need: an invitation on one, a verdict on two', () => {
    const counts = Object.fromEntries(allLetters().map(({ name }) => [name, pages(name)]));
    expect(counts).toEqual({
      acknowledgement: 1,
      'acknowledgement-by-phone-represented-late': 2,
      'invitation-call': 1,
      'invitation-in-person': 1,
      'invitation-video-overdue': 1,
      'invitation-free': 1,
      request: 2,
      'verdict-upheld': 2,
      'verdict-partly-upheld': 2,
      'verdict-dismissed-late': 2,
    });
  });

  it('no page holds only the signature', () => {
    for (const { name } of letters) {
      const last = execFileSync('pdftotext', ['-layout', '-f', String(pages(name)), pdf(name), '-'], {
        encoding: 'utf8',
      });
      expect(last.slice(0, last.indexOf('Met vriendelijke groet')).match(/\p{L}{3,}/gu)?.length).toBeGreaterThan(10);
    }
  });

  it('a complaint of 20,000 characters with placeholders and mark-up stands in it whole', () => {
    // Not the whole phrase: a page's foot may stand in the middle of one.
    for (const token of [/\{\{summary\}\}/g, /<b>vet<\/b>/g, /😡/gu]) {
      expect(words('verdict-awkward').match(token)?.length).toBe(awkward.match(token)?.length);
    }
    expect(pages('verdict-awkward')).toBeGreaterThan(6);
  });
});
