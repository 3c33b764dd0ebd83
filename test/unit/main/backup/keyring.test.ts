import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keyring } from '../../../../main/vault/keyring.ts';
import { vaultFileFromBytes, vaultFileToBytes } from '../../../../main/vault/vault-file.ts';
import { unwrapWithPassphrase } from '../../../../main/vault/wrapping.ts';
import {
  everything,
  type Filled,
  fillSmall,
  type Machine,
  openRegisterOf,
  startMachine,
  temporaryRoot,
  unwrap,
} from '../../../support/given-backup.ts';
import { onDiskWrapping, passphrase } from '../../../support/session-on-disk.ts';

/** One machine's keyring: what it seals, only it opens. */
const keyring = (): Keyring => {
  const key = randomBytes(32);
  const nonce = Buffer.alloc(12, 1);
  return {
    backend: async () => 'os-keyring',
    seal: async (secret) => {
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    open: async (sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce);
      decipher.setAuthTag(sealed.subarray(-16));
      try {
        return { secret: Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]), reseal: false };
      } catch {
        return null;
      }
    },
  };
};
const wrappingWith = (one: Keyring) => ({ ...onDiskWrapping, keyring: one });

let root: string;
let remove: () => void;
let old: Machine;
let filled: Filled;
const machines: Machine[] = [];
const start = (name: string, wrapping = onDiskWrapping): Machine => {
  const machine = startMachine(root, name, wrapping);
  machines.push(machine);
  return machine;
};
const vaultOf = ({ folder }: Machine) => vaultFileFromBytes(readFileSync(join(folder, 'vault', 'vault.json')));
const make = async (name: string) =>
  unwrap(await old.backups.make(openRegisterOf(old), join(root, 'stick', `${name}.gegrond-backup`)));
const restoreTo = async (machine: Machine, path: string) => {
  unwrap(await machine.restores.find(path));
  return machine.restores.restore({ with: 'passphrase', passphrase });
};

beforeEach(async () => {
  ({ root, remove } = temporaryRoot());
  mkdirSync(join(root, 'stick'));
  old = start('old', wrappingWith(keyring()));
  filled = await fillSmall(old);
});
afterEach(async () => {
  for (const machine of machines.splice(0)) {
    await machine.session.lock();
    machine.restores.stop();
  }
  remove();
});

describe('given a register whose passphrase is bound to the keyring of its system', () => {
  it('then its back-up opens elsewhere with the passphrase alone, and everything is there', async () => {
    const { path, opensWith } = await make('kopie');
    expect(opensWith).toBe('passphrase-or-kit');
    const fresh = start('fresh');
    unwrap(await restoreTo(fresh, path));
    expect((await everything(fresh, filled)).draft).toBe('Half ingevuld');
    expect(openRegisterOf(fresh).vault.protection).toBe('passphrase-only');
  });

  it('then what lies on its own disk does not open with the passphrase alone', async () => {
    const file = vaultOf(old);
    if (!file) throw new Error('No vault');
    expect(file.portable).toBeDefined();
    expect(await unwrapWithPassphrase(onDiskWrapping, file, passphrase)).toEqual({ type: 'keyring-lost' });
    // Not even by whoever takes the keyring's half away from the file: that half is part of the key.
    const without = { ...file, passphrase: { ...file.passphrase, keyring: null } };
    expect(await unwrapWithPassphrase(onDiskWrapping, without, passphrase)).toEqual({ type: 'wrong' });
  });

  it('then the passphrase costs as much to guess in the back-up as on the disk', async () => {
    const { path } = await make('kopie');
    const text = readFileSync(path).toString('latin1');
    const inBackup: unknown = JSON.parse(text.slice(text.indexOf('{\n'), text.indexOf('\n}\n') + 2));
    expect(inBackup).toMatchObject({ passphrase: { stretch: vaultOf(old)?.passphrase.stretch, keyring: null } });
    expect(inBackup).not.toHaveProperty('portable');
  });

  it('when it is restored on a machine with a keyring, then it is bound to that one', async () => {
    const { path } = await make('kopie');
    const own = wrappingWith(keyring());
    const fresh = start('fresh', own);
    unwrap(await restoreTo(fresh, path));
    expect(openRegisterOf(fresh).vault.protection).toBe('os-keyring');
    await fresh.session.lock();
    const file = vaultOf(fresh);
    if (!file) throw new Error('No vault');
    expect(await unwrapWithPassphrase(onDiskWrapping, file, passphrase)).toEqual({ type: 'keyring-lost' });
    unwrap(await fresh.session.unlock(passphrase));
  });

  it('when the passphrase changed, then the next back-up opens with the new one, and the earlier with the old', async () => {
    const before = await make('kopie');
    const next = 'vijf rode sloepen op het meer';
    unwrap(await old.session.changePassphrase(passphrase, next));
    const after = await make('kopie');
    const [one, two] = [start('one'), start('two')];
    unwrap(await restoreTo(one, before.path));
    expect(await restoreTo(two, after.path)).toMatchObject({ error: { type: 'wrong-passphrase' } });
    two.restores.stop();
    const three = start('three');
    unwrap(await three.restores.find(after.path));
    unwrap(await three.restores.restore({ with: 'passphrase', passphrase: next }));
  });

  it('when its vault is from before there were back-ups, then until the next unlocking the kit opens them', async () => {
    const { portable: _, ...before } = vaultOf(old) ?? { portable: '' };
    for (const name of ['vault.json', 'vault.copy.json']) {
      writeFileSync(join(old.folder, 'vault', name), vaultFileToBytes(before as never));
    }
    const bound = await make('gebonden');
    expect(bound.opensWith).toBe('kit');
    const fresh = start('fresh');
    expect(await restoreTo(fresh, bound.path)).toEqual({ ok: false, error: { type: 'keyring-lost' } });
    unwrap(await fresh.restores.restore({ with: 'kit', recoveryKit: filled.kit, newPassphrase: passphrase }));

    await old.session.lock();
    unwrap(await old.session.unlock(passphrase));
    expect((await make('los')).opensWith).toBe('passphrase-or-kit');
  });
});
