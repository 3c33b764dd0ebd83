import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openRecord, sealRecord } from '../../../../main/journal/record-crypto.ts';
import type { DeviceId, MemberId, StreamId } from '../../../../shared/base/ids.ts';
import type { Instant } from '../../../../shared/base/plain-date.ts';
import { cipherHashTail, headerToText, noHash } from '../../../../shared/record/header.ts';
import type { RecordBody, RecordHeader } from '../../../../shared/record/record.ts';

const unsealed = {
  device: 'a'.repeat(26) as DeviceId,
  seq: 4,
  part: { index: 0, of: 1 },
  prevHash: noHash,
  L: 4,
  seen: {},
  members: noHash,
  stream: 'b'.repeat(26) as StreamId,
};
const body: RecordBody = {
  by: { id: 'm' as MemberId, name: 'Anna' },
  at: '2026-11-23T09:00:00Z' as Instant,
  event: { type: 'NoteAdded' },
};
const keyOf = (fill: number) => ({ keyId: String(fill).padStart(32, '0'), key: Buffer.alloc(32, fill) });
const sealed = sealRecord(unsealed, body, keyOf(1), () => new Uint8Array(64));

describe('a sealed record', () => {
  it('opens with its key, and with no other', () => {
    expect(openRecord(sealed, keyOf(1))).toEqual(body);
    expect(openRecord(sealed, keyOf(2))).toBeNull();
  });

  it('does not open in another place, nor as a later format', () => {
    for (const changed of [
      { seq: 5 },
      { device: 'c'.repeat(26) as DeviceId },
      { stream: 'c'.repeat(26) as StreamId },
      { format: 2 },
    ]) {
      expect(
        openRecord({ ...sealed, header: { ...sealed.header, ...changed } }, keyOf(1)),
        JSON.stringify(changed),
      ).toBeNull();
    }
    const bytes = Buffer.from(headerToText({ ...sealed.header, L: 9 }));
    expect(openRecord({ ...sealed, headerBytes: bytes }, keyOf(1))).toBeNull();
  });

  it('never repeats a salt', () => {
    const salts = Array.from(
      { length: 500 },
      () => sealRecord(unsealed, body, keyOf(1), () => new Uint8Array(64)).header.salt,
    );
    expect(new Set(salts).size).toBe(500);
  });

  it('does not open with a key that its header does not commit to, though GCM would', () => {
    const place = `gegrond/1/record|${unsealed.stream}|${unsealed.device}|${unsealed.seq}|${sealed.header.salt}`;
    const other = keyOf(2);
    const derived = createHmac('sha512', other.key).update(`${place}\u0001`).digest();
    const sealWith = (commitment: string) => {
      const draft: RecordHeader = { ...sealed.header, keyCommitment: commitment };
      const cipher = createCipheriv('aes-256-gcm', derived.subarray(0, 32), Buffer.alloc(12));
      cipher.setAAD(Buffer.from(headerToText(draft)).subarray(0, -cipherHashTail));
      const text = cipher.update(JSON.stringify(body));
      const ciphertext = Buffer.concat([text, cipher.final(), cipher.getAuthTag()]);
      const header = { ...draft, cipherHash: createHash('sha256').update(ciphertext).digest('hex') };
      return { header, headerBytes: Buffer.from(headerToText(header)), ciphertext };
    };
    expect(openRecord(sealWith(derived.subarray(32).toString('hex')), other)).toEqual(body);
    expect(openRecord(sealWith(sealed.header.keyCommitment), other)).toBeNull();
  });
});
