import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { mailLimit, readEml } from '../../../../main/mail/read-eml.ts';
import { textLimit } from '../../../../shared/mail/incoming-message.ts';
import { intakeProposal } from '../../../../shared/mail/intake-proposal.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import {
  attachmentNamed,
  htmlMail,
  latin1,
  longHeaders,
  mail,
  mailOfSize,
  missingBoundary,
  nestedParts,
  noise,
  siblingParts,
  tangledHtml,
  unfinished,
  wrongBoundary,
} from '../../../support/hostile/mails.ts';

const docx = (): Uint8Array => {
  const zip = new PizZip();
  zip.file('word/document.xml', '<w:document/>');
  return zip.generate({ type: 'uint8array' });
};

describe('a file that is no mail, or a broken one, ends in an error with a name', () => {
  it.each([
    ['an empty file', new Uint8Array(), { type: 'empty-file' }],
    ['only blank lines', latin1('\r\n \n'), { type: 'empty-file' }],
    ['a Word file renamed to .eml', docx(), { type: 'not-a-mail', looksLike: 'office-or-zip' }],
    [
      'a message saved by Outlook',
      latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest'),
      { type: 'not-a-mail', looksLike: 'outlook-message' },
    ],
    ['a PDF', latin1('%PDF-1.7 rest'), { type: 'not-a-mail', looksLike: 'pdf' }],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), { type: 'not-a-mail', looksLike: 'image' }],
    ['a web page', latin1('<!DOCTYPE html><p>x'), { type: 'not-a-mail', looksLike: 'web-page' }],
    ['ordinary text', latin1('Beste Jan,\n\nDit is geen mail.'), { type: 'not-a-mail', looksLike: null }],
    ['binary noise', noise(100_000, 7), { type: 'not-a-mail', looksLike: null }],
    ['10,000 parts in parts', nestedParts(10_000), { type: 'broken-mail', part: 'nesting' }],
    ['10,000 parts beside each other', siblingParts(10_000), { type: 'broken-mail', part: 'attachments' }],
    ['headers of 3 MB', longHeaders(3_000_000), { type: 'broken-mail', part: 'headers' }],
    ['parts without a boundary', missingBoundary(), { type: 'broken-mail', part: 'boundary' }],
    ['parts with another boundary', wrongBoundary(), { type: 'broken-mail', part: 'boundary' }],
    ['more than 50 MB', new Uint8Array(mailLimit + 1), { type: 'too-large', limit: mailLimit }],
  ])('%s', async (_, bytes, error) => {
    expect(await readEml(bytes)).toEqual({ ok: false, error });
  });
});

describe('a mail that is only odd is read', () => {
  it.each([
    ['headers of 1 MB', longHeaders(1_000_000), 'Mijn klacht.'],
    ['only headers', latin1('From: a@b.example\r\nSubject: x'), ''],
    ['cut off in transit', unfinished(), 'Mijn klacht staat hier.'],
    ['NUL and other controls', mail('a\u0000b\u0007c\u001b[31m'), 'abc[31m'],
    ['old Macintosh line ends', latin1('From: a@b.example\n\neen\rtwee'), 'een\ntwee'],
  ])('%s', async (_, bytes, text) => {
    const result = await readEml(bytes);
    expect(result.ok && result.value.text).toBe(text);
  });

  it.each([
    ['up and up', 'filename="../../../../x.pdf"'],
    ['NUL', 'filename="a\u0000.pdf"'],
    ['an override of the writing direction', 'filename="rapport\u202efdp.exe"'],
    ['a device of Windows', 'filename="CON"'],
    ['5,000 characters', `filename="${'a'.repeat(5000)}.pdf"`],
    ['only dots', 'filename="...."'],
    ['a line break', 'filename="a\r\n b.pdf"'],
  ])('an attachment named with %s gets a name that a disk can hold', async (_, parameter) => {
    const result = await readEml(attachmentNamed(`Content-Disposition: attachment; ${parameter}`));
    const name = (result.ok && result.value.attachments[0]?.name) || '';
    expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}<>:"|?*]{1,120}$/u);
    expect(name).not.toMatch(/^(?:con|\.+)$/i);
  });

  it('hides nothing in a subject: no line break, no turned direction, no endless line', async () => {
    const subject = `Klacht\u202e\u2066 =?utf-8?q?regel=0D=0ABcc:_x?= ${'x'.repeat(5000)}`;
    const result = await readEml(
      new TextEncoder().encode(`From: "a\u202eb" <a@b.example>\r\nSubject: ${subject}\r\n\r\nx`),
    );
    expect(result.ok && result.value.subject).toMatch(/^Klacht regel Bcc: x x+$/);
    expect(result.ok && result.value.subject.length).toBeLessThanOrEqual(998);
    expect(result.ok && result.value.from?.name).toBe('a b');
  });

  it('cuts a text that no screen can hold, and says so', async () => {
    const result = await readEml(mail('x'.repeat(76).concat('\r\n').repeat(20_000)));
    expect(result.ok && [result.value.text.length, result.value.textCut]).toEqual([textLimit, true]);
    const short = await readEml(mail('kort'));
    expect(short.ok && short.value.textCut).toBe(false);
  });

  it.each(tangledHtml)('tangled HTML ends in text: $name', async ({ html }) => {
    expect((await readEml(htmlMail(html(20_000)))).ok).toBe(true);
  });

  it('25 MB keeps every byte of its attachment', async () => {
    const size = 18 * 1024 * 1024;
    const bytes = mailOfSize(size);
    expect(bytes.length).toBeGreaterThan(25_000_000);
    const result = await readEml(bytes);
    expect(result.ok && result.value.attachments).toEqual([
      { name: 'groot.pdf', mediaType: 'application/pdf', size: Math.ceil(size / 57) * 57 },
    ]);
  });
});

describe('whatever happens to a mail on its way, reading it ends in a result', () => {
  const folder = join(import.meta.dirname, '../../../support/data/mail');
  const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name)));

  const damage = fc.record({
    mail: fc.constantFrom(...mails),
    cuts: fc.array(fc.tuple(fc.nat(3000), fc.nat(300)), { maxLength: 3 }),
    flips: fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
    inserts: fc.array(
      fc.tuple(
        fc.nat(3000),
        fc.constantFrom(
          '\r\n',
          '--',
          '=?utf-8?b?',
          '\0',
          '"',
          ';',
          '<',
          '>',
          '%',
          'Content-Type: multipart/mixed; boundary=x\r\n',
          '\r\n\r\n',
        ),
      ),
      { maxLength: 5 },
    ),
  });

  it('also cut, flipped and filled up', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ mail: original, cuts, flips, inserts }) => {
        let text = Buffer.from(original).toString('latin1');
        for (const [at, length] of cuts) text = text.slice(0, at) + text.slice(at + length);
        for (const [at, insert] of inserts) text = text.slice(0, at) + insert + text.slice(at);
        const bytes = latin1(text);
        for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
        const result = await readEml(bytes);
        expect(typeof result.ok).toBe('boolean');
        if (result.ok) expect(intakeProposal(result.value, shippedLaw).channel.value).toMatch(/^(?:website|email)$/);
      }),
      { numRuns: 1500 },
    );
  });

  it('also bytes that never were a mail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const result = await readEml(bytes);
        expect(result.ok || typeof result.error.type === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
