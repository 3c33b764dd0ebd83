import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BackupDamage, BackupProblem } from '../../shared/ipc/backup-types.ts';
import type { OpenFile } from '../journal/file-system.ts';
import { sha256, sha256Hex } from '../journal/frame.ts';
import {
  type BackupHead,
  type BackupPart,
  backupFormat,
  endLength,
  hashLength,
  headPrefixLength,
  kindOfPart,
  longestHead,
  longestManifest,
  type Manifest,
  macLength,
  manifestPrefixLength,
  parseHead,
  parseManifest,
  partPrefix,
  partPrefixLength,
  partSpan,
  readEnd,
  readHeadPrefix,
  readManifestPrefix,
  readPartPrefix,
} from './backup-format.ts';
import type { Watch } from './watch.ts';
import { stretchOfBytes } from './write-backup.ts';

/** A part and where its data lie in the file. */
export type PlacedPart = BackupPart & { readonly offset: number; readonly dataAt: number };

/** A back-up that is whole: every byte of it was read and is what was written. Who wrote it is not known yet. */
export type CheckedBackup = {
  readonly head: BackupHead;
  readonly manifest: Manifest;
  readonly parts: readonly PlacedPart[];
  /** What `mac` authenticates, and it. */
  readonly manifestBytes: Uint8Array;
  readonly mac: Uint8Array;
};

type Found = { readonly manifest: Manifest; readonly bytes: Buffer; readonly mac: Buffer; readonly at: number };
const damagedAt = (part: 'head' | 'end', offset: number) =>
  err<BackupProblem>({ type: 'backup-damaged', damaged: [{ part, name: part, offset }] });

/**
 * Reads a back-up from its first byte to its last. Every damaged part is named, not only the first. Rejects with an
 * errno when the file cannot be read.
 */
export const checkBackup = async (
  file: OpenFile,
  watch: Watch,
  doing: 'verifying' | 'checking',
): Promise<Result<CheckedBackup, BackupProblem | { readonly type: 'cancelled' }>> => {
  const size = await file.size();
  const read = async (at: number, length: number): Promise<Buffer> => Buffer.from(await file.read(at, length));

  const head = await readHead(read, size);
  if (!head.ok) return head;
  const found = await findManifest(read, size);
  if (!found) return endMissing(read, size, head.value.end);
  const { manifest } = found;

  const parts = place(manifest, head.value.end);
  const partsEnd = parts.reduce((end, part) => end + partSpan(part), head.value.end);
  // The manifest is whole, so what does not fit with it is the head, or bytes between the two.
  if (manifest.head !== head.value.sha256) return damagedAt('head', 0);
  if (partsEnd !== found.at) return damagedAt('end', found.at);

  const damaged: BackupDamage[] = [];
  for (const [index, part] of parts.entries()) {
    watch.tell({ doing, done: index, of: parts.length });
    const sum = await hashOf(file, part, watch);
    if (sum === null) return err({ type: 'cancelled' });
    const stored = await read(part.dataAt + part.length, hashLength);
    const isWhole = sum === part.sha256 && stored.toString('hex') === part.sha256;
    if (!isWhole) damaged.push({ part: kindOfPart(part.name) ?? 'journal', name: part.name, offset: part.offset });
  }
  if (damaged.length > 0) return err({ type: 'backup-damaged', damaged });
  watch.tell({ doing, done: parts.length, of: parts.length });
  return ok({ head: head.value.head, manifest, parts, manifestBytes: found.bytes, mac: found.mac });
};

type Read = (at: number, length: number) => Promise<Buffer>;

