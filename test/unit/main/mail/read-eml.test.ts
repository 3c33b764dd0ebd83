import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf, type ReadMail, readEml } from '../../../../main/mail/read-eml.ts';
import { intakeProposal } from '../../../../shared/mail/intake-proposal.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { attachmentNamed, htmlMail, latin1, mail } from '../../../support/hostile/mails.ts';

const folder = join(import.meta.dirname, '../../../support/data/mail');
const read = async (bytes: Uint8Array): Promise<ReadMail> => {
  const result = await readEml(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const given = (name: string): Promise<ReadMail> => read(readFileSync(join(folder, name)));

describe('a mail file', () => {
  it('01: an ordinary mail gives sender, day, text and the telephone number under it', async () => {
    const message = await given('01-plain.eml');
    expect(message).toMatchObject({
      from: { name: 'Marjolein de Vries', address: 'm.devries@voorbeeld-transport.nl' },
      sentOn: '2026-01-02',
      subject: 'Klacht over bereikbaarheid casemanager',
      messageId: '<1@voorbeeld-transport.nl>',
      html: null,
      form: null,
      attachments: [],
    });
    expect(message.text).toContain('Sinds 8 december probeer ik\nonze casemanager te bereiken');
    expect(intakeProposal(message, shippedLaw)).toMatchObject({
      receivedOn: { value: '2026-01-02', source: 'sent-date' },
      channel: { value: 'email' },
      complainant: {
        phone: { value: '06-12345678', source: 'signature' },
        organisation: { value: 'Voorbeeld Transport B.V.', source: 'text' },
        kind: { value: 'client', source: 'text' },
      },
      representative: null,
    });
  });

  it('02: the website form is recognised, and who filled it in', async () => {
    const message = await given('02-website-form.eml');
    expect(message.form).toMatchObject({ name: 'Youssef El Amrani', incidentOn: '2026-01-09' });
    expect(intakeProposal(message, shippedLaw)).toMatchObject({
      channel: { value: 'website', source: 'form' },
      complainant: {
        name: { value: 'Youssef El Amrani', source: 'form' },
        email: { value: 'y.elamrani@mail.example', source: 'form' },
        organisation: { value: 'Bouwbedrijf De Hoeksteen', source: 'form' },
        kind: { value: 'client-employee', source: 'form' },
      },
      wish: { value: 'Een gesprek en alsnog het verslag.' },
      subjects: [{ subject: 'treatment' }, { subject: 'information' }],
    });
  });

  it('03: HTML in Windows-1252 becomes text with its euro signs, dashes, list and accents', async () => {
    const message = await given('03-html-windows1252.eml');
    expect(message.from?.name).toBe('Käthe Schröder-Müller');
    expect(message.subject).toBe('Klacht: factuur € 1.250,– klopt niet');
    expect(message.text).toBe(
      'Beste mensen,\n\nWij zijn leverancier en onze factuur van € 1.250,– is na drie maanden nog niet betaald. Hierdoor lijden wij schade: rente en incassokosten van € 187,50.\n\n- factuurdatum: 15 december\n- aanmaningen: 2\n\nGroet,\nKäthe',
    );
    expect(message.html).toContain('€ 1.250,–');
  });

  it('04: attachments keep their names and bytes, and the representative is suspected', async () => {
    const message = await given('04-on-behalf-attachments.eml');
    expect(message.attachments).toEqual([
      { name: 'machtiging Jansen – getekend.pdf', mediaType: 'application/pdf', size: 613 },
      { name: 'bijlage 1.pdf', mediaType: 'application/pdf', size: 608 },
    ]);
    expect(message.files.map(({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 5)))).toEqual([
      '%PDF-',
      '%PDF-',
    ]);
    expect(intakeProposal(message, shippedLaw).representative).toMatchObject({ name: { value: 'mr. A. Bakker' } });
  });

  it('05: two minutes before midnight is still that day, and the quoted reply stays', async () => {
    const message = await given('05-return-to-work-advice.eml');
    expect(message.sentOn).toBe('2026-01-31');
    expect(message.text).toContain('> Advies: opbouw naar 50% per 1 februari.');
    expect(intakeProposal(message, shippedLaw)).toMatchObject({
      summary: { value: 'Advies bedrijfsarts' },
      subjects: [{ subject: 'return-to-work-advice', source: 'subject-line' }],
    });
  });

  it('06: an objection is read like any mail', async () => {
    expect(await given('06-objection.eml')).toMatchObject({
      sentOn: '2026-03-02',
      from: { name: 'Marjolein de Vries' },
    });
  });

  it('keeps the bytes of attachments out of what crosses to the window', async () => {
    const message = messageOf(await given('04-on-behalf-attachments.eml'));
    expect(Object.keys(message)).not.toContain('files');
    expect(JSON.stringify(message)).not.toContain('%PDF');
  });

  it('without a Date takes the newest Received, and without either no day', async () => {
    const received =
      'Received: by a.example; Sat, 31 Jan 2026 23:30:00 +0000\r\nReceived: by b.example; Fri, 30 Jan 2026 10:00:00 +0000\r\n';
    const rest = 'From: a@b.example\r\nSubject: x\r\n\r\ntekst';
    expect((await read(latin1(received + rest))).sentOn).toBe('2026-02-01');
    expect((await read(latin1(`Date: gisteren\r\n${received}${rest}`))).sentOn).toBe('2026-02-01');
    expect((await read(latin1(rest))).sentOn).toBeNull();
  });

  it.each([
    ['windows-1252', '\x80 5,\x96 caf\xe9', '€ 5,– café'],
    ['iso-8859-1', '\x80 5,\x96 caf\xe9', '€ 5,– café'],
    ['iso-8859-15', '\xa4 5 caf\xe9', '€ 5 café'],
    ['bestaat-niet', 'caf\xe9', 'café'],
  ])('reads charset %s', async (charset, body, text) => {
    const head = `From: a@b.example\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`;
    expect((await read(latin1(head + body))).text).toBe(text);
  });

  it.each([
    ["filename*=utf-8''rapport%20%E2%80%93%20v2.pdf", 'rapport – v2.pdf'],
    ["filename*0*=utf-8''rapport%20;\r\n filename*1=deel.pdf", 'rapport deel.pdf'],
    ['filename="=?utf-8?q?caf=C3=A9.pdf?="', 'café.pdf'],
    ['filename="=?windows-1252?q?=80_5.pdf?="', '€ 5.pdf'],
    ['filename="../../../etc/passwd"', 'passwd'],
    ['filename="C:\\\\Windows\\\\a.pdf"', 'a.pdf'],
    ['filename=""', 'bijlage 1.pdf'],
  ])('names an attachment by %s', async (parameter, name) => {
    const message = await read(attachmentNamed(`Content-Disposition: attachment; ${parameter}`));
    expect(message.attachments).toEqual([{ name, mediaType: 'application/pdf', size: 9 }]);
  });

  it('counts an inline image as an attachment, and keeps a mail inside a mail as one', async () => {
    const parts = [
      'Content-Type: text/html\r\n\r\n<p>Zie <img src="cid:1"></p>',
      'Content-Type: image/png\r\nContent-ID: <1>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      'Content-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\nSubject: binnen\r\n\r\nniet tonen',
    ];
    const body = `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
    const message = await read(mail(body, 'Content-Type: multipart/related; boundary=b'));
    expect(message.text).toBe('Zie');
    expect(message.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['bijlage 1.png', 'image/png'],
      ['bijlage 2.eml', 'message/rfc822'],
    ]);
    expect(new TextDecoder().decode(message.files[1]?.bytes)).toContain('Subject: binnen');
  });

  it('shows an HTML mail as text without scripts, and hands the HTML on for cleaning', async () => {
    const message = await read(
      htmlMail('<style>p{}</style><p onclick="x()">Hallo</p><script>steal()</script><img src="https://spy.example/1">'),
    );
    expect(message.text).toBe('Hallo');
    expect(message.html).toContain('<script>');
  });

  it.each([
    ['a byte order mark', '\xef\xbb\xbf'],
    ['blank lines', '\r\n\r\n'],
    ['an mbox line', 'From a@b.example Fri Jan  2 16:47:12 2026\n'],
  ])('is read with %s in front', async (_, preamble) => {
    expect((await read(latin1(`${preamble}From: a@b.example\r\nSubject: Klacht\r\n\r\ntekst`))).subject).toBe('Klacht');
  });

  it('takes from a group address its first member', async () => {
    const message = await read(latin1('From: Team: a@b.example, c@d.example;\r\nSubject: x\r\n\r\ntekst'));
    expect(message.from?.address).toBe('a@b.example');
  });
});
