import { assertNever } from '../base/assert-never.ts';
import { contradicted, registeredPart, reopened, sentBy } from './evolve-registered.ts';
import type {
  ComplaintClosed,
  ComplaintForwarded,
  ComplaintNotHandled,
  ComplaintReopened,
  ComplaintSettled,
  ComplaintWithdrawn,
  EndingConfirmed,
  RegistrationVoided,
} from './exception-events.ts';
import type { ContradictionReason, Ending, EndingKind, OpenComplaint, RunningComplaint } from './state.ts';

type EndedEarly = ComplaintWithdrawn | ComplaintSettled | ComplaintForwarded | ComplaintNotHandled | RegistrationVoided;
type EndingEvent = EndedEarly | ComplaintClosed | EndingConfirmed | ComplaintReopened;

/** How a file ends, and the way back. */
export const evolveEndings = (state: OpenComplaint, event: EndingEvent): OpenComplaint => {
  switch (event.type) {
    case 'ComplaintWithdrawn':
    case 'ComplaintSettled':
    case 'RegistrationVoided':
      return ended(state, event, endingOf(event), (running) =>
        running.status === 'in-progress' || running.status === 'decided' ? null : 'already-sent',
      );
    case 'ComplaintForwarded':
    case 'ComplaintNotHandled':
      return ended(state, event, endingOf(event), (running) =>
        running.status === 'in-progress' ? null : 'already-decided',
      );
    case 'ComplaintClosed': {
      const kind = state.status === 'objection' ? 'after-decision' : 'after-verdict';
      return ended(state, event, { kind, on: event.closedOn, remark: event.remark }, notOver);
    }
    case 'EndingConfirmed':
      if (state.status !== 'closed') return contradicted(state, event, 'not-closed');
      if (!confirmed.includes(state.ending.kind)) return contradicted(state, event, 'already-closed');
      return state.confirmation
        ? contradicted(state, event, 'already-sent')
        : { ...state, confirmation: sentBy(event) };
    case 'ComplaintReopened':
      return state.status === 'closed' ? reopened(state) : contradicted(state, event, 'not-closed');
    default:
      return assertNever(event);
  }
};

/** The endings that a letter confirms; after a verdict or a decision it has gone out already. */
const confirmed: readonly EndingKind[] = ['withdrawn', 'settled', 'forwarded', 'not-handled'];

const ended = (
  state: OpenComplaint,
  event: EndingEvent,
  ending: Ending,
  whyNot: (running: RunningComplaint) => ContradictionReason | null,
): OpenComplaint => {
  if (state.status === 'closed') return contradicted(state, event, 'already-closed');
  const why = whyNot(state);
  return why
    ? contradicted(state, event, why)
    : { ...registeredPart(state), status: 'closed', ending, confirmation: null, before: state };
};

/** Why a file cannot be closed after its verdict or decision yet; `null` when it can. */
const notOver = (running: RunningComplaint): ContradictionReason | null => {
  switch (running.status) {
    case 'in-progress':
      return 'not-decided';
    case 'decided':
      return 'not-sent';
    case 'answered':
      return null;
    case 'objection': {
      const { status } = running.objection;
      return status === 'answered' || status === 'not-admitted' || status === 'withdrawn'
        ? null
        : 'objection-already-received';
    }
    default:
      return assertNever(running);
  }
};

const endingOf = (event: EndedEarly): Ending => {
  switch (event.type) {
    case 'ComplaintWithdrawn':
      return { kind: 'withdrawn', on: event.withdrawnOn, reason: event.reason };
    case 'ComplaintSettled':
      return { kind: 'settled', on: event.settledOn, agreement: event.agreement };
    case 'ComplaintForwarded':
      return { kind: 'forwarded', on: event.forwardedOn, to: event.to, reason: event.reason };
    case 'ComplaintNotHandled':
      return { kind: 'not-handled', on: event.decidedOn, ground: event.ground, reason: event.reason };
    case 'RegistrationVoided':
      return { kind: 'registered-in-error', on: event.voidedOn, reason: event.reason };
    default:
      return assertNever(event);
  }
};
