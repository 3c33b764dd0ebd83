import { assertNever } from '../base/assert-never.ts';
import type { ComplaintEvent } from './events.ts';
import { contradicted, reopened, sentBy, withPromises } from './evolve-registered.ts';
import type {
  LateObjectionDecided,
  ObjectionDecided,
  ObjectionDecisionSent,
  ObjectionEvent,
  ObjectionReceived,
  ObjectionTermReassessed,
} from './objection-events.ts';
import type { Party } from './parties.ts';
import type { ContradictionReason, Objected, Objection, ObjectionHearing, OpenComplaint } from './state.ts';

/** What comes after the verdict (R12 to R15). */
export const evolveObjection = (state: OpenComplaint, event: ObjectionEvent): OpenComplaint => {
  switch (event.type) {
    case 'ObjectionReceived':
      return objected(state, event);
    case 'ObjectionTermReassessed':
      return reassessed(state, event);
    case 'LateObjectionDecided':
      return moved(state, event, (file) => admission(file.objection, event));
    case 'ObjectorInvited':
      return moved(
        state,
        event,
        ({ objection }) => afterHearing(objection) ?? { ...objection, invited: sentBy(event) },
      );
    case 'ObjectionHearingDeclined':
      return objectionHeard(state, event, { how: 'declined', on: event.declinedOn, reason: event.reason });
    case 'ObjectionWithdrawn':
      return moved(state, event, ({ objection }) => {
        const { withdrawnOn, reason } = event;
        return afterHearing(objection) ?? { ...factsOf(objection), status: 'withdrawn', withdrawnOn, reason };
      });
    case 'ObjectionDecided':
      return decided(state, event);
    case 'ObjectionDecisionSent':
      return moved(state, event, ({ objection }) => answered(objection, event));
    case 'DisputeReferred':
      return {
        ...state,
        referrals: [...state.referrals, { knownOn: event.knownOn, reference: event.reference }],
      };
    default:
      return assertNever(event);
  }
};

/**
 * R13: the objection is heard by a conversation, or by the day on which the complainant declined one. Someone who
 * comes after all, having declined, is heard by the conversation.
 */
export const objectionHeard = (state: OpenComplaint, event: ComplaintEvent, hearing: ObjectionHearing): OpenComplaint =>
  moved(
    state,
    event,
    ({ objection }) =>
      afterHearing(objection) ??
      (mayStillBeHeard(objection, hearing.how)
        ? { ...factsOf(objection), status: 'heard', hearing }
        : 'objection-already-heard'),
  );

/** Why a conversation about the objection cannot be; `null` when it can. Only the complainant's makes it heard. */
export const hearingAwaited = (state: OpenComplaint, party: Party): ContradictionReason | null => {
  if (state.status === 'closed') return 'already-closed';
  if (state.status !== 'objection') return 'no-objection';
  const { objection } = state;
  const over = afterHearing(objection);
  if (over) return over;
  return party.party !== 'complainant' || mayStillBeHeard(objection, 'held') ? null : 'objection-already-heard';
};

const mayStillBeHeard = (objection: Objection, how: ObjectionHearing['how']): boolean =>
  objection.status === 'received' ||
  (objection.status === 'heard' && objection.hearing.how === 'declined' && how === 'held');

/** Why an objection is past its hearing; `null` while it was received or heard. */
const afterHearing = ({ status }: Objection): ContradictionReason | null => {
  switch (status) {
    case 'received':
    case 'heard':
      return null;
    case 'decided':
    case 'answered':
      return 'objection-already-decided';
    case 'not-admitted':
    case 'withdrawn':
      return 'objection-over';
    default:
      return assertNever(status);
  }
};

const moved = (
  state: OpenComplaint,
  event: ComplaintEvent,
  next: (file: Objected) => Objection | ContradictionReason,
): OpenComplaint => {
  if (state.status === 'closed') return contradicted(state, event, 'already-closed');
  if (state.status !== 'objection') return contradicted(state, event, 'no-objection');
  const objection = next(state);
  return typeof objection === 'string' ? contradicted(state, event, objection) : { ...state, objection };
};

