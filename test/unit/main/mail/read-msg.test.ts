import { describe, expect, it } from 'vitest';
import type { ReadMail } from '../../../../main/mail/read-eml.ts';
import { readMail } from '../../../../main/mail/read-mail.ts';
import { compoundFile } from '../../../support/msg/compound-writer.ts';
import { type OutlookMessage, outlookMessage } from '../../../support/msg/outlook-message.ts';
import { compressedRtf, uncompressedRtf } from '../../../support/msg/rtf.ts';

const read = async (message: OutlookMessage): Promise<ReadMail> => {
  const result = await readMail(outlookMessage(message));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const errorOf = async (bytes: Uint8Array): Promise<unknown> => {
  const result = await readMail(bytes);
  return result.ok ? null : result.error;
};

const headers = [
  'Received: from a by b; Fri, 02 Jan 2026 16:47:15 +0100',
  'From: "Jansen, Anneke" <anneke@mail.example>',
  'To: Klachten <klachten@occure.example>, info@occure.example',
  'Reply-To: anneke.thuis@mail.example',
  'Subject: =?utf-8?Q?Klacht?=',
  'Date: Fri, 02 Jan 2026 16:47:12 +0100',
  'Message-ID: <een@mail.example>',
  'In-Reply-To: <nul@occure.example>',
  'References: <min-een@occure.example>\r\n <nul@occure.example>',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
].join('\r\n');
const mail = { '001A': 'IPM.Note', '0037': 'Klacht over de bejegening – spoed', '1000': 'Ik ben ontevreden.' };

describe('a message that Outlook received', () => {
  it('given the headers it came with, then they say who, when, and in which thread', async () => {
    const message = await read({
      properties: { ...mail, '007D': headers, '0C1A': 'Anneke', '0C1F': '/O=EXCHANGE/CN=X' },
    });
    expect(message).toMatchObject({
      from: { name: 'Jansen, Anneke', address: 'anneke@mail.example' },
      replyTo: { name: '', address: 'anneke.thuis@mail.example' },
      to: [
        { name: 'Klachten', address: 'klachten@occure.example' },
        { name: '', address: 'info@occure.example' },
      ],
      sentOn: '2026-01-02',
      subject: 'Klacht over de bejegening – spoed',
      text: 'Ik ben ontevreden.',
      messageId: '<een@mail.example>',
      inReplyTo: '<nul@occure.example>',
      references: ['<min-een@occure.example>', '<nul@occure.example>'],
      attachments: [],
      form: null,
    });
  });

  it('given Dutch text with every odd character, then it is there as it was written', async () => {
    const text =
      'Geachte,\r\n\r\n“Het coördinatieteam” zei: ‘één’ afspraak à € 25 – meer niet… 😡\r\nGroet, İpek Çelik';
    expect((await read({ properties: { ...mail, '1000': text } })).text).toBe(text.replaceAll('\r\n', '\n'));
  });

  it('given the fields of the form of the website in it, then the form is recognised', async () => {
    const text = 'Naam: Anneke Jansen\r\nE-mailadres: a@mail.example\r\nIk ben: werknemer\r\nOmschrijving: Te laat.';
    expect((await read({ properties: { ...mail, '1000': text } })).form).toMatchObject({
      name: 'Anneke Jansen',
      description: 'Te laat.',
    });
  });

  it('given an older Outlook wrote it in Windows-1252, or in the code page that it names', async () => {
    const western = { ...mail, '0037': 'Café', '1000': 'één \x80 25 \x96 \x93niet\x94' };
    expect(await read({ properties: western, ansi: true })).toMatchObject({
      subject: 'Café',
      text: 'één € 25 – “niet”',
    });
    // Windows-1250 writes ę as 0xEA; in Windows-1252 that would be ê.
    const polish = { ...mail, '1000': 'Dzi\xeakuj\xea', '3FFD': 1250 };
    expect((await read({ properties: polish, ansi: true })).text).toBe('Dziękuję');
    const unheard = { ...mail, '1000': 'gewoon', '3FFD': 31_337 };
    expect((await read({ properties: unheard, ansi: true })).text).toBe('gewoon');
  });
});

describe('a message that was sent from Outlook, or never sent, has no headers', () => {
  it('then Outlook’s own fields say who and to whom', async () => {
    const message = await read({
      properties: {
        ...mail,
        '0C1A': 'Anna de Wit',
        '0C1F': '/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=ANNA',
        '5D01': 'anna@occure.example',
        '1035': '<twee@occure.example>',
        '1039': '<een@mail.example>',
        '1042': '<een@mail.example>',
      },
      recipients: [
        { '3001': 'Anneke Jansen', '39FE': 'anneke@mail.example', '0C15': 1 },
        { '3001': 'Kopie', '39FE': 'kopie@mail.example', '0C15': 2 },
        { '3001': 'Alleen een naam', '3003': '/O=X/CN=Y', '0C15': 1 },
      ],
    });
    expect(message).toMatchObject({
      from: { name: 'Anna de Wit', address: 'anna@occure.example' },
      to: [{ name: 'Anneke Jansen', address: 'anneke@mail.example' }],
      messageId: '<twee@occure.example>',
      inReplyTo: '<een@mail.example>',
      references: ['<een@mail.example>'],
    });
  });

  it('then its own moment of sending is the day in the Netherlands', async () => {
    // 1 July 2026, 23:30 UTC: in the Netherlands it is the second.
    const message = await read({ properties: mail, times: { '0039': 1782948600 } });
    expect(message.sentOn).toBe('2026-07-02');
  });

  it('given nothing but a text, then it is read', async () => {
    expect(await read({ properties: { '1000': 'x' } })).toMatchObject({
      from: null,
      sentOn: null,
      subject: '',
      text: 'x',
    });
  });
});

describe('what it says', () => {
  it('given only HTML, then its words are the text, and it is there to be shown', async () => {
    const html = '<html><body><p>Mijn <b>klacht</b>: één</p><ul><li>te laat</li></ul></body></html>';
    const utf8 = { '001A': 'IPM.Note', '1013': new TextEncoder().encode(html), '3FDE': 65_001 };
    expect(await read({ properties: utf8 })).toMatchObject({ text: 'Mijn klacht: één\n\n- te laat', html });
    const western = {
      '001A': 'IPM.Note',
      '1013': Uint8Array.from(Buffer.from('<p>€ één</p>'.replace('€', '\x80'), 'latin1')),
      '3FDE': 1252,
    };
    expect((await read({ properties: western })).text).toBe('€ één');
  });

  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}{\\*\\generator Riched20;}\\pard Geachte,\\par\\par Ik wacht al \\b drie\\b0  weken\\'85 \\u8364? 25 {\\pict\\wmetafile8 0102ff}op \\'e9\\'e9n\\~antwoord.\\line Groet\\par}";

  it.each([
    ['compressed', compressedRtf(rtf)],
    ['not compressed', uncompressedRtf(rtf)],
  ])('given only RTF (%s), then its words are the text', async (_, bytes) => {
    expect((await read({ properties: { '001A': 'IPM.Note', '1009': bytes } })).text).toBe(
      'Geachte,\n\nIk wacht al drie weken… € 25 op één antwoord.\nGroet',
    );
  });

  it('given RTF that wraps HTML, then the words are there once', async () => {
    const wrapped =
      '{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Mijn klacht{\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 hier\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}\\htmlrtf \\par dubbel\\htmlrtf0 }';
    expect((await read({ properties: { '001A': 'IPM.Note', '1009': compressedRtf(wrapped) } })).text).toBe(
      'Mijn klachthier',
    );
  });

  it('given RTF that lies about its length, then it is left out and the rest is read', async () => {
    const lie = Buffer.from(compressedRtf(rtf));
    lie.writeUInt32LE(0x7fffffff, 0);
    expect(await read({ properties: { '001A': 'IPM.Note', '0037': 'x', '1009': lie } })).toMatchObject({
      subject: 'x',
      text: '',
    });
  });
});

