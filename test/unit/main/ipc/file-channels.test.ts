import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { distinctNames, saveFolder } from '../../../../main/session/save-folder.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { addDocument, type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';

let desk: Desk;
let stream: StreamId;
let target = '';
const utf8 = (text: string) => new TextEncoder().encode(text);
beforeEach(async () => {
  desk = startDesk();
  stream = await desk.open();
  target = join(desk.folder, 'usb');
  mkdirSync(target);
  desk.chosen.folder = target;
});
afterEach(() => desk.close());

const dossier = async () => ({
  name: 'K26-A001 Dossier',
  files: [
    { name: '01 Klacht.txt', stream, document: await addDocument(desk, stream, 'klacht.txt', utf8('Klacht')) },
    { name: '02 Verslag.txt', stream, document: await addDocument(desk, stream, 'verslag.txt', utf8('Verslag')) },
    { name: 'Dossier.docx', bytes: utf8('Word') },
  ],
});

describe('a file that the window made', () => {
  test('given the person chooses a place, then it is there; cancelling is no error', async () => {
    const page = { name: 'klachtenformulier.html', bytes: utf8('<!doctype html>') };
    expect(await desk.ask('files:save-as', page)).toEqual(ok(null));
    desk.chosen.target = join(target, 'form.html');
    expect(await desk.ask('files:save-as', page)).toEqual(ok(desk.chosen.target));
    expect(readFileSync(desk.chosen.target, 'utf8')).toBe('<!doctype html>');
  });
});

describe('the page as a PDF', () => {
  const page = { name: 'agenda mei 2026.pdf' };

  test('given the person chooses a place, then it is there; cancelling is no error', async () => {
    expect(await desk.ask('files:save-page-as-pdf', page)).toEqual(ok(null));
    desk.chosen.target = join(target, 'agenda.pdf');
    expect(await desk.ask('files:save-page-as-pdf', page)).toEqual(ok(desk.chosen.target));
    expect(readFileSync(desk.chosen.target, 'utf8')).toBe('%PDF-1.7 the page');
  });

  test('given the register locks while the person chooses, then nothing leaves it', async () => {
    desk.chosen.target = join(target, 'agenda.pdf');
    desk.chosen.duringDialog = async () => void (await desk.ask('session:lock', undefined));
    expect(await desk.ask('files:save-page-as-pdf', page)).toEqual(err({ type: 'locked' }));
    expect(existsSync(desk.chosen.target)).toBe(false);
  });
});

