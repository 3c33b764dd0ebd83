import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desktop } from '../../../../main/dialogs.ts';
import { answer } from '../../../../main/ipc/answer.ts';
import { guards } from '../../../../main/ipc/guards.ts';
import { createHandlers } from '../../../../main/ipc/handlers.ts';
import { openPreferences } from '../../../../main/preferences.ts';
import { createIntakeTray } from '../../../../main/session/intake-tray.ts';
import { createOfferedMails } from '../../../../main/session/offered-mails.ts';
import { openedCopies } from '../../../../main/session/opened-copies.ts';
import type { Session } from '../../../../main/session/session.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import type { Instant } from '../../../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { NoteAdded } from '../../../../shared/complaint/events.ts';
import type { Channel, Intake, Requests } from '../../../../shared/ipc/contract.ts';
import { found, startSession } from '../../../support/session-on-disk.ts';

let folder = '';
let session: Session;

/** What the person does in the system's dialogs, and what would have been opened. */
let chosen: { mail: string | null; target: string | null; duringDialog: () => Promise<void> };
let opened: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-channels-'));
  chosen = { mail: null, target: null, duringDialog: async () => undefined };
  opened = [];
});
afterEach(async () => {
  await session.lock();
  rmSync(folder, { recursive: true, force: true });
});

const desk = () => {
  session = startSession(folder).session;
  let ids = 0;
  const desktop: Desktop = {
    chooseMail: async () => chosen.mail,
    chooseTarget: async () => {
      await chosen.duringDialog();
      return chosen.target;
    },
    openFile: async (path) => {
      opened.push(path);
      return !path.endsWith('.odt');
    },
  };
  const offered = createOfferedMails(() => undefined);
  const handlers = createHandlers({
    session,
    printer: {
      sheet: () => null,
      print: async () => ok(null),
      toPdf: async () => new Uint8Array(0),
      fileName: () => '',
    },
    desktop,
    tray: createIntakeTray(() => `in-hand-${++ids}`),
    offered,
    copies: openedCopies(join(folder, 'opened')),
    templatesFolder: folder,
    preferences: openPreferences(join(folder, 'preferences.json'), () => undefined),
    onPreferences: () => undefined,
    about: () => ({ version: '', engine: '', dataFolder: folder, now: '' as Instant, afterCrash: false }),
  });
  /** A request as it comes from the window, through the door. */
  const ask = async <C extends Channel>(channel: C, input: Requests[C]['in']): Promise<Requests[C]['out']> => {
    const reply = await answer(
      { handlers, guards, windowId: () => 1, onRefused: () => undefined },
      { contentsId: 1, frame: { url: 'gegrond://app/index.html', parent: null } },
      channel,
      input,
    );
    if (reply.status === 'refused') throw new Error(reply.reason);
    return reply.value as Requests[C]['out'];
  };
  return { ask, offered };
};

const value = <T>(result: Result<T, { type: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const openDesk = async () => {
  const made = desk();
  await found(session);
  const stream: StreamId = value(await made.ask('journal:new-stream', undefined));
  return { ...made, stream };
};
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
      await ask('letters:compose', { letter: 'verdict', fields: {} }),
      await ask('session:print-kit', undefined),
      await ask('session:save-kit', undefined),
    ];
    expect(answers).toEqual(answers.map(() => err({ type: 'locked' })));
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
  const add = async (made: Awaited<ReturnType<typeof openDesk>>, name: string, contents: Uint8Array) => {
    const files = [{ name, mediaType: 'application/octet-stream', bytes: contents }];
    const [document] = value(await made.ask('documents:add', { stream: made.stream, files }));
    return document as DocumentRef;
  };

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
    chosen.duringDialog = () => session.lock();
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
