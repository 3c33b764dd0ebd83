import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Outcome } from '../complaint/events.ts';
import {
  type Closed,
  type ComplaintState,
  type EndingKind,
  type OpenComplaint,
  objectionOf,
  openSides,
  partiesOf,
  verdictOf,
  verdictReceiptOf,
  verdictSendingOf,
} from '../complaint/state.ts';
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
  | { readonly detail: 'after-verdict' }
  /** The complainant can object up to and including this day (R12). */
  | { readonly detail: 'may-object'; readonly until: PlainDate }
  | { readonly detail: 'objection-received'; readonly day: PlainDate; readonly late: boolean }
  /** R12: late, and the board did not take it up. */
  | { readonly detail: 'objection-not-admitted'; readonly day: PlainDate }
  | { readonly detail: 'objection-withdrawn'; readonly day: PlainDate }
  | { readonly detail: 'ended'; readonly ending: EndingKind; readonly day: PlainDate };

export type PhaseStep = {
  readonly phase: PhaseId;
  /**
   * `missed`: it never happened, and the procedure went on without it. `skipped`: the file ended before it, or it
   * was not needed.
   */
  readonly status: 'done' | 'now' | 'ahead' | 'missed' | 'skipped';
  readonly detail: PhaseDetail | null;
};

/** The line of the procedure's steps with where this complaint is; empty before it is registered. */
export const phaseLine = (state: ComplaintState, deadlines: readonly Deadline[]): readonly PhaseStep[] => {
  if (state.status === 'unregistered') return [];
  const now = phaseOf(state);
  return phaseIds.map((phase) => {
    const status = statusOf(phase, now, state);
    return { phase, status, detail: status === 'skipped' ? null : detailOf(phase, state, deadlines) };
  });
};

/** Where a complaint is: the first step that is not done; what was overtaken is not gone back to. */
export const phaseOf = (state: OpenComplaint): PhaseId => {
  switch (state.status) {
    case 'closed':
      return 'closed';
    case 'objection':
      return isDone('objection', state) ? 'closed' : 'objection';
    case 'answered':
      return 'objection';
    case 'in-progress':
    case 'decided':
      return phaseIds.find((phase) => !isDone(phase, state)) ?? 'closed';
    default:
      return assertNever(state);
  }
};

const statusOf = (phase: PhaseId, now: PhaseId, state: OpenComplaint): PhaseStep['status'] => {
  if (isDone(phase, state)) return 'done';
  if (phase === 'acknowledged' && verdictSendingOf(state)) return 'missed';
  if (state.status === 'closed') return 'skipped';
  return phase === now ? 'now' : 'ahead';
};

const isDone = (phase: PhaseId, state: OpenComplaint): boolean => {
  switch (phase) {
    case 'received':
      return true;
    case 'acknowledged':
      return state.acknowledgement !== null;
    case 'hearing':
      // R6 asks for both sides: while nobody is named, the second is still to come.
      return verdictOf(state) !== null || (state.involved.length > 0 && openSides(state).length === 0);
    case 'verdict':
      return verdictSendingOf(state) !== null;
    case 'objection': {
      const objection = objectionOf(state);
      if (!objection) return false;
      if (objection.status === 'not-admitted') return objection.told !== null;
      return objection.status === 'answered' || objection.status === 'withdrawn';
    }
    case 'closed':
      return state.status === 'closed';
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
      return objectionDetail(state, deadlines);
    case 'closed':
      return state.status === 'closed' ? endedDetail(state) : null;
    default:
      return assertNever(phase);
  }
};

const endedDetail = ({ ending }: Closed): PhaseDetail => ({ detail: 'ended', ending: ending.kind, day: ending.on });

const objectionDetail = (state: OpenComplaint, deadlines: readonly Deadline[]): PhaseDetail | null => {
  const objection = objectionOf(state);
  if (!objection) {
    const until = deadlines.find(({ kind }) => kind === 'objection')?.derivation.due;
    return verdictReceiptOf(state) && until ? { detail: 'may-object', until } : { detail: 'after-verdict' };
  }
  switch (objection.status) {
    case 'received':
      return { detail: 'objection-received', day: objection.receivedOn, late: objection.late };
    case 'not-admitted':
      return { detail: 'objection-not-admitted', day: objection.admission?.decidedOn ?? objection.receivedOn };
    case 'heard':
    case 'decided':
    case 'answered':
      return termDetail('board-decision', deadlines);
    case 'withdrawn':
      return { detail: 'objection-withdrawn', day: objection.withdrawnOn };
    default:
      return assertNever(objection);
  }
};

const termDetail = (kind: DeadlineKind, deadlines: readonly Deadline[]): PhaseDetail | null => {
  const deadline = deadlines.find((each) => each.kind === kind);
  if (!deadline) return null;
  const { progress, derivation } = deadline;
  switch (progress.status) {
    case 'met':
      return { detail: 'sent', day: progress.on, daysLate: progress.daysLate };
    case 'lapsed':
      return null;
    case 'running':
    case 'missed':
      return { detail: 'due', due: derivation.due, sendBy: derivation.sendBy ?? null };
    default:
      return assertNever(progress);
  }
};
