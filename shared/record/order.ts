import { compareCodeUnits } from '../base/ids.ts';
import type { RecordHeader } from './record.ts';

/** The fold order, the same on every device: Lamport time, then device, then number. */
export const compareRecords = (
  a: Pick<RecordHeader, 'L' | 'device' | 'seq'>,
  b: Pick<RecordHeader, 'L' | 'device' | 'seq'>,
): number => a.L - b.L || compareCodeUnits(a.device, b.device) || a.seq - b.seq;

/** The Lamport time of a record: later than its predecessor's and than everything its writer had seen. */
export const lamportAfter = (previous: number, seen: readonly number[]): number =>
  1 + seen.reduce((latest, L) => Math.max(latest, L), previous);
