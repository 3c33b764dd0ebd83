import type { Instant } from '../../shared/base/plain-date.ts';
import type { BackupStatus, MadeBackup } from '../../shared/ipc/backup-types.ts';
import { readJsonFile, replaceJsonFile } from '../small-file.ts';

/** `backup.json` in the data folder: the choices of this machine about back-ups, and how the last ones went. */
export type BackupNotes = {
  readonly folder: string | null;
  readonly keep: number;
  readonly last: MadeBackup | null;
  readonly failed: BackupStatus['failed'];
  /** What the last daily one held, and where it went. */
  readonly daily: { readonly fingerprint: string; readonly path: string; readonly madeAt: Instant } | null;
  /** What the last one of any kind held. */
  readonly fingerprint: string | null;
};

export const usualKeep = 14;
export const mostKept = 365;
const nothingYet: BackupNotes = {
  folder: null,
  keep: usualKeep,
  last: null,
  failed: null,
  daily: null,
  fingerprint: null,
};

export type BackupFile = {
  readonly get: () => BackupNotes;
  /** Holds from now on, also when the disk refuses. */
  readonly set: (changes: Partial<BackupNotes>) => void;
};

export const openBackupFile = (path: string, onWriteFailed: (cause: unknown) => void): BackupFile => {
  let current = readNotes(readJsonFile(path));
  return {
    get: () => current,
    set: (changes) => {
      current = { ...current, ...changes };
      try {
        replaceJsonFile(path, current);
      } catch (cause) {
        onWriteFailed(cause);
      }
    },
  };
};

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const isText = (value: unknown): value is string => typeof value === 'string';

/** Tolerant reading: whatever stands in the file, notes come out, and what is odd is as if it were absent. */
const readNotes = (found: unknown): BackupNotes => {
  const { folder, keep, last, failed, daily, fingerprint } = fieldsOf(found);
  const isKeep = typeof keep === 'number' && Number.isInteger(keep) && keep >= 1 && keep <= mostKept;
  const made = fieldsOf(last);
  const isMade = isText(made.path) && isText(made.madeAt) && typeof made.bytes === 'number';
  const tried = fieldsOf(failed);
  const before = fieldsOf(daily);
  const isDaily = isText(before.fingerprint) && isText(before.path) && isText(before.madeAt);
  return {
    folder: isText(folder) ? folder : null,
    keep: isKeep ? keep : nothingYet.keep,
    last: isMade
      ? ({ ...made, opensWith: made.opensWith === 'kit' ? 'kit' : 'passphrase-or-kit' } as MadeBackup)
      : null,
    failed: isText(tried.at) && isText(fieldsOf(tried.because).type) ? (failed as BackupNotes['failed']) : null,
    daily: isDaily ? (daily as BackupNotes['daily']) : null,
    fingerprint: isText(fingerprint) ? fingerprint : null,
  };
};
