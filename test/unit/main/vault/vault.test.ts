import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keyring } from '../../../../main/vault/keyring.ts';
import { vaultDoor } from '../../../../main/vault/vault.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { failingFiles } from '../../../faults/failing-files.ts';
import { dataFolder, member, must, noKeyring, passphrase, quick, stretchHere } from '../../../faults/given-register.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../faults/memory-disk.ts';

/** A keyring that keeps its own random key, as the system's does; `forget` is a reset of the user's keyring. */
const workingKeyring = (): Keyring & { forget: () => void; wantReseal: () => void; sealed: () => number } => {
  let mask = randomBytes(32);
  let reseal = false;
  let sealed = 0;
  const xor = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, index) => byte ^ (mask[index % 32] ?? 0));
  const mark = Buffer.from('keyring:');
  return {
    forget: () => {
      mask = randomBytes(32);
    },
    wantReseal: () => {
      reseal = true;
    },
    sealed: () => sealed,
    backend: async () => 'os-keyring',
    seal: async (secret) => {
      sealed += 1;
      return xor(Buffer.concat([mark, secret]));
    },
    open: async (bytes) => {
      const plain = Buffer.from(xor(bytes));
      return plain.subarray(0, mark.length).equals(mark) ? { secret: plain.subarray(mark.length), reseal } : null;
    },
  };
};

