import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEml } from '../../../../main/mail/read-eml.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import { addDocument, type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';

let desk: Desk;
let stream: StreamId;
let letter: DocumentRef;
beforeEach(async () => {
  desk = startDesk();
  stream = await desk.open();
  letter = await addDocument(desk, stream, 'Uitspraak K26-A001.docx', new TextEncoder().encode('Word'));
});
afterEach(() => desk.close());

const draft = () => ({
  stream,
  document: letter,
  to: 'jan@mail.example',
  subject: 'Uw klacht K26-A001: uitspraak',
  text: 'Geachte heer De Vries,',
  inReplyTo: null,
});

describe('a letter goes out through the mail program of the person', () => {
  test('given a letter in the file, then a draft opens with it attached, and its id is known', async () => {
    const made = value(await desk.ask('messages:draft', draft()));
    const [path = ''] = desk.opened;
    expect(path).toMatch(/Uw klacht K26-A001_ uitspraak\.eml$/);
    const message = value(await readEml(readFileSync(path)));
    expect(message.messageId).toBe(made.messageId);
    expect(message.attachments.map(({ name }) => name)).toEqual(['Uitspraak K26-A001.docx']);
    expect(Buffer.from(message.files[0]?.bytes ?? []).toString()).toBe('Word');
    expect(message.sentOn).toBe('2026-11-23');
  });

  test('given two drafts, then each has an id of its own', async () => {
    const ids = [value(await desk.ask('messages:draft', draft())), value(await desk.ask('messages:draft', draft()))];
    expect(new Set(ids.map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('given the register locks, then the draft is gone from the disk', async () => {
    value(await desk.ask('messages:draft', draft()));
    // What the main process does when the session tells it that it locked.
    expect(() => readFileSync(desk.opened[0] ?? '')).not.toThrow();
    desk.copies.clear();
    expect(() => readFileSync(desk.opened[0] ?? '')).toThrow('ENOENT');
  });

  test('given the person keeps it as a file, then it is where they chose; cancelling is no error', async () => {
    expect(await desk.ask('messages:save-draft', draft())).toEqual(ok(null));
    desk.chosen.target = join(desk.folder, 'uitspraak.eml');
    const saved = value(await desk.ask('messages:save-draft', draft()));
    expect(saved?.path).toBe(desk.chosen.target);
    expect(value(await readEml(readFileSync(desk.chosen.target))).messageId).toBe(saved?.messageId);
  });

  test('given no address, or a letter that is gone, then that is said and nothing opens', async () => {
    expect(await desk.ask('messages:draft', { ...draft(), to: '' })).toEqual(err({ type: 'invalid-address' }));
    const gone = { ...letter, chunks: ['0'.repeat(64)] };
    expect(await desk.ask('messages:draft', { ...draft(), document: gone })).toEqual(err({ type: 'document-missing' }));
    expect(desk.opened).toEqual([]);
  });

  test('given the register locks while the dialog is open, then nothing is written', async () => {
    desk.chosen.target = join(desk.folder, 'uitspraak.eml');
    desk.chosen.duringDialog = () => desk.session.lock();
    expect(await desk.ask('messages:save-draft', draft())).toEqual(err({ type: 'locked' }));
    expect(() => readFileSync(join(desk.folder, 'uitspraak.eml'))).toThrow('ENOENT');
  });
});
