import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { NoteAdded } from '../../../../shared/complaint/upkeep-events.ts';
import type { Intake } from '../../../../shared/ipc/contract.ts';
import { addDocument, type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';
import { outlookMessage } from '../../../support/msg/outlook-message.ts';

let current: Desk;
let folder = '';
let chosen: Desk['chosen'];
let opened: Desk['opened'];

beforeEach(() => {
  current = startDesk();
  ({ folder, chosen, opened } = current);
});
afterEach(() => current.close());

const desk = () => current;
const openDesk = async () => ({ ...current, stream: await current.open() });
const note: NoteAdded = { type: 'NoteAdded', text: 'x' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const mail = utf8(
  [
    'From: Piet <piet@example.org>',
    'Date: Mon, 2 Feb 2026 09:00:00 +0100',
    'Subject: Klacht',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ik wacht al drie weken.',
    '--b',
    'Content-Type: application/pdf; name="../../foto.pdf"',
    'Content-Disposition: attachment; filename="../../foto.pdf"',
    '',
    'PDF',
    '--b--',
    '',
  ].join('\r\n'),
);

describe('without an open register', () => {
  test('given any channel that needs it, then it is locked and no dialog is shown', async () => {
    const { ask } = desk();
    chosen.mail = join(folder, 'x.eml');
    const stream = 'a'.repeat(26) as StreamId;
    const document = {
      id: 'x',
      name: 'x',
      mediaType: '',
      size: 0,
      sha256: '0'.repeat(64),
      chunks: [],
      wrappedKey: 'AA',
    };
    const draft = { stream, document, to: 'a@b.example', subject: '', text: '', inReplyTo: null };
    chosen.target = join(folder, 'x');
    chosen.folder = folder;
    const answers = [
      await ask('journal:new-stream', undefined),
      await ask('journal:append', { expectedSeq: 0, entries: [{ stream, event: note }] }),
      await ask('journal:heads', undefined),
      await ask('journal:read', { after: {}, limit: 1 }),
      await ask('journal:health', undefined),
      await ask('journal:heal', { frames: [] }),
      await ask('records:open', { frames: [] }),
      await ask('projections:seal', { items: [] }),
      await ask('projections:open', { items: [] }),
      await ask('drafts:save', { slot: 'x', text: '' }),
      await ask('drafts:load', { slot: 'x' }),
      await ask('drafts:discard', { slot: 'x' }),
      await ask('intake:read', { name: 'x', bytes: mail }),
      await ask('intake:open', undefined),
      await ask('intake:take-offered', undefined),
      await ask('intake:file', { intake: 'x', stream }),
      await ask('documents:add', { stream, files: [] }),
      await ask('documents:read', { stream, document }),
      await ask('documents:save-as', { stream, document }),
      await ask('documents:open', { stream, document }),
      await ask('letters:compose', { letter: 'verdict', fields: {}, template: null }),
      await ask('templates:check', { letter: 'verdict', name: 'x.docx', bytes: mail }),
      await ask('templates:export', { letter: 'verdict', own: null, name: 'x' }),
      await ask('templates:open', { letter: 'verdict', own: null, name: 'x' }),
      await ask('messages:draft', draft),
      await ask('messages:save-draft', draft),
      await ask('files:save-as', { name: 'x', bytes: mail }),
      await ask('files:save-folder', { name: 'x', files: [] }),
      await ask('session:print-kit', undefined),
      await ask('session:save-kit', undefined),
    ];
    expect(answers).toEqual(answers.map(() => err({ type: 'locked' })));
    expect(existsSync(chosen.target)).toBe(false);
  });
});

describe('what the query store keeps', () => {
  test('given a row is sealed, then only the same stream opens it, and changed bytes open to nothing', async () => {
    const { ask, stream } = await openDesk();
    const other = value(await ask('journal:new-stream', undefined));
    const [sealed] = value(await ask('projections:seal', { items: [{ stream, text: 'Mevrouw Jansen' }] }));
    const bytes = sealed ?? new Uint8Array(0);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Jansen');
    const changed = Uint8Array.from(bytes, (byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
    const items = [
      { stream, bytes },
      { stream: other, bytes },
      { stream, bytes: changed },
      { stream, bytes: new Uint8Array(0) },
    ];
    expect(value(await ask('projections:open', { items }))).toEqual(['Mevrouw Jansen', null, null, null]);
  });

  test('given a stream without a key, then nothing is sealed in its place', async () => {
    const { ask } = await openDesk();
    const unknown = 'z'.repeat(26) as StreamId;
    expect(value(await ask('projections:seal', { items: [{ stream: unknown, text: 'x' }] }))).toEqual([
      new Uint8Array(0),
    ]);
  });

  test('given a draft was kept, then it is there after the register was locked and opened', async () => {
    const { ask } = await openDesk();
    value(await ask('drafts:save', { slot: 'new complaint, of today', text: 'Mevrouw' }));
    await ask('session:lock', undefined);
    await ask('session:unlock', { passphrase: 'vier gele fietsen in de regen' });
    expect(value(await ask('drafts:load', { slot: 'new complaint, of today' }))).toBe('Mevrouw');
  });
});

describe('a mail', () => {
  test('given it was dropped, then it is read, and filed with the original first', async () => {
    const { ask, stream } = await openDesk();
    const intake = value(await ask('intake:read', { name: 'C:\\post\\bericht', bytes: mail }));
    expect(intake.message.subject).toBe('Klacht');
    const filed = value(await ask('intake:file', { intake: intake.id, stream }));
    expect(filed.map((document) => document.name)).toEqual(['bericht.eml', 'foto.pdf']);
    expect(filed[0]?.mediaType).toBe('message/rfc822');
    const original = value(await ask('documents:read', { stream, document: filed[0] as DocumentRef }));
    expect(Buffer.from(original)).toEqual(Buffer.from(mail));
  });

  test('given it came out of Outlook, then it is filed as it came, before what was attached', async () => {
    const { ask, stream } = await openDesk();
    const bytes = outlookMessage({
      properties: { '001A': 'IPM.Note', '0037': 'Klacht', '1000': 'Ik wacht nog.' },
      attachments: [{ properties: { '3707': 'foto.pdf' }, bytes: utf8('PDF') }],
    });
    const intake = value(await ask('intake:read', { name: 'Klacht', bytes }));
    expect(intake.message.text).toBe('Ik wacht nog.');
    const filed = value(await ask('intake:file', { intake: intake.id, stream }));
    expect(filed.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['Klacht.msg', 'application/vnd.ms-outlook'],
      ['foto.pdf', 'application/octet-stream'],
    ]);
    const original = value(await ask('documents:read', { stream, document: filed[0] as DocumentRef }));
    expect(Buffer.from(original)).toEqual(Buffer.from(bytes));
  });

  test('given it was let go, or the register locked in between, then it is gone', async () => {
    const { ask, stream } = await openDesk();
    const intake: Intake = value(await ask('intake:read', { name: 'a.eml', bytes: mail }));
    await ask('intake:let-go', { intake: intake.id });
    expect(await ask('intake:file', { intake: intake.id, stream })).toEqual(err({ type: 'intake-gone' }));
  });

  test('given it was chosen in the dialog, then it is read from there; cancelling is no error', async () => {
    const { ask } = await openDesk();
    expect(await ask('intake:open', undefined)).toEqual(ok(null));
    chosen.mail = join(folder, 'bericht.eml');
    writeFileSync(chosen.mail, mail);
    expect(value(await ask('intake:open', undefined))?.name).toBe('bericht.eml');
  });

  test('given a file that is gone, or a folder, then that is said', async () => {
    const { ask } = await openDesk();
    for (const path of [join(folder, 'none.eml'), folder]) {
      chosen.mail = path;
      expect(await ask('intake:open', undefined)).toEqual(err({ type: 'file-unreadable' }));
    }
  });

  test('given the system handed one over, then it is taken once', async () => {
    const { ask, offered } = await openDesk();
    writeFileSync(join(folder, 'a.eml'), mail);
    offered.offer([join(folder, 'a.eml')]);
    expect(value(await ask('intake:take-offered', undefined))?.name).toBe('a.eml');
    expect(await ask('intake:take-offered', undefined)).toEqual(ok(null));
  });

  test('given an empty file, then that is said', async () => {
    const { ask } = await openDesk();
    expect(await ask('intake:read', { name: 'a.eml', bytes: new Uint8Array(0) })).toEqual(err({ type: 'empty-file' }));
  });
});

describe('a document', () => {
  const add = async (made: Awaited<ReturnType<typeof openDesk>>, name: string, contents: Uint8Array) =>
    addDocument(made, made.stream, name, contents);

  test('given it is saved, then its bytes are where the person chose', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.txt', utf8('Verslag'));
    expect(await made.ask('documents:save-as', { stream: made.stream, document })).toEqual(ok(null));
    chosen.target = join(folder, 'kopie.txt');
    expect(await made.ask('documents:save-as', { stream: made.stream, document })).toEqual(ok(chosen.target));
    expect(readFileSync(chosen.target, 'utf8')).toBe('Verslag');
  });

  test('given the register locks while the dialog is open, then nothing is written', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.txt', utf8('Verslag'));
    chosen.target = join(folder, 'kopie.txt');
    chosen.duringDialog = () => made.session.lock();
    expect(await made.ask('documents:save-as', { stream: made.stream, document })).toEqual(err({ type: 'locked' }));
    expect(existsSync(chosen.target)).toBe(false);
  });

  test('given a place that cannot be written, then that is said', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.txt', utf8('Verslag'));
    chosen.target = join(folder, 'none', 'kopie.txt');
    expect(await made.ask('documents:save-as', { stream: made.stream, document })).toEqual(
      err({ type: 'write-failed', code: 'ENOENT' }),
    );
  });

  test('given it is opened, then another program gets a copy that holds its bytes', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.txt', utf8('Verslag'));
    expect(await made.ask('documents:open', { stream: made.stream, document })).toEqual(ok(null));
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/verslag\.txt$/);
    expect(readFileSync(opened[0] ?? '', 'utf8')).toBe('Verslag');
  });

  test('given it could run, by name or by what it is, then it is not opened and no copy is made', async () => {
    const made = await openDesk();
    for (const document of [
      await add(made, 'verslag.pdf.exe', utf8('x')),
      await add(made, 'verslag.pdf', Uint8Array.of(0x4d, 0x5a, 0, 0)),
    ])
      expect(await made.ask('documents:open', { stream: made.stream, document })).toEqual(err({ type: 'unsafe-type' }));
    expect(opened).toEqual([]);
  });

  test('given its record was written with a name that leads elsewhere, then the copy stays in its folder', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.txt', utf8('Verslag'));
    const elsewhere = { ...document, name: '../../../verslag.txt' };
    await made.ask('documents:open', { stream: made.stream, document: elsewhere });
    expect(opened[0]?.startsWith(join(folder, 'opened'))).toBe(true);
  });

  test('given no program for it, then that is said', async () => {
    const made = await openDesk();
    const document = await add(made, 'verslag.odt', utf8('x'));
    expect(await made.ask('documents:open', { stream: made.stream, document })).toEqual(err({ type: 'no-program' }));
  });
});
