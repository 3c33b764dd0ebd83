import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Attachments, openAttachments } from '../../../../main/attachments/attachments.ts';
import type { Vault } from '../../../../main/vault/vault.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { largestDocument } from '../../../../shared/complaint/document.ts';
import { failingFiles } from '../../../faults/failing-files.ts';
import { doorTo, foundRegister, must, passphrase } from '../../../faults/given-register.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../faults/memory-disk.ts';
import { seededRandom } from '../../../faults/random.ts';

const mebibyte = 1024 * 1024;
const folder = '/data/blobs';

describe('documents', () => {
  let disk: MemoryDisk;
  let vault: Vault;
  let stream: StreamId;
  let documents: Attachments;
  beforeEach(async () => {
    disk = createMemoryDisk();
    vault = (await foundRegister(disk.files)).vault;
    stream = must(await vault.newStream());
    documents = openAttachments({ folder, files: disk.files, vault });
  });
  const file = (bytes: Uint8Array, name = 'brief.pdf') => ({ name, mediaType: 'application/pdf', bytes });
  const blobs = () => disk.paths().filter((path) => path.startsWith(folder));

  it('come back as they were filed, of every size, also after a restart', async () => {
    const chunk = 4 * mebibyte - 16;
    for (const size of [0, 1, 1000, chunk - 1, chunk, chunk + 1, 9 * mebibyte]) {
      const bytes = new Uint8Array(randomBytes(size));
      const reference = must(await documents.add(stream, file(bytes)));
      const again = must(await doorTo(disk.files).unlock(passphrase));
      const read = must(await openAttachments({ folder, files: disk.files, vault: again }).read(stream, reference));
      expect(Buffer.compare(read, bytes), `${size} bytes`).toBe(0);
      expect(reference).toMatchObject({ size, name: 'brief.pdf', mediaType: 'application/pdf' });
      expect(reference.chunks).toHaveLength(Math.max(1, Math.ceil(size / chunk)));
    }
    for (const path of blobs()) {
      expect(path).toMatch(/^\/data\/blobs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.blb$/);
      expect(disk.contents(path).length).toBeLessThanOrEqual(4 * mebibyte);
    }
  });

  it('have clean names and types, whatever the sender called them', async () => {
    const bytes = new Uint8Array(3);
    const reference = must(
      await documents.add(stream, { name: '../../x\u202efdp.exe', mediaType: 'text/html\r\nX: y', bytes }),
    );
    expect([reference.name, reference.mediaType]).toEqual(['xfdp.exe', 'application/octet-stream']);
    const typed = must(await documents.add(stream, { name: 'a.txt', mediaType: 'Text/Plain; charset=utf-8', bytes }));
    expect(typed.mediaType).toBe('text/plain');
  });

  it('are refused above fifty megabytes, without a byte written', async () => {
    const refused = await documents.add(stream, file(new Uint8Array(largestDocument + 1)));
    expect(refused).toEqual({ ok: false, error: { type: 'too-large', limit: largestDocument } });
    expect(blobs()).toEqual([]);
  });

  it('are damaged when one bit of a chunk changed, and missing when a chunk is gone', async () => {
    const reference = must(await documents.add(stream, file(new Uint8Array(randomBytes(5 * mebibyte)))));
    const [first = '', second = ''] = blobs();
    const bytes = disk.contents(second);
    const at = seededRandom(5).below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    disk.put(second, bytes);
    expect(await documents.read(stream, reference)).toEqual({ ok: false, error: { type: 'document-damaged' } });
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    disk.put(second, bytes);
    expect((await documents.read(stream, reference)).ok).toBe(true);
    disk.remove(first);
    expect(await documents.read(stream, reference)).toEqual({ ok: false, error: { type: 'document-missing' } });
  });

  it('open for their own complaint only, and only as the reference says', async () => {
    const [a, b] = [new Uint8Array(randomBytes(5 * mebibyte)), new Uint8Array(randomBytes(5 * mebibyte))];
    const first = must(await documents.add(stream, file(a)));
    const second = must(await documents.add(stream, file(b)));
    const other = must(await vault.newStream());
    const damaged = { ok: false, error: { type: 'document-damaged' } };
    const forged = [
      { ...first, chunks: second.chunks },
      { ...first, chunks: [...first.chunks].reverse() },
      { ...first, chunks: first.chunks.slice(1) },
      { ...first, chunks: ['../../vault/vault.json', first.chunks[1] ?? ''] },
      { ...first, wrappedKey: second.wrappedKey },
      { ...first, sha256: second.sha256 },
      { ...first, size: first.size - 1 },
      { ...first, id: second.id },
      { ...first, wrappedKey: 'rubbish' },
    ];
    expect(await documents.read(other, first)).toEqual(damaged);
    for (const reference of forged) expect(await documents.read(stream, reference)).toEqual(damaged);
    expect((await documents.read(stream, first)).ok).toBe(true);
  });

  it('are on disk, whole, before they are acknowledged', async () => {
    const watched = failingFiles(disk.clone().files, null);
    const bytes = new Uint8Array(randomBytes(5 * mebibyte));
    must(await openAttachments({ folder, files: watched.files, vault }).add(stream, file(bytes)));
    for (let at = 0; at < watched.calls().length; at += 1) {
      const copy = disk.clone();
      const failing = openAttachments({ folder, files: failingFiles(copy.files, { at, kind: 'kill' }).files, vault });
      const result = await failing.add(stream, file(bytes));
      expect(result.ok, watched.calls()[at]).toBe(false);
    }
    const copy = disk.clone();
    const reference = must(await openAttachments({ folder, files: copy.files, vault }).add(stream, file(bytes)));
    copy.powerCut(seededRandom(1));
    const read = must(await openAttachments({ folder, files: copy.files, vault }).read(stream, reference));
    expect(Buffer.compare(read, bytes)).toBe(0);
  });

  it('say when the disk is full, and when the register is locked', async () => {
    const failing = failingFiles(disk.files, { at: 0, kind: 'half', code: 'ENOSPC', times: 99 });
    const full = openAttachments({ folder, files: failing.files, vault });
    expect(await full.add(stream, file(new Uint8Array(10)))).toEqual({ ok: false, error: { type: 'disk-full' } });
    const reference = must(await documents.add(stream, file(new Uint8Array(10))));
    vault.lock();
    const locked = { ok: false, error: { type: 'locked' } };
    expect(await documents.add(stream, file(new Uint8Array(10)))).toEqual(locked);
    expect(await documents.read(stream, reference)).toEqual(locked);
  });
});
