import type { MemberId } from '../../shared/base/ids.ts';
import { err, type Result } from '../../shared/base/result.ts';
import type { ConfirmError, NewRegister } from '../../shared/ipc/contract.ts';
import type { Role } from '../../shared/members/members.ts';
import type { RegisterEvent } from '../../shared/register/register.ts';
import type { NewVault } from '../vault/vault.ts';
import type { Register } from './register.ts';

/** The letter of a register's first device; it stands in the numbers of complaints that it hands out. */
export const firstLetter = 'A';

/** A register that was made in memory; it exists on disk once its kit has been confirmed. */
export type Founding = {
  readonly vault: NewVault;
  /** What was asked, without the passphrase, which has done its work. */
  readonly request: Omit<NewRegister, 'passphrase'>;
  readonly member: MemberId;
  readonly kitGroups: readonly string[];
  /** Indices of the groups that are asked back. */
  readonly askFor: readonly number[];
};

/** The founding record is the first of the register's own stream; only after it is the vault made to last. */
export const found = async (founding: Founding, { vault, journal }: Register): Promise<Result<null, ConfirmError>> => {
  const written = journal.heads()[vault.device]?.seq ?? 0;
  // A first try may have written the record and then failed to keep the vault.
  if (written === 0) {
    const { organisation, name } = founding.request;
    // Someone must be able to name colleagues and give roles: that is the founder, whatever else they do.
    const roles = [...new Set<Role>([...founding.request.roles, 'administrator'])];
    const event: RegisterEvent = {
      type: 'RegisterFounded',
      organisation,
      founder: { id: founding.member, name, roles },
      device: { id: vault.device, letter: firstLetter, member: founding.member },
    };
    const appended = await journal.append({ expectedSeq: 0, entries: [{ stream: vault.register, event }] });
    if (!appended.ok) {
      // `behind` cannot be: the head was 0 and nobody else writes.
      if (appended.error.type === 'behind') throw new Error('The journal of a new register moved on by itself.');
      return err(appended.error);
    }
  }
  return founding.vault.commit();
};
