import fc from 'fast-check';
import { type DeviceId, type MemberId, recordId, type StreamId } from '../../../shared/base/ids.ts';
import type { Instant } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { complaintEvents } from './events.ts';

export const stream = 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as StreamId;

/** A record as it is read from a journal; `seq` is also its Lamport time unless another is given. */
export const recorded = <Event>(
  event: Event,
  seq: number,
  { device = 'dev-a', L = seq, at = '2026-01-05T09:00:00.000Z' }: { device?: string; L?: number; at?: string } = {},
): RecordedEvent<Event> => ({
  id: recordId(device as DeviceId, seq),
  stream,
  device: device as DeviceId,
  seq,
  L,
  by: { id: 'member-ilse' as MemberId, name: 'Ilse Vermeer' },
  at: at as Instant,
  event,
});

/** What two or three devices wrote without seeing each other, each in order with its own Lamport times. */
export const concurrentRecords: fc.Arbitrary<readonly RecordedEvent<ComplaintEvent>[]> = fc
  .array(fc.tuple(fc.constantFrom('dev-a', 'dev-b', 'dev-c'), fc.integer({ min: 1, max: 3 }), complaintEvents), {
    maxLength: 25,
  })
  .map((written) => {
    const heads = new Map<string, { seq: number; L: number }>();
    return written.map(([device, step, event]) => {
      const head = heads.get(device) ?? { seq: 0, L: 0 };
      const next = { seq: head.seq + 1, L: head.L + step };
      heads.set(device, next);
      return recorded(event, next.seq, { device, L: next.L });
    });
  });
