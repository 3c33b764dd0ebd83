import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Outcome } from '../complaint/events.ts';
import { type ComplaintState, type OpenComplaint, openSides, partiesOf } from '../complaint/state.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';

/** The steps of the procedure, in its order. */
export type PhaseId = 'received' | 'acknowledged' | 'hearing' | 'verdict' | 'objection' | 'closed';
export const phaseIds: readonly PhaseId[] = ['received', 'acknowledged', 'hearing', 'verdict', 'objection', 'closed'];

/** What stands under a step, as data. */
export type PhaseDetail =
  | { readonly detail: 'on'; readonly day: PlainDate }
  /** `daysLate` 0 is in time. */
  | { readonly detail: 'sent'; readonly day: PlainDate; readonly daysLate: number }
  | { readonly detail: 'due'; readonly due: PlainDate; readonly sendBy: PlainDate | null }
  /** Sides heard or waived, of all sides known. */
  | { readonly detail: 'sides'; readonly closed: number; readonly of: number }
  | { readonly detail: 'issued'; readonly day: PlainDate; readonly outcome: Outcome; readonly due: PlainDate }
  /** One month after the complainant received the verdict; that day is not known yet. */
  | { readonly detail: 'after-verdict' };

export type PhaseStep = {
  readonly phase: PhaseId;
  /** `missed`: it never happened, and the procedure went on without it. */
  readonly status: 'done' | 'now' | 'ahead' | 'missed';
  readonly detail: PhaseDetail | null;
};

/** The line of the procedure's steps with where this complaint is; empty before it is registered. */
export const phaseLine = (state: ComplaintState, deadlines: readonly Deadline[]): readonly PhaseStep[] => {
  if (state.status === 'unregistered') return [];
  const now = phaseOf(state);
  return phaseIds.map((phase) => ({
    phase,
    status: statusOf(phase, now, state),
    detail: detailOf(phase, state, deadlines),
  }));
};

/** Where a complaint is: the first step that is not done. */
export const phaseOf = (state: OpenComplaint): PhaseId => {
  if (state.status === 'answered') return 'objection';
  return phaseIds.find((phase) => !isDone(phase, state)) ?? 'closed';
};

const statusOf = (phase: PhaseId, now: PhaseId, state: OpenComplaint): PhaseStep['status'] => {
  if (isDone(phase, state)) return 'done';
  if (phase === now) return 'now';
  return phase === 'acknowledged' && state.status === 'answered' ? 'missed' : 'ahead';
};

const isDone = (phase: PhaseId, state: OpenComplaint): boolean => {
  switch (phase) {
    case 'received':
      return true;
    case 'acknowledged':
      return state.acknowledgement !== null;
    case 'hearing':
      // R6 asks for both sides: while nobody is named, the second is still to come.
      return state.status !== 'in-progress' || (state.involved.length > 0 && openSides(state).length === 0);
    case 'verdict':
      return state.status === 'answered';
    case 'objection':
    case 'closed':
      return false;
    default:
      return assertNever(phase);
  }
};

const detailOf = (phase: PhaseId, state: OpenComplaint, deadlines: readonly Deadline[]): PhaseDetail | null => {
  switch (phase) {
    case 'received':
      return { detail: 'on', day: state.received.receivedOn };
    case 'acknowledged':
      return termDetail('acknowledgement', deadlines);
    case 'hearing': {
      const of = partiesOf(state).length;
      return { detail: 'sides', closed: of - openSides(state).length, of };
    }
    case 'verdict': {
      const term = termDetail('verdict', deadlines);
      if (state.status !== 'decided' || term?.detail !== 'due') return term;
      return { detail: 'issued', day: state.verdict.issuedOn, outcome: state.verdict.outcome, due: term.due };
    }
    case 'objection':
      return { detail: 'after-verdict' };
    case 'closed':
      return null;
    default:
      return assertNever(phase);
  }
};

const termDetail = (kind: DeadlineKind, deadlines: readonly Deadline[]): PhaseDetail | null => {
  const deadline = deadlines.find((each) => each.kind === kind);
  if (!deadline) return null;
  const { progress, derivation } = deadline;
  if (progress.status === 'met') return { detail: 'sent', day: progress.on, daysLate: progress.daysLate };
  return { detail: 'due', due: derivation.due, sendBy: derivation.sendBy ?? null };
};
