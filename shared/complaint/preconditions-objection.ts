import { assertNever } from '../base/assert-never.ts';
import { whenClosed } from './judging.ts';
import { afterAnswer } from './preconditions-verdict.ts';
import type { Refusal } from './refusals.ts';
import { type Objection, type OpenComplaint, objectionOf } from './state.ts';

/** R12: after the answer went out, also when the file was closed since; once. */
export const recordObjectionBar = (state: OpenComplaint): Refusal | null => {
  if (state.status === 'closed') return state.ending.kind === 'after-verdict' ? null : whenClosed(state, 'R12');
  if (state.status === 'objection')
    return { type: 'objection-already-received', receivedOn: state.objection.receivedOn, rule: 'R12' };
  return afterAnswer(state);
};

/** The objection that a step is about: there is one, in an open file, and it is not over. */
const running = (state: OpenComplaint): Refusal | Exclude<Objection, { status: 'not-admitted' | 'withdrawn' }> => {
  const closed = whenClosed(state, 'R12');
  if (closed) return closed;
  const objection = objectionOf(state);
  if (!objection) return { type: 'no-objection', rule: 'R12' };
  switch (objection.status) {
    case 'not-admitted':
    case 'withdrawn':
      return { type: 'objection-over', how: objection.status, rule: 'R12' };
    case 'received':
    case 'heard':
    case 'decided':
    case 'answered':
      return objection;
    default:
      return assertNever(objection);
  }
};

const isRefusal = (value: Refusal | Objection): value is Refusal => 'type' in value;

/** R12: the board first says whether it takes up what came late. */
const lateUndecided = (objection: Objection): Refusal | null =>
  objection.late && !objection.admission ? { type: 'objection-late', rule: 'R12' } : null;

/** R12. Also for one that turned out to be late after it was heard, because a date was corrected. */
export const decideLateBar = (state: OpenComplaint): Refusal | null => {
  const objection = objectionOf(state);
  if (objection?.admission && state.status !== 'closed')
    return { type: 'late-already-decided', admitted: objection.admission.admitted, rule: 'R12' };
  const found = running(state);
  if (isRefusal(found)) return found;
  if (found.status === 'decided' || found.status === 'answered') return alreadyDecided(found);
  return found.late ? null : { type: 'objection-not-late', rule: 'R12' };
};

/** R13: what comes before the conversation or its refusal. */
export const hearObjectionBar = (state: OpenComplaint): Refusal | null => {
  const objection = running(state);
  if (isRefusal(objection)) return objection;
  if (objection.status !== 'received')
    return { type: 'objection-already-heard', on: objection.hearing.on, rule: 'R13' };
  return lateUndecided(objection);
};

/** R13: someone who declined may come after all, until the board decided. */
export const objectionConversationBar = (state: OpenComplaint): Refusal | null => {
  const objection = objectionOf(state);
  const declined = objection?.status === 'heard' && objection.hearing.how === 'declined';
  return declined && state.status === 'objection' ? lateUndecided(objection) : hearObjectionBar(state);
};

export const inviteObjectorBar = (state: OpenComplaint): Refusal | null => {
  const bar = hearObjectionBar(state);
  const invited = objectionOf(state)?.invited;
  return bar ?? (invited ? { type: 'objector-already-invited', sentOn: invited.sentOn, rule: 'R13' } : null);
};

/** R14: after the conversation or its refusal, once. */
export const decideObjectionBar = (state: OpenComplaint): Refusal | null => {
  const objection = running(state);
  if (isRefusal(objection)) return objection;
  if (objection.status === 'decided' || objection.status === 'answered') return alreadyDecided(objection);
  return (
    lateUndecided(objection) ?? (objection.status === 'heard' ? null : { type: 'objection-not-heard', rule: 'R13' })
  );
};

const alreadyDecided = (objection: Extract<Objection, { status: 'decided' | 'answered' }>): Refusal => ({
  type: 'objection-already-decided',
  decidedOn: objection.decision.decidedOn,
  rule: 'R14',
});

/** R14; R12: that the board does not take up a late objection is told in writing too, once. */
export const sendDecisionBar = (state: OpenComplaint): Refusal | null => {
  const objection = objectionOf(state);
  if (state.status === 'objection' && objection?.status === 'not-admitted' && !objection.told) return null;
  const found = running(state);
  if (isRefusal(found)) return found;
  if (found.status === 'answered') return { type: 'objection-over', how: 'answered', rule: 'R14' };
  return found.status === 'decided' ? null : { type: 'objection-not-decided', rule: 'R14' };
};

export const withdrawObjectionBar = (state: OpenComplaint): Refusal | null => {
  const objection = running(state);
  if (isRefusal(objection)) return objection;
  return objection.status === 'decided' || objection.status === 'answered' ? alreadyDecided(objection) : null;
};

/** The complainant has the board's written answer (R14), or the objection was withdrawn. */
export const isAnswered = (objection: Objection): boolean =>
  objection.status === 'answered' ||
  objection.status === 'withdrawn' ||
  (objection.status === 'not-admitted' && objection.told !== null);

/** R15: once the board answered, also when the file was closed since. */
export const referralBar = (state: OpenComplaint): Refusal | null => {
  if (state.status === 'closed' && state.ending.kind === 'after-decision') return null;
  const objection = objectionOf(state);
  if (state.status !== 'objection' || !objection) return { type: 'not-yet-to-dispute-body', rule: 'R15' };
  return isAnswered(objection) && objection.status !== 'withdrawn'
    ? null
    : { type: 'not-yet-to-dispute-body', rule: 'R15' };
};
