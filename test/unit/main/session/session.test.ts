import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../../../main/session/session.ts';
import type { VaultDoor } from '../../../../main/vault/vault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { confirm, found, make, passphrase, request, startSession } from '../../../support/session-on-disk.ts';

let folder = '';
let started: Session[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegrond-session-'));
});
afterEach(async () => {
  await Promise.all(started.map((session) => session.lock()));
  started = [];
  rmSync(folder, { recursive: true, force: true });
});

const start = (change?: (door: VaultDoor) => VaultDoor) => {
  const one = startSession(folder, change);
  started.push(one.session);
  return one;
};
const firstEvents = async (session: Session) => {
  const batch = await session.register()?.journal.readAfter({}, 100);
  return batch?.records.map((record) => record.body?.event) ?? [];
};

describe('making a register', () => {
  test('given an empty folder, then there is no register', async () => {
    const { session } = start();
    expect(await session.status()).toEqual({ status: 'no-register' });
    expect(await session.unlock(passphrase)).toEqual(err({ type: 'no-register' }));
  });

  test('given it was made, then two groups of the kit are asked before it opens', async () => {
    const { session } = start();
    const kit = await make(session);
    expect(kit.split(' ')).toHaveLength(8);
    expect(await session.status()).toEqual({ status: 'confirming-kit', askFor: [0, 1] });
    expect(session.register()).toBeNull();
    expect(session.founding()?.kitGroups.join(' ')).toBe(kit);
  });

  test('given the wrong groups, none, or others than were asked, then it stays closed', async () => {
    const { session } = start();
    const groups = (await make(session)).split(' ');
    for (const answer of [
      [],
      [{ index: 0, text: groups[0] ?? '' }],
      [
        { index: 0, text: groups[0] ?? '' },
        { index: 1, text: groups[2] ?? '' },
      ],
      [
        { index: 2, text: groups[2] ?? '' },
        { index: 3, text: groups[3] ?? '' },
      ],
    ])
      expect(await session.confirmKit(answer)).toEqual(err({ type: 'kit-mismatch' }));
    expect(session.register()).toBeNull();
  });

  test('given the right groups, then it opens, and its first record says who founded it', async () => {
    const { session } = start();
    const { open } = await found(session);
    expect(open).toMatchObject({ deviceLetter: 'A', member: 'm'.repeat(26), protection: 'passphrase-only' });
    expect(open.heads[open.device]?.seq).toBe(1);
    expect(await firstEvents(session)).toEqual([
      {
        type: 'RegisterFounded',
        organisation: request.organisation,
        founder: { id: 'm'.repeat(26), name: 'Anna de Wit', roles: ['officer', 'administrator'] },
        device: { id: open.device, letter: 'A', member: 'm'.repeat(26) },
      },
    ]);
    expect(await session.status()).toMatchObject({ status: 'open', device: open.device });
  });

  test('given the founder only named another role, then they are administrator too: someone must give roles', async () => {
    const { session } = start();
    const created = await session.create({ ...request, roles: ['board'] });
    if (!created.ok) throw new Error(created.error.type);
    await confirm(session, created.value.recoveryKit);
    expect(await firstEvents(session)).toMatchObject([{ founder: { roles: ['board', 'administrator'] } }]);
  });

  test('given it is open, then the kit is known to nobody any more and no second register can be made', async () => {
    const { session } = start();
    await found(session);
    expect(session.founding()).toBeNull();
    expect(await session.create(request)).toEqual(err({ type: 'register-exists' }));
  });

  test('given the program ends before the kit is confirmed, then one simply starts again', async () => {
    await make(start().session);
    const { session } = start();
    expect(await session.status()).toEqual({ status: 'no-register' });
    await found(session);
    expect((await session.status()).status).toBe('open');
  });

  test('given it is left while the kit is confirmed, then there is no register', async () => {
    const { session } = start();
    const kit = await make(session);
    await session.lock();
    expect(await session.status()).toEqual({ status: 'no-register' });
    expect(await confirm(session, kit)).toEqual(err({ type: 'locked' }));
  });

  test('given the screen locks while the kit is at the printer, then it can still be confirmed', async () => {
    const { session } = start();
    const kit = await make(session);
    await session.lockIfOpen();
    expect((await confirm(session, kit)).ok).toBe(true);
  });

  test('given the vault cannot be kept at first, then confirming again founds it once', async () => {
    let fails = true;
    const { session } = start((door) => ({
      ...door,
      create: async (wanted) => {
        const made = await door.create(wanted);
        if (!made.ok) return made;
        const commit = async () => (fails ? err({ type: 'disk-full' }) : made.value.commit());
        return ok({ ...made.value, commit });
      },
    }));
    const kit = await make(session);
    expect(await confirm(session, kit)).toEqual(err({ type: 'disk-full' }));
    expect(session.register()).toBeNull();
    fails = false;
    expect((await confirm(session, kit)).ok).toBe(true);
    expect(await firstEvents(session)).toHaveLength(1);
  });

  test('given the program is killed between the founding record and the vault, then one starts again without harm', async () => {
    const { session: killed } = start((door) => ({
      ...door,
      create: async (wanted) => {
        const made = await door.create(wanted);
        return made.ok ? ok({ ...made.value, commit: async () => err({ type: 'disk-full' }) }) : made;
      },
    }));
    await confirm(killed, await make(killed));
    const { session } = start();
    const { open } = await found(session);
    expect(Object.keys(open.heads)).toEqual([open.device]);
    expect(session.register()?.journal.health().damaged).toEqual([]);
  });

  test('given a passphrase that is too short, then no register', async () => {
    const { session } = start();
    expect(await session.create({ ...request, passphrase: 'kort' })).toMatchObject({
      ok: false,
      error: { type: 'passphrase-too-short' },
    });
    expect((await session.status()).status).toBe('no-register');
  });
});