const readHead = async (
  read: Read,
  size: number,
): Promise<Result<{ readonly head: BackupHead; readonly end: number; readonly sha256: string }, BackupProblem>> => {
  const prefix = readHeadPrefix(await read(0, headPrefixLength));
  if (!prefix) {
    // The end tells that it is one all the same.
    const end = size > endLength ? readEnd(await read(size - endLength, endLength)) : null;
    return end === null ? err({ type: 'not-a-backup' }) : damagedAt('head', 0);
  }
  const end = headPrefixLength + prefix.length + hashLength;
  if (prefix.length > longestHead) return damagedAt('head', 0);
  if (end > size) return err({ type: 'backup-cut-off', whole: 0, name: 'head' });
  const bytes = await read(0, end);
  const checked = bytes.subarray(0, -hashLength);
  if (!sha256(checked).equals(bytes.subarray(-hashLength))) return damagedAt('head', 0);
  if (prefix.format > backupFormat) return err({ type: 'newer-backup', format: prefix.format });
  const head = parseHead(checked.subarray(headPrefixLength).toString('utf8'));
  return head ? ok({ head, end, sha256: sha256Hex(checked) }) : damagedAt('head', 0);
};

/** Only the head of a file: what a list of back-ups needs. `null` when it is not one that this program reads. */
export const readBackupHead = async (file: OpenFile): Promise<BackupHead | null> => {
  const size = await file.size();
  const head = await readHead(async (at, length) => Buffer.from(await file.read(at, length)), size);
  return head.ok ? head.value.head : null;
};

const findManifest = async (read: Read, size: number): Promise<Found | null> => {
  if (size < endLength) return null;
  const at = readEnd(await read(size - endLength, endLength));
  const room = at === null ? -1 : size - endLength - at;
  if (at === null || room < manifestPrefixLength + macLength + hashLength || room > longestManifest) return null;
  return toFound(await read(at, room), at);
};

const toFound = (bytes: Buffer, at: number): Found | null => {
  const prefix = readManifestPrefix(bytes);
  const plainLength = manifestPrefixLength + (prefix?.length ?? 0);
  if (!prefix || bytes.length !== plainLength + macLength + hashLength) return null;
  const checked = bytes.subarray(0, -hashLength);
  if (!sha256(checked).equals(bytes.subarray(-hashLength))) return null;
  const manifest = parseManifest(bytes.subarray(manifestPrefixLength, plainLength).toString('utf8'));
  const [plain, mac] = [bytes.subarray(0, plainLength), checked.subarray(plainLength)];
  return manifest && { manifest, bytes: plain, mac, at };
};

/** Says what a file without a readable end is: cut off, and in which part, or whole up to a damaged end. */
const endMissing = async (read: Read, size: number, from: number): Promise<Result<never, BackupProblem>> => {
  let at = from;
  let whole = 0;
  for (;;) {
    const bytes = await read(at, partPrefixLength);
    const prefix = readPartPrefix(bytes);
    if (!prefix) break;
    const name = (await read(at + partPrefixLength, prefix.nameLength)).toString('utf8');
    const next = at + partPrefixLength + prefix.nameLength + prefix.length + hashLength;
    if (next > size) return err({ type: 'backup-cut-off', whole, name: kindOfPart(name) ? name : null });
    at = next;
    whole += 1;
  }
  const rest = await read(at, manifestPrefixLength);
  const manifest = readManifestPrefix(rest);
  const isWholeLength =
    manifest !== null && size >= at + manifestPrefixLength + manifest.length + macLength + hashLength + endLength;
  const endsAsItShould = size > endLength && readEnd(await read(size - endLength, endLength)) !== null;
  if (isWholeLength || endsAsItShould) return damagedAt('end', at);
  return err({ type: 'backup-cut-off', whole, name: manifest ? 'end' : null });
};

const place = (manifest: Manifest, from: number): readonly PlacedPart[] => {
  let offset = from;
  return manifest.parts.map((part) => {
    const placed = { ...part, offset, dataAt: offset + partPrefix(part.name, part.length).length };
    offset += partSpan(part);
    return placed;
  });
};

/** Of a part's prefix, name and data; `null` when it was cancelled. A file that ends too early gives another hash. */
const hashOf = async (file: OpenFile, part: PlacedPart, watch: Watch): Promise<string | null> => {
  const hash = createHash('sha256');
  const end = part.dataAt + part.length;
  for (let at = part.offset; at < end; at += stretchOfBytes) {
    if (watch.isCancelled()) return null;
    hash.update(await file.read(at, Math.min(stretchOfBytes, end - at)));
  }
  return hash.digest('hex');
};
