import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BackupOpensWith, MakeBackupError } from '../../shared/ipc/backup-types.ts';
import { errorCode } from '../journal/file-system.ts';
import { sha256Hex } from '../journal/frame.ts';
import type { JournalSnapshot } from '../journal/journal.ts';
import type { Register } from '../session/register.ts';
import type { VaultDoor } from '../vault/vault.ts';
import { backupPurpose } from './backup-seal.ts';

/**
 * All that a back-up needs of an open register, taken in a few milliseconds. What is copied after that is sealed, so the
 * register may lock meanwhile: `key` opens nothing, it only says who made the back-up.
 */
export type CapturedRegister = {
  readonly register: StreamId;
  readonly device: DeviceId;
  readonly madeAt: Instant;
  readonly opensWith: BackupOpensWith;
  readonly vault: Uint8Array;
  readonly journal: JournalSnapshot;
  readonly key: Uint8Array;
  /** The same for two captures between which nothing was recorded and the passphrase stayed. */
  readonly fingerprint: string;
};

export const captureRegister = async (
  { vault, journal }: Register,
  door: Pick<VaultDoor, 'forBackup'>,
  madeAt: Instant,
): Promise<Result<CapturedRegister, MakeBackupError>> => {
  try {
    const snapshot = await journal.snapshot();
    const file = await door.forBackup(vault);
    if (!file.ok) return err({ type: 'register-unreadable', part: 'vault', code: file.error.type });
    // A register without a record is one that is still being made.
    if (!snapshot) return err({ type: 'locked' });
    const { bytes, opensWith } = file.value;
    return ok({
      register: vault.register,
      device: vault.device,
      madeAt,
      opensWith,
      vault: bytes,
      journal: snapshot,
      key: vault.ownKey(backupPurpose),
      fingerprint: fingerprintOf(snapshot, bytes),
    });
  } catch (error) {
    // Locked between two of these steps, or a folder that cannot be read.
    if (!vault.isOpen()) return err({ type: 'locked' });
    return err({ type: 'register-unreadable', part: 'journal', code: errorCode(error) });
  }
};

const fingerprintOf = ({ head, records }: JournalSnapshot, vault: Uint8Array): string =>
  sha256Hex(Buffer.from(`${head.hash}|${records}|${sha256Hex(vault)}`, 'utf8'));
