import { join } from 'node:path';
import { parseHeader } from '../../shared/record/header.ts';
import type { RecordHeader } from '../../shared/record/record.ts';
import { errorCode, type FileSystem, type OpenFile } from './file-system.ts';
import { sha256, sha256Hex } from './frame.ts';
import type { JournalKeys } from './journal-keys.ts';

/**
 * How far the log was acknowledged when this was written: the head's own header with its signature, and where its frame
 * ends. Written after each fsync of the log and not synced itself, so it may lag behind after a power cut, and never
 * runs ahead. It tells damage of the last records (acknowledged, so their numbers are used) from a torn write.
 */
export type HeadHint = {
  readonly header: RecordHeader;
  readonly hash: string;
  readonly headerBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly file: number;
  readonly end: number;
};
export type HintPosition = Pick<HeadHint, 'headerBytes' | 'signature' | 'file' | 'end'>;

const magic = Buffer.from('GGH1', 'latin1');
const prefixLength = 16;
/** Two slots, written in turn: a torn write spoils one. A header is at most 64 KiB. */
const slotLength = 96 * 1024;
const fileName = 'head';

const toBytes = ({ headerBytes, signature, file, end }: HintPosition): Buffer => {
  const prefix = Buffer.alloc(prefixLength);
  magic.copy(prefix);
  prefix.writeUInt32BE(file, 4);
  prefix.writeUInt32BE(end, 8);
  prefix.writeUInt32BE(headerBytes.length, 12);
  const checked = Buffer.concat([prefix, headerBytes, signature]);
  return Buffer.concat([checked, sha256(checked)]);
};

const readSlot = (slot: Buffer): HeadHint | null => {
  if (slot.length < prefixLength || !slot.subarray(0, 4).equals(magic)) return null;
  const signatureStart = prefixLength + slot.readUInt32BE(12);
  const end = signatureStart + 64;
  if (end + 32 > slot.length || !sha256(slot.subarray(0, end)).equals(slot.subarray(end, end + 32))) return null;
  const headerBytes = slot.subarray(prefixLength, signatureStart);
  const header = parseHeader(headerBytes.toString('utf8'));
  if (!header.ok) return null;
  return {
    header: header.value,
    hash: sha256Hex(headerBytes),
    headerBytes,
    signature: slot.subarray(signatureStart, end),
    file: slot.readUInt32BE(4),
    end: slot.readUInt32BE(8),
  };
};

/** The latest hint of this device that verifies; `null` when there is none. Rejects when the file cannot be read. */
export const readHeadHint = async (files: FileSystem, folder: string, keys: JournalKeys): Promise<HeadHint | null> => {
  try {
    const bytes = Buffer.from(await files.readFile(join(folder, fileName)));
    return [bytes.subarray(0, slotLength), bytes.subarray(slotLength)]
      .map(readSlot)
      .filter((hint) => hint !== null)
      .filter(
        (hint) => hint.header.device === keys.device && keys.verify(keys.device, hint.headerBytes, hint.signature),
      )
      .reduce<HeadHint | null>((latest, hint) => (latest && latest.header.seq > hint.header.seq ? latest : hint), null);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

export type HintWriter = {
  /** Notes it for writing at the next turn of the event loop. Never fails: without a hint the log is still whole. */
  readonly write: (position: HintPosition) => void;
  /** Writes what was noted last, and makes it durable. */
  readonly close: () => Promise<void>;
};

export const createHintWriter = (files: FileSystem, folder: string): HintWriter => {
  let file: OpenFile | null = null;
  let slot = 0;
  let noted: HintPosition | null = null;
  let queue: Promise<void> = Promise.resolve();
  const then = (work: () => Promise<void>): Promise<void> => {
    // A lost hint costs certainty after one more fault, never a record.
    queue = queue.then(work).catch(() => undefined);
    return queue;
  };
  const writeNoted = async (): Promise<void> => {
    const position = noted;
    noted = null;
    if (!position) return;
    file ??= await files.open(join(folder, fileName), 'create');
    await file.write(toBytes(position), slot * slotLength);
    slot = 1 - slot;
  };
  return {
    write: (position) => {
      // Later, so that nobody waits for it who waits for an acknowledgement.
      if (!noted) setImmediate(() => void then(writeNoted));
      noted = position;
    },
    close: () =>
      then(async () => {
        await writeNoted();
        const written = file;
        file = null;
        await written?.sync();
        await written?.close();
      }),
  };
};
