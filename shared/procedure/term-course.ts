import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { FoldedComplaint } from '../complaint/fold.ts';
import {
  type Closed,
  type EndingKind,
  type Objection,
  type OpenComplaint,
  objectionOf,
  verdictReceiptOf,
  verdictSendingOf,
} from '../complaint/state.ts';
import type { Position } from './law.ts';
import type { DeadlineKind } from './regulation.ts';

/** The terms in the order of the procedure. */
export const deadlineKinds: readonly DeadlineKind[] = ['acknowledgement', 'verdict', 'objection', 'board-decision'];

/** What a term came to. */
export type TermEnd =
  /** What it was for happened, in time or late. */
  | { readonly end: 'done'; readonly on: PlainDate }
  /** It never happened, and what came after it took its place. */
  | { readonly end: 'overtaken'; readonly on: PlainDate }
  /** There was nothing left to do within it. */
  | { readonly end: 'lapsed'; readonly on: PlainDate; readonly because: EndingKind | 'objection-withdrawn' };

/** Day 0 of a term; `null` while there is no such day: nobody can object to a verdict that they did not receive. */
export const termStart = (kind: DeadlineKind, state: OpenComplaint): PlainDate | null => {
  switch (kind) {
    case 'acknowledgement':
    case 'verdict':
      return state.received.receivedOn;
    case 'objection':
      return verdictReceiptOf(state)?.receivedOn ?? null;
    case 'board-decision': {
      const objection = objectionOf(state);
      return objection && heardOn(objection, state);
    }
    default:
      return assertNever(kind);
  }
};

/** R14: the conversation, or the day on which it was declined. */
const heardOn = (objection: Objection, state: OpenComplaint): PlainDate | null => {
  switch (objection.status) {
    case 'heard':
    case 'decided':
    case 'answered':
      return objection.hearing.on;
    case 'withdrawn':
      // A withdrawn objection keeps no hearing of its own; the conversation stays in the file.
      return (
        state.conversations.findLast(({ about, status }) => about === 'objection' && status === 'held')?.meeting.on ??
        null
      );
    case 'received':
    case 'not-admitted':
      return null;
    default:
      return assertNever(objection);
  }
};

/** How a term ended; `null` while it runs. A file that is reopened runs on, because its ending is gone. */
export const termEnd = (kind: DeadlineKind, state: OpenComplaint): TermEnd | null => {
  const sent = verdictSendingOf(state);
  switch (kind) {
    // R3.
    case 'acknowledgement':
      if (state.acknowledgement) return { end: 'done', on: state.acknowledgement.sentOn };
      return sent ? { end: 'overtaken', on: sent.sentOn } : lapsedWith(state);
    // R7.
    case 'verdict':
      if (sent) return { end: 'done', on: sent.sentOn };
      return state.status === 'closed' ? answeredByEnding(state) : null;
    // R12.
    case 'objection': {
      const objection = objectionOf(state);
      return objection ? { end: 'done', on: objection.receivedOn } : lapsedWith(state);
    }
    // R14.
    case 'board-decision': {
      const objection = objectionOf(state);
      if (objection?.status === 'answered') return { end: 'done', on: objection.decisionSent.sentOn };
      if (objection?.status === 'withdrawn')
        return { end: 'lapsed', on: objection.withdrawnOn, because: 'objection-withdrawn' };
      return lapsedWith(state);
    }
    default:
      return assertNever(kind);
  }
};

const lapsedWith = (state: OpenComplaint): TermEnd | null =>
  state.status === 'closed' ? { end: 'lapsed', on: state.ending.on, because: state.ending.kind } : null;

/** R7: the letter that says that a complaint is not handled, or where it went, is the answer: the term runs until it is out. */
const answeredByEnding = (state: Closed): TermEnd | null => {
  const { kind } = state.ending;
  switch (kind) {
    case 'forwarded':
    case 'not-handled':
      return state.confirmation && { end: 'done', on: state.confirmation.sentOn };
    case 'withdrawn':
    case 'settled':
    case 'registered-in-error':
    case 'after-verdict':
    case 'after-decision':
      return lapsedWith(state);
    default:
      return assertNever(kind);
  }
};

/** A term that runs, as the list keeps it: the due date follows from the regulation when it is shown. */
export type RunningTerm = { readonly kind: DeadlineKind; readonly from: PlainDate };

/** The terms that run, in the order of the procedure. */
export const runningTerms = (state: OpenComplaint): readonly RunningTerm[] =>
  deadlineKinds.flatMap((kind) => {
    const from = termStart(kind, state);
    return from === null || termEnd(kind, state) ? [] : [{ kind, from }];
  });

/** A term that is over: how it ended, and where the record stands that ended it, whose regulation it keeps. */
export type EndedTerm = RunningTerm & { readonly end: TermEnd; readonly at: Position | null };

/** The terms that are over, in the order of the procedure. */
export const endedTerms = ({ state, settledAt }: Pick<FoldedComplaint, 'state' | 'settledAt'>): readonly EndedTerm[] =>
  state.status === 'unregistered'
    ? []
    : deadlineKinds.flatMap((kind) => {
        const from = termStart(kind, state);
        const end = termEnd(kind, state);
        return from === null || end === null ? [] : [{ kind, from, end, at: settledAt[kind] ?? null }];
      });
