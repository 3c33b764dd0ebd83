import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guards } from '../../../../main/ipc/guards.ts';
import type { Channel, Requests } from '../../../../shared/ipc/contract.ts';
import { complaintEvents } from '../../../support/arbitraries/events.ts';
import { changedRegulations } from '../../../support/arbitraries/regulations.ts';

const stream = 'a'.repeat(26);
const document = {
  id: 'b'.repeat(26),
  name: 'brief.docx',
  mediaType: 'application/octet-stream',
  size: 12,
  sha256: '0'.repeat(64),
  chunks: ['1'.repeat(64)],
  wrappedKey: 'AAAA',
};
const organisation = { name: 'Occure', street: '', postcodeAndTown: '', email: '', phone: '', website: '' };

const dossier = {
  cover: { organisation: 'Occure', kind: 'Dossier', number: 'K26-A001', title: 'x', facts: [], notices: [] },
  chapters: [{ title: 'Tijdlijn', blocks: [{ block: 'text', look: 'body', text: 'x' }] }],
  papers: { title: 'Stukken', intro: '', papers: [{ paper: 'document', number: 1, title: 'x', facts: [], document }] },
  words: {
    contents: 'Inhoud',
    made: '',
    page: 'Pagina',
    ofPages: 'van',
    paper: 'Stuk',
    mail: { from: '', to: '', date: '', subject: '', attachments: '', cut: '' },
    apart: { other: '', 'too-large': '', unreadable: '', lost: '' },
  },
};

/** One input per channel as the window sends it. */
const fitting: { readonly [C in Channel]: unknown } = {
  'session:status': undefined,
  'session:create': { organisation, name: 'Anna de Wit', roles: ['officer'], passphrase: 'x' },
  'session:confirm-kit': { groups: [{ index: 2, text: 'abcde' }] },
  'session:unlock': { passphrase: 'x' },
  'session:recover': { recoveryKit: 'x', newPassphrase: 'y' },
  'session:lock': undefined,
  'session:change-passphrase': { current: 'x', next: 'y' },
  'session:print-kit': undefined,
  'session:save-kit': undefined,
  'journal:new-stream': undefined,
  'journal:append': { expectedSeq: 0, entries: [{ stream, event: { type: 'NoteAdded', text: 'gebeld' } }] },
  'journal:heads': undefined,
  'journal:read': { after: { [stream]: 3 }, limit: 500 },
  'journal:health': undefined,
  'journal:heal': { frames: [new Uint8Array(3)] },
  'records:open': { frames: [new Uint8Array(3)] },
  'projections:seal': { items: [{ stream, text: '{}' }] },
  'projections:open': { items: [{ stream, bytes: new Uint8Array(3) }] },
  'drafts:save': { slot: 'new-complaint', text: '' },
  'drafts:load': { slot: 'new-complaint' },
  'drafts:discard': { slot: 'new-complaint' },
  'intake:read': { name: '01-plain.eml', bytes: new Uint8Array(3) },
  'intake:open': undefined,
  'intake:take-offered': undefined,
  'intake:file': { intake: '0'.repeat(24), stream },
  'intake:let-go': { intake: '0'.repeat(24) },
  'documents:add': { stream, files: [{ name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(1) }] },
  'documents:read': { stream, document },
  'documents:save-as': { stream, document },
  'documents:open': { stream, document },
  'letters:compose': { letter: 'verdict', fields: { number: 'K26-A001', measures: [{ owner: 'x' }] }, template: null },
  'templates:check': { letter: 'board-decision', name: 'brief.docx', bytes: new Uint8Array(3) },
  'templates:export': { letter: 'verdict', own: document, name: 'uitspraak.docx' },
  'templates:open': { letter: 'verdict', own: document, name: 'uitspraak.docx' },
  'messages:draft': { stream, document, to: 'a@b.example', subject: 'x', text: 'y', inReplyTo: '<a@b>' },
  'messages:save-draft': { stream, document, to: 'a@b.example', subject: 'x', text: 'y', inReplyTo: '<a@b>' },
  'files:save-as': { name: 'formulier.html', bytes: new Uint8Array(3) },
  'files:save-folder': {
    name: 'K26-A001',
    files: [
      { name: 'brief.docx', stream, document },
      { name: 'dossier.docx', bytes: new Uint8Array(3) },
    ],
  },
  'files:save-page-as-pdf': { name: 'Agenda maart.pdf' },
  'files:cancel-saving': undefined,
  'dossier:make': { stream, dossier, pictures: [{ number: 1, bytes: new Uint8Array(3) }] },
  'dossier:cancel': undefined,
  'dossier:open': { name: 'Dossier K26-A001' },
  'backup:status': undefined,
  'backup:make': undefined,
  'backup:stop': undefined,
  'backup:choose-folder': undefined,
  'backup:leave-folder': undefined,
  'backup:keep': { days: 14 },
  'backup:find': undefined,
  'backup:restore': { with: 'kit', recoveryKit: 'x', newPassphrase: 'y' },
  'report:save-document': {
    name: 'Jaarverslag 2026.docx',
    document: { organisation: '', title: '', period: '', made: '', page: '', ofPages: '', blocks: [] },
  },
  'report:save-workbook': { name: 'Cijfers 2026.xlsx', sheets: [{ name: 'A', columns: ['b'], rows: [['c', 1]] }] },
  'preferences:get': undefined,
  'preferences:set': { look: 'dark' },
  'app:about': undefined,
};

