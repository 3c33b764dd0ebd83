import { assertNever } from '../../shared/base/assert-never.ts';
import type {
  BackupDamage,
  BackupPartKind,
  BackupProgress,
  MakeBackupError,
  RestoreError,
} from '../../shared/ipc/backup-types.ts';
import { errorText } from './error-text.ts';
import { count } from './numbers.ts';
import { sizeWords } from './size-words.ts';
import type { Language, Words } from './text.tsx';

const gigabyte = 1_000_000_000;

/** The size of a back-up as people read it, which may be gigabytes. */
export const backupSize = (bytes: number, words: Words, language: Language): string => {
  if (bytes < gigabyte) return sizeWords(bytes, words, language);
  const text = (bytes / gigabyte).toFixed(1);
  return words.backup.gigabytes(language === 'nl' ? text.replace('.', ',') : text);
};

/** Why a back-up was not made, what is safe, and what to do. */
export const makeErrorText = (words: Words, error: MakeBackupError): string => {
  const { problems, parts, stopped } = words.backup;
  switch (error.type) {
    case 'locked':
      return errorText(words, error);
    case 'disk-full':
      return problems.diskFull;
    case 'write-failed':
      return problems.writeFailed(error.code);
    case 'cancelled':
      return stopped;
    case 'folder-missing':
      return problems.folderMissing;
    case 'register-unreadable':
      return problems.unreadable(parts[error.part], error.code);
    case 'register-changed':
      return problems.registerChanged;
    case 'backup-not-verified':
      return problems.notVerified;
    default:
      return assertNever(error);
  }
};

/** Why a back-up was not restored; nothing was written then. */
export const restoreErrorText = (words: Words, error: RestoreError): string => {
  const { problems, stopped } = words.backup.restore;
  switch (error.type) {
    case 'file-unreadable':
      return problems.unreadable;
    case 'not-a-backup':
      return problems.notABackup;
    case 'newer-backup':
      return problems.newer;
    case 'backup-cut-off': {
      const part = error.name === null ? null : partNamed(error.name);
      return problems.cutOff(part ? problems.cutOffIn(words.backup.parts[part]) : problems.cutOffBetween);
    }
    case 'backup-damaged':
      return problems.damaged(error.damaged.length, damagedParts(error.damaged, words));
    case 'backup-not-genuine':
      return problems.notGenuine;
    case 'cancelled':
      return stopped;
    case 'restore-in-hand':
      return problems.inHand;
    case 'no-backup':
      return problems.noBackup;
    case 'keyring-lost':
      return problems.keyringLost;
    case 'vault-damaged':
      return problems.vaultDamaged;
    case 'register-exists':
    case 'wrong-passphrase':
    case 'wrong-kit':
    case 'no-register':
    case 'passphrase-too-short':
    case 'disk-full':
    case 'write-failed':
      return errorText(words, error);
    default:
      return assertNever(error);
  }
};

/** The kinds of damaged parts, each once, in words. */
const damagedParts = (damaged: readonly BackupDamage[], { backup }: Words): string =>
  [...new Set(damaged.map(({ part }) => backup.parts[part]))].join(', ');

const rooms: Readonly<Record<string, BackupPartKind>> = {
  head: 'head',
  end: 'end',
  journal: 'journal',
  keys: 'keys',
  vault: 'vault',
  blobs: 'document',
  drafts: 'draft',
};
const partNamed = (name: string): BackupPartKind | null => rooms[name.split('/')[0] ?? ''] ?? null;

export const progressText = ({ doing, done, of }: BackupProgress, words: Words, language: Language): string =>
  words.backup.progress[doing](count(done, language), count(of, language));
