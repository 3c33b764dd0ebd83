import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId, StreamId } from '../../../../shared/base/ids.ts';
import { bodyToText, parseBody } from '../../../../shared/record/body.ts';
import { cipherHashTail, headerToText, noHash, parseHeader } from '../../../../shared/record/header.ts';
import { compareRecords, lamportAfter } from '../../../../shared/record/order.ts';
import type { RecordBody, RecordHeader } from '../../../../shared/record/record.ts';

const letters = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
const hashes = letters('0123456789abcdef', 64);
const ids = letters('abcdefghijklmnopqrstuvwxyz234567', 26);
const counts = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

const headers: fc.Arbitrary<RecordHeader> = fc.record({
  format: fc.constantFrom(1, 2),
  device: ids as fc.Arbitrary<DeviceId>,
  seq: counts,
  part: fc
    .nat(5)
    .chain((index) => fc.record({ index: fc.constant(index), of: fc.integer({ min: index + 1, max: 9 }) })),
  prevHash: hashes,
  L: counts,
  seen: fc.dictionary(ids, fc.record({ seq: counts, hash: hashes }), { maxKeys: 4 }),
  members: hashes,
  stream: ids as fc.Arbitrary<StreamId>,
  keyId: letters('0123456789abcdef', 32),
  salt: hashes,
  keyCommitment: hashes,
  cipherHash: hashes,
});

const one = headerToText({
  format: 1,
  device: 'd'.repeat(26) as DeviceId,
  seq: 1,
  part: { index: 0, of: 1 },
  prevHash: noHash,
  L: 1,
  seen: {},
  members: noHash,
  stream: 's'.repeat(26) as StreamId,
  keyId: '0'.repeat(32),
  salt: noHash,
  keyCommitment: noHash,
  cipherHash: noHash,
});

describe('a record header', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(headers, (header) => {
        const text = headerToText(header);
        expect(parseHeader(text)).toEqual({ ok: true, value: header });
        expect(text.slice(-cipherHashTail)).toBe(`,"cipherHash":"${header.cipherHash}"}`);
      }),
    );
  });

  it('has one text: another way to write the same is refused', () => {
    const changes: readonly [name: string, text: string][] = [
      ['white space', one.replace(',"seq"', ', "seq"')],
      ['a name twice', one.replace('"seq":1', '"seq":2,"seq":1')],
      ['another number', one.replace('"seq":1', '"seq":1.0')],
      ['the hash not last', one.replace(/}$/, ',"more":1}')],
      ['a field missing', one.replace(/"salt":"0+",/, '')],
      ['an upper-case hash', one.replace(/"members":"0/, '"members":"A')],
      ['a number below one', one.replace('"seq":1', '"seq":0')],
      ['a place outside the batch', one.replace('"of":1', '"of":0')],
      ['a path for a device', one.replace('d'.repeat(26), '../'.repeat(8).padEnd(26, 'd'))],
      ['no JSON', one.slice(1)],
      ['null', 'null'],
    ];
    expect(parseHeader(one).ok).toBe(true);
    for (const [name, text] of changes) {
      expect(text, name).not.toBe(one);
      expect(parseHeader(text), name).toEqual({ ok: false, error: { type: 'not-a-header' } });
    }
  });

  it('keeps what a later program added', () => {
    const later = one.replace('"seq":1', '"seq":1,"later":{"a":[1]}');
    expect(parseHeader(later)).toMatchObject({ ok: true, value: { later: { a: [1] } } });
  });

  it('is total on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseHeader(text).ok).toBe(false);
      }),
    );
  });
});

describe('a record body', () => {
  it('is read as it was written, whatever a person typed', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (name, note) => {
        const body = { by: { id: 'm', name }, at: '2026-11-23T09:00:00Z', event: { type: 'NoteAdded', note } };
        const read = parseBody(bodyToText(body as unknown as RecordBody));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(body)) });
      }),
    );
  });

  it('is refused without a writer, a moment or an event', () => {
    for (const text of [
      '',
      '1',
      '{}',
      '{"by":{"id":"a","name":"b"},"at":"x","event":{}}',
      '{"by":{},"at":"","event":{"type":"x"}}',
    ]) {
      expect(parseBody(text).ok, text).toBe(false);
    }
  });
});

describe('the order of records', () => {
  it('follows Lamport time, then device, then number, whatever order they arrive in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(headers, { selector: (one) => `${one.device}:${one.seq}` }),
        fc.integer(),
        (all, seed) => {
          const shuffled = [...all].sort((a, b) => ((a.seq * 7919 + seed) % 101) - ((b.seq * 7919 + seed) % 101));
          expect(shuffled.sort(compareRecords)).toEqual([...all].sort(compareRecords));
        },
      ),
    );
  });

  it('puts a record after everything that its writer had seen', () => {
    expect(lamportAfter(0, [])).toBe(1);
    expect(lamportAfter(3, [9, 2])).toBe(10);
  });
});