/** What an objection keeps, whatever becomes of it. */
const factsOf = ({ receivedOn, text, due, late, admission: decision, invited }: Objection) => ({
  receivedOn,
  text,
  due,
  late,
  admission: decision,
  invited,
});

/** R12. A file that was closed after its verdict goes on; one that ended in another way does not. */
const objected = (state: OpenComplaint, event: ObjectionReceived): OpenComplaint => {
  if (state.status === 'closed')
    return state.ending.kind === 'after-verdict'
      ? objected(reopened(state), event)
      : contradicted(state, event, 'already-closed');
  if (state.status === 'in-progress') return contradicted(state, event, 'not-decided');
  if (state.status === 'decided') return contradicted(state, event, 'not-sent');
  if (state.status === 'objection') return contradicted(state, event, 'objection-already-received');
  const { receivedOn, text, due, late } = event;
  const objection: Objection = { status: 'received', receivedOn, text, due, late, admission: null, invited: null };
  return { ...state, status: 'objection', objection };
};

/** R12: it acts on a closed file too, because the dates of that file were wrong. */
const reassessed = (state: OpenComplaint, event: ObjectionTermReassessed): OpenComplaint => {
  const running = state.status === 'closed' ? state.before : state;
  if (running.status !== 'objection') return contradicted(state, event, 'no-objection');
  const changed = { ...running, objection: inTermsOf(running.objection, event) };
  return state.status === 'closed' ? { ...state, before: changed } : changed;
};

/** An objection that was in time after all needs no admission, and one that was turned away for being late is back. */
const inTermsOf = (objection: Objection, { due, late }: ObjectionTermReassessed): Objection => {
  if (late) return { ...objection, due, late };
  return objection.status === 'not-admitted'
    ? { ...factsOf(objection), due, late, admission: null, status: 'received' }
    : { ...objection, due, late, admission: null };
};

const admission = (objection: Objection, event: LateObjectionDecided): Objection | ContradictionReason => {
  if (!objection.late) return 'objection-not-late';
  if (objection.admission) return 'objection-already-decided';
  const over = afterHearing(objection);
  if (over) return over;
  const { decidedOn, admitted, reason } = event;
  const decision = { decidedOn, admitted, reason };
  return admitted
    ? { ...objection, admission: decision }
    : { ...factsOf(objection), admission: decision, status: 'not-admitted', told: null };
};

/** R14: measures that the board promises come beside those of the verdict. */
const decided = (state: OpenComplaint, event: ObjectionDecided): OpenComplaint => {
  const after = moved(state, event, ({ objection }) => {
    const over = afterHearing(objection);
    if (over) return over;
    if (objection.status !== 'heard') return 'objection-not-heard';
    const { decidedOn, outcome, reasons, verdictBecomes, change } = event;
    const decision = { decidedOn, outcome, reasons, verdictBecomes, change };
    return { ...factsOf(objection), status: 'decided', hearing: objection.hearing, decision };
  });
  return after.contradictions === state.contradictions ? withPromises(after, event.measures, 'board-decision') : after;
};

const answered = (objection: Objection, event: ObjectionDecisionSent): Objection | ContradictionReason => {
  switch (objection.status) {
    case 'received':
    case 'heard':
      return 'not-decided';
    case 'not-admitted':
      return objection.told ? 'already-sent' : { ...objection, told: sentBy(event) };
    case 'decided': {
      const { hearing, decision } = objection;
      return { ...factsOf(objection), status: 'answered', hearing, decision, decisionSent: sentBy(event) };
    }
    case 'answered':
      return 'already-sent';
    case 'withdrawn':
      return 'objection-over';
    default:
      return assertNever(objection);
  }
};