describe('what a channel lets through', () => {
  test.each(Object.entries(fitting))('%s: what the window sends', (channel, input) => {
    expect(guards[channel as Channel](input as never)).toBe(true);
  });

  test.each(Object.entries(fitting))(
    '%s: not with a field too many, one too few, or of another kind',
    (channel, input) => {
      const guard = guards[channel as Channel] as (value: unknown) => boolean;
      if (typeof input !== 'object' || input === null) {
        expect(guard({})).toBe(false);
        expect(guard(null)).toBe(false);
        return;
      }
      expect(guard({ ...input, extra: 1 })).toBe(false);
      for (const [field, value] of Object.entries(input)) {
        const { [field]: _, ...without } = input as Record<string, unknown>;
        if (channel !== 'preferences:set') expect(guard(without)).toBe(false);
        expect(guard({ ...input, [field]: typeof value === 'string' ? 1 : 'x' })).toBe(false);
      }
    },
  );
});

describe('what is appended', () => {
  const fits = (event: unknown) => guards['journal:append']({ expectedSeq: 3, entries: [{ stream, event }] } as never);

  test('given any event of a complaint, or a change of the regulation, then it is let through', () => {
    fc.assert(
      fc.property(complaintEvents, (event) => fits(event)),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(changedRegulations, (regulation) =>
        fits({ type: 'RegulationChanged', regulation, reason: 'Nieuw jaar' }),
      ),
      { numRuns: 200 },
    );
  });

  test('given a mail with a thousand attachments is filed, then that is let through', () => {
    const documents = Array.from({ length: 1_000 }, () => ({ ...document, chunks: ['1'.repeat(64), '2'.repeat(64)] }));
    expect(fits({ type: 'DocumentsAdded', documents, remark: null })).toBe(true);
  });

  test('given events of several complaints, then each must be an event, of a stream', () => {
    const note = { type: 'NoteAdded', text: 'gebeld' };
    const entries = [
      { stream, event: note },
      { stream: 'b'.repeat(26), event: note },
    ];
    const guard = guards['journal:append'] as (value: unknown) => boolean;
    expect(guard({ expectedSeq: 0, entries })).toBe(true);
    expect(guard({ expectedSeq: 0, entries: [...entries, { stream, event: { type: 'Unheard' } }] })).toBe(false);
    expect(guard({ expectedSeq: 0, entries: [...entries, { stream: 'b', event: note }] })).toBe(false);
    expect(guard({ expectedSeq: 0, entries: [...entries, { event: note }] })).toBe(false);
  });
});

describe('what a hostile page tries', () => {
  const refused = <C extends Channel>(channel: C, input: unknown) =>
    expect((guards[channel] as (value: unknown) => value is Requests[C]['in'])(input)).toBe(false);

  test('names that lead elsewhere on the disk', () => {
    refused('journal:append', {
      expectedSeq: 0,
      entries: [{ stream: '../../../../etc/passwd0000', event: { type: 'NoteAdded', text: 'x' } }],
    });
    refused('documents:read', { stream, document: { ...document, chunks: ['../../vault/vault.json'] } });
    refused('documents:read', { stream, document: { ...document, chunks: [`${'1'.repeat(64)}\n`] } });
    refused('documents:open', { stream, document: { ...document, sha256: 'ABC' } });
    refused('intake:file', { intake: '../x', stream });
    refused('letters:compose', { letter: '../../secret', fields: {}, template: null });
    refused('templates:open', { letter: '../../secret', own: null, name: 'x' });
  });

  test('amounts that would fill the memory', () => {
    refused('intake:read', { name: 'a', bytes: new Uint8Array(64 * 1024 * 1024 + 1) });
    refused('journal:read', { after: {}, limit: 1_000_000 });
    refused('journal:append', {
      expectedSeq: 0,
      entries: [{ stream, event: { type: 'NoteAdded', text: 'x'.repeat(3_000_000) } }],
    });
    refused('session:unlock', { passphrase: 'x'.repeat(2_000) });
  });

  test('things that are no event', () => {
    const odd = { type: 'NoteAdded', text: 'x', extra: 1 };
    for (const event of [
      null,
      'x',
      [],
      {},
      { type: 1 },
      { type: 'NoteAdded', text: undefined },
      odd,
      { type: 'Unheard' },
    ])
      refused('journal:append', { expectedSeq: 0, entries: [{ stream, event }] });
  });

  test('preferences that are not there', () => {
    refused('preferences:set', { dataFolder: '/tmp' });
    refused('preferences:set', { idleLockMinutes: 0 });
    refused('preferences:set', { look: 'neon' });
  });
});
