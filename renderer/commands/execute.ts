import type { StreamId } from '../../shared/base/ids.ts';
import { datePart } from '../../shared/base/plain-date.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { DecisionContext } from '../../shared/complaint/commands.ts';
import { initialState } from '../../shared/complaint/complaint.ts';
import { complaintNumber, nextComplaintNumber, parseComplaintNumber } from '../../shared/complaint/complaint-number.ts';
import { decide } from '../../shared/complaint/decide.ts';
import { decideSplit } from '../../shared/complaint/split.ts';
import type { AppendEntry, AppendError, OpenSession } from '../../shared/ipc/contract.ts';
import { decideRegister } from '../../shared/register/decide-register.ts';
import type { Bridge } from '../bridge.ts';
import type { ComplaintFile, Store } from '../store/store-types.ts';
import { judgingOf } from './judging.ts';
import { createQueue } from './queue.ts';
import type { WritePath } from './write-path.ts';

/** `behind` once is ordinary: someone else wrote meanwhile. So often in a row, something else is wrong. */
const attempts = 5;

type Failure = { readonly type: string };
/** What is to be written, in one batch, and what to answer once it is. */
type Decided<Answer> = { readonly entries: readonly AppendEntry[]; readonly answer: Answer };
type Decide<Answer, Refusal extends Failure> = () => Promise<Result<Decided<Answer>, Refusal | AppendError>>;

/** The write path of one open session: command → decide → journal → store → what is shown. */
export const createWritePath = (bridge: Bridge, session: OpenSession, store: Store): WritePath => {
  const { forWriting } = store;
  const inTurn = createQueue();
  const newStream: WritePath['newStream'] = () => bridge.request('journal:new-stream');

  const attempt = async <Answer, Refusal extends Failure>(
    decision: Decide<Answer, Refusal>,
  ): Promise<Result<Answer, Refusal | AppendError>> => {
    const heads = await bridge.request('journal:heads');
    if (!heads.ok) return heads;
    if (!(await forWriting.reached(heads.value))) return err({ type: 'locked' });
    const expectedSeq = forWriting.foldedSeq();
    const decided = await decision();
    if (!decided.ok) return decided;
    const { entries, answer } = decided.value;
    if (entries.length === 0) return ok(answer);
    const appended = await bridge.request('journal:append', { expectedSeq, entries });
    if (!appended.ok) return appended;
    // When the register locks meanwhile, what was acknowledged is written all the same.
    await forWriting.reached(appended.value.heads);
    return ok(answer);
  };

  const write = <Answer, Refusal extends Failure>(
    decision: Decide<Answer, Refusal>,
  ): Promise<Result<Answer, Refusal | AppendError>> =>
    inTurn(async () => {
      for (let tried = 1; ; tried += 1) {
        const result = await attempt(decision);
        if (result.ok || result.error.type !== 'behind' || tried === attempts) return result;
      }
    });

  /** A stream has a key of its own: it is made when it is needed, once, however often is tried. */
  const streamOnce = (given: StreamId | null): WritePath['newStream'] => {
    let known = given;
    return async () => {
      if (known) return ok(known);
      const made = await newStream();
      if (made.ok) known = made.value;
      return made;
    };
  };

  const contextOf = async (file: ComplaintFile | null): Promise<DecisionContext> => {
    const today = store.today();
    const used = (await forWriting.allCases()).map(({ number }) => number);
    const next = nextComplaintNumber(datePart(today).year, session.deviceLetter, used);
    const judging = judgingOf({ file, actor: store.member(), today, register: store.register(), law: store.law() });
    return { ...judging, nextNumber: skipped(next, forWriting.numbersOutOfSight()) };
  };

  return {
    newStream,
    execute: (stream, command) => {
      const target = streamOnce(stream);
      return write(async () => {
        const file = stream && (await forWriting.openFile(stream));
        const decided = decide(command, file?.state ?? initialState, await contextOf(file));
        if (!decided.ok) return decided;
        const made = await target();
        if (!made.ok) return made;
        return ok({
          entries: into(made.value, decided.value),
          answer: { stream: made.value, events: decided.value },
        });
      });
    },
    split: (stream, command) => {
      const target = streamOnce(null);
      return write(async () => {
        const file = await forWriting.openFile(stream);
        const [state, context] = [file?.state ?? initialState, await contextOf(file)];
        // First without a stream of its own, so that a refusal leaves no key behind.
        const rehearsed = decideSplit(command, state, { ...context, newStream: stream });
        if (!rehearsed.ok) return rehearsed;
        const made = await target();
        if (!made.ok) return made;
        const decided = decideSplit(command, state, { ...context, newStream: made.value });
        if (!decided.ok) return decided;
        const { here, there } = decided.value;
        return ok({
          entries: [...into(stream, here), ...into(made.value, there)],
          answer: { stream, events: here, into: { stream: made.value, number: context.nextNumber } },
        });
      });
    },
    executeRegister: (command) =>
      write(async () => {
        const decided = decideRegister(command, store.register(), { actor: store.member() });
        if (!decided.ok) return decided;
        const { registerStream: stream } = session;
        return ok({ entries: into(stream, decided.value), answer: { stream, events: decided.value } });
      }),
  };
};

const into = (stream: StreamId, events: readonly AppendEntry['event'][]): readonly AppendEntry[] =>
  events.map((event) => ({ stream, event }));

/** A complaint whose registration cannot be read may hold the next number already; a gap does no harm, a twin does. */
const skipped = (next: DecisionContext['nextNumber'], outOfSight: number): DecisionContext['nextNumber'] => {
  const parts = parseComplaintNumber(next);
  return parts.ok ? complaintNumber({ ...parts.value, sequence: parts.value.sequence + outOfSight }) : next;
};
