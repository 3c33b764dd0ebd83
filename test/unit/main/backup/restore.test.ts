import { createPublicKey, verify } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { successionText } from '../../../../main/vault/succession.ts';
import type { RegisterEvent } from '../../../../shared/register/register.ts';
import {
  contentsOf,
  everything,
  type Filled,
  fill,
  type Machine,
  note,
  openRegisterOf,
  startMachine,
  temporaryRoot,
  unwrap,
} from '../../../support/given-backup.ts';
import { passphrase } from '../../../support/session-on-disk.ts';

let root: string;
let remove: () => void;
let old: Machine;
let filled: Filled;
let path: string;

const opened = (machine: Machine) => {
  const { vault, journal } = openRegisterOf(machine);
  return { device: vault.device, letter: vault.deviceLetter, heads: journal.heads() };
};

beforeEach(async () => {
  ({ root, remove } = temporaryRoot());
  old = startMachine(root, 'old');
  filled = await fill(old);
  mkdirSync(join(root, 'stick'));
  path = unwrap(await old.backups.make(openRegisterOf(old), join(root, 'stick', 'kopie.gegrond-backup'))).path;
});
afterEach(async () => {
  await old.session.lock();
  remove();
});

describe('given a back-up, and a machine where nothing is', () => {
  it('when it is restored with the passphrase, then every fact, document and draft is there', async () => {
    const before = await everything(old, filled);
    const fresh = startMachine(root, 'fresh');
    const facts = unwrap(await fresh.restores.find(path));
    expect(facts).toEqual({
      madeAt: '2026-11-23T10:00:00.000Z',
      records: 3,
      pieces: 2,
      opensWith: 'passphrase-or-kit',
    });
    unwrap(await fresh.restores.restore({ with: 'passphrase', passphrase }));
    const after = await everything(fresh, filled);
    expect(after.facts.filter(({ device }) => device === before.facts[0]?.device)).toEqual(before.facts);
    expect(after).toMatchObject({ damaged: [], document: before.document, draft: 'Half ingevuld' });
    expect(readdirSync(fresh.folder).sort()).toEqual(['blobs', 'drafts', 'journal', 'keys', 'vault']);

    // And it stays so: the passphrase opens it again, a file can be begun, and what is recorded is kept.
    await note(fresh, filled.stream, 'Na het terugzetten.');
    await fresh.session.lock();
    unwrap(await fresh.session.unlock(passphrase));
    const kept = (await everything(fresh, filled)).facts.filter(({ device }) => device === opened(fresh).device);
    expect(kept.map(({ body }) => body?.event)).toMatchObject([
      { type: 'DeviceReplaced' },
      { text: 'Na het terugzetten.' },
    ]);
    await fresh.session.lock();
  });

  it('when it is restored with the kit, then the new passphrase opens it, the old one does not, and the kit still does', async () => {
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    const newPassphrase = 'vijf rode sloepen op het meer';
    unwrap(await fresh.restores.restore({ with: 'kit', recoveryKit: filled.kit, newPassphrase }));
    expect((await everything(fresh, filled)).draft).toBe('Half ingevuld');
    await fresh.session.lock();
    expect(await fresh.session.unlock(passphrase)).toMatchObject({ ok: false, error: { type: 'wrong-passphrase' } });
    unwrap(await fresh.session.recover(filled.kit, 'zes paarse ballonnen boven de stad'));
    await fresh.session.lock();
  });

  it('then it writes as another device, with a letter of its own, after the end of the one before it', async () => {
    const before = opened(old);
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    unwrap(await fresh.restores.restore({ with: 'passphrase', passphrase }));
    const after = opened(fresh);
    expect(after.device).not.toBe(before.device);
    expect([before.letter, after.letter]).toEqual(['A', 'B']);
    expect(after.heads).toEqual({ ...before.heads, [after.device]: expect.objectContaining({ seq: 1 }) });

    const { facts } = await everything(fresh, filled);
    const event = facts.find(({ device }) => device === after.device)?.body?.event as RegisterEvent;
    if (event.type !== 'DeviceReplaced') throw new Error(event.type);
    const end = { device: before.device, ...before.heads[before.device] };
    expect(event).toMatchObject({ replaced: end, backupMadeAt: '2026-11-23T10:00:00.000Z' });
    // Only who held the keys of the device before it can have named this successor.
    const text = successionText({
      register: openRegisterOf(fresh).vault.register,
      replaced: event.replaced,
      device: event.device.id,
      letter: event.device.letter,
      publicKey: event.publicKey,
    });
    const oldKey = openRegisterOf(fresh).vault.ended[0]?.publicKey ?? '';
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(oldKey, 'base64')]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from(text), key, Buffer.from(event.vouched, 'base64'))).toBe(true);
    expect(verify(null, Buffer.from(`${text}x`), key, Buffer.from(event.vouched, 'base64'))).toBe(false);
    await fresh.session.lock();
  });

  it('when the machine before it writes on and its journal comes here, then nothing of that counts, and it is named', async () => {
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    unwrap(await fresh.restores.restore({ with: 'passphrase', passphrase }));
    const { device } = opened(old);
    const known = opened(fresh).heads;
    await fresh.session.lock();

    await note(old, filled.stream, 'Op de oude computer, na de kopie.');
    await old.session.lock();
    const log = join('journal', device, '000001.log');
    writeFileSync(join(fresh.folder, log), readFileSync(join(old.folder, log)));
    unwrap(await fresh.session.unlock(passphrase));
    const { facts, damaged } = await everything(fresh, filled);
    expect(opened(fresh).heads).toEqual(known);
    expect(facts.map(({ body }) => JSON.stringify(body))).not.toContainEqual(expect.stringContaining('na de kopie'));
    expect(damaged).toMatchObject([{ device, seq: null, healed: false }]);
    await fresh.session.lock();
  });

  it('when what was restored is itself backed up and restored, then that goes on as a third', async () => {
    const second = startMachine(root, 'second');
    unwrap(await second.restores.find(path));
    unwrap(await second.restores.restore({ with: 'passphrase', passphrase }));
    await note(second, filled.stream, 'Op de tweede computer.');
    const next = unwrap(await second.backups.make(openRegisterOf(second), join(root, 'stick', 'kopie.gegrond-backup')));
    expect(next.path).toBe(join(root, 'stick', 'kopie (2).gegrond-backup'));

    const third = startMachine(root, 'third');
    unwrap(await third.restores.find(next.path));
    unwrap(await third.restores.restore({ with: 'kit', recoveryKit: filled.kit, newPassphrase: passphrase }));
    expect(opened(third).letter).toBe('C');
    const { facts, damaged } = await everything(third, filled);
    expect(facts.map(({ body }) => body?.event.type)).toEqual(
      expect.arrayContaining([
        'RegisterFounded',
        'NoteAdded',
        'NoteAdded',
        'DeviceReplaced',
        'NoteAdded',
        'DeviceReplaced',
      ]),
    );
    expect(facts).toHaveLength(6);
    expect(damaged).toEqual([]);
    expect(openRegisterOf(third).vault.ended.map(({ device }) => device)).toEqual([
      opened(old).device,
      opened(second).device,
    ]);
    await second.session.lock();
    await third.session.lock();
  });
});

