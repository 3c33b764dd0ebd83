import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import { noKeyring, quick, stretchHere } from '../../../faults/given-register.ts';
import { type Machine, openRegisterOf, startMachine, temporaryRoot, unwrap } from '../../../support/given-backup.ts';

/** Made by the program of November 2026 and never again: whatever comes later has to open it. */
const path = join(import.meta.dirname, '../../../support/data/backup/format-1.gegrond-backup');
const passphrase = 'vier gele fietsen in de regen';
const recoveryKit = 'R922C RQX7P J8S3H 926ZR FA1J7 5GYNT M9DJD F0914';
const wrapping = { keyring: noKeyring, stretch: stretchHere, strength: quick };

let root: string;
let remove: () => void;
let machine: Machine;
beforeEach(() => {
  ({ root, remove } = temporaryRoot());
  machine = startMachine(root, 'fresh', wrapping);
});
afterEach(async () => {
  machine.restores.stop();
  await machine.session.lock();
  remove();
});

describe('given a back-up of format 1, made by an older program', () => {
  it('is the file that was made then', () => {
    const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(sum).toBe('ea0cae3df0d046a5bc1dfc09fab52fc24248c8eb6ca3ab592a89cffb62d1185b');
  });

  it.each([
    { with: 'passphrase', passphrase } as const,
    { with: 'kit', recoveryKit, newPassphrase: 'vijf rode sloepen op het meer' } as const,
  ])('then it opens with the $with, and everything in it is there', async (opening) => {
    expect(unwrap(await machine.restores.find(path))).toEqual({
      madeAt: '2026-11-23T10:00:00.000Z',
      records: 3,
      pieces: 1,
      opensWith: 'passphrase-or-kit',
    });
    unwrap(await machine.restores.restore(opening));
    const { journal, attachments, drafts } = openRegisterOf(machine);
    const { records } = await journal.readAfter({}, 100);
    expect(records.map(({ body }) => body?.event.type).sort()).toEqual([
      'DeviceReplaced',
      'DocumentsAdded',
      'NoteAdded',
      'RegisterFounded',
    ]);
    const added = records.find(({ body }) => body?.event.type === 'DocumentsAdded');
    if (!added?.body) throw new Error('No document');
    const { documents } = added.body.event as unknown as { documents: [DocumentRef] };
    const document = unwrap(await attachments.read(added.stream, documents[0]));
    expect(Buffer.from(document).toString('utf8')).toBe('Geachte mevrouw, dit is de brief.\n');
    expect(unwrap(await drafts.load('new-complaint'))).toBe('Half ingevuld');
    expect(journal.health().damaged).toEqual([]);
  });
});
