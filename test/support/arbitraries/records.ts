import fc from 'fast-check';
import { type DeviceId, type MemberId, type RecordId, recordId, type StreamId } from '../../../shared/base/ids.ts';
import type { Instant } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { complaintEvents, correctableEvents, eventsNamed } from './events.ts';

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

type Written<E extends ComplaintEvent = ComplaintEvent> = readonly [device: string, step: number, event: E];

const devices = fc.constantFrom('dev-a', 'dev-b', 'dev-c');
const steps = fc.integer({ min: 1, max: 3 });

/** Each device writes in order, with Lamport times of its own. */
const asRecords = (written: readonly Written[]): readonly RecordedEvent<ComplaintEvent>[] => {
  const heads = new Map<string, { seq: number; L: number }>();
  return written.map(([device, step, event]) => {
    const head = heads.get(device) ?? { seq: 0, L: 0 };
    const next = { seq: head.seq + 1, L: head.L + step };
    heads.set(device, next);
    return recorded(event, next.seq, { device, L: next.L });
  });
};

/** Mostly the receipt comes first, as it must; now and then it is not there yet. */
const begun = <E extends ComplaintEvent>(
  facts: fc.Arbitrary<readonly Written<E>[]>,
): fc.Arbitrary<readonly Written<E>[]> =>
  fc
    .tuple(
      fc.option(eventsNamed('ComplaintReceived') as fc.Arbitrary<ComplaintEvent> as fc.Arbitrary<E>, { freq: 9 }),
      facts,
    )
    .map(([receipt, rest]) => (receipt ? [['dev-a', 1, receipt], ...rest] : rest));

/** What two or three devices wrote without seeing each other, each in order with its own Lamport times. */
export const concurrentRecords: fc.Arbitrary<readonly RecordedEvent<ComplaintEvent>[]> = begun(
  fc.array(fc.tuple(devices, steps, complaintEvents), { maxLength: 25 }),
).map(asRecords);

/** A correction or striking of a fact of `facts`, or of one of the amendments `before` it. */
const amendmentOf = (facts: readonly RecordedEvent<ComplaintEvent>[]): fc.Arbitrary<ComplaintEvent> =>
  fc.nat(facts.length - 1).chain((index) => {
    const target = facts[index];
    if (!target || target.event.type === 'FactCorrected' || target.event.type === 'RecordStruckOut')
      return complaintEvents;
    const named = { record: fc.constant(target.id), reason: fc.constant('Verkeerd vastgelegd.') };
    return fc.oneof(
      fc.record({
        ...named,
        type: fc.constant('FactCorrected' as const),
        replaces: fc.constant(null),
        event: eventsNamed(target.event.type),
      }),
      fc.record({ ...named, type: fc.constant('RecordStruckOut' as const) }),
    );
  });

/** Corrections that follow one another name the one before; now and then one does not know of it. */
const chained = (
  records: readonly RecordedEvent<ComplaintEvent>[],
  unaware: ReadonlySet<number>,
): readonly RecordedEvent<ComplaintEvent>[] => {
  const last = new Map<RecordId, RecordId>();
  return records.map((record, index) => {
    const { event } = record;
    if (event.type !== 'FactCorrected') return record;
    const replaces = unaware.has(index) ? event.replaces : (last.get(event.record) ?? null);
    last.set(event.record, record.id);
    return { ...record, event: { ...event, replaces } };
  });
};

/** Files in which much was corrected, struck out and restored, by several people at once. */
export const amendedRecords: fc.Arbitrary<readonly RecordedEvent<ComplaintEvent>[]> = begun(
  fc.array(fc.tuple(devices, steps, correctableEvents), { minLength: 1, maxLength: 12 }),
).chain((facts) => {
  const written = asRecords(facts);
  const amendments = fc.array(fc.tuple(devices, steps, amendmentOf(written)), { minLength: 1, maxLength: 8 });
  const later = fc.array(fc.tuple(devices, steps, complaintEvents), { maxLength: 4 });
  const unaware = fc.uniqueArray(fc.nat(24), { maxLength: 3 });
  return fc
    .tuple(amendments, later, unaware)
    .map(([amended, after, blind]) => chained(asRecords([...facts, ...amended, ...after]), new Set(blind)));
});
