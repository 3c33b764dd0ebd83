import { createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameToBytes } from '../../../../main/journal/frame.ts';
import { sealRecord } from '../../../../main/journal/record-crypto.ts';
import { keyIdOf } from '../../../../main/vault/secret-box.ts';
import type { DeviceId, MemberId, StreamId } from '../../../../shared/base/ids.ts';
import type { Instant } from '../../../../shared/base/plain-date.ts';
import { noHash } from '../../../../shared/record/header.ts';

const document = readFileSync(join(import.meta.dirname, '../../../../docs/record-format.md'), 'utf8');

/** 32 bytes counting up from `from`. */
const counting = (from: number): Buffer => Buffer.from(Array.from({ length: 32 }, (_, index) => from + index));
const signingKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), counting(0x00)]),
  format: 'der',
  type: 'pkcs8',
});
const streamKey = counting(0x20);

const example = sealRecord(
  {
    device: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as DeviceId,
    seq: 1,
    part: { index: 0, of: 1 },
    prevHash: noHash,
    L: 1,
    seen: {},
    members: noHash,
    stream: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' as StreamId,
  },
  {
    by: { id: 'm1' as MemberId, name: 'Anna' },
    at: '2026-11-23T09:00:00.000Z' as Instant,
    event: { type: 'NoteAdded', text: 'Gebeld.' } as { type: string },
  },
  { keyId: keyIdOf(streamKey), key: streamKey },
  (bytes) => sign(null, bytes, signingKey),
  counting(0x40).toString('hex'),
);
const frame = frameToBytes(example);

/** Hex in lines of 64 digits, as the document sets it. */
const inLines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,64}/g) ?? []
  ).join('\n');

describe('docs/record-format.md', () => {
  it('shows the record that the program writes', () => {
    expect(document).toContain(Buffer.from(example.headerBytes).toString('utf8'));
    expect(document).toContain(inLines(example.signature));
    expect(document).toContain(inLines(example.ciphertext));
    expect(document).toContain(example.hash);
    expect(document).toContain(inLines(frame.subarray(-32)));
    expect(document).toContain(`${frame.length} bytes`);
  });

  it('says enough to read a record with nothing of the program', () => {
    // A second implementation, from the document alone.
    expect(frame.subarray(0, 4).toString('latin1')).toBe('GGR1');
    const [headerLength, cipherLength] = [frame.readUInt32BE(4), frame.readUInt32BE(8)];
    const header = frame.subarray(12, 12 + headerLength);
    const signature = frame.subarray(12 + headerLength, 76 + headerLength);
    const ciphertext = frame.subarray(76 + headerLength, 76 + headerLength + cipherLength);
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    expect(sha256(frame.subarray(0, -32)).equals(frame.subarray(-32))).toBe(true);
    expect(verify(null, header, createPublicKey(signingKey), signature)).toBe(true);
    const fields = JSON.parse(header.toString('utf8'));
    expect(sha256(ciphertext).toString('hex')).toBe(fields.cipherHash);

    const info = `gegrond/1/record|${fields.stream}|${fields.device}|${fields.seq}|${fields.salt}`;
    const derived = createHmac('sha512', streamKey)
      .update(info)
      .update(Buffer.from([1]))
      .digest();
    expect(derived.subarray(32).toString('hex')).toBe(fields.keyCommitment);
    const decipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), Buffer.alloc(12));
    decipher.setAAD(header.subarray(0, header.length - 81));
    decipher.setAuthTag(ciphertext.subarray(-16));
    const body = Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]).toString('utf8');
    expect(document).toContain(body);
    expect(JSON.parse(body).event.text).toBe('Gebeld.');
  });
});
