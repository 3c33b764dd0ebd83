import { assertNever } from '../base/assert-never.ts';
import { daysBetween, type PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { ComplaintState, OpenComplaint } from '../complaint/state.ts';
import type { WorkCalendar } from './holidays.ts';
import type { DeadlineKind, Regulation, TermRule } from './regulation.ts';
import { type Derivation, endOfTerm } from './terms.ts';
import { workingDaysBetween } from './working-days.ts';

/** A due date is never a bare date: it says which rule, from which fact, how it was counted, and how it went. */
export type Deadline = {
  readonly kind: DeadlineKind;
  readonly rule: RuleId;
  /** The numbered step of the organisation's regulation that sets it. */
  readonly regulationStep: TermRule['step'];
  readonly regulationVersion: number;
  readonly binds: TermRule['binds'];
  readonly countsFrom: { readonly fact: TermRule['countsFrom']; readonly on: PlainDate };
  readonly derivation: Derivation;
  readonly progress: DeadlineProgress;
};

export type DeadlineProgress =
  | { readonly status: 'running' }
  /** `daysLate` counts calendar days after the due date; 0 is in time. */
  | { readonly status: 'met'; readonly on: PlainDate; readonly daysLate: number }
  /** It never happened, and what came after it took its place: no acknowledgement, but the answer itself. */
  | { readonly status: 'missed'; readonly overtakenOn: PlainDate };

/** How pressing a deadline is today. */
export type Urgency =
  | { readonly urgency: 'late'; readonly daysLate: number }
  /** No working day is left after today. `daysLeft` counts calendar days and is 0 on the due date itself. */
  | { readonly urgency: 'due-today'; readonly daysLeft: number }
  | { readonly urgency: 'soon'; readonly workingDaysLeft: number }
  | { readonly urgency: 'ahead'; readonly workingDaysLeft: number }
  | { readonly urgency: 'met'; readonly on: PlainDate; readonly daysLate: number }
  | { readonly urgency: 'missed'; readonly overtakenOn: PlainDate };

/** From this many working days left a deadline stands out: a week to hear someone, and two days to write. */
export const soonWithinWorkingDays = 7;

/** The deadlines of one complaint, in the order of the procedure. None before it is registered. */
export const deadlinesOf = (
  state: ComplaintState,
  regulation: Regulation,
  calendar: WorkCalendar,
): readonly Deadline[] => {
  if (state.status === 'unregistered') return [];
  const from = state.received.receivedOn;
  return [
    deadline('acknowledgement', from, acknowledgedOn(state), regulation, calendar),
    deadline('verdict', from, { sentOn: answeredOn(state) }, regulation, calendar),
  ];
};

/** How pressing it is on `today`; working days left are those after today, up to and including the due date. */
export const urgencyOf = (deadline: Deadline, today: PlainDate, calendar: WorkCalendar): Urgency => {
  const { progress, derivation } = deadline;
  switch (progress.status) {
    case 'met':
      return { urgency: 'met', on: progress.on, daysLate: progress.daysLate };
    case 'missed':
      return { urgency: 'missed', overtakenOn: progress.overtakenOn };
    case 'running':
      return runningUrgency(derivation.due, today, calendar);
    default:
      return assertNever(progress);
  }
};

/** The same for a due date alone, as a list keeps it. */
export const runningUrgency = (due: PlainDate, today: PlainDate, calendar: WorkCalendar): Urgency => {
  if (today > due) return { urgency: 'late', daysLate: daysBetween(due, today) };
  const workingDaysLeft = workingDaysBetween(today, due, calendar);
  if (workingDaysLeft === 0) return { urgency: 'due-today', daysLeft: daysBetween(today, due) };
  return { urgency: workingDaysLeft <= soonWithinWorkingDays ? 'soon' : 'ahead', workingDaysLeft };
};

type Outcome = { readonly sentOn: PlainDate | null; readonly overtakenOn?: PlainDate | null };

const acknowledgedOn = (state: OpenComplaint): Outcome => ({
  sentOn: state.acknowledgement?.sentOn ?? null,
  overtakenOn: answeredOn(state),
});

const answeredOn = (state: OpenComplaint): PlainDate | null =>
  state.status === 'answered' ? state.verdictSent.sentOn : null;

const deadline = (
  kind: DeadlineKind,
  from: PlainDate,
  outcome: Outcome,
  regulation: Regulation,
  calendar: WorkCalendar,
): Deadline => {
  const { rule, step, term, policy, countsFrom, binds } = regulation.terms[kind];
  const derivation = endOfTerm(from, term, policy, calendar);
  return {
    kind,
    rule,
    regulationStep: step,
    regulationVersion: regulation.version,
    binds,
    countsFrom: { fact: countsFrom, on: from },
    derivation,
    progress: progressOf(outcome, derivation.due),
  };
};

const progressOf = ({ sentOn, overtakenOn }: Outcome, due: PlainDate): DeadlineProgress => {
  if (sentOn) return { status: 'met', on: sentOn, daysLate: Math.max(0, daysBetween(due, sentOn)) };
  return overtakenOn ? { status: 'missed', overtakenOn } : { status: 'running' };
};
