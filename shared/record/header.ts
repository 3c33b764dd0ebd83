import { compareCodeUnits, type DeviceId, type StreamId } from '../base/ids.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Head, Heads, RecordHeader } from './record.ts';

/** The format this program writes, and whose bodies it opens. */
export const recordFormat = 1;

/** Stands where a hash has nothing to name: before the first record, and for the member chain in the founding one. */
export const noHash = '0'.repeat(64);

/** Bytes of `,"cipherHash":"<64 hex>"}`, the end of every header. The bytes before it are GCM's additional data. */
export const cipherHashTail = ',"cipherHash":""}'.length + 64;

const id = /^[a-z2-7]{26}$/;
const hash = /^[0-9a-f]{64}$/;
const shortHash = /^[0-9a-f]{32}$/;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);
const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;

export const isDeviceId = (value: unknown): value is DeviceId => isText(value, id);
export const isStreamId = (value: unknown): value is StreamId => isText(value, id);
/** A SHA-256 in lower-case hex. */
export const isHash = (value: unknown): value is string => isText(value, hash);

const isHead = (value: unknown): value is Head => isFields(value) && isCount(value.seq, 1) && isHash(value.hash);
const isHeads = (value: unknown): value is Heads =>
  isFields(value) && Object.entries(value).every(([device, head]) => isDeviceId(device) && isHead(head));
const isPart = (value: unknown): value is RecordHeader['part'] =>
  isFields(value) && isCount(value.index, 0) && isCount(value.of, 1) && value.index < value.of;

const isHeader = (value: Fields): boolean =>
  isCount(value.format, 1) &&
  isDeviceId(value.device) &&
  isCount(value.seq, 1) &&
  isPart(value.part) &&
  isHash(value.prevHash) &&
  isCount(value.L, 1) &&
  isHeads(value.seen) &&
  isHash(value.members) &&
  isStreamId(value.stream) &&
  isText(value.keyId, shortHash) &&
  isHash(value.salt) &&
  isHash(value.keyCommitment) &&
  isHash(value.cipherHash);

/** The JSON text whose UTF-8 bytes are signed and stored. */
export const headerToText = (header: RecordHeader): string =>
  JSON.stringify({
    format: header.format,
    device: header.device,
    seq: header.seq,
    part: { index: header.part.index, of: header.part.of },
    prevHash: header.prevHash,
    L: header.L,
    seen: Object.fromEntries(
      Object.entries(header.seen)
        .sort(([a], [b]) => compareCodeUnits(a, b))
        .map(([device, head]) => [device, { seq: head.seq, hash: head.hash }]),
    ),
    members: header.members,
    stream: header.stream,
    keyId: header.keyId,
    salt: header.salt,
    keyCommitment: header.keyCommitment,
    cipherHash: header.cipherHash,
  });

/**
 * Reads header text whose signature has been, or is about to be, checked over its bytes. `not-a-header`: not compact
 * JSON (white space, a name twice, another way to write a number), a field missing or out of form, or `cipherHash` not
 * last. Members that this program does not know are allowed, before `cipherHash`.
 */
export const parseHeader = (text: string): Result<RecordHeader, { readonly type: 'not-a-header' }> => {
  try {
    const value: unknown = JSON.parse(text);
    // One text per meaning: readers that resolve doubled names differently must not read two records in one.
    const isExact = JSON.stringify(value) === text;
    if (!isExact || !isFields(value) || !isHeader(value)) return err({ type: 'not-a-header' });
    return Object.keys(value).at(-1) === 'cipherHash' ? ok(value as RecordHeader) : err({ type: 'not-a-header' });
  } catch {
    return err({ type: 'not-a-header' });
  }
};