describe('opening and locking', () => {
  test('given a later start, then it is locked, and the passphrase opens it', async () => {
    const { open } = await found(start().session);
    const { session } = start();
    expect(await session.status()).toEqual({ status: 'locked', organisationHint: null });
    const unlocked = await session.unlock(passphrase);
    expect(unlocked).toEqual(ok(open));
  });

  test('given a wrong passphrase, then a clear no, and the right one still opens it later', async () => {
    await found(start().session);
    const { session, later } = start();
    expect(await session.unlock('een andere wachtwoordzin')).toMatchObject({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    expect(session.register()).toBeNull();
    later(60_000);
    expect((await session.unlock(passphrase)).ok).toBe(true);
  });

  test('given it locks, then nothing is to be had, the keys are gone and whoever listens is told', async () => {
    const { session, locked } = start();
    await found(session);
    const register = session.register();
    await session.lock();
    expect(session.register()).toBeNull();
    expect(register?.vault.isOpen()).toBe(false);
    expect(locked).toEqual(['locked']);
    expect((await session.status()).status).toBe('locked');
    await session.lock();
    expect(locked).toEqual(['locked']);
  });

  test('given an append is under way when it locks, then it is either kept or refused, never half', async () => {
    const { session } = start();
    const { open } = await found(session);
    const event = { type: 'OrganisationChanged', organisation: request.organisation };
    const entries = [{ stream: open.registerStream, event }];
    const appending = session.register()?.journal.append({ expectedSeq: 1, entries });
    const locking = session.lock();
    const appended = await appending;
    await locking;
    await session.unlock(passphrase);
    expect(await firstEvents(session)).toHaveLength(appended?.ok ? 2 : 1);
    expect(session.register()?.journal.health().damaged).toEqual([]);
  });

  test('given locking and opening are asked at once, then they happen one after the other', async () => {
    const { session } = start();
    await found(session);
    const [, , status] = await Promise.all([session.lock(), session.unlock(passphrase), session.status()]);
    expect(status.status).toBe('open');
    expect(session.register()?.vault.isOpen()).toBe(true);
  });

  test('given a record is appended, then whoever listens is told the heads', async () => {
    const { session, advanced } = start();
    const { open } = await found(session);
    const event = { type: 'OrganisationChanged', organisation: request.organisation };
    const entries = [{ stream: open.registerStream, event }];
    await session.register()?.journal.append({ expectedSeq: 1, entries });
    expect(advanced).toContain(2);
  });
});

describe('the kit and the passphrase', () => {
  test('given the passphrase is lost, then the kit opens it and sets a new one', async () => {
    const { kit } = await found(start().session);
    const { session } = start();
    expect((await session.recover(kit.toLowerCase(), 'een geheel nieuwe zin')).ok).toBe(true);
    await session.lock();
    expect((await session.unlock(passphrase)).ok).toBe(false);
    const later = start();
    expect((await later.session.unlock('een geheel nieuwe zin')).ok).toBe(true);
  });

  test('given the kit of another register, then it stays closed', async () => {
    const { session: other } = start();
    const { kit } = await found(other);
    rmSync(folder, { recursive: true });
    await found(start().session);
    const { session } = start();
    expect(await session.recover(kit, 'een geheel nieuwe zin')).toMatchObject({
      ok: false,
      error: { type: 'wrong-kit' },
    });
    expect(session.register()).toBeNull();
  });

  test('given it is locked, then the passphrase cannot be changed', async () => {
    await found(start().session);
    const { session } = start();
    expect(await session.changePassphrase(passphrase, 'een geheel nieuwe zin')).toEqual(err({ type: 'locked' }));
  });

  test('given it is open, then the new passphrase holds from now on', async () => {
    const { session } = start();
    await found(session);
    expect(await session.changePassphrase(passphrase, 'een geheel nieuwe zin')).toEqual(ok(null));
    await session.lock();
    expect((await session.unlock('een geheel nieuwe zin')).ok).toBe(true);
  });
});

test('given a copy of the data folder, then it opens as the register does', async () => {
  await found(start().session);
  const copy = mkdtempSync(join(tmpdir(), 'gegrond-session-copy-'));
  cpSync(folder, copy, { recursive: true });
  const original = folder;
  folder = copy;
  expect((await start().session.unlock(passphrase)).ok).toBe(true);
  folder = original;
  expect(readdirSync(copy)).toContain('vault');
  rmSync(copy, { recursive: true, force: true });
});
