import { dirname } from 'node:path';
import { errorCode, type FileSystem, type OpenFile } from '../journal/file-system.ts';
import { sha256 } from '../journal/frame.ts';
import { replaceFile } from '../journal/replace-file.ts';

const magic = Buffer.from('GGK1', 'latin1');
const prefixLength = 8;
const checksumLength = 32;

/** One entry of a key file: magic, length, text, SHA-256 of all before. */
const toFrame = (text: string): Buffer => {
  const body = Buffer.from(text, 'utf8');
  const prefix = Buffer.alloc(prefixLength);
  magic.copy(prefix);
  prefix.writeUInt32BE(body.length, 4);
  const checked = Buffer.concat([prefix, body]);
  return Buffer.concat([checked, sha256(checked)]);
};

/** Every intact entry; damage costs the entries it touches. `isClean` when there was none. */
const readFrames = (bytes: Buffer): { readonly texts: readonly string[]; readonly isClean: boolean } => {
  const texts: string[] = [];
  let isClean = true;
  for (let at = 0; at < bytes.length; ) {
    const end = at + prefixLength <= bytes.length ? at + prefixLength + bytes.readUInt32BE(at + 4) : Infinity;
    const isIntact =
      end + checksumLength <= bytes.length &&
      bytes.subarray(at, at + 4).equals(magic) &&
      sha256(bytes.subarray(at, end)).equals(bytes.subarray(end, end + checksumLength));
    if (isIntact) {
      texts.push(bytes.subarray(at + prefixLength, end).toString('utf8'));
      at = end + checksumLength;
      continue;
    }
    isClean = false;
    const next = bytes.indexOf(magic, at + 1);
    at = next < 0 ? bytes.length : next;
  }
  return { texts, isClean };
};

const readIfThere = async (files: FileSystem, path: string): Promise<Buffer> => {
  try {
    return Buffer.from(await files.readFile(path));
  } catch (error) {
    // A file that cannot be read is what the other copy is for.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EIO') return Buffer.alloc(0);
    throw error;
  }
};

/** An append-only file of short texts that is kept twice, because losing an entry loses a case file. */
export type KeyLog = {
  readonly texts: readonly string[];
  /** Answers once the entry has reached the disk in both files. Rejects with an errno. Not for concurrent calls. */
  readonly append: (text: string) => Promise<void>;
};

/**
 * Reads both files and makes them whole again from one another where they differ. That repair may fail (a full disk, a
 * read-only one): the entries are known all the same, and it is tried again before the next entry is written.
 */
export const openKeyLog = async (files: FileSystem, path: string): Promise<KeyLog> => {
  const paths = [path, `${path}.mirror`] as const;
  const contents = await Promise.all(paths.map(async (one) => readFrames(await readIfThere(files, one))));
  const texts = [...new Set(contents.flatMap((one) => one.texts))];
  let isWhole = contents.every((one) => one.isClean && one.texts.length === texts.length);
  let end = texts.reduce((sum, text) => sum + toFrame(text).length, 0);

  const makeWhole = async (): Promise<void> => {
    if (isWhole) return;
    const bytes = Buffer.concat(texts.map(toFrame));
    for (const one of paths) await replaceFile(files, one, bytes);
    end = bytes.length;
    isWhole = true;
  };
  const appendTo = async (one: string, frame: Buffer): Promise<void> => {
    const file: OpenFile = await files.open(one, 'create');
    try {
      await file.write(frame, end);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.syncFolder(dirname(one));
  };

  await files.mkdir(dirname(path));
  await makeWhole().catch(() => undefined);
  return {
    texts,
    append: async (text) => {
      await makeWhole();
      const frame = toFrame(text);
      // Until both are written the pair counts as unequal, and the next append rewrites both without this entry.
      isWhole = false;
      for (const one of paths) await appendTo(one, frame);
      texts.push(text);
      end += frame.length;
      isWhole = true;
    },
  };
};
