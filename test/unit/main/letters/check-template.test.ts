import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../main/letters/check-template.ts';
import { requiredPlaceholders } from '../../../../main/letters/required-placeholders.ts';
import { largestTemplate } from '../../../../main/letters/word-file.ts';
import { buildTemplate } from '../../../../resources/templates/templates.ts';
import { type LetterKind, letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import type { TemplateProblem } from '../../../../shared/ipc/template-types.ts';
import { compoundFile } from '../../../support/msg/compound-writer.ts';

const shipped = new Map<LetterKind, Uint8Array>();
beforeAll(async () => {
  for (const kind of letterKinds) shipped.set(kind, await buildTemplate(kind));
});
const template = (kind: LetterKind): Uint8Array => shipped.get(kind) ?? new Uint8Array();

/** The shipped template with one part of it changed, as a person who edits it in Word may. */
const edited = (kind: LetterKind, part: string, change: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(template(kind));
  const before = zip.file(part)?.asText() ?? '';
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  zip.file(part, after);
  return zip.generate({ type: 'uint8array' });
};
const inBody = (kind: LetterKind, change: (xml: string) => string) => edited(kind, 'word/document.xml', change);
const check = (kind: LetterKind, bytes: Uint8Array, name = 'brief.docx') => checkTemplate(kind, name, bytes);
const problemsOf = (kind: LetterKind, bytes: Uint8Array): readonly TemplateProblem[] => {
  const checked = check(kind, bytes);
  if (checked.ok || checked.error.type !== 'template-broken')
    throw new Error(`Not refused: ${JSON.stringify(checked)}`);
  return checked.error.problems;
};

describe('the template that an organisation puts back', () => {
  it.each(letterKinds)('%s: is accepted as it was shipped', (kind) => {
    expect(check(kind, template(kind))).toEqual({ ok: true, value: null });
  });

  it.each(letterKinds)('%s: is refused without what the letter cannot do without, each by name', (kind) => {
    const names = requiredPlaceholders[kind];
    const zip = new PizZip(template(kind));
    for (const path of Object.keys(zip.files).filter((one) =>
      /^(?:word\/(?:document|header|footer)|docProps)/.test(one),
    )) {
      const xml = zip.file(path)?.asText() ?? '';
      zip.file(path, xml.replace(new RegExp(`\\{\\{[#^/]?(?:${names.join('|')})\\}\\}`, 'g'), ''));
    }
    const missing = problemsOf(kind, zip.generate({ type: 'uint8array' }))
      .filter(({ reason }) => reason === 'required-placeholder-missing')
      .map(({ placeholder }) => placeholder);
    expect(missing).toEqual(names);
  });

  it('given an unknown placeholder, then its name, its part and the words around it are said', () => {
    const bytes = inBody('verdict', (xml) =>
      xml.replace('{{findings}}', '{{findings}} Zie ook {{bevindingen}} &amp; meer.'),
    );
    expect(problemsOf('verdict', bytes)).toEqual([
      {
        placeholder: 'bevindingen',
        place: 'body',
        near: '{{findings}} Zie ook {{bevindingen}} & meer.',
        inTable: false,
        reason: 'unknown-placeholder',
      },
    ]);
  });

  it('given several, in the heading, the foot and a table, then each is found where it stands', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const file = await Packer.toBuffer(
      new Document({
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Van {{afzender}} aan u')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Blad {{blad}}')] }) },
            children: [
              new Paragraph('{{organisationName}} {{letterDate}} {{number}} {{substance}} {{replyBy}}'),
              new Table({ rows: [new TableRow({ children: [cell('Naam'), cell('Wie: {{wie}}')] })] }),
              new Paragraph({
                children: [new TextRun('Twee keer: {{'), new TextRun({ text: 'wie', bold: true }), new TextRun('}}')],
              }),
            ],
          },
        ],
      }),
    );
    const found = problemsOf('request-to-person-involved', new Uint8Array(file)).map(
      ({ placeholder, place, near, inTable }) => `${placeholder} | ${place} | ${near} | ${inTable}`,
    );
    expect(found.toSorted()).toEqual([
      'afzender | header | Van {{afzender}} aan u | false',
      'blad | footer | Blad {{blad}} | false',
      'wie | body | Twee keer: {{wie}} | false',
      'wie | body | Wie: {{wie}} | true',
    ]);
  });

  it.each([
    ['a condition that is never closed', '{{#dismissed}}x', 'unclosed-loop'],
    ['a condition that was never opened', 'x{{/dismissed}}', 'unopened-loop'],
    ['a placeholder that does not close', 'Beste {{number', 'unclosed-tag'],
    ['a placeholder that does not open', 'Beste number}}', 'unopened-tag'],
  ])('given %s, then where it is', (_, text, reason) => {
    const bytes = inBody('verdict', (xml) =>
      xml.replace('</w:body>', `<w:p><w:r><w:t>Hier staat: ${text}</w:t></w:r></w:p></w:body>`),
    );
    const [problem] = problemsOf('verdict', bytes);
    expect(problem).toMatchObject({ place: 'body', reason });
    expect(problem?.near).toContain('Hier staat');
  });

  it('given a long paragraph, then only the words around it are shown', () => {
    const long = `${'voor '.repeat(100)}{{wie}}${' na'.repeat(100)}`;
    const bytes = inBody('verdict', (xml) => xml.replace('{{findings}}', `{{findings}} ${long}`));
    const [problem] = problemsOf('verdict', bytes);
    expect(problem?.near).toMatch(/^….*\{\{wie\}\}.*…$/);
    expect(problem?.near.length).toBeLessThan(110);
  });
});

