import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, startDesk, value } from '../../../support/desk-on-disk.ts';
import { passphrase } from '../../../support/session-on-disk.ts';

let current: Desk;
let other: Desk;
beforeEach(() => {
  current = startDesk();
  other = startDesk();
});
afterEach(async () => {
  await current.close();
  await other.close();
});

const path = (): string => join(current.folder, 'buiten', 'kopie.gegrond-backup');
const prepare = async () => {
  await current.open();
  mkdirSync(join(current.folder, 'buiten'));
  current.chosen.target = path();
};

describe('while the register is locked', () => {
  test('then no dialog is shown and none is made', async () => {
    current.chosen.duringDialog = async () => {
      throw new Error('A dialog was shown');
    };
    const locked = { ok: false, error: { type: 'locked' } };
    expect(await current.ask('backup:make', undefined)).toEqual(locked);
    expect(await current.ask('backup:choose-folder', undefined)).toEqual(locked);
    expect(await current.ask('backup:leave-folder', undefined)).toEqual(locked);
    expect(await current.ask('backup:keep', { days: 3 })).toEqual(locked);
    expect(await current.ask('backup:status', undefined)).toMatchObject({ folder: null, last: null, changed: null });
  });
});

describe('through the dialogs', () => {
  test('given a person who cancels, then nothing is made, chosen or found', async () => {
    await prepare();
    current.chosen.target = null;
    expect(await current.ask('backup:make', undefined)).toEqual({ ok: true, value: null });
    expect(value(await current.ask('backup:choose-folder', undefined)).folder).toBeNull();
    expect(await other.ask('backup:find', undefined)).toEqual({ ok: true, value: null });
  });

  test('given a register that locks behind the dialog, then none is made', async () => {
    await prepare();
    current.chosen.duringDialog = () => current.session.lock();
    expect(await current.ask('backup:make', undefined)).toEqual({ ok: false, error: { type: 'locked' } });
    expect(readdirSync(join(current.folder, 'buiten'))).toEqual([]);
  });

  test('given a chosen file, then it is made; and on another machine found and restored', async () => {
    await prepare();
    expect(value(await current.ask('backup:make', undefined))).toMatchObject({ path: path() });
    other.chosen.backup = path();
    expect(value(await other.ask('backup:find', undefined))).toMatchObject({ records: 1, pieces: 0 });
    const open = value(await other.ask('backup:restore', { with: 'passphrase', passphrase }));
    expect(open.deviceLetter).toBe('B');
    expect(await other.ask('session:status', undefined)).toEqual({ status: 'open', ...open });
    expect(await other.ask('backup:find', undefined)).toEqual({ ok: false, error: { type: 'register-exists' } });
  });

  test('given a chosen folder, then daily ones go there until it is left', async () => {
    await prepare();
    current.chosen.folder = join(current.folder, 'buiten');
    const chosen = value(await current.ask('backup:choose-folder', undefined));
    expect(chosen).toMatchObject({ folder: current.chosen.folder, keep: 14, changed: false, failed: null });
    expect(value(await current.ask('backup:keep', { days: 30 })).keep).toBe(30);
    expect(value(await current.ask('backup:leave-folder', undefined)).folder).toBeNull();
    expect(readdirSync(join(current.folder, 'buiten'))).toHaveLength(1);
  });
});