describe('the vault', () => {
  let disk: MemoryDisk;
  let now: number;
  const doorWith = (keyring: Keyring, files = disk.files) =>
    vaultDoor({ files, folder: dataFolder, keyring, stretch: stretchHere, strength: quick, monotonic: () => now });
  const make = async (keyring: Keyring) => {
    const made = must(await doorWith(keyring).create({ member, deviceLetter: 'A', passphrase }));
    must(await made.commit());
    return made;
  };
  const vaultFile = () => `${dataFolder}/vault/vault.json`;
  const copyFile = () => `${dataFolder}/vault/vault.copy.json`;

  beforeEach(() => {
    disk = createMemoryDisk();
    now = 0;
  });

  it('opens with its passphrase, with the same register, device and member', async () => {
    const made = await make(noKeyring);
    const vault = must(await doorWith(noKeyring).unlock(passphrase));
    expect([vault.register, vault.device, vault.member, vault.deviceLetter, vault.protection]).toEqual([
      made.vault.register,
      made.vault.device,
      member,
      'A',
      'passphrase-only',
    ]);
    const bytes = randomBytes(50);
    expect(made.vault.verify(vault.device, bytes, vault.sign(bytes))).toBe(true);
    expect(made.vault.verify(vault.device, randomBytes(50), vault.sign(bytes))).toBe(false);
    expect(made.vault.verify('x'.repeat(26) as typeof vault.device, bytes, vault.sign(bytes))).toBe(false);
  });

  it('does not exist before it is committed, so that a person can start again', async () => {
    const abandoned = must(await doorWith(noKeyring).create({ member, deviceLetter: 'A', passphrase }));
    expect(await doorWith(noKeyring).exists()).toBe(false);
    expect(await doorWith(noKeyring).unlock(passphrase)).toEqual({ ok: false, error: { type: 'no-register' } });
    const second = await make(noKeyring);
    expect(must(await doorWith(noKeyring).unlock(passphrase)).register).toBe(second.vault.register);
    expect(await abandoned.commit()).toEqual({ ok: false, error: { type: 'register-exists' } });
    expect(await doorWith(noKeyring).create({ member, deviceLetter: 'A', passphrase })).toEqual({
      ok: false,
      error: { type: 'register-exists' },
    });
  });

  it('wants twelve characters, counted as a person counts them', async () => {
    const short = { ok: false, error: { type: 'passphrase-too-short', minimum: 12 } };
    const attempt = (text: string) => doorWith(noKeyring).create({ member, deviceLetter: 'A', passphrase: text });
    expect(await attempt('elf tekens!')).toEqual(short);
    expect(await attempt('😀'.repeat(11))).toEqual(short);
    expect((await attempt('😀'.repeat(12))).ok).toBe(true);
  });

  it('takes a passphrase however the keyboard composes its accents', async () => {
    must(
      await must(
        await doorWith(noKeyring).create({ member, deviceLetter: 'A', passphrase: 'e\u0301\u0301n lange zin' }),
      ).commit(),
    );
    expect((await doorWith(noKeyring).unlock('\u00e9\u0301n lange zin')).ok).toBe(true);
  });

  it('answers a wrong passphrase with a wait that grows from 1 to 60 seconds, and looks at no try within it', async () => {
    await make(noKeyring);
    const door = doorWith(noKeyring);
    const waits: unknown[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const result = await door.unlock('verkeerd verkeerd');
      const seconds = !result.ok && result.error.type === 'wrong-passphrase' ? result.error.waitSeconds : Number.NaN;
      waits.push(seconds);
      now += seconds * 500;
      expect(await door.unlock(passphrase)).toEqual({
        ok: false,
        error: { type: 'wrong-passphrase', waitSeconds: Math.ceil(seconds / 2) },
      });
      now += seconds * 500;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect((await door.unlock(passphrase)).ok).toBe(true);
    expect(await door.unlock('verkeerd verkeerd')).toMatchObject({ error: { waitSeconds: 1 } });
  });

  it('does not let tries side by side get round the wait', async () => {
    await make(noKeyring);
    const door = doorWith(noKeyring);
    const tries = await Promise.all(
      ['verkeerd 1 verkeerd', 'verkeerd 2 verkeerd', passphrase].map((one) => door.unlock(one)),
    );
    expect(tries.map((one) => one.ok)).toEqual([false, false, false]);
  });

  it('opens with the kit when the passphrase is forgotten, sets a new one, and the kit stays valid', async () => {
    const { recoveryKit, vault } = await make(noKeyring);
    const next = 'een heel andere zin';
    const recovered = must(await doorWith(noKeyring).recover(recoveryKit.toLowerCase(), next));
    expect(recovered.register).toBe(vault.register);
    expect((await doorWith(noKeyring).unlock(passphrase)).ok).toBe(false);
    expect((await doorWith(noKeyring).unlock(next)).ok).toBe(true);
    expect((await doorWith(noKeyring).recover(recoveryKit, passphrase)).ok).toBe(true);
  });

  it('does not open with a mistyped kit (no wait) or the kit of another register (a wait)', async () => {
    await make(noKeyring);
    const elsewhere = createMemoryDisk();
    const other = must(await doorWith(noKeyring, elsewhere.files).create({ member, deviceLetter: 'A', passphrase }));
    const door = doorWith(noKeyring);
    expect(await door.recover('AAAAA', passphrase)).toEqual({
      ok: false,
      error: { type: 'wrong-kit', waitSeconds: 0 },
    });
    expect(await door.recover(other.recoveryKit, passphrase)).toEqual({
      ok: false,
      error: { type: 'wrong-kit', waitSeconds: 1 },
    });
    expect(await door.recover(other.recoveryKit, 'kort')).toMatchObject({ error: { type: 'passphrase-too-short' } });
  });

  it('needs the keyring as well where there is one; when that is lost, the kit opens it', async () => {
    const keyring = workingKeyring();
    const { recoveryKit } = await make(keyring);
    expect(must(await doorWith(keyring).unlock(passphrase)).protection).toBe('os-keyring');
    expect(await doorWith(noKeyring).unlock(passphrase)).toEqual({ ok: false, error: { type: 'keyring-lost' } });
    keyring.forget();
    expect(await doorWith(keyring).unlock(passphrase)).toEqual({ ok: false, error: { type: 'keyring-lost' } });
    must(await doorWith(keyring).recover(recoveryKit, passphrase));
    expect((await doorWith(keyring).unlock(passphrase)).ok).toBe(true);
  });

  it('does not open by the passphrase alone when the keyring answers with another secret', async () => {
    await make(workingKeyring());
    const other: Keyring = { ...workingKeyring(), open: async () => ({ secret: randomBytes(32), reseal: false }) };
    expect(await doorWith(other).unlock(passphrase)).toMatchObject({ error: { type: 'wrong-passphrase' } });
  });

  it('falls back to the passphrase alone when the keyring fails while the register is made', async () => {
    const broken: Keyring = { ...workingKeyring(), seal: async () => Promise.reject(new Error('no dbus')) };
    await make(broken);
    expect(must(await doorWith(noKeyring).unlock(passphrase)).protection).toBe('passphrase-only');
  });

  it('seals its half anew when the system asks for it', async () => {
    const keyring = workingKeyring();
    await make(keyring);
    keyring.wantReseal();
    must(await doorWith(keyring).unlock(passphrase));
    expect(keyring.sealed()).toBe(2);
    expect((await doorWith(keyring).unlock(passphrase)).ok).toBe(true);
  });

  it('changes the passphrase of who knows it', async () => {
    await make(noKeyring);
    const door = doorWith(noKeyring);
    expect(await door.changePassphrase('verkeerd verkeerd', 'een nieuwe lange zin')).toMatchObject({ ok: false });
    now += 1000;
    expect(await door.changePassphrase(passphrase, 'kort')).toMatchObject({ error: { type: 'passphrase-too-short' } });
    must(await door.changePassphrase(passphrase, 'een nieuwe lange zin'));
    expect((await door.unlock('een nieuwe lange zin')).ok).toBe(true);
    expect((await door.unlock(passphrase)).ok).toBe(false);
  });

  it('is there or not there, old or new, when the process is killed at any call of a change', async () => {
    await make(noKeyring);
    const next = 'een nieuwe lange zin';
    const watched = failingFiles(disk.clone().files, null);
    must(await doorWith(noKeyring, watched.files).changePassphrase(passphrase, next));
    for (let at = 0; at < watched.calls().length; at += 1) {
      const copy = disk.clone();
      const result = await doorWith(noKeyring, failingFiles(copy.files, { at, kind: 'kill' }).files).changePassphrase(
        passphrase,
        next,
      );
      const opens = async (text: string) => (await doorWith(noKeyring, copy.files).unlock(text)).ok;
      const [old, fresh] = [await opens(passphrase), await opens(next)];
      expect(old !== fresh, `killed at ${watched.calls()[at]}`).toBe(true);
      if (result.ok) expect(fresh).toBe(true);
      // And from either, both copies are alike again after the next start.
      expect(copy.contents(vaultFile())).toEqual(copy.contents(copyFile()));
    }
  });

  it('survives the loss of either file, and says so when both are damaged', async () => {
    await make(noKeyring);
    for (const path of [vaultFile(), copyFile()]) {
      disk.remove(path);
      expect((await doorWith(noKeyring).unlock(passphrase)).ok).toBe(true);
      expect(disk.contents(vaultFile())).toEqual(disk.contents(copyFile()));
    }
    for (const path of [vaultFile(), copyFile()]) disk.put(path, Buffer.from('{}'));
    expect(await doorWith(noKeyring).unlock(passphrase)).toEqual({ ok: false, error: { type: 'vault-damaged' } });
    expect(await doorWith(noKeyring).exists()).toBe(true);
  });

  it('gives each stream a key of its own that is there after a restart', async () => {
    await make(noKeyring);
    const vault = must(await doorWith(noKeyring).unlock(passphrase));
    const streams = await Promise.all(Array.from({ length: 5 }, async () => must(await vault.newStream())));
    const keys = streams.map((stream) => Buffer.from(vault.streamKey(stream)?.key ?? []).toString('hex'));
    expect(new Set(keys).size).toBe(5);
    const again = must(await doorWith(noKeyring).unlock(passphrase));
    expect(streams.map((stream) => Buffer.from(again.streamKey(stream)?.key ?? []).toString('hex'))).toEqual(keys);
    expect(again.streamKey('z'.repeat(26) as StreamId)).toBeNull();
  });

  it('seals a projection for its own stream only', async () => {
    const { vault } = await make(noKeyring);
    const [one, other] = [must(await vault.newStream()), must(await vault.newStream())];
    const sealed = vault.sealProjection(one, 'Klacht over wachttijd') ?? new Uint8Array();
    expect(vault.openProjection(one, sealed)).toBe('Klacht over wachttijd');
    expect(vault.openProjection(other, sealed)).toBeNull();
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    expect(vault.openProjection(one, sealed)).toBeNull();
    expect(vault.sealProjection('z'.repeat(26) as StreamId, 'x')).toBeNull();
  });

  it('wipes its keys when it locks, and refuses from then on', async () => {
    const { vault } = await make(noKeyring);
    const stream = must(await vault.newStream());
    const key = vault.streamKey(stream)?.key ?? new Uint8Array([1]);
    vault.lock();
    expect([...key].every((byte) => byte === 0)).toBe(true);
    expect(vault.isOpen()).toBe(false);
    expect(await vault.newStream()).toEqual({ ok: false, error: { type: 'locked' } });
    expect(() => vault.sign(new Uint8Array())).toThrow();
    expect(() => vault.streamKey(stream)).toThrow();
    expect(() => vault.sealProjection(stream, 'x')).toThrow();
  });
});