describe('what is no template at all', () => {
  it.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), { type: 'not-a-word-file', looksLike: 'pdf' }],
    ['Word from before 2007', compoundFile([]), { type: 'not-a-word-file', looksLike: 'old-word' }],
    ['text', new TextEncoder().encode('Geachte'), { type: 'not-a-word-file', looksLike: null }],
    ['nothing', new Uint8Array(), { type: 'not-a-word-file', looksLike: null }],
    ['half a file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0), { type: 'not-a-word-file', looksLike: 'other-office' }],
    ['too large', new Uint8Array(largestTemplate + 1), { type: 'template-too-large', limit: largestTemplate }],
  ])('%s', (_, bytes, error) => {
    expect(check('verdict', bytes)).toEqual({ ok: false, error });
  });

  it('a spreadsheet', () => {
    const zip = new PizZip();
    zip.file('[Content_Types].xml', '<Types/>');
    zip.file('xl/workbook.xml', '<workbook/>');
    const bytes = zip.generate({ type: 'uint8array' });
    expect(check('verdict', bytes)).toEqual({
      ok: false,
      error: { type: 'not-a-word-file', looksLike: 'other-office' },
    });
  });

  it('a file of another name, which Word would open as something else', () => {
    expect(check('verdict', template('verdict'), 'brief.dotx')).toMatchObject({ error: { type: 'not-a-word-file' } });
    expect(check('verdict', template('verdict'), 'brief.docm')).toEqual({
      ok: false,
      error: { type: 'template-has-macros' },
    });
  });

  it('given a part that says it is larger than it is, then it is refused and nothing is thrown', () => {
    const bytes = Uint8Array.from(template('verdict'));
    const view = new DataView(bytes.buffer);
    // Every central header of the archive (PK 1 2), whose sizes the reader goes by.
    for (let at = 0; at < bytes.length - 28; at += 1)
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, view.getUint32(at + 24, true) + 7, true);
    expect(check('verdict', bytes)).toMatchObject({ error: { type: 'not-a-word-file' } });
  });

  it('a few kilobytes that unpack to two hundred megabytes', () => {
    const zip = new PizZip(template('verdict'));
    zip.file('word/media/leeg.xml', new Uint8Array(200 * 1024 * 1024));
    const bytes = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(largestTemplate);
    expect(check('verdict', bytes)).toMatchObject({ error: { type: 'template-too-large' } });
  });
});

describe('what would run, or fetch, on the machine of whoever opens the letter', () => {
  it('given macros inside, whatever it is called, then it is refused', () => {
    const zip = new PizZip(template('verdict'));
    zip.file('word/vbaProject.bin', 'x');
    expect(check('verdict', zip.generate({ type: 'uint8array' }))).toEqual({
      ok: false,
      error: { type: 'template-has-macros' },
    });
  });

  const relationship = (type: string, target: string) =>
    edited('verdict', 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
      ),
    );

  it.each([
    ['image', 'https://teller.example/pixel.png'],
    ['attachedTemplate', 'http://kwaad.example/x.dotm'],
    ['oleObject', '\\\\kwaad.example\\deel\\x.xls'],
    ['image', 'file://kwaad.example/deel/x.png'],
  ])('given a %s from %s, then it is refused and named', (type, target) => {
    expect(problemsOf('verdict', relationship(type, target))).toEqual([
      { placeholder: '', place: 'body', near: target, inTable: false, reason: 'external-content' },
    ]);
  });

  it.each([
    ['hyperlink', 'https://www.dokh.nl'],
    ['hyperlink', 'mailto:klachtenengeschillen@dokh.nl'],
    ['attachedTemplate', 'file:///C:\\Sjablonen\\Huisstijl.dotx'],
  ])('but a %s to %s is no matter', (type, target) => {
    expect(check('verdict', relationship(type, target))).toEqual({ ok: true, value: null });
  });
});
