import type { RxJsonSchema } from 'rxdb';
import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { Checkpoint, FedRecord } from '../../shared/ipc/contract.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** One record of the journal: what its header has in clear anyway, and the sealed frame as it lies in the journal. */
export type RecordDocument = {
  readonly id: string;
  readonly stream: string;
  readonly device: string;
  readonly seq: number;
  readonly L: number;
  readonly hash: string;
  /** base64. */
  readonly frame: string;
};

/** What the list shows of one complaint, sealed under that complaint's key. */
export type ComplaintDocument = {
  readonly stream: string;
  /** Sorts the newest registered first when read forwards: IndexedDB walks backwards only at great cost. */
  readonly order: string;
  /** Where the stream begins: device and number of its first record. */
  readonly firstDevice: string;
  readonly firstSeq: number;
  /** base64 of the sealed `Projected`; empty in the watermark. */
  readonly sealed: string;
  /** In the watermark: the `Checkpoint` up to which all complaints are folded, as JSON; empty elsewhere. */
  readonly foldedTo: string;
};

/** The name under which `complaints` keeps how far all of it is folded, beside the complaints themselves. */
export const watermarkId = 'watermark';

const seqDigits = 12;
const orderDigits = 16;

export const recordDocumentId = (device: DeviceId, seq: number): string =>
  `${device}-${String(seq).padStart(seqDigits, '0')}`;

/** Every id of one device lies between these two, the second excluded: `.` comes right after `-`. */
export const deviceRange = (device: DeviceId): readonly [from: string, before: string] => [`${device}-`, `${device}.`];

export const newestFirst = (firstL: number, stream: StreamId): string =>
  `${String(Number.MAX_SAFE_INTEGER - firstL).padStart(orderDigits, '0')}-${stream}`;

export const toRecordDocument = (record: FedRecord): RecordDocument => ({
  id: recordDocumentId(record.device, record.seq),
  stream: record.stream,
  device: record.device,
  seq: record.seq,
  L: record.L,
  hash: record.hash,
  frame: toBase64(record.frame),
});

export const watermark = (foldedTo: Checkpoint): ComplaintDocument => ({
  stream: watermarkId,
  // After every digit, so that it never stands among the newest.
  order: '~',
  firstDevice: '',
  firstSeq: 0,
  sealed: '',
  foldedTo: JSON.stringify(foldedTo),
});

export const frameOf = (document: Pick<RecordDocument, 'frame'>): Uint8Array => fromBase64(document.frame);

const text = { type: 'string' } as const;
const key = { type: 'string', maxLength: 64 } as const;
const count = { type: 'number' } as const;

export const recordSchema: RxJsonSchema<RecordDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: key, stream: key, device: text, seq: count, L: count, hash: text, frame: text },
  required: ['id', 'stream', 'device', 'seq', 'L', 'hash', 'frame'],
  // Once there is an index of its own, RxDB searches by the primary key only where that is named too.
  indexes: ['id', 'stream'],
};

export const complaintSchema: RxJsonSchema<ComplaintDocument> = {
  version: 0,
  primaryKey: 'stream',
  type: 'object',
  properties: { stream: key, order: key, firstDevice: text, firstSeq: count, sealed: text, foldedTo: text },
  required: ['stream', 'order', 'firstDevice', 'firstSeq', 'sealed', 'foldedTo'],
  indexes: ['order'],
};
