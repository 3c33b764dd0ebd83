import { assertNever } from '../base/assert-never.ts';
import { daysBetween, type PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { FoldedComplaint } from '../complaint/fold.ts';
import type { EndingKind } from '../complaint/state.ts';
import { derivationOf } from './derivation.ts';
import type { WorkCalendar } from './holidays.ts';
import { type Law, type Position, regulationAt, regulationNow } from './law.ts';
import type { DeadlineKind, TermRule } from './regulation.ts';
import { deadlineKinds, type RunningTerm, type TermEnd, termEnd, termStart } from './term-course.ts';
import type { Derivation } from './terms.ts';
import { workingDaysBetween } from './working-days.ts';

/** A due date is never a bare date: it says which rule, from which fact, how it was counted, and how it went. */
export type Deadline = {
  readonly kind: DeadlineKind;
  readonly rule: RuleId;
  /** The numbered step of the organisation's regulation that sets it. */
  readonly regulationStep: TermRule['step'];
  /** The version that it was counted by: the newest while it runs, the one of then once it has ended. */
  readonly regulationVersion: number;
  readonly binds: TermRule['binds'];
  readonly countsFrom: { readonly fact: TermRule['countsFrom']; readonly on: PlainDate };
  readonly derivation: Derivation;
  readonly progress: DeadlineProgress;
};

export type DeadlineProgress =
  | { readonly status: 'running' }
  /** `daysLate` counts calendar days after the due date; 0 is in time. An objection counts from its receipt (R12). */
  | { readonly status: 'met'; readonly on: PlainDate; readonly daysLate: number }
  /** It never happened, and what came after it took its place: no acknowledgement, but the answer itself. */
  | { readonly status: 'missed'; readonly overtakenOn: PlainDate }
  /** There was nothing left to do within it. `time-passed`: the time to object was over when the file was closed. */
  | { readonly status: 'lapsed'; readonly on: PlainDate; readonly because: LapseReason };
export type LapseReason = EndingKind | 'objection-withdrawn' | 'time-passed';

/** How pressing a deadline is today. */
export type Urgency =
  | { readonly urgency: 'late'; readonly daysLate: number }
  /** No working day is left after today. `daysLeft` counts calendar days and is 0 on the due date itself. */
  | { readonly urgency: 'due-today'; readonly daysLeft: number }
  | { readonly urgency: 'soon'; readonly workingDaysLeft: number }
  | { readonly urgency: 'ahead'; readonly workingDaysLeft: number }
  /** The complainant's own time is over, in calendar days: nobody is late. */
  | { readonly urgency: 'passed'; readonly daysAgo: number }
  | { readonly urgency: 'met'; readonly on: PlainDate; readonly daysLate: number }
  | { readonly urgency: 'missed'; readonly overtakenOn: PlainDate }
  | { readonly urgency: 'lapsed'; readonly on: PlainDate; readonly because: LapseReason };

/** From this many working days left a deadline stands out: a week to hear someone, and two days to write. */
export const soonWithinWorkingDays = 7;

/**
 * The deadlines of one complaint, in the order of the procedure. None before it is registered. What runs is counted
 * by the newest version of the regulation; what has ended by the one that held when the record that ended it was
 * written, so that a later change moves nothing that is over.
 */
export const deadlinesOf = (file: Pick<FoldedComplaint, 'state' | 'settledAt'>, law: Law): readonly Deadline[] => {
  const { state, settledAt } = file;
  if (state.status === 'unregistered') return [];
  return deadlineKinds.flatMap((kind) => {
    const from = termStart(kind, state);
    return from === null ? [] : [deadlineOf({ kind, from, end: termEnd(kind, state), at: settledAt[kind] }, law)];
  });
};

/** How pressing it is on `today`; working days left are those after today, up to and including the due date. */
export const urgencyOf = (deadline: Deadline, today: PlainDate, calendar: WorkCalendar): Urgency => {
  const { progress, derivation, binds } = deadline;
  switch (progress.status) {
    case 'met':
      return { urgency: 'met', on: progress.on, daysLate: progress.daysLate };
    case 'missed':
      return { urgency: 'missed', overtakenOn: progress.overtakenOn };
    case 'lapsed':
      return { urgency: 'lapsed', on: progress.on, because: progress.because };
    case 'running':
      return runningUrgency(derivation.due, today, calendar, binds);
    default:
      return assertNever(progress);
  }
};

/** The same for a due date alone, as a list keeps it. What the complainant may do presses nobody here (R12). */
export const runningUrgency = (
  due: PlainDate,
  today: PlainDate,
  calendar: WorkCalendar,
  binds: TermRule['binds'] = 'organisation',
): Urgency => {
  const over = daysBetween(due, today);
  if (over > 0)
    return binds === 'organisation' ? { urgency: 'late', daysLate: over } : { urgency: 'passed', daysAgo: over };
  const workingDaysLeft = workingDaysBetween(today, due, calendar);
  if (binds === 'complainant')
    return over === 0 ? { urgency: 'due-today', daysLeft: 0 } : { urgency: 'ahead', workingDaysLeft };
  if (workingDaysLeft === 0) return { urgency: 'due-today', daysLeft: daysBetween(today, due) };
  return { urgency: workingDaysLeft <= soonWithinWorkingDays ? 'soon' : 'ahead', workingDaysLeft };
};

/** One term in full: of a file, or of a line of the list, which keeps the same facts. */
export const deadlineOf = (
  {
    kind,
    from,
    end = null,
    at,
  }: RunningTerm & { readonly end?: TermEnd | null; readonly at?: Position | null | undefined },
  law: Law,
): Deadline => {
  const regulation = end && at ? regulationAt(law, at) : regulationNow(law);
  const { rule, step, countsFrom, binds } = regulation.terms[kind];
  const derivation = derivationOf(kind, from, regulation);
  return {
    kind,
    rule,
    regulationStep: step,
    regulationVersion: regulation.version,
    binds,
    countsFrom: { fact: countsFrom, on: from },
    derivation,
    progress: progressOf(kind, end, derivation.due),
  };
};

const progressOf = (kind: DeadlineKind, end: TermEnd | null, due: PlainDate): DeadlineProgress => {
  switch (end?.end) {
    case undefined:
      return { status: 'running' };
    case 'done':
      return { status: 'met', on: end.on, daysLate: Math.max(0, daysBetween(due, end.on)) };
    case 'overtaken':
      return { status: 'missed', overtakenOn: end.on };
    case 'lapsed':
      return {
        status: 'lapsed',
        on: end.on,
        because: kind === 'objection' && end.on > due ? 'time-passed' : end.because,
      };
    default:
      return assertNever(end);
  }
};
