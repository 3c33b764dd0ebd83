import { assertNever } from '../base/assert-never.ts';
import type { RecordedEvent } from '../record/record.ts';
import { type ComplaintState, objectionOf, verdictSendingOf } from './state.ts';

/** The terms that can end: R3, R7, R12, R14. */
export type SettledKind = 'acknowledgement' | 'verdict' | 'objection' | 'board-decision';
export const settledKinds: readonly SettledKind[] = ['acknowledgement', 'verdict', 'objection', 'board-decision'];

/** Where in the one order of all records the record stands that ended each term; a term that runs has none. */
export type SettledAt = Readonly<Partial<Record<SettledKind, Pick<RecordedEvent<unknown>, 'L' | 'device' | 'seq'>>>>;

/**
 * Whether a term no longer runs: it was met, something took its place, or the file ended without it. Asked of
 * terms that began; of another it says nothing.
 */
export const isSettled = (kind: SettledKind, state: ComplaintState): boolean => {
  if (state.status === 'unregistered') return false;
  switch (kind) {
    // R3: what came after it, the answer or an ending, takes its place.
    case 'acknowledgement':
      return state.acknowledgement !== null || state.status === 'closed' || verdictSendingOf(state) !== null;
    // R7: a complaint that goes elsewhere (R16) is answered by the letter that says so.
    case 'verdict':
      if (verdictSendingOf(state) !== null) return true;
      if (state.status !== 'closed') return false;
      return state.ending.kind === 'not-handled' || state.ending.kind === 'forwarded'
        ? state.confirmation !== null
        : true;
    // R12: an objection was made, or the file was closed without one.
    case 'objection':
      return objectionOf(state) !== null || (state.status === 'closed' && state.ending.kind === 'after-verdict');
    // R14.
    case 'board-decision': {
      const status = objectionOf(state)?.status;
      return status === 'answered' || status === 'withdrawn' || status === 'not-admitted';
    }
    default:
      return assertNever(kind);
  }
};
