import type { StreamId } from '../../shared/base/ids.ts';
import { datePart } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { DecisionContext } from '../../shared/complaint/commands.ts';
import { initialState } from '../../shared/complaint/complaint.ts';
import { complaintNumber, nextComplaintNumber, parseComplaintNumber } from '../../shared/complaint/complaint-number.ts';
import { decide } from '../../shared/complaint/decide.ts';
import type { AppendError, OpenSession } from '../../shared/ipc/contract.ts';
import { decideRegister } from '../../shared/register/decide-register.ts';
import type { Bridge } from '../bridge.ts';
import type { Store } from '../store/store-types.ts';
import { createQueue } from './queue.ts';
import type { Done, WritePath } from './write-path.ts';

/** `behind` once is ordinary: someone else wrote meanwhile. So often in a row, something else is wrong. */
const attempts = 5;

type Failure = { readonly type: string };
type Decide<Event, Refusal extends Failure> = () => Promise<Result<readonly Event[], Refusal>>;

/** The write path of one open session: command → decide → journal → store → what is shown. */
export const createWritePath = (bridge: Bridge, session: OpenSession, store: Store): WritePath => {
  const { forWriting } = store;
  const inTurn = createQueue();
  const newStream: WritePath['newStream'] = () => bridge.request('journal:new-stream');

  const attempt = async <Event extends Failure, Refusal extends Failure>(
    stream: StreamId | null,
    decision: Decide<Event, Refusal>,
  ): Promise<Result<Done<Event>, Refusal | AppendError>> => {
    const heads = await bridge.request('journal:heads');
    if (!heads.ok) return heads;
    if (!(await forWriting.reached(heads.value))) return err({ type: 'locked' });
    const expectedSeq = forWriting.foldedSeq();
    const decided = await decision();
    if (!decided.ok) return decided;
    const events = decided.value;
    // A stream has a key of its own, so none is made for a command that is refused.
    const target = stream ? ok(stream) : await newStream();
    if (!target.ok) return target;
    if (events.length === 0) return ok({ stream: target.value, events });
    const appended = await bridge.request('journal:append', {
      expectedSeq,
      entries: events.map((event) => ({ stream: target.value, event })),
    });
    if (!appended.ok) return appended;
    // When the register locks meanwhile, what was acknowledged is written all the same.
    await forWriting.reached(appended.value.heads);
    return ok({ stream: target.value, events });
  };

  const write = async <Event extends Failure, Refusal extends Failure>(
    stream: StreamId | null,
    decision: Decide<Event, Refusal>,
  ): Promise<Result<Done<Event>, Refusal | AppendError>> => {
    for (let tried = 1; ; tried += 1) {
      const result = await attempt(stream, decision);
      if (result.ok || result.error.type !== 'behind' || tried === attempts) return result;
    }
  };

  const context = async (): Promise<DecisionContext> => {
    const today = store.today();
    const used = (await forWriting.allCases()).map(({ number }) => number);
    const next = nextComplaintNumber(datePart(today).year, session.deviceLetter, used);
    return { today, actor: store.member(), nextNumber: skipped(next, forWriting.numbersOutOfSight()) };
  };

  return {
    newStream,
    execute: (stream, command) =>
      inTurn(() =>
        write(stream, async () => {
          const file = stream && (await forWriting.openFile(stream));
          const readOnly = file?.readOnly ?? false;
          return decide(command, file?.state ?? initialState, { ...(await context()), readOnly });
        }),
      ),
    executeRegister: (command) =>
      inTurn(() =>
        write(session.registerStream, async () => decideRegister(command, store.register(), { actor: store.member() })),
      ),
  };
};

/** A complaint whose registration cannot be read may hold the next number already; a gap does no harm, a twin does. */
const skipped = (next: DecisionContext['nextNumber'], outOfSight: number): DecisionContext['nextNumber'] => {
  const parts = parseComplaintNumber(next);
  return parts.ok ? complaintNumber({ ...parts.value, sequence: parts.value.sequence + outOfSight }) : next;
};