describe('what was attached', () => {
  const pdf = Uint8Array.from({ length: 9_000 }, (_, index) => index % 251);

  it('given files, also a long one, then each is there byte for byte under a safe name', async () => {
    const message = await read({
      properties: mail,
      attachments: [
        { properties: { '3707': '../../café foto.pdf', '370E': 'application/pdf' }, bytes: pdf },
        { properties: { '3704': 'KORT~1.TXT' }, bytes: new TextEncoder().encode('kort') },
        { properties: {}, bytes: Uint8Array.of(1) },
      ],
    });
    expect(message.attachments).toEqual([
      { name: 'café foto.pdf', mediaType: 'application/pdf', size: 9_000 },
      { name: 'KORT~1.TXT', mediaType: 'application/octet-stream', size: 4 },
      { name: 'bijlage 3', mediaType: 'application/octet-stream', size: 1 },
    ]);
    expect(message.files[0]?.bytes).toEqual(pdf);
    expect(Buffer.from(message.files[1]?.bytes ?? []).toString()).toBe('kort');
  });

  it('given a message in the message in the message, then each opens from the one around it', async () => {
    const message = await read({
      properties: mail,
      attachments: [
        {
          properties: {},
          message: {
            properties: { '001A': 'IPM.Note', '0037': 'Eerder: één', '1000': 'binnen' },
            attachments: [
              { properties: {}, message: { properties: { '001A': 'IPM.Note', '0037': 'Eerst', '1000': 'diep' } } },
              { properties: { '3707': 'x.pdf' }, bytes: pdf },
            ],
          },
        },
      ],
    });
    expect(message.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['Eerder_ één.msg', 'application/vnd.ms-outlook'],
    ]);
    const inner = await readMail(message.files[0]?.bytes ?? new Uint8Array());
    expect(inner).toMatchObject({ ok: true, value: { subject: 'Eerder: één', text: 'binnen' } });
    if (!inner.ok) return;
    expect(inner.value.files[1]?.bytes).toEqual(pdf);
    expect(await readMail(inner.value.files[0]?.bytes ?? new Uint8Array())).toMatchObject({
      ok: true,
      value: { subject: 'Eerst', text: 'diep' },
    });
  });
});

describe('what is no mail', () => {
  it.each(['IPM.Appointment', 'IPM.Contact', 'IPM.Task', 'IPM.StickyNote'])(
    'given Outlook calls it %s, then that is said',
    async (kind) => {
      const bytes = outlookMessage({ properties: { ...mail, '001A': kind } });
      expect(await errorOf(bytes)).toEqual({ type: 'not-a-mail', looksLike: 'outlook-item' });
    },
  );

  it('given Word wrote it before 2007, then that is said', async () => {
    const word = compoundFile([{ name: 'WordDocument', bytes: new Uint8Array(5000) }]);
    expect(await errorOf(word)).toEqual({ type: 'not-a-mail', looksLike: 'old-office' });
  });

  it.each(['IPM.Note.SMIME.MultipartSigned', 'REPORT.IPM.Note.NDR', 'IPM.Schedule.Meeting.Request'])(
    'but %s was sent by someone',
    async (kind) => {
      expect(await errorOf(outlookMessage({ properties: { ...mail, '001A': kind } }))).toBe(null);
    },
  );
});
