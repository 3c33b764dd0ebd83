import { writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { compareCodeUnits } from '../../shared/base/ids.ts';
import { errorCode, type FileSystem, type OpenFile } from './file-system.ts';

const onlyOwner = 0o600;
const smallWrite = 64 * 1024;
const onlyOwnerFolder = 0o700;

const flags = { existing: 'r+', new: 'wx+', reading: 'r' } as const;

const openFile = (handle: FileHandle): OpenFile => ({
  write: async (bytes, position) => {
    // One call may write less than asked, on a disk that is filling up for one.
    for (let done = 0; done < bytes.length; ) {
      const left = bytes.length - done;
      // A few kilobytes go to the cache in less time than it takes to hand them to another thread.
      if (left <= smallWrite) done += writeSync(handle.fd, bytes, done, left, position + done);
      else done += (await handle.write(bytes, done, left, position + done)).bytesWritten;
    }
  },
  read: async (position, length) => {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await handle.read(bytes, done, length - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  },
  truncate: (length) => handle.truncate(length),
  // fdatasync carries the length too when it changed (fdatasync(2)); libuv makes it F_FULLFSYNC on macOS.
  sync: () => handle.datasync(),
  size: async () => (await handle.stat()).size,
  close: () => handle.close(),
});

const openOrCreate = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, 'r+', onlyOwner);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return open(path, 'wx+', onlyOwner);
  }
};

const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return; // Folders cannot be opened there; NTFS logs its names itself.
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The real disk. */
export const nodeFiles: FileSystem = {
  readFile: (path) => readFile(path),
  open: async (path, mode) =>
    openFile(mode === 'create' ? await openOrCreate(path) : await open(path, flags[mode], onlyOwner)),
  rename: (from, to) => rename(from, to),
  unlink: (path) => unlink(path),
  mkdir: async (path) => {
    const first = await mkdir(resolve(path), { recursive: true, mode: onlyOwnerFolder });
    if (first === undefined) return;
    // Each new folder is a name in its parent.
    for (let made = resolve(path); made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  },
  readdir: async (path) => {
    try {
      return (await readdir(path)).sort(compareCodeUnits);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
  syncFolder,
};
