import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDraft, type Draft } from '../../../../main/mail/build-draft.ts';
import { readEml } from '../../../../main/mail/read-eml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const draft: Draft = {
  to: 'jan@mail.example',
  subject: 'Uw klacht K26-A017: uitspraak – naar aanleiding van ons gesprek in café ’t Hoekje op vrijdag',
  text: 'Geachte heer De Vries,\n\nBijgaand de uitspraak: “gegrond”, € 25 vergoed.\n',
  inReplyTo: '<vraag@mail.example>',
  attachment: { name: 'Uitspraak café.docx', mediaType: word, bytes: Uint8Array.of(0, 255, 13, 10, 46, 13, 10) },
  messageId: '<0123456789abcdef@gegrond.invalid>',
  date: 'Mon, 23 Nov 2026 09:00:00 +0000',
};

const built = async (over: Partial<Draft> = {}): Promise<Uint8Array> => {
  const made = await buildDraft({ ...draft, ...over });
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
};
const readBack = async (over: Partial<Draft> = {}) => {
  const read = await readEml(await built(over));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};
const headerOf = async (over: Partial<Draft> = {}): Promise<string> =>
  Buffer.from(await built(over))
    .toString('latin1')
    .split('\r\n\r\n')[0] ?? '';
const headerNames = (header: string): readonly string[] =>
  header
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

describe('a message for the mail program', () => {
  it('reads back as it was meant, letter and all', async () => {
    const message = await readBack();
    expect(message).toMatchObject({
      from: null,
      to: [{ name: '', address: 'jan@mail.example' }],
      subject: draft.subject,
      text: draft.text.trimEnd(),
      messageId: draft.messageId,
      inReplyTo: '<vraag@mail.example>',
      references: ['<vraag@mail.example>'],
      sentOn: '2026-11-23',
      attachments: [{ name: 'Uitspraak café.docx', mediaType: word, size: 7 }],
    });
    expect(message.files[0]?.bytes).toEqual(draft.attachment.bytes);
  });

  it('asks to be opened as a message that is still to be sent, and says nothing of who or what made it', async () => {
    const names = headerNames(await headerOf());
    expect(await headerOf()).toMatch(/^X-Unsent: 1$/m);
    expect(names.toSorted()).toEqual([
      'content-type',
      'date',
      'in-reply-to',
      'message-id',
      'mime-version',
      'references',
      'subject',
      'to',
      'x-unsent',
    ]);
  });

  it('is plain ASCII in lines that every mail server takes', async () => {
    const bytes = await built({ text: 'é'.repeat(5_000) });
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
  });

  it('stands outside a thread when it answers nothing', async () => {
    expect(await readBack({ inReplyTo: null })).toMatchObject({ inReplyTo: null, references: [] });
  });
});

describe('what stands in a header never makes another header', () => {
  const hostile = 'Klacht\r\nBcc: spion@kwaad.example\r\n\r\nAndere tekst\u2028Cc: x@y.example\0';

  it.each([
    ['the subject', { subject: hostile }],
    ['the id that it answers', { inReplyTo: `<a@b>\r\nBcc: spion@kwaad.example` }],
    ['the id that it answers, inside', { inReplyTo: `<a\r\nBcc: spion@kwaad.example>` }],
    [
      'the name of the letter',
      { attachment: { ...draft.attachment, name: `x"\r\nBcc: spion@kwaad.example\r\n.docx` } },
    ],
    ['the kind of the letter', { attachment: { ...draft.attachment, mediaType: `a/b\r\nBcc: spion@kwaad.example` } }],
  ])('%s', async (_, over) => {
    const whole = Buffer.from(await built(over)).toString('latin1');
    expect(whole).not.toMatch(/^(?:bcc|cc):/im);
    expect(headerNames(await headerOf(over)).filter((name) => name === 'to')).toHaveLength(1);
    expect((await readBack(over)).to).toEqual([{ name: '', address: 'jan@mail.example' }]);
  });

  it.each([
    '',
    'jan',
    'jan@',
    'jan@mail.example, piet@mail.example',
    'Jan <jan@mail.example>',
    'jan@mail.example\r\nBcc: spion@kwaad.example',
    'jan@mail.example;piet@mail.example',
    `${'x'.repeat(80)}@mail.example`,
  ])('refuses an address that is not one address: %j', async (to) => {
    expect(await buildDraft({ ...draft, to })).toEqual({ ok: false, error: { type: 'invalid-address' } });
  });

  it('for any subject and any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        async (subject, text) => {
          const names = headerNames(await headerOf({ subject, text }));
          expect(names.filter((name) => ['to', 'x-unsent', 'message-id'].includes(name))).toHaveLength(3);
          expect(new Set(names).size).toBe(names.length);
          expect(names.every((name) => /^[a-z-]+$/.test(name))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
