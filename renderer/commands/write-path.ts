import type { StreamId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { ComplaintCommand } from '../../shared/complaint/commands.ts';
import type { ComplaintEvent, FileRef } from '../../shared/complaint/events.ts';
import type { Refusal } from '../../shared/complaint/refusals.ts';
import type { SplitOff } from '../../shared/complaint/split.ts';
import type { AppendError, Locked, WriteFailed } from '../../shared/ipc/contract.ts';
import type { RegisterEvent } from '../../shared/register/register.ts';
import type { RegisterCommand } from '../../shared/register/register-commands.ts';
import type { RegisterRefusal } from '../../shared/register/register-refusals.ts';

export type Done<Event> = { readonly stream: StreamId; readonly events: readonly Event[] };

/** A part of a complaint that goes on by itself: where, and under which number. */
export type SplitDone = Done<ComplaintEvent> & { readonly into: FileRef };

/** The only way in which anything is written. One command at a time; each waits until the one before it shows. */
export type WritePath = {
  /** The id of a complaint to be, for documents that are filed before it is registered. */
  readonly newStream: () => Promise<Result<StreamId, Locked | WriteFailed>>;
  /** `stream` is `null` for a complaint that has no id yet. Resolves once the store shows the result. */
  readonly execute: (
    stream: StreamId | null,
    command: ComplaintCommand,
  ) => Promise<Result<Done<ComplaintEvent>, Refusal | AppendError>>;
  /** R16, R17: splits a part off into a new file; both files are written together or not at all. */
  readonly split: (stream: StreamId, command: SplitOff) => Promise<Result<SplitDone, Refusal | AppendError>>;
  readonly executeRegister: (
    command: RegisterCommand,
  ) => Promise<Result<Done<RegisterEvent>, RegisterRefusal | AppendError>>;
};
