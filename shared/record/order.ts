import { compareCodeUnits } from '../base/ids.ts';
import type { RecordHeader } from './record.ts';

/** The fold order, the same on every device: Lamport time, then device, then number. */
export const compareRecords = (
  a: Pick<RecordHeader, 'L' | 'device' | 'seq'>,
  b: Pick<RecordHeader, 'L' | 'device' | 'seq'>,
): number => a.L - b.L || compareCodeUnits(a.device, b.device) || a.seq - b.seq;
