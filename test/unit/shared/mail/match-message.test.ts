import { describe, expect, it } from 'vitest';
import type { ComplaintNumber } from '../../../../shared/base/ids.ts';
import type { IncomingMessage } from '../../../../shared/mail/incoming-message.ts';
import { filedBefore, type Matchable, matchMessage } from '../../../../shared/mail/match-message.ts';
import { readWebsiteForm } from '../../../../shared/mail/website-form.ts';

const row = (number: string, more: Partial<Matchable> = {}): Matchable => ({
  number: number as ComplaintNumber,
  complainantEmail: null,
  messageIds: [],
  ...more,
});
const message = (over: Partial<IncomingMessage>): IncomingMessage => ({
  from: { name: 'Jan', address: 'jan@mail.example' },
  replyTo: null,
  to: [],
  sentOn: null,
  subject: '',
  text: '',
  textCut: false,
  html: null,
  messageId: '<new@mail.example>',
  inReplyTo: null,
  references: [],
  attachments: [],
  form: null,
  ...over,
});
const found = (over: Partial<IncomingMessage>, rows: readonly Matchable[]) =>
  matchMessage(message(over), rows).map((match) => `${match.row.number} ${match.by}`);

describe('an incoming mail and the complaint that it belongs to', () => {
  const rows = [
    row('K26-A001', { messageIds: ['<1@a>', '<2@a>'] }),
    row('K26-A017', { complainantEmail: 'Jan@Mail.example' }),
    row('K25-B003', { complainantEmail: 'jan@mail.example' }),
  ];

  it.each([
    ['a mail of that file is answered', { inReplyTo: '<2@a>' }],
    ['one is named further back in the thread', { inReplyTo: '<9@x>', references: ['<1@a>', '<9@x>'] }],
  ])('by the thread: %s', (_, headers) => {
    expect(found({ ...headers, from: null }, rows)).toEqual(['K26-A001 thread']);
  });

  it.each(['K26-A017', 'RE: Uw klacht k26-a017', 'FW: Antw: [K26-A017] uitspraak', 'Klacht (K26-A017), vervolg'])(
    'by the number in the subject: %s',
    (subject) => {
      expect(found({ subject, from: null }, rows)).toEqual(['K26-A017 reference']);
    },
  );

  it.each(['K26-A0170', 'XK26-A017', 'K26-A17', 'K26-A017b', 'klacht 26-A017', 'K99-Z999'])(
    'not by what only looks like a number: %s',
    (subject) => {
      expect(found({ subject, from: null }, rows)).toEqual([]);
    },
  );

  it('by the number in the text after the one in the subject', () => {
    expect(found({ subject: 'Over K26-A017', text: 'Zie ook K26-A001.', from: null }, rows)).toEqual([
      'K26-A017 reference',
      'K26-A001 reference',
    ]);
  });

  it('by the sender last, the newest complaint first, whatever the case', () => {
    expect(found({}, rows)).toEqual(['K26-A017 sender', 'K25-B003 sender']);
  });

  it('each complaint once, by the strongest sign', () => {
    expect(found({ subject: 'K26-A017', text: 'K26-A017', inReplyTo: '<1@a>' }, rows)).toEqual([
      'K26-A001 thread',
      'K26-A017 reference',
      'K25-B003 sender',
    ]);
  });

  it('not by the sender when it is a new form of the website', () => {
    const text = 'Naam: Jan\nBetreft: Privacy\nOmschrijving: x';
    expect(found({ text, form: readWebsiteForm(text) }, rows)).toEqual([]);
  });

  it('is the same mail again when its own id is in a file already', () => {
    expect(filedBefore(message({ messageId: '<2@a>' }), rows)?.number).toBe('K26-A001');
    expect(filedBefore(message({ messageId: '<3@a>' }), rows)).toBeNull();
    expect(filedBefore(message({ messageId: null }), rows)).toBeNull();
  });
});
