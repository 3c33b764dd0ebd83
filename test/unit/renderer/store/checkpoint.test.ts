import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCheckpoint, furthest, hasReached, readOn } from '../../../../renderer/store/checkpoint.ts';
import type { StoreDatabase } from '../../../../renderer/store/database.ts';
import { newestFirst, recordDocumentId } from '../../../../renderer/store/documents.ts';
import type { DeviceId, StreamId } from '../../../../shared/base/ids.ts';

const device = 'a'.repeat(26) as DeviceId;
const other = 'b'.repeat(26) as DeviceId;

/** A store that has just these numbers of the device; counts the rounds in which it is asked. */
const storeWith = (has: (seq: number) => boolean) => {
  const asked = { rounds: 0 };
  const recordsById: StoreDatabase['recordsById'] = async (ids) => {
    asked.rounds += 1;
    const there = ids.filter((id) => id.startsWith(device) && has(Number(id.slice(-12))));
    return new Map(there.map((id) => [id, {} as never]));
  };
  return { asked, database: { recordsById } as StoreDatabase };
};
const headAt = (seq: number) => ({ [device]: { seq, hash: '' } });

test('given records written in order, then the checkpoint is the last of them, in few rounds', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(300_000), fc.nat(300_000), async (written, more) => {
      const { asked, database } = storeWith((seq) => seq <= written);
      const found = await findCheckpoint(database, headAt(written + more));
      expect(found[device] ?? 0).toBe(written);
      expect(asked.rounds).toBeLessThanOrEqual(6);
    }),
  ));

test('given holes, then the checkpoint is never past a number that is not followed by a hole or the end', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), async (present) => {
      const has = new Set(present);
      const { database } = storeWith((seq) => has.has(seq));
      const at = (await findCheckpoint(database, headAt(60)))[device] ?? 0;
      expect(at === 0 || has.has(at)).toBe(true);
      expect(at === 60 || !has.has(at + 1)).toBe(true);
    }),
  ));

test('given everything is there, then one look is enough', async () => {
  const { asked, database } = storeWith(() => true);
  expect(await findCheckpoint(database, headAt(250_000))).toEqual({ [device]: 250_000 });
  expect(asked.rounds).toBe(1);
});

test('checkpoints: per device, an absent one is nothing read', () => {
  expect(hasReached({ [device]: 3 }, { [device]: 3, [other]: 1 })).toBe(false);
  expect(hasReached({ [device]: 3, [other]: 0 }, { [device]: 2 })).toBe(true);
  expect(furthest({ [device]: 3 }, { [device]: 1, [other]: 7 })).toEqual({ [device]: 3, [other]: 7 });
  expect(readOn({ [device]: 3 }, [{ device: other, seq: 9 } as never])).toEqual({ [device]: 3, [other]: 9 });
});

test('keys sort as numbers do: records by number, complaints newest first', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
      expect(Math.sign(recordDocumentId(device, a) < recordDocumentId(device, b) ? -1 : a === b ? 0 : 1)).toBe(
        Math.sign(a - b),
      );
      const [x, y] = [newestFirst(a, 's' as StreamId), newestFirst(b, 's' as StreamId)];
      expect(x < y).toBe(a > b);
    }),
  ));
