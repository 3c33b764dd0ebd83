import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DeviceId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BackupProblem, OpenBackup, RestoreError } from '../../shared/ipc/backup-types.ts';
import type { WriteFailed } from '../../shared/ipc/contract.ts';
import type { RegisterEvent } from '../../shared/register/register.ts';
import type { FileSystem, OpenFile } from '../journal/file-system.ts';
import { toWriteFailed } from '../journal/replace-file.ts';
import type { Register } from '../session/register.ts';
import { ownKeyOf } from '../vault/secrets.ts';
import {
  type CopiedVault,
  type CopiedVaultError,
  deviceOf,
  openCopiedVault,
  type Succession,
  succeed,
  wipeCopied,
} from '../vault/succession.ts';
import type { Vault, VaultDoor } from '../vault/vault.ts';
import { writeVaultFile } from '../vault/vault-file.ts';
import type { WrappingOptions } from '../vault/wrapping.ts';
import { kindOfPart, partPrefix } from './backup-format.ts';
import { backupPurpose, isGenuine } from './backup-seal.ts';
import type { CheckedBackup, PlacedPart } from './check-backup.ts';
import { clearStaging, stagingIn } from './place-restored.ts';
import type { Watch } from './watch.ts';
import { stretchOfBytes } from './write-backup.ts';

export type RestoreBackup = {
  readonly files: FileSystem;
  /** The data folder, in which no register is. */
  readonly folder: string;
  readonly wrapping: WrappingOptions;
  /** The real parts of a register in some folder. */
  readonly partsIn: (folder: string) => {
    readonly door: Pick<VaultDoor, 'unlock'>;
    readonly openRegister: (vault: Vault) => Promise<Result<Register, WriteFailed>>;
  };
  readonly newDeviceId: () => DeviceId;
  readonly file: OpenFile;
  readonly backup: CheckedBackup;
  readonly opening: OpenBackup;
  readonly watch: Watch;
};

export type StageError = Extract<RestoreError, { type: string }> | CopiedVaultError;

/** The passphrase that opens what was staged. */
export type Staged = { readonly passphrase: string };

/**
 * Makes of a checked back-up a register that stands ready in the staging folder, opened once and with its first record
 * as the new device in it. Nothing outside that folder is touched; when it fails the folder is gone again.
 */
export const stageBackup = async (task: RestoreBackup): Promise<Result<Staged, StageError>> => {
  const { folder, wrapping, file, backup, opening } = task;
  const vaultPart = backup.parts.find(({ name }) => kindOfPart(name) === 'vault');
  if (!vaultPart || vaultPart.length > longestVault) return err({ type: 'vault-damaged' });
  let copied: CopiedVault | null = null;
  try {
    const bytes = await file.read(vaultPart.dataAt, vaultPart.length);
    const opened = await openCopiedVault(wrapping, bytes, opening);
    if (!opened.ok) return opened;
    copied = opened.value;
    const problem = strangeness(backup, copied);
    if (problem) return err(problem);
    await clearStaging(folder);
    const staged = await stage(task, copied);
    if (!staged.ok) await clearStaging(folder);
    return staged;
  } catch (error) {
    await clearStaging(folder).catch(() => undefined);
    return err(toWriteFailed(error));
  } finally {
    if (copied) wipeCopied(copied);
  }
};

const longestVault = 1024 * 1024;

/** Whether the back-up was made by the device whose keys are in it. */
const strangeness = (backup: CheckedBackup, copied: CopiedVault): BackupProblem | null => {
  const key = ownKeyOf(copied.secrets, backupPurpose);
  const { register, device } = backup.head;
  const isOwn = isGenuine(key, backup) && register === copied.file.register && device === deviceOf(copied);
  key.fill(0);
  return isOwn ? null : { type: 'backup-not-genuine' };
};

const stage = async (task: RestoreBackup, copied: CopiedVault): Promise<Result<Staged, StageError>> => {
  const { files, folder, wrapping, backup, watch } = task;
  const staging = stagingIn(folder);
  await files.mkdir(staging);
  for (const [index, part] of backup.parts.entries()) {
    watch.tell({ doing: 'restoring', done: index, of: backup.parts.length });
    if (kindOfPart(part.name) === 'vault') continue;
    const written = await writePart(task, part);
    if (!written.ok) return written;
  }
  watch.tell({ doing: 'restoring', done: backup.parts.length, of: backup.parts.length });
  const device = task.newDeviceId();
  const succession = await succeed(wrapping, copied, { device, head: backup.manifest.journal });
  await writeVaultFile(files, staging, succession.file);
  const begun = await beginAs(task, copied, succession, device);
  return begun.ok ? ok({ passphrase: copied.passphrase }) : begun;
};

/** Copies one part out, and hashes it once more on the way: the file may lie on a disk that is giving up. */
const writePart = async (
  { files, folder, file, watch }: RestoreBackup,
  part: PlacedPart,
): Promise<Result<null, StageError>> => {
  const path = join(stagingIn(folder), ...part.name.split('/'));
  await files.mkdir(join(path, '..'));
  const target = await files.open(path, 'new');
  try {
    const hash = createHash('sha256').update(partPrefix(part.name, part.length));
    for (let done = 0; done < part.length; done += stretchOfBytes) {
      if (watch.isCancelled()) return err({ type: 'cancelled' });
      const bytes = await file.read(part.dataAt + done, Math.min(stretchOfBytes, part.length - done));
      hash.update(bytes);
      await target.write(bytes, done);
    }
    await target.sync();
    if (hash.digest('hex') !== part.sha256) {
      const { name, offset } = part;
      return err({ type: 'backup-damaged', damaged: [{ part: kindOfPart(name) ?? 'journal', name, offset }] });
    }
  } finally {
    await target.close();
  }
  await files.syncFolder(join(path, '..'));
  return ok(null);
};

/** Opens the staged register as it will be opened ever after, and records in it who goes on where. */
const beginAs = async (
  { folder, partsIn, backup }: RestoreBackup,
  copied: CopiedVault,
  { deviceLetter, member, publicKey, vouched }: Succession,
  device: DeviceId,
): Promise<Result<null, StageError>> => {
  const { door, openRegister } = partsIn(stagingIn(folder));
  const vault = await door.unlock(copied.passphrase);
  if (!vault.ok) return vault;
  try {
    const opened = await openRegister(vault.value);
    if (!opened.ok) return opened;
    const { journal } = opened.value;
    const { seq, hash } = backup.manifest.journal;
    const replaced = { device: deviceOf(copied), seq, hash };
    const event: RegisterEvent = {
      type: 'DeviceReplaced',
      device: { id: device, letter: deviceLetter, member: member.id },
      publicKey,
      replaced,
      vouched,
      backupMadeAt: backup.head.madeAt,
    };
    const appended = await journal.append({ expectedSeq: 0, entries: [{ stream: vault.value.register, event }] });
    await journal.close();
    if (appended.ok) return ok(null);
    // `behind` cannot be: this device has written nothing yet.
    if (appended.error.type === 'behind') throw new Error('The journal of a new device moved on by itself.');
    return appended.error.type === 'locked' ? err({ type: 'vault-damaged' }) : err(appended.error);
  } finally {
    vault.value.lock();
  }
};
