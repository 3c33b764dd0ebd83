import { scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { openAttachments } from '../../main/attachments/attachments.ts';
import { openJournal } from '../../main/journal/journal.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import type { Register } from '../../main/session/register.ts';
import { createSession, type Session, type SessionParts } from '../../main/session/session.ts';
import { openDrafts } from '../../main/vault/drafts.ts';
import { type Vault, type VaultDoor, vaultDoor } from '../../main/vault/vault.ts';
import type { WrappingOptions } from '../../main/vault/wrapping.ts';
import type { MemberId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { NewRegister, OpenSession, WriteFailed } from '../../shared/ipc/contract.ts';

export const passphrase = 'vier gele fietsen in de regen';
export const request: NewRegister = {
  organisation: { name: 'Occure', street: '', postcodeAndTown: '', email: '', phone: '', website: '' },
  name: 'Anna de Wit',
  roles: ['officer', 'administrator'],
  passphrase,
};

export const onDiskWrapping: WrappingOptions = {
  keyring: { backend: async () => 'none', seal: async (secret) => secret, open: async () => null },
  stretch: async (text, salt) => scryptSync(text, salt, 32, { N: 2 }),
  strength: { memory: 8, passes: 1, lanes: 1 },
};

/** A register's parts in any folder, as the program puts them together. */
export const partsOnDisk = (folder: string, monotonic: () => number = () => 0, wrapping = onDiskWrapping) => ({
  door: vaultDoor({ folder, files: nodeFiles, ...wrapping, monotonic }),
  openRegister: async (vault: Vault): Promise<Result<Register, WriteFailed>> => {
    const journal = await openJournal({
      folder: join(folder, 'journal'),
      files: nodeFiles,
      keys: vault,
      author: vault.member,
      now: () => '2026-11-23T09:00:00.000Z' as Instant,
    });
    if (!journal.ok) return journal;
    return ok({
      vault,
      journal: journal.value,
      attachments: openAttachments({ folder: join(folder, 'blobs'), files: nodeFiles, vault }),
      drafts: openDrafts({ folder: join(folder, 'drafts'), files: nodeFiles, vault }),
    });
  },
});

/** The real parts on a real folder; only the slowness of the passphrase is left out. */
export const startSession = (
  folder: string,
  change: (door: VaultDoor) => VaultDoor = (door) => door,
  more: Partial<Pick<SessionParts, 'beforeLock' | 'onOpened'>> = {},
  wrapping: WrappingOptions = onDiskWrapping,
) => {
  const locked: string[] = [];
  const advanced: number[] = [];
  let time = 0;
  const { door, openRegister } = partsOnDisk(folder, () => time, wrapping);
  const session = createSession({
    ...more,
    door: change(door),
    openRegister,
    newMemberId: () => 'm'.repeat(26) as MemberId,
    randomBelow: () => 0,
    onAdvanced: (heads) => advanced.push(...Object.values(heads).map((head) => head.seq)),
    onLocked: () => locked.push('locked'),
  });
  return { session, locked, advanced, later: (milliseconds: number) => (time += milliseconds) };
};

export const make = async (session: Session): Promise<string> => {
  const created = await session.create(request);
  if (!created.ok) throw new Error(created.error.type);
  return created.value.recoveryKit;
};
export const confirm = async (session: Session, kit: string) => {
  const status = await session.status();
  const asked = status.status === 'confirming-kit' ? status.askFor : [];
  const groups = kit.split(' ');
  return session.confirmKit(asked.map((index) => ({ index, text: groups[index] ?? '' })));
};
export const found = async (session: Session): Promise<{ kit: string; open: OpenSession }> => {
  const kit = await make(session);
  const confirmed = await confirm(session, kit);
  if (!confirmed.ok) throw new Error(confirmed.error.type);
  return { kit, open: confirmed.value };
};