describe('given a back-up, and what does not open it', () => {
  it('a wrong passphrase, or another register’s kit, leaves nothing and may be tried again', async () => {
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    expect(
      await fresh.restores.restore({ with: 'passphrase', passphrase: 'een heel andere zin dan die' }),
    ).toMatchObject({ ok: false, error: { type: 'wrong-passphrase', waitSeconds: 1 } });
    expect(await fresh.restores.restore({ with: 'kit', recoveryKit: filled.kit, newPassphrase: 'kort' })).toEqual({
      ok: false,
      error: { type: 'passphrase-too-short', minimum: 12 },
    });
    const recoveryKit = filled.kit.replaceAll(/[0-9]/g, '7');
    expect(await fresh.restores.restore({ with: 'kit', recoveryKit, newPassphrase: passphrase })).toMatchObject({
      ok: false,
      error: { type: 'wrong-kit' },
    });
    expect(await contentsOf(fresh.folder)).toEqual({});
    expect(await fresh.session.status()).toEqual({ status: 'no-register' });
    // The clock of this test stands still, so the passphrase has to wait; the kit has a wait of its own.
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toMatchObject({
      error: { type: 'wrong-passphrase', waitSeconds: 1 },
    });
    fresh.restores.stop();
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toMatchObject({
      error: { type: 'no-backup' },
    });
  });

  it('a register that is there is never touched', async () => {
    const before = await contentsOf(old.folder);
    expect(await old.restores.find(path)).toEqual({ ok: false, error: { type: 'register-exists' } });
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(path));
    // Founded meanwhile, in this same window.
    const other = await fill(fresh);
    const founded = await everything(fresh, other);
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toEqual({
      ok: false,
      error: { type: 'register-exists' },
    });
    expect(await everything(fresh, other)).toEqual(founded);
    expect(await contentsOf(old.folder)).toEqual(before);
    expect(existsSync(join(fresh.folder, 'restoring'))).toBe(false);
    fresh.restores.stop();
    await fresh.session.lock();
  });

  it('nothing is restored before a back-up was found', async () => {
    const fresh = startMachine(root, 'fresh');
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toEqual({
      ok: false,
      error: { type: 'no-backup' },
    });
    expect(await fresh.restores.find(join(root, 'is-er-niet'))).toEqual({
      ok: false,
      error: { type: 'file-unreadable' },
    });
  });
});

describe('given a register of which both vault files are lost', () => {
  it.each([
    ['gone', (file: string) => rmSync(file)],
    ['damaged', (file: string) => writeFileSync(file, 'weg')],
  ])('when they are %s, then the back-up brings it back, and what lay there is kept aside', async (_how, spoil) => {
    const before = await everything(old, filled);
    await old.session.lock();
    for (const name of readdirSync(join(old.folder, 'vault'))) spoil(join(old.folder, 'vault', name));
    const lost = await contentsOf(join(old.folder, 'journal'));
    const again = startMachine(root, 'old');
    unwrap(await again.restores.find(path));
    unwrap(await again.restores.restore({ with: 'passphrase', passphrase }));
    const after = await everything(again, filled);
    expect(after.facts.filter(({ device }) => device === before.facts[0]?.device)).toEqual(before.facts);
    const aside = readdirSync(old.folder).filter((name) => name.startsWith('before-restore-'));
    expect(aside).toEqual(['before-restore-2026-11-23-1000']);
    expect(await contentsOf(join(old.folder, aside[0] ?? '', 'journal'))).toEqual(lost);
    await again.session.lock();
  });
});
