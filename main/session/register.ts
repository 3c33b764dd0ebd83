import type { OpenSession } from '../../shared/ipc/contract.ts';
import type { Attachments } from '../attachments/attachments.ts';
import type { Journal } from '../journal/journal.ts';
import type { Drafts } from '../vault/drafts.ts';
import type { Vault } from '../vault/vault.ts';

/** What an open register consists of. */
export type Register = {
  readonly vault: Vault;
  readonly journal: Journal;
  readonly attachments: Attachments;
  readonly drafts: Drafts;
};

/** What the window may know of it. */
export const openSession = ({ vault, journal }: Register): OpenSession => ({
  device: vault.device,
  deviceLetter: vault.deviceLetter,
  member: vault.member.id,
  registerStream: vault.register,
  protection: vault.protection,
  heads: journal.heads(),
});
