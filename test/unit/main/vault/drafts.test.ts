import { beforeEach, describe, expect, it } from 'vitest';
import { type Drafts, openDrafts } from '../../../../main/vault/drafts.ts';
import type { Vault } from '../../../../main/vault/vault.ts';
import { failingFiles } from '../../../faults/failing-files.ts';
import { doorTo, foundRegister, must, passphrase } from '../../../faults/given-register.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../faults/memory-disk.ts';

describe('drafts', () => {
  let disk: MemoryDisk;
  let vault: Vault;
  let drafts: Drafts;
  beforeEach(async () => {
    disk = createMemoryDisk();
    vault = (await foundRegister(disk.files)).vault;
    drafts = openDrafts({ folder: '/data/drafts', files: disk.files, vault });
  });
  const draftFiles = () => disk.paths().filter((path) => path.startsWith('/data/drafts/'));

  it('are there after a restart, the last text of each slot', async () => {
    must(await drafts.save('nieuwe klacht', 'half'));
    must(await drafts.save('nieuwe klacht', 'half ingevuld'));
    must(await drafts.save('uitspraak', ''));
    const again = openDrafts({
      folder: '/data/drafts',
      files: disk.files,
      vault: must(await doorTo(disk.files).unlock(passphrase)),
    });
    expect(await again.load('nieuwe klacht')).toEqual({ ok: true, value: 'half ingevuld' });
    expect(await again.load('uitspraak')).toEqual({ ok: true, value: '' });
    expect(await again.load('anders')).toEqual({ ok: true, value: null });
  });

  it('keep the last of many saves at once, and none after they were discarded', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => drafts.save('slot', `tekst ${index}`)));
    expect(await drafts.load('slot')).toEqual({ ok: true, value: 'tekst 19' });
    must(await drafts.discard('slot'));
    must(await drafts.discard('slot'));
    expect(await drafts.load('slot')).toEqual({ ok: true, value: null });
    expect(draftFiles()).toEqual([]);
  });

  it('are nothing when damaged, or put in the place of another', async () => {
    must(await drafts.save('a', 'tekst a'));
    const [path = ''] = draftFiles();
    const bytes = disk.contents(path);
    must(await drafts.save('b', 'tekst b'));
    const other = draftFiles().find((one) => one !== path) ?? '';
    disk.put(other, bytes);
    expect(await drafts.load('b')).toEqual({ ok: true, value: null });
    bytes[15] = (bytes[15] ?? 0) ^ 1;
    disk.put(path, bytes);
    expect(await drafts.load('a')).toEqual({ ok: true, value: null });
  });

  it('say when the disk is full, and when the register is locked', async () => {
    const opening = failingFiles(disk.files, { at: 0, kind: 'before', code: 'ENOSPC', times: 99 });
    const full = openDrafts({ folder: '/data/drafts', files: opening.files, vault });
    expect(await full.save('a', 'x')).toEqual({ ok: false, error: { type: 'disk-full' } });
    vault.lock();
    const locked = { ok: false, error: { type: 'locked' } };
    expect([await drafts.save('a', 'x'), await drafts.load('a'), await drafts.discard('a')]).toEqual([
      locked,
      locked,
      locked,
    ]);
  });
});
