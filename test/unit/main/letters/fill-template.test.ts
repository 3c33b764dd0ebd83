import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../main/letters/fill-template.ts';
import type { Shape } from '../../../../shared/letters/letter-shape.ts';
import { wordText } from './read-back.ts';

const template = async (...paragraphs: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] })),
  );

const shape = {
  name: 'text',
  note: 'optional',
  urgent: 'condition',
  people: { each: { role: 'text', remark: 'optional' } },
} as const satisfies Shape;
const values = { name: 'Jan', note: null, urgent: false, people: [] };

const filled = (file: Uint8Array, fields: unknown): string => {
  const result = fillTemplate(file, fields, shape);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return wordText(result.value);
};

describe('filling a template', () => {
  it('puts values, conditions and lists where they belong', async () => {
    const file = await template(
      'Beste {{name}},{{#urgent}} Dit heeft haast.{{/urgent}}{{^urgent}} Geen haast.{{/urgent}}',
      '{{#people}}',
      '{{role}}{{#remark}} ({{remark}}){{/remark}}',
      '{{/people}}',
      '{{#note}}',
      'Noot: {{note}}',
      '{{/note}}',
      'Einde',
    );
    const people = [
      { role: 'arts', remark: 'ziek' },
      { role: 'manager', remark: null },
    ];
    expect(filled(file, { ...values, people })).toBe('Beste Jan, Geen haast.\narts (ziek)\nmanager\nEinde\n');
    expect(filled(file, { ...values, urgent: true, note: 'let op' })).toBe(
      'Beste Jan, Dit heeft haast.\nNoot: let op\nEinde\n',
    );
  });

  it('refuses an unknown placeholder by name and place', async () => {
    const file = new Uint8Array(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              headers: { default: new Header({ children: [new Paragraph('{{naam}}')] }) },
              footers: { default: new Footer({ children: [new Paragraph('{{constructor}}')] }) },
              children: [new Paragraph('{{name}} {{#people}}{{rol}}{{/people}} {{role}}')],
            },
          ],
        }),
      ),
    );
    const result = fillTemplate(file, values, shape);
    expect(result).toMatchObject({ ok: false, error: { type: 'template-broken' } });
    const problems = !result.ok && result.error.type === 'template-broken' ? result.error.problems : [];
    expect(problems.map(({ placeholder, place, reason }) => `${placeholder} ${place} ${reason}`).toSorted()).toEqual([
      'constructor footer unknown-placeholder',
      'naam header unknown-placeholder',
      'rol body unknown-placeholder',
      'role body unknown-placeholder',
    ]);
  });

  it('refuses a condition or a list that is printed as text', async () => {
    expect(fillTemplate(await template('{{urgent}}'), values, shape)).toMatchObject({
      error: { problems: [{ placeholder: 'urgent', place: 'body', reason: 'condition-used-as-text' }] },
    });
    expect(fillTemplate(await template('{{people}}'), values, shape)).toMatchObject({ ok: false });
  });

  it.each([
    ['a placeholder that does not close', 'Beste {{name', 'unclosed-tag'],
    ['one that does not open', 'Beste name}}', 'unopened-tag'],
    ['a condition that does not end', '{{#urgent}}x', 'unclosed-loop'],
    ['an end without a start', 'x{{/urgent}}', 'unopened-loop'],
    ['an end of something else', '{{#urgent}}x{{/note}}', 'closing-tag-does-not-match-opening-tag'],
  ])('refuses %s, naming it', async (_, text, reason) => {
    const result = fillTemplate(await template(text), values, shape);
    expect(result).toMatchObject({ error: { type: 'template-broken', problems: [{ place: 'body', reason }] } });
    if (result.ok || result.error.type !== 'template-broken') throw new Error('not refused');
    expect(text).toContain(result.error.problems[0]?.placeholder.replace(/^[#/]/, '') || 'never');
  });

  it.each([
    ['text', new TextEncoder().encode('geen Word')],
    ['nothing', new Uint8Array()],
    ['half a file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])],
  ])('refuses a template that is %s', (_, file) => {
    expect(fillTemplate(file, values, shape)).toMatchObject({ ok: false, error: { type: 'template-broken' } });
  });

  it('refuses values that are absent, empty or of another type, all by name', async () => {
    const fields = { name: ' ', urgent: 'ja', people: [{ role: 'arts', remark: null }, { remark: 3 }] };
    expect(fillTemplate(await template('{{name}}'), fields, shape)).toEqual({
      ok: false,
      error: { type: 'fields-missing', placeholders: ['name', 'note', 'urgent', 'people[1].role', 'people[1].remark'] },
    });
    expect(fillTemplate(await template('{{name}}'), null, shape)).toMatchObject({ error: { type: 'fields-missing' } });
  });

  it('refuses an empty value outside its own condition, so that no letter has a hole', async () => {
    expect(fillTemplate(await template('Noot: {{note}}'), values, shape)).toEqual({
      ok: false,
      error: { type: 'fields-missing', placeholders: ['note'] },
    });
  });

  describe('a value comes out as it went in', () => {
    let file: Uint8Array;
    beforeAll(async () => {
      file = new Uint8Array(
        await Packer.toBuffer(
          new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun('[{{name}}]')] })] }] }),
        ),
      );
    });
    const out = (name: string): string => filled(file, { ...values, name }).replace(/^\[([\s\S]*)\]\n$/, '$1');

    it.each([
      ['placeholders', 'Zie {{name}} en {{#urgent}}x{{/urgent}} {{anything}} }}{{'],
      ['mark-up', '<w:p/> <b>&amp;</b> &lt; "x" \'y\' ]]> <!-- -->'],
      ['emoji', 'Boos 😡👩‍⚕️🇳🇱'],
      ['right-to-left text', 'شكوى בעברית \u202eabc\u202c'],
      ['lines and tabs', 'een\n\n  twee\tdrie  \nvier'],
      ['a dollar that patterns know', '$& $1 $$ $`'],
      ['20,000 characters', 'Klacht & <co> {{x}} 😡 '.repeat(1000).slice(0, 20_000)],
    ])('%s', (_, text) => {
      expect(out(text)).toBe(text);
    });

    it('without what XML cannot hold in any form', () => {
      expect(out('a\u0000b\u0008c\u001bd\ufffee\ud800f\r\ng\rh')).toBe('abcdef\ng\nh');
    });

    /** Many values in one letter: opening the template is the slow part. */
    const allOut = (texts: readonly string[], list: Uint8Array): string =>
      filled(list, { ...values, people: texts.map((role) => ({ role, remark: null })) });
    const expected = (texts: readonly string[]): string => texts.map((text) => `[${text}]\n`).join('');

    it('for any text', async () => {
      const list = await template('{{#people}}', '[{{role}}]', '{{/people}}');
      const kept = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 200 })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is another test
        .map((text) => `x${text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, '')}`);
      fc.assert(
        fc.property(fc.array(kept, { minLength: 10, maxLength: 40 }), (texts) => {
          expect(allOut(texts, list)).toBe(expected(texts));
        }),
        { numRuns: 30 },
      );
    });

    it('for any pile of mark-up and placeholders', async () => {
      const list = await template('{{#people}}', '[{{role}}]', '{{/people}}');
      const piece = fc.constantFrom(
        ...['{{', '}}', '{', '}', '#', '/', '^', 'name', 'role'],
        ...'<>&;"\n\t '.split(''),
        'lt',
        '😡',
      );
      const pile = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => `x${pieces.join('')}`);
      fc.assert(
        fc.property(fc.array(pile, { minLength: 10, maxLength: 40 }), (texts) => {
          expect(allOut(texts, list)).toBe(expected(texts));
        }),
        { numRuns: 30 },
      );
    });
  });
});
