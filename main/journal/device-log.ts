import { join } from 'node:path';
import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { RecordHeader } from '../../shared/record/record.ts';
import { findHoles, type Hole, type Located, type LocatedRecord, trustedRecords } from './chain.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import type { ReadFrame } from './frame.ts';
import { type HeadHint, readHeadHint } from './head-hint.ts';
import type { JournalKeys } from './journal-keys.ts';
import { endOf, type Piece, scanLog } from './scan.ts';
import { tornTail } from './torn-tail.ts';

/** Where a record lies, and what of its header the journal goes by. */
export type Entry = {
  readonly seq: number;
  readonly L: number;
  readonly stream: StreamId;
  readonly hash: string;
  readonly prevHash: string;
  /** `<device>/<name>`, in the journal's folder. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly isIntact: boolean;
};

/** The newest number of a device: what the next record is chained to. */
export type LogHead = Pick<RecordHeader, 'seq' | 'L' | 'members'> & { readonly hash: string };
export type Torn = { readonly file: number; readonly offset: number; readonly length: number };

/** Where the records of a log file end, and the file itself: what lies between is zeros, kept free for more. */
export type LogTail = { readonly file: number; readonly end: number; readonly size: number };

export type DeviceLog = {
  readonly device: DeviceId;
  readonly entries: Map<number, Entry>;
  readonly head: LogHead | null;
  readonly holes: readonly (Hole & { readonly healed: boolean })[];
  /** The file that writing may go on in, and where; `null` when a new one must be begun. */
  readonly tail: LogTail | null;
  readonly torn: Torn | null;
  /** The number of the next new file. */
  readonly nextFile: number;
};

const logPattern = /^(\d{6})\.log$/;
export const isLogName = (name: string): boolean => logPattern.test(name);
export const logName = (file: number): string => `${String(file).padStart(6, '0')}.log`;
/** Frames that came back from a copy, in any order. */
export const healedName = 'healed.frames';

type Place = Pick<Entry, 'file' | 'offset' | 'length'>;

export const toEntry = ({
  frame,
  file,
  offset,
  length,
}: Place & { readonly frame: Pick<ReadFrame, 'header' | 'hash' | 'isIntact'> }): Entry => ({
  seq: frame.header.seq,
  L: frame.header.L,
  stream: frame.header.stream,
  hash: frame.hash,
  prevHash: frame.header.prevHash,
  file,
  offset,
  length,
  isIntact: frame.isIntact,
});

const locate = (pieces: readonly Piece[], file: string): readonly Located[] =>
  pieces.map((piece) => ({ ...piece, file }));

const slice = 4096;

/** Reads what can be read of a file with bad sectors; zeros stand for the rest, and are damage. */
const salvage = async (files: FileSystem, path: string): Promise<Buffer> => {
  const file = await files.open(path, 'existing');
  try {
    const bytes = Buffer.alloc(await file.size());
    for (let at = 0; at < bytes.length; at += slice) {
      const read = await file.read(at, Math.min(slice, bytes.length - at)).catch((): Uint8Array => new Uint8Array());
      bytes.set(read, at);
    }
    return bytes;
  } finally {
    await file.close();
  }
};

const readLog = async (files: FileSystem, path: string): Promise<{ bytes: Buffer; isWhole: boolean }> => {
  try {
    return { bytes: Buffer.from(await files.readFile(path)), isWhole: true };
  } catch (error) {
    if (errorCode(error) !== 'EIO') throw error;
    return { bytes: await salvage(files, path), isWhole: false };
  }
};

const readIfThere = async (files: FileSystem, path: string): Promise<Buffer> => {
  try {
    return Buffer.from(await files.readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};

/** The device's newest record, or what is known of it from elsewhere when that lies in a damaged part. */
const headOf = (trusted: ReadonlyMap<number, LocatedRecord>, known: LogHead | null): LogHead | null => {
  const newest = trusted.get([...trusted.keys()].reduce((a, b) => Math.max(a, b), 0))?.frame;
  return known && (!newest || known.seq > newest.header.seq) ? known : newest ? toHead(newest) : null;
};

const toHead = ({ header, hash }: Pick<HeadHint, 'header' | 'hash'>): LogHead => ({
  seq: header.seq,
  L: header.L,
  members: header.members,
  hash,
});

/**
 * Reads one device's log and says what it holds, what is missing and where writing may go on. Changes nothing on disk.
 * Bad sectors (EIO) are damage. Rejects with any other errno: what a file holds that may not be read is not known.
 */
export const readDeviceLog = async (
  files: FileSystem,
  root: string,
  device: DeviceId,
  keys: JournalKeys,
): Promise<DeviceLog> => {
  const folder = join(root, device);
  const names = (await files.readdir(folder)).filter((name) => logPattern.test(name));
  const hint = device === keys.device ? await readHeadHint(files, folder, keys) : null;
  const ended = keys.ended.find((one) => one.device === device) ?? null;
  const known: LogHead | null = hint ? toHead(hint) : ended;
  const verify: JournalKeys['verify'] = (claimed, bytes, signature) =>
    claimed === device && keys.verify(device, bytes, signature);

  const pieces: Located[] = [];
  let tail: LogTail | null = null;
  let torn: Torn | null = null;
  let newestFile = hint?.file ?? 0;
  let lastSeq = 0;
  for (const name of names) {
    const file = Number(logPattern.exec(name)?.[1]);
    const { bytes, isWhole } = await readLog(files, join(folder, name));
    const found = scanLog(bytes, verify);
    newestFile = Math.max(newestFile, file);
    const hintEnd = hint && hint.file >= file ? (hint.file === file ? hint.end : bytes.length) : 0;
    // A back-up holds acknowledged records only.
    const acknowledgedEnd = ended ? bytes.length : hintEnd;
    const isNewest = name === names.at(-1);
    const tornAt = isNewest && isWhole ? tornTail(found, { acknowledgedEnd, seq: lastSeq }) : null;
    const kept = tornAt === null ? found : found.filter((piece) => piece.offset < tornAt);
    pieces.push(...locate(kept, `${device}/${name}`));
    lastSeq = kept.reduce(
      (seq, piece) => (piece.kind === 'record' ? Math.max(seq, piece.frame.header.seq) : seq),
      lastSeq,
    );
    if (!isNewest) continue;
    const last = kept.at(-1);
    const end = tornAt ?? (last ? endOf(last) : 0);
    torn = tornAt === null ? null : { file, offset: tornAt, length: bytes.length - tornAt };
    const endsWell = !last || (last.kind === 'record' && last.frame.isIntact);
    // Never behind damage, behind a lost end, or in another file than the one that was written last.
    tail =
      endsWell && isWhole && end >= acknowledgedEnd && file === newestFile
        ? { file, end, size: tornAt ?? bytes.length }
        : null;
  }

  const healedBytes = await readIfThere(files, join(folder, healedName));
  const healed = locate(scanLog(healedBytes, verify), `${device}/${healedName}`);
  const isRecord = (piece: Located): piece is LocatedRecord =>
    piece.kind === 'record' &&
    piece.frame.header.device === device &&
    // What an ended device wrote after its end belongs to nothing, and is named as that.
    (!ended || piece.frame.header.seq <= ended.seq);
  const trusted = trustedRecords([...pieces, ...healed].filter(isRecord), known, verify);
  const head = headOf(trusted, known);
  const holes = findHoles(pieces, trusted, head?.seq ?? 0);
  const isWhole = (seq: number | null): boolean => seq !== null && trusted.get(seq)?.frame.isIntact === true;
  return {
    device,
    entries: new Map([...trusted].sort(([a], [b]) => a - b).map(([seq, record]) => [seq, toEntry(record)])),
    head,
    holes: holes.map((hole) => ({ ...hole, healed: isWhole(hole.seq) })),
    tail,
    torn,
    nextFile: newestFile + 1,
  };
};
