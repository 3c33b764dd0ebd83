import { assertNever } from '../base/assert-never.ts';
import type { DelayAnnounced, VerdictIssued, VerdictReceived, VerdictSent } from './events.ts';
import { contradicted, sentBy, withPromises } from './evolve-registered.ts';
import { withLinked } from './evolve-upkeep.ts';
import { type OpenComplaint, openSides } from './state.ts';

type VerdictEvent = DelayAnnounced | VerdictIssued | VerdictSent | VerdictReceived;

/** The verdict and the answer (R7 to R12). */
export const evolveVerdict = (state: OpenComplaint, event: VerdictEvent): OpenComplaint => {
  switch (event.type) {
    case 'DelayAnnounced': {
      if (state.status === 'closed') return contradicted(state, event, 'already-closed');
      if (state.status === 'answered' || state.status === 'objection')
        return contradicted(state, event, 'already-sent');
      const { type: _, document: __, ...delay } = event;
      return { ...state, delay };
    }
    case 'VerdictIssued':
      return issued(state, event);
    case 'VerdictSent':
      if (state.status === 'closed') return contradicted(state, event, 'already-closed');
      if (state.status === 'in-progress') return contradicted(state, event, 'not-decided');
      if (state.status !== 'decided') return contradicted(state, event, 'already-sent');
      return { ...state, status: 'answered', verdictSent: { ...sentBy(event), to: event.to }, verdictReceived: null };
    case 'VerdictReceived':
      return receivedBy(state, event);
    default:
      return assertNever(event);
  }
};

const issued = (state: OpenComplaint, event: VerdictIssued): OpenComplaint => {
  if (state.status === 'closed') return contradicted(state, event, 'already-closed');
  if (state.status !== 'in-progress') return contradicted(state, event, 'already-decided');
  const { type: _, ...verdict } = event;
  const linked = event.linkedMeasures.reduce(withLinked, withPromises(state, event.measures, 'verdict'));
  const decided: OpenComplaint = { ...linked, status: 'decided', verdict };
  // A side that someone else named offline: the verdict stands, and a person must look at it.
  return openSides(state).length === 0 ? decided : contradicted(decided, event, 'side-not-closed');
};

/** R12. It may become known after the file was closed: the time to object is counted from it all the same. */
const receivedBy = (state: OpenComplaint, event: VerdictReceived): OpenComplaint => {
  const running = state.status === 'closed' ? state.before : state;
  if (running.status === 'in-progress') return contradicted(state, event, 'not-decided');
  if (running.status === 'decided') return contradicted(state, event, 'not-sent');
  if (running.verdictReceived) return contradicted(state, event, 'already-received');
  const verdictReceived = { receivedOn: event.receivedOn, proof: event.proof };
  const known = { ...running, verdictReceived };
  return state.status === 'closed' ? { ...state, before: known } : known;
};
