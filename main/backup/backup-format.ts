import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import type { BackupFacts, BackupPartKind } from '../../shared/ipc/backup-types.ts';
import { isDeviceId, isHash, isStreamId } from '../../shared/record/header.ts';
import type { LogHead } from '../journal/device-log.ts';
import { sha256 } from '../journal/frame.ts';

/** `docs/backup-format.md`. Integers are unsigned and big-endian. */
export const backupFormat = 1;
export const backupExtension = 'gegrond-backup';
export const hashLength = 32;
export const macLength = 32;

const headMagic = Buffer.from('GGBACKUP', 'latin1');
const partMagic = Buffer.from('GGBP', 'latin1');
const manifestMagic = Buffer.from('GGBM', 'latin1');
const endMagic = Buffer.from('GGBE', 'latin1');
/** Magic, format, length of the JSON. The same in every format to come. */
export const headPrefixLength = 16;
export const longestHead = 64 * 1024;
/** Magic, length of the name (2 bytes), length of the data (6 bytes). */
export const partPrefixLength = 12;
export const manifestPrefixLength = 8;
/** More parts than the documents of any organisation have pieces. */
export const longestManifest = 128 * 1024 * 1024;
/** Magic, and where the manifest begins (8 bytes). */
export const endLength = 12;

/** What stands in clear at the beginning: nothing of it tells what the complaints are about. */
export type BackupHead = BackupFacts & {
  readonly format: number;
  readonly register: StreamId;
  /** Whose journal and keys these are. */
  readonly device: DeviceId;
};

export type BackupPart = {
  /** Path in the data folder, with slashes. */
  readonly name: string;
  /** Bytes of the data alone. */
  readonly length: number;
  /** Of prefix, name and data; lower-case hex. */
  readonly sha256: string;
};

/** The last part of a back-up: what it must consist of. */
export type Manifest = {
  /** SHA-256 of the head, from its magic up to its own checksum. */
  readonly head: string;
  /** The newest record of the device that made it. */
  readonly journal: LogHead;
  readonly parts: readonly BackupPart[];
};

const kinds: readonly (readonly [RegExp, BackupPartKind])[] = [
  [/^vault\/vault\.json$/, 'vault'],
  [/^keys\/[a-z2-7]{26}\.keys(\.mirror)?$/, 'keys'],
  [/^journal\/[a-z2-7]{26}\/(\d{6}\.log|healed\.frames)$/, 'journal'],
  [/^blobs\/[0-9a-f]{2}\/[0-9a-f]{64}\.blb$/, 'document'],
  [/^drafts\/[0-9a-f]{64}\.sealed$/, 'draft'],
];

/** What a part is, by its name; `null` for a name that no back-up may hold. Only such names ever become a path. */
export const kindOfPart = (name: string): BackupPartKind | null =>
  kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const checked = (...pieces: readonly Uint8Array[]): Buffer => {
  const bytes = Buffer.concat(pieces);
  return Buffer.concat([bytes, sha256(bytes)]);
};
const jsonBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), 'utf8');

export const headToBytes = (head: BackupHead): Buffer => {
  const { format, register, device, madeAt, records, pieces, opensWith } = head;
  const json = jsonBytes({ format, register, device, madeAt, records, pieces, opensWith });
  const prefix = Buffer.alloc(headPrefixLength);
  headMagic.copy(prefix);
  prefix.writeUInt32BE(format, 8);
  prefix.writeUInt32BE(json.length, 12);
  return checked(prefix, json);
};

/** `null` when these are not the first bytes of a back-up of any format. */
export const readHeadPrefix = (bytes: Buffer): { readonly format: number; readonly length: number } | null =>
  bytes.length >= headPrefixLength && bytes.subarray(0, headMagic.length).equals(headMagic)
    ? { format: bytes.readUInt32BE(8), length: bytes.readUInt32BE(12) }
    : null;

export const partPrefix = (name: string, length: number): Buffer => {
  const bytes = Buffer.from(name, 'utf8');
  const prefix = Buffer.alloc(partPrefixLength);
  partMagic.copy(prefix);
  prefix.writeUInt16BE(bytes.length, 4);
  prefix.writeUIntBE(length, 6, 6);
  return Buffer.concat([prefix, bytes]);
};

/** Bytes that a part takes in the file. */
export const partSpan = ({ name, length }: Pick<BackupPart, 'name' | 'length'>): number =>
  partPrefix(name, length).length + length + hashLength;

export const readPartPrefix = (bytes: Buffer): { readonly nameLength: number; readonly length: number } | null =>
  bytes.length >= partPrefixLength && bytes.subarray(0, 4).equals(partMagic)
    ? { nameLength: bytes.readUInt16BE(4), length: bytes.readUIntBE(6, 6) }
    : null;

/** `authenticate` is over prefix and JSON. */
export const manifestToBytes = (manifest: Manifest, authenticate: (bytes: Uint8Array) => Uint8Array): Buffer => {
  const json = jsonBytes(manifest);
  const prefix = Buffer.alloc(manifestPrefixLength);
  manifestMagic.copy(prefix);
  prefix.writeUInt32BE(json.length, 4);
  const plain = Buffer.concat([prefix, json]);
  return checked(plain, authenticate(plain));
};

export const readManifestPrefix = (bytes: Buffer): { readonly length: number } | null =>
  bytes.length >= manifestPrefixLength && bytes.subarray(0, 4).equals(manifestMagic)
    ? { length: bytes.readUInt32BE(4) }
    : null;

export const endToBytes = (manifestAt: number): Buffer => {
  const end = Buffer.alloc(endLength);
  endMagic.copy(end);
  end.writeBigUInt64BE(BigInt(manifestAt), 4);
  return end;
};

/** Where the manifest begins; `null` when these are not the last bytes of a back-up. */
export const readEnd = (bytes: Buffer): number | null =>
  bytes.length === endLength && bytes.subarray(0, 4).equals(endMagic) ? Number(bytes.readBigUInt64BE(4)) : null;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const parseHead = (text: string): BackupHead | null => {
  const value = parseJson(text);
  if (!isFields(value)) return null;
  const { format, register, device, madeAt, records, pieces, opensWith } = value;
  const isHead =
    format === backupFormat && isStreamId(register) && isDeviceId(device) && isCount(records) && isCount(pieces);
  if (!isHead || typeof madeAt !== 'string' || (opensWith !== 'kit' && opensWith !== 'passphrase-or-kit')) return null;
  return { format, register, device, madeAt: madeAt as Instant, records, pieces, opensWith };
};

const isLogHead = (value: unknown): value is LogHead =>
  isFields(value) && isCount(value.seq) && isCount(value.L) && isHash(value.members) && isHash(value.hash);
const isPart = (value: unknown): value is BackupPart =>
  isFields(value) &&
  typeof value.name === 'string' &&
  kindOfPart(value.name) !== null &&
  isCount(value.length) &&
  isHash(value.sha256);

/** `null` as well when a name occurs twice, or is none that a back-up may hold. */
export const parseManifest = (text: string): Manifest | null => {
  const value = parseJson(text);
  if (!isFields(value) || !isHash(value.head) || !isLogHead(value.journal) || !Array.isArray(value.parts)) return null;
  const { head, journal, parts } = value;
  if (!parts.every(isPart) || new Set(parts.map(({ name }) => name)).size < parts.length) return null;
  return { head, journal, parts };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
