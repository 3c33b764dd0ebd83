import { assertNever } from '../../shared/base/assert-never.ts';
import type { MemberId } from '../../shared/base/ids.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type {
  ConfirmError,
  CreateError,
  KitGroup,
  Locked,
  NewRegister,
  OpenSession,
  SessionStatus,
  UnlockError,
  WeakPassphrase,
  WriteFailed,
} from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import type { Vault, VaultDoor } from '../vault/vault.ts';
import { type Founding, firstLetter, found } from './founding.ts';
import { groupMatches, groupsToAskFor } from './kit-groups.ts';
import { openSession, type Register } from './register.ts';

type State =
  | { readonly status: 'no-register' }
  | { readonly status: 'locked' }
  | { readonly status: 'confirming-kit'; readonly founding: Founding }
  | { readonly status: 'open'; readonly register: Register };

export type SessionParts = {
  readonly door: VaultDoor;
  /** Opens what lies under the vault's keys: journal, documents, drafts. */
  readonly openRegister: (vault: Vault) => Promise<Result<Register, WriteFailed>>;
  /** Random, as ids are. */
  readonly newMemberId: () => MemberId;
  /** A random whole number from 0 up to, not including, `limit`. */
  readonly randomBelow: (limit: number) => number;
  readonly onAdvanced: (heads: Heads) => void;
  /** The keys are out of memory: drop whatever was opened with them. */
  readonly onLocked: () => void;
  /** A register was opened, founded or restored. */
  readonly onOpened?: (register: Register) => void;
  /** The register is about to lock: its keys are there until this resolves. It must not reject. */
  readonly beforeLock?: (register: Register) => Promise<void>;
};

/** Who is signed in, on which register. Changes of state happen one at a time, in the order they were asked. */
export type Session = {
  readonly status: () => Promise<SessionStatus>;
  readonly create: (request: NewRegister) => Promise<Result<{ readonly recoveryKit: string }, CreateError>>;
  readonly confirmKit: (groups: readonly KitGroup[]) => Promise<Result<OpenSession, ConfirmError>>;
  readonly unlock: (passphrase: string) => Promise<Result<OpenSession, UnlockError | WriteFailed>>;
  readonly recover: (
    recoveryKit: string,
    newPassphrase: string,
  ) => Promise<Result<OpenSession, UnlockError | WeakPassphrase | WriteFailed>>;
  readonly changePassphrase: (
    current: string,
    next: string,
  ) => Promise<Result<null, UnlockError | WeakPassphrase | Locked | WriteFailed>>;
  /** Ends an open session, or leaves the making of a register: nothing of that one stays. */
  readonly lock: () => Promise<void>;
  /** Ends an open session only: for a screen that is locked or a lid that closes while the kit is at the printer. */
  readonly lockIfOpen: () => Promise<void>;
  /**
   * Puts a restored register where none can be opened, and opens it. `place` runs while nobody can found or open one;
   * what it rejects with is passed on, and then no register is open. `register-exists`: there is one, and it is whole.
   */
  readonly adopt: (
    place: () => Promise<void>,
    passphrase: string,
  ) => Promise<Result<OpenSession, UnlockError | WriteFailed | { readonly type: 'register-exists' }>>;
  /** `null` unless a register is open, at this very moment. */
  readonly register: () => Register | null;
  /** `null` unless a kit is being confirmed. */
  readonly founding: () => Founding | null;
};

