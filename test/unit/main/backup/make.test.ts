import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
let machine: Machine;
let filled: Filled;
let folder: string;

const names = (): readonly string[] => readdirSync(folder).sort();
const status = () => machine.backups.status(machine.session.register());
const settled = () => machine.backups.settle(60_000);

beforeEach(async () => {
  ({ root, remove } = temporaryRoot());
  machine = startMachine(root, 'data');
  filled = await fill(machine);
  folder = join(root, 'reservekopieën');
  mkdirSync(folder);
});
afterEach(async () => {
  await machine.session.lock();
  await settled();
  remove();
});

describe('given a back-up that is made by hand', () => {
  it('then it is there under its name, read back, and nothing else is', async () => {
    const made = unwrap(await machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup')));
    expect(made).toEqual({
      madeAt: '2026-11-23T10:00:00.000Z',
      path: join(folder, 'kopie.gegrond-backup'),
      bytes: statSync(made.path).size,
      opensWith: 'passphrase-or-kit',
    });
    expect(names()).toEqual(['kopie.gegrond-backup']);
    expect(machine.progress.filter(({ done, of }) => done === of).map(({ doing }) => doing)).toContain('verifying');
    expect(await status()).toMatchObject({ last: made, failed: null, changed: false, making: false, folder: null });
    await note(machine, filled.stream, 'Er is iets bijgekomen.');
    expect(await status()).toMatchObject({ changed: true });
  });

  it('then a file that has that name already stays as it is', async () => {
    writeFileSync(join(folder, 'kopie.gegrond-backup'), 'iets anders');
    const made = unwrap(await machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup')));
    expect(made.path).toBe(join(folder, 'kopie (2).gegrond-backup'));
    expect(readFileSync(join(folder, 'kopie.gegrond-backup'), 'utf8')).toBe('iets anders');
  });

  it('and records arrive meanwhile, then it holds the journal as it was at one moment, whole', async () => {
    const { journal, vault } = openRegisterOf(machine);
    const making = machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup'));
    const later = (async () => {
      for (let index = 0; index < 60; index += 1) await note(machine, filled.stream, `Notitie ${index}`);
    })();
    const { path } = unwrap(await making);
    await later;
    expect(journal.heads()[vault.device]?.seq).toBe(63);

    const fresh = startMachine(root, 'fresh');
    const facts = unwrap(await fresh.restores.find(path));
    unwrap(await fresh.restores.restore({ with: 'passphrase', passphrase }));
    const restored = await everything(fresh, filled);
    expect(restored.damaged).toEqual([]);
    expect(restored.facts).toHaveLength(facts.records + 1);
    await fresh.session.lock();
  });

  it('when it is stopped, then nothing of it stays', async () => {
    machine.onProgress.push(({ doing, done }) => {
      if (doing === 'making' && done === 2) machine.backups.stop();
    });
    const stopped = await machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup'));
    expect(stopped).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(names()).toEqual([]);
    // Who stops it knows that it failed.
    expect(await status()).toMatchObject({ last: null, failed: null, making: false });
  });

  it('when the folder is gone, then that is said, and remembered', async () => {
    const path = join(root, 'stick-eruit', 'kopie.gegrond-backup');
    expect(await machine.backups.make(openRegisterOf(machine), path)).toMatchObject({
      error: { type: 'folder-missing' },
    });
    expect(await status()).toMatchObject({ failed: { because: { type: 'folder-missing' } } });
    unwrap(await machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup')));
    expect(await status()).toMatchObject({ failed: null });
  });

  it('when the vault on the disk cannot be read any more, then that is said', async () => {
    for (const name of ['vault.json', 'vault.copy.json']) writeFileSync(join(machine.folder, 'vault', name), 'weg');
    expect(await machine.backups.make(openRegisterOf(machine), join(folder, 'kopie.gegrond-backup'))).toMatchObject({
      error: { type: 'register-unreadable', part: 'vault' },
    });
    expect(names()).toEqual([]);
  });
});

describe('given a folder for daily back-ups', () => {
  beforeEach(async () => {
    unwrap(await machine.backups.chooseFolder(openRegisterOf(machine), folder));
  });
  const short = () => openRegisterOf(machine).vault.register.slice(0, 6);
  const lockAndOpen = async () => {
    await machine.session.lock();
    await settled();
    unwrap(await machine.session.unlock(passphrase));
  };

  it('then the first is made at once', async () => {
    expect(names()).toEqual([`gegrond-${short()}-2026-11-23-1000.gegrond-backup`]);
    expect(await status()).toMatchObject({ folder, keep: 14, changed: false });
  });

  it('when nothing was recorded, then locking makes none; when something was, it does, without holding up the lock', async () => {
    await lockAndOpen();
    expect(names()).toHaveLength(1);
    await note(machine, filled.stream, 'Nog iets.');
    machine.clock.time = '17:05';
    await machine.session.lock();
    expect(await machine.session.status()).toMatchObject({ status: 'locked' });
    await settled();
    // Of one day only the newest stays.
    unwrap(await machine.session.unlock(passphrase));
    expect(names()).toEqual([`gegrond-${short()}-2026-11-23-1705.gegrond-backup`]);
    expect(await status()).toMatchObject({ changed: false, failed: null });
  });

  it('when the passphrase changes, then the next lock makes one that opens with the new', async () => {
    unwrap(await machine.session.changePassphrase(passphrase, 'vijf rode sloepen op het meer'));
    machine.clock.time = '17:05';
    await machine.session.lock();
    await settled();
    const [name = ''] = names();
    const fresh = startMachine(root, 'fresh');
    unwrap(await fresh.restores.find(join(folder, name)));
    expect(await fresh.restores.restore({ with: 'passphrase', passphrase })).toMatchObject({ ok: false });
    fresh.restores.stop();
  });

  it('at the first opening of a day one is made only when there is something new, or the last one is gone', async () => {
    const { backups } = machine;
    machine.clock.day = '2026-11-24';
    await backups.atOpening(openRegisterOf(machine));
    expect(names()).toHaveLength(1);
    rmSync(join(folder, names()[0] ?? ''));
    await backups.atOpening(openRegisterOf(machine));
    expect(names()).toEqual([`gegrond-${short()}-2026-11-24-1000.gegrond-backup`]);
    await note(machine, filled.stream, 'Nog iets.');
    await backups.atOpening(openRegisterOf(machine));
    expect(names()).toHaveLength(1);
    machine.clock.day = '2026-11-25';
    await backups.atOpening(openRegisterOf(machine));
    expect(names()).toHaveLength(2);
  });

  it('then so many days are kept, the newest of each, and nothing else in the folder is touched', async () => {
    const hand = unwrap(
      await machine.backups.make(openRegisterOf(machine), join(folder, 'met de hand.gegrond-backup')),
    );
    const strange = [
      'brief.docx',
      'gegrond-zzzzzz-2020-01-01-1000.gegrond-backup',
      `gegrond-${short()}-2020-01-01-1000.gegrond-backup`,
    ];
    for (const name of strange) writeFileSync(join(folder, name), 'van een ander');
    machine.backups.keep(3);
    for (const day of ['24', '25', '26', '27']) {
      for (const time of ['09:00', '16:30']) {
        machine.clock.day = `2026-11-${day}`;
        machine.clock.time = time;
        await note(machine, filled.stream, `Op de ${day}e, ${time}`);
        await lockAndOpen();
      }
    }
    expect(names()).toEqual(
      [
        'met de hand.gegrond-backup',
        ...strange,
        ...['25', '26', '27'].map((day) => `gegrond-${short()}-2026-11-${day}-1630.gegrond-backup`),
      ].sort(),
    );
    expect(readFileSync(hand.path)).toHaveLength(hand.bytes);
  });

  it('when the folder is away, then it is said, nothing is removed, and the next try mends it', async () => {
    const away = join(root, 'weg');
    renameSync(folder, away);
    await note(machine, filled.stream, 'Nog iets.');
    await lockAndOpen();
    expect(await status()).toMatchObject({ failed: { because: { type: 'folder-missing' } }, folder });
    expect(readdirSync(away)).toHaveLength(1);
    renameSync(away, folder);
    await lockAndOpen();
    expect(await status()).toMatchObject({ failed: null, changed: false });
  });

  it('then what a killed one left there goes with the next', async () => {
    const left = `.gegrond-${openRegisterOf(machine).vault.device.slice(0, 8)}-0123456789ab.part`;
    const others = '.gegrond-abcdefgh-0123456789ab.part';
    for (const name of [left, others]) writeFileSync(join(folder, name), 'half');
    await note(machine, filled.stream, 'Nog iets.');
    await lockAndOpen();
    expect(names()).not.toContain(left);
    expect(names()).toContain(others);
  });

  it('when no more are wanted, then those that were made stay', async () => {
    machine.backups.leaveFolder();
    await note(machine, filled.stream, 'Nog iets.');
    await lockAndOpen();
    expect(names()).toHaveLength(1);
    expect(await status()).toMatchObject({ folder: null });
  });

  it('when the program ends at once, then what runs is stopped and nothing half stays', async () => {
    await note(machine, filled.stream, 'Nog iets.');
    machine.onProgress.push(({ doing }) => {
      // As slow as a stick: the first progress outlasts the patience.
      if (doing === 'making') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
    });
    await machine.session.lock();
    await machine.backups.settle(1);
    expect(names()).toHaveLength(1);
    expect(dirname(join(folder, names()[0] ?? ''))).toBe(folder);
    unwrap(await machine.session.unlock(passphrase));
  });

  it('a folder in which none can be made is not taken', async () => {
    expect(await machine.backups.chooseFolder(openRegisterOf(machine), join(root, 'er-niet'))).toMatchObject({
      ok: false,
      error: { type: 'folder-missing' },
    });
    expect(await status()).toMatchObject({ folder });
  });
});

it('a locked register gives no back-up, and its status says no more than its choices', async () => {
  const register = openRegisterOf(machine);
  await machine.session.lock();
  expect(await machine.backups.make(register, join(folder, 'kopie.gegrond-backup'))).toEqual({
    ok: false,
    error: { type: 'locked' },
  });
  expect(await status()).toMatchObject({ changed: null });
  expect(await contentsOf(folder)).toEqual({});
});
