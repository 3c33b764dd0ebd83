import { join } from 'node:path';
import type { MemberId } from '../../shared/base/ids.ts';
import { ok } from '../../shared/base/result.ts';
import { openAttachments } from '../attachments/attachments.ts';
import type { Clock } from '../clock.ts';
import { openJournal } from '../journal/journal.ts';
import { nodeFiles } from '../journal/node-files.ts';
import { stretchInWorker } from '../vault/argon2.ts';
import { openDrafts } from '../vault/drafts.ts';
import { osKeyring } from '../vault/os-keyring.ts';
import { randomId } from '../vault/random-id.ts';
import { vaultDoor } from '../vault/vault.ts';
import type { SessionParts } from './session.ts';

/** The real parts of a register, in one data folder: `vault/`, `keys/`, `journal/`, `blobs/`, `drafts/`. */
export const registerParts = (
  folder: string,
  clock: Clock,
): Pick<SessionParts, 'door' | 'openRegister' | 'newMemberId'> => {
  const files = nodeFiles;
  return {
    door: vaultDoor({ folder, files, keyring: osKeyring, stretch: stretchInWorker, monotonic: clock.elapsed }),
    newMemberId: () => randomId() as MemberId,
    openRegister: async (vault) => {
      const journal = await openJournal({
        folder: join(folder, 'journal'),
        files,
        keys: vault,
        author: vault.member,
        now: clock.now,
      });
      if (!journal.ok) return journal;
      return ok({
        vault,
        journal: journal.value,
        attachments: openAttachments({ folder: join(folder, 'blobs'), files, vault }),
        drafts: openDrafts({ folder: join(folder, 'drafts'), files, vault }),
      });
    },
  };
};
