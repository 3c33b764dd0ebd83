/**
 * The few file operations that durable storage is built from. Each call is one step that can fail or be the last
 * before a crash, so the fault tests can stop at every one. Failures are rejections with an errno `code`.
 */
export type FileSystem = {
  /** Reads a whole file. Rejects with `ENOENT` when it is not there. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /**
   * `existing`: for reading and writing, must exist. `create`: the same, made when absent. `new`: must not exist.
   * `reading`: must exist, and may lie where nothing can be written.
   */
  readonly open: (path: string, mode: 'existing' | 'create' | 'new' | 'reading') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Makes the folder and its parents durably, for this user only; no failure when it is there. */
  readonly mkdir: (path: string) => Promise<void>;
  /** Names in a folder, in code-unit order; empty when the folder is not there. */
  readonly readdir: (path: string) => Promise<readonly string[]>;
  /** Makes names in a folder durable. Does nothing where the system cannot (Windows does it by itself). */
  readonly syncFolder: (path: string) => Promise<void>;
};

export type OpenFile = {
  /** Writes all bytes at a place in the file. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Reads up to `length` bytes; fewer at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Uint8Array>;
  readonly truncate: (length: number) => Promise<void>;
  /** Returns when contents and length have reached the disk. */
  readonly sync: () => Promise<void>;
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The errno of a rejection from this layer, `EUNKNOWN` when it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN';