export const createSession = (parts: SessionParts): Session => {
  let state: State | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const done = queue.then(step, step);
    queue = done.catch(() => undefined);
    return done;
  };

  const current = async (): Promise<State> => {
    state ??= (await parts.door.exists()) ? { status: 'locked' } : { status: 'no-register' };
    return state;
  };

  const opened = (register: Register): OpenSession => {
    state = { status: 'open', register };
    register.journal.onAdvanced(parts.onAdvanced);
    parts.onOpened?.(register);
    return openSession(register);
  };

  const openWith = async (vault: Vault): Promise<Result<OpenSession, WriteFailed>> => {
    let register: Result<Register, WriteFailed> | null = null;
    try {
      register = await parts.openRegister(vault);
      return register.ok ? ok(opened(register.value)) : register;
    } finally {
      // Whatever went wrong, no keys stay behind it.
      if (!register?.ok) vault.lock();
    }
  };

  const shut = async (): Promise<void> => {
    if (state?.status !== 'open') return;
    const { journal, vault } = state.register;
    // First the state, so that nothing new starts; then the appends under way are finished; then the keys go.
    const { register } = state;
    state = { status: 'locked' };
    await parts.beforeLock?.(register);
    await journal.close();
    vault.lock();
    parts.onLocked();
  };

  return {
    status: () =>
      inTurn(async (): Promise<SessionStatus> => {
        const now = await current();
        switch (now.status) {
          case 'no-register':
            return { status: 'no-register' };
          case 'locked':
            // Nothing about the register is readable before it is open, its name included.
            return { status: 'locked', organisationHint: null };
          case 'confirming-kit':
            return { status: 'confirming-kit', askFor: now.founding.askFor };
          case 'open':
            return { status: 'open', ...openSession(now.register) };
          default:
            return assertNever(now);
        }
      }),

    create: (request) =>
      inTurn(async () => {
        const now = await current();
        if (now.status === 'open' || now.status === 'locked') return err({ type: 'register-exists' });
        // Asked again before the kit was confirmed: the earlier one never existed.
        if (now.status === 'confirming-kit') now.founding.vault.vault.lock();
        state = { status: 'no-register' };
        const { passphrase, ...founded } = request;
        const member = parts.newMemberId();
        const vault = await parts.door.create({
          member: { id: member, name: request.name },
          deviceLetter: firstLetter,
          passphrase,
        });
        if (!vault.ok) return vault;
        const { recoveryKit } = vault.value;
        const kitGroups = recoveryKit.split(/\s+/);
        const askFor = groupsToAskFor(kitGroups.length, parts.randomBelow);
        state = {
          status: 'confirming-kit',
          founding: { vault: vault.value, request: founded, member, kitGroups, askFor },
        };
        return ok({ recoveryKit });
      }),

    confirmKit: (groups) =>
      inTurn(async () => {
        const now = await current();
        if (now.status !== 'confirming-kit') return err({ type: 'locked' });
        const { founding } = now;
        const matches = founding.askFor.every((index) =>
          groups.some((group) => group.index === index && groupMatches(group.text, founding.kitGroups[index])),
        );
        if (!matches) return err({ type: 'kit-mismatch' });
        const register = await parts.openRegister(founding.vault.vault);
        if (!register.ok) return register;
        const founded = await found(founding, register.value);
        if (!founded.ok) {
          await register.value.journal.close();
          return founded;
        }
        return ok(opened(register.value));
      }),

    unlock: (passphrase) =>
      inTurn(async () => {
        const now = await current();
        if (now.status === 'open') return ok(openSession(now.register));
        if (now.status !== 'locked') return err({ type: 'no-register' });
        const vault = await parts.door.unlock(passphrase);
        return vault.ok ? openWith(vault.value) : vault;
      }),

    recover: (recoveryKit, newPassphrase) =>
      inTurn(async () => {
        const now = await current();
        if (now.status === 'no-register' || now.status === 'confirming-kit') return err({ type: 'no-register' });
        const vault = await parts.door.recover(recoveryKit, newPassphrase);
        if (!vault.ok) return vault;
        await shut();
        return openWith(vault.value);
      }),

    changePassphrase: (currentPassphrase, next) =>
      inTurn(async () =>
        (await current()).status === 'open'
          ? parts.door.changePassphrase(currentPassphrase, next)
          : err({ type: 'locked' }),
      ),

    lock: () =>
      inTurn(async () => {
        const now = await current();
        if (now.status === 'confirming-kit') {
          now.founding.vault.vault.lock();
          state = { status: 'no-register' };
          parts.onLocked();
        }
        await shut();
      }),
    lockIfOpen: () => inTurn(shut),

    adopt: (place, passphrase) =>
      inTurn(async () => {
        const now = await current();
        const condition = await parts.door.condition();
        if (now.status === 'open' || condition === 'whole') return err({ type: 'register-exists' });
        if (now.status === 'confirming-kit') now.founding.vault.vault.lock();
        // Whatever comes of it, what lies there has to be looked at anew.
        state = null;
        await place();
        const vault = await parts.door.unlock(passphrase);
        return vault.ok ? openWith(vault.value) : vault;
      }),

    register: () => (state?.status === 'open' ? state.register : null),
    founding: () => (state?.status === 'confirming-kit' ? state.founding : null),
  };
};
