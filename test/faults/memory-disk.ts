import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../main/journal/file-system.ts';
import type { Random } from './random.ts';

/**
 * A disk in memory that loses what a real one may lose when the power goes: every write and every name that was not
 * synced is kept, dropped or, for a write, kept in part, block by block.
 */
export type MemoryDisk = {
  readonly files: FileSystem;
  readonly powerCut: (random: Random) => void;
  readonly paths: () => readonly string[];
  readonly contents: (path: string) => Buffer;
  /** Changes a file behind everyone's back, durably. */
  readonly put: (path: string, bytes: Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** Another disk with the same files, all of them durable. */
  readonly clone: () => MemoryDisk;
};

type Change = { readonly position: number; readonly bytes: Buffer } | { readonly length: number };
type Inode = { durable: Buffer; now: Buffer; changes: Change[] };
type NameChange = { readonly name: string; readonly inode: Inode | null };
type Folder = { durable: Map<string, Inode>; now: Map<string, Inode>; changes: NameChange[][] };

const block = 512;

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

const applyChange = (bytes: Buffer, change: Change): Buffer => {
  if ('length' in change) {
    const cut = Buffer.alloc(change.length);
    bytes.copy(cut);
    return cut;
  }
  const grown = Buffer.alloc(Math.max(bytes.length, change.position + change.bytes.length));
  bytes.copy(grown);
  change.bytes.copy(grown, change.position);
  return grown;
};

/** A write of which some blocks arrived, or only its beginning. The file may have its new length all the same. */
const applyPart = (bytes: Buffer, change: Change, random: Random): Buffer => {
  if ('length' in change) return random.below(2) === 0 ? bytes : applyChange(bytes, change);
  if (random.below(2) === 0) {
    return applyChange(bytes, { ...change, bytes: change.bytes.subarray(0, random.below(change.bytes.length + 1)) });
  }
  const before = applyChange(bytes, { position: change.position, bytes: Buffer.alloc(change.bytes.length) });
  bytes.copy(before);
  for (let at = 0; at < change.bytes.length; at += block) {
    if (random.below(2) === 0) change.bytes.copy(before, change.position + at, at, at + block);
  }
  return before;
};

const afterPowerCut = (inode: Inode, random: Random): Buffer =>
  inode.changes.reduce<Buffer>((bytes, change) => {
    const fate = random.below(3);
    return fate === 0 ? bytes : fate === 1 ? applyChange(bytes, change) : applyPart(bytes, change, random);
  }, inode.durable);

export const createMemoryDisk = (
  contents: readonly (readonly [path: string, bytes: Uint8Array])[] = [],
): MemoryDisk => {
  const folders = new Map<string, Folder>();
  const folderOf = (path: string): Folder => {
    const folder = folders.get(path);
    if (!folder) throw failure('ENOENT', path);
    return folder;
  };
  const find = (path: string): Inode | undefined => folders.get(dirname(path))?.now.get(basename(path));
  const get = (path: string): Inode => {
    const inode = find(path);
    if (!inode) throw failure('ENOENT', path);
    return inode;
  };
  /** Names change together or not at all, in the order they were changed in, as in a file system with a log. */
  const rename = (folder: Folder, changes: NameChange[]): void => {
    for (const { name, inode } of changes) inode ? folder.now.set(name, inode) : folder.now.delete(name);
    folder.changes.push(changes);
  };

  const openFile = (inode: Inode): OpenFile => {
    const change = (one: Change): void => {
      inode.now = applyChange(inode.now, one);
      inode.changes.push(one);
    };
    return {
      write: async (bytes, position) => change({ position, bytes: Buffer.from(bytes) }),
      read: async (position, length) => Buffer.from(inode.now.subarray(position, position + length)),
      truncate: async (length) => change({ length }),
      sync: async () => {
        inode.durable = inode.now;
        inode.changes = [];
      },
      size: async () => inode.now.length,
      close: async () => undefined,
    };
  };

  const files: FileSystem = {
    readFile: async (path) => Buffer.from(get(path).now),
    open: async (path, mode) => {
      const known = find(path);
      if (known && mode === 'new') throw failure('EEXIST', path);
      if (!known && (mode === 'existing' || mode === 'reading')) throw failure('ENOENT', path);
      if (known) return openFile(known);
      const inode: Inode = { durable: Buffer.alloc(0), now: Buffer.alloc(0), changes: [] };
      rename(folderOf(dirname(path)), [{ name: basename(path), inode }]);
      return openFile(inode);
    },
    rename: async (from, to) =>
      rename(folderOf(dirname(from)), [
        { name: basename(to), inode: get(from) },
        { name: basename(from), inode: null },
      ]),
    unlink: async (path) => {
      get(path);
      rename(folderOf(dirname(path)), [{ name: basename(path), inode: null }]);
    },
    mkdir: async (path) => makeFolders(path),
    readdir: async (path) => {
      const inside = [...folders.keys()]
        .filter((folder) => folder !== path && dirname(folder) === path)
        .map((one) => basename(one));
      return [...inside, ...(folders.get(path)?.now.keys() ?? [])].sort();
    },
    syncFolder: async (path) => {
      const folder = folderOf(path);
      folder.durable = new Map(folder.now);
      folder.changes = [];
    },
  };

  const makeFolders = (path: string): void => {
    for (let at = path; !folders.has(at); at = dirname(at)) {
      folders.set(at, { durable: new Map(), now: new Map(), changes: [] });
    }
  };
  const put = (path: string, bytes: Uint8Array): void => {
    makeFolders(dirname(path));
    const inode: Inode = { durable: Buffer.from(bytes), now: Buffer.from(bytes), changes: [] };
    folderOf(dirname(path)).now.set(basename(path), inode);
    folderOf(dirname(path)).durable.set(basename(path), inode);
  };
  const paths = (): readonly string[] =>
    [...folders].flatMap(([path, folder]) => [...folder.now.keys()].map((name) => `${path}/${name}`)).sort();
  for (const [path, bytes] of contents) put(path, bytes);

  return {
    files,
    powerCut: (random) => {
      const seen = new Set<Inode>();
      for (const folder of folders.values()) {
        const kept = folder.changes.slice(0, random.below(folder.changes.length + 1));
        const names = new Map(folder.durable);
        for (const { name, inode } of kept.flat()) inode ? names.set(name, inode) : names.delete(name);
        folder.durable = names;
        folder.now = new Map(names);
        folder.changes = [];
        for (const inode of names.values()) seen.add(inode);
      }
      for (const inode of seen) {
        inode.now = afterPowerCut(inode, random);
        inode.durable = inode.now;
        inode.changes = [];
      }
    },
    paths,
    contents: (path) => Buffer.from(get(path).now),
    put,
    clone: () => createMemoryDisk(paths().map((path) => [path, get(path).now] as const)),
    remove: (path) => {
      get(path);
      folderOf(dirname(path)).now.delete(basename(path));
      folderOf(dirname(path)).durable.delete(basename(path));
    },
  };
};