describe('a folder with all documents', () => {
  test('given the documents of a file, then each is readable in a new folder, and the window hears how far it is', async () => {
    const saved = value(await desk.ask('files:save-folder', await dossier()));
    expect(saved).toEqual({ path: join(target, 'K26-A001 Dossier'), written: 3 });
    expect(readdirSync(saved?.path ?? '').sort()).toEqual(['01 Klacht.txt', '02 Verslag.txt', 'Dossier.docx']);
    expect(readFileSync(join(saved?.path ?? '', '02 Verslag.txt'), 'utf8')).toBe('Verslag');
    expect(desk.saving.map(({ done, of }) => `${done}/${of}`)).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('given a folder of that name is there, then another is made and nothing in it is touched', async () => {
    value(await desk.ask('files:save-folder', await dossier()));
    const before = readFileSync(join(target, 'K26-A001 Dossier', '01 Klacht.txt'));
    const again = value(await desk.ask('files:save-folder', { ...(await dossier()), files: [] }));
    expect(again?.path).toBe(join(target, 'K26-A001 Dossier (2)'));
    expect(readFileSync(join(target, 'K26-A001 Dossier', '01 Klacht.txt'))).toEqual(before);
  });

  test('given the person cancels the dialog, then nothing is made', async () => {
    desk.chosen.folder = null;
    expect(await desk.ask('files:save-folder', await dossier())).toEqual(ok(null));
    expect(readdirSync(target)).toEqual([]);
  });

  test('given it is cancelled half-way, then what was written is named and whole', async () => {
    let isFirst = true;
    desk.whileSaving((done) => {
      if (done === 1 && isFirst) void desk.ask('files:cancel-saving', undefined);
      isFirst &&= done !== 1;
    });
    expect(await desk.ask('files:save-folder', await dossier())).toEqual(
      err({
        type: 'folder-incomplete',
        path: join(target, 'K26-A001 Dossier'),
        written: ['01 Klacht.txt'],
        at: '02 Verslag.txt',
        because: { type: 'cancelled' },
      }),
    );
    // The next one starts afresh.
    expect(value(await desk.ask('files:save-folder', await dossier()))?.written).toBe(3);
  });

  test('given the register locks half-way, then nothing more leaves it', async () => {
    desk.whileSaving((done) => {
      if (done === 1) void desk.session.lock();
    });
    const { name, files } = await dossier();
    const many = Array.from({ length: 100 }, () => files).flat();
    const saved = await desk.ask('files:save-folder', { name, files: many });
    expect(saved).toMatchObject({ error: { type: 'folder-incomplete', because: { type: 'locked' } } });
    const there = readdirSync(join(target, 'K26-A001 Dossier'));
    expect(there.length).toBeLessThan(many.length);
    if (!saved.ok && saved.error.type === 'folder-incomplete')
      expect(there.sort()).toEqual([...saved.error.written].sort());
  });

  test('given one is being saved, then a second is refused', async () => {
    const second = { name: 'Ander', files: [] };
    desk.chosen.duringDialog = async () => {
      expect(await desk.ask('files:save-folder', second)).toEqual(err({ type: 'already-saving' }));
    };
    expect(value(await desk.ask('files:save-folder', await dossier()))?.written).toBe(3);
  });

  test('given a document is lost, then the folder says which one, and what is there', async () => {
    const { name, files } = await dossier();
    const lost = files.map((file, index) =>
      index === 1 && file.document ? { ...file, document: { ...file.document, chunks: ['0'.repeat(64)] } } : file,
    );
    const saved = await desk.ask('files:save-folder', { name, files: lost });
    expect(saved).toMatchObject({
      error: { written: ['01 Klacht.txt'], at: '02 Verslag.txt', because: { type: 'document-missing' } },
    });
  });

  test('given a name that leads elsewhere, then it stays in its folder', async () => {
    const files = [{ name: '../../weg.txt', bytes: utf8('x') }];
    const saved = value(await desk.ask('files:save-folder', { name: '../../K26', files }));
    expect(saved?.path).toBe(join(target, 'K26'));
    expect(readdirSync(saved?.path ?? '')).toEqual(['weg.txt']);
    expect(existsSync(join(desk.folder, 'weg.txt'))).toBe(false);
  });

  test('given the folder cannot be made, then that is said', async () => {
    desk.chosen.folder = join(target, 'none');
    expect(await desk.ask('files:save-folder', await dossier())).toEqual(err({ type: 'write-failed', code: 'ENOENT' }));
  });

  test('given the disk is full half-way, then no half document stays', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const bytes = new Uint8Array(10);
    // A file system that takes the first file and half of the second one.
    const saved = await saveFolder({
      parent: target,
      name: 'Vol',
      files: [
        { name: 'a.txt', bytes },
        { name: 'b.txt', bytes },
      ],
      read: async () => ok(bytes),
      isCancelled: () => false,
      onSaving: () => undefined,
      write: async (path) => {
        const { writeFileSync } = await import('node:fs');
        writeFileSync(path, bytes.subarray(0, path.endsWith('b.txt') ? 5 : 10), { flag: 'wx' });
        if (path.endsWith('b.txt')) throw full;
      },
    });
    expect(saved).toMatchObject({ error: { written: ['a.txt'], at: 'b.txt', because: { type: 'disk-full' } } });
    expect(readdirSync(join(target, 'Vol'))).toEqual(['a.txt']);
  });
});

describe('names side by side', () => {
  test('given two that are one on Windows, then the second gets a number', () => {
    expect(distinctNames(['Brief.docx', 'brief.DOCX', 'Brief.docx', 'CON.txt', 'a:b?.pdf'])).toEqual([
      'Brief.docx',
      'brief (2).DOCX',
      'Brief (3).docx',
      '_CON.txt',
      'a_b_.pdf',
    ]);
  });
});
