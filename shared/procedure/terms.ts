import { addDays, addMonths, datePart, type PlainDate } from '../base/plain-date.ts';
import type { NonWorkingDay, WorkCalendar } from './holidays.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** A length of time in a regulation; `count` is a whole number, 0 or more. */
export type Term = { readonly unit: 'working-days' | 'months'; readonly count: number };

/**
 * What happens when a term ends on a day that is not a working day: `strict` keeps the date (what the
 * organisation must do), `forward` moves it to the next working day (what the complainant may do).
 */
export type TermPolicy = 'strict' | 'forward';

/** One line of the explanation of a due date, in the order in which a person would check it. */
export type TermStep =
  /** Day 0. */
  | { readonly step: 'start'; readonly on: PlainDate }
  /** A working day; `number` counts from 1. */
  | { readonly step: 'counted'; readonly on: PlainDate; readonly number: number }
  | { readonly step: 'skipped'; readonly on: PlainDate; readonly why: NonWorkingDay }
  | { readonly step: 'months-added'; readonly count: number; readonly to: PlainDate }
  /** The day number does not exist in that month: its last day counts (HR 1-9-2017, ECLI:NL:HR:2017:2225). */
  | {
      readonly step: 'day-does-not-exist';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly instead: PlainDate;
    }
  | { readonly step: 'ends-on-working-day'; readonly on: PlainDate }
  /** `forward`: a day passed over on the way to the next working day. */
  | { readonly step: 'rolled-over'; readonly on: PlainDate; readonly why: NonWorkingDay }
  | { readonly step: 'rolled-forward'; readonly from: PlainDate; readonly to: PlainDate }
  /** `strict`: the end stays on this day although it is not a working day. */
  | { readonly step: 'stays'; readonly on: PlainDate; readonly why: NonWorkingDay }
  /** `strict`: the last working day on or before the end; `before` are the days between, latest first. */
  | {
      readonly step: 'send-by';
      readonly on: PlainDate;
      readonly before: readonly { readonly on: PlainDate; readonly why: NonWorkingDay }[];
    }
  /** Which days are put on a par with a holiday in that year is not known yet. */
  | { readonly step: 'decree-unknown'; readonly year: number; readonly knownThrough: number };

/** A due date with everything that a person needs to check it. */
export type Derivation = {
  readonly from: PlainDate;
  readonly term: Term;
  readonly policy: TermPolicy;
  readonly due: PlainDate;
  /** Only for `strict`: the last working day on or before `due`. */
  readonly sendBy?: PlainDate;
  readonly steps: readonly TermStep[];
};

/** The end of a term that starts on `from` (day 0), with its derivation (regulation, "Reading the terms"). */
export const endOfTerm = (from: PlainDate, term: Term, policy: TermPolicy, calendar: WorkCalendar): Derivation => {
  if (!Number.isInteger(term.count) || term.count < 0) throw new RangeError(`Not a term: ${term.count} ${term.unit}`);
  const run =
    term.unit === 'working-days' ? countWorkingDays(from, term.count, calendar) : countMonths(from, term.count);
  const start: TermStep = { step: 'start', on: from };
  const end = policy === 'strict' ? staying(run.end, calendar) : rolling(run.end, calendar);
  const examinedFrom = term.unit === 'working-days' ? from : run.end;
  const steps = [start, ...run.steps, ...end.steps, ...unknownDecrees(examinedFrom, end.due, calendar)];
  return { from, term, policy, ...end, steps };
};

type Run = { readonly end: PlainDate; readonly steps: readonly TermStep[] };

const countWorkingDays = (from: PlainDate, count: number, calendar: WorkCalendar): Run => {
  const steps: TermStep[] = [];
  let end = from;
  for (let counted = 0; counted < count; ) {
    end = addDays(end, 1);
    const why = calendar.nonWorkingDay(end);
    if (!why) counted += 1;
    steps.push(why ? { step: 'skipped', on: end, why } : { step: 'counted', on: end, number: counted });
  }
  return { end, steps };
};

const countMonths = (from: PlainDate, count: number): Run => {
  const end = addMonths(from, count);
  const added: TermStep = { step: 'months-added', count, to: end };
  const { day } = datePart(from);
  const { year, month, day: landed } = datePart(end);
  return {
    end,
    steps: landed === day ? [added] : [added, { step: 'day-does-not-exist', year, month, day, instead: end }],
  };
};

const staying = (end: PlainDate, calendar: WorkCalendar): Pick<Derivation, 'due' | 'sendBy' | 'steps'> => {
  const why = calendar.nonWorkingDay(end);
  const { day: sendBy, skipped } = workingDayOnOrBefore(end, calendar);
  const sending: TermStep = { step: 'send-by', on: sendBy, before: skipped };
  const steps: readonly TermStep[] = why
    ? [{ step: 'stays', on: end, why }, sending]
    : [{ step: 'ends-on-working-day', on: end }, sending];
  return { due: end, sendBy, steps };
};

const rolling = (end: PlainDate, calendar: WorkCalendar): Pick<Derivation, 'due' | 'steps'> => {
  const { day: due, skipped } = workingDayOnOrAfter(end, calendar);
  if (skipped.length === 0) return { due, steps: [{ step: 'ends-on-working-day', on: due }] };
  const over = skipped.map(({ on, why }): TermStep => ({ step: 'rolled-over', on, why }));
  return { due, steps: [...over, { step: 'rolled-forward', from: end, to: due }] };
};

/** One step for each year that the derivation looked at and whose decree is not out. */
const unknownDecrees = (from: PlainDate, to: PlainDate, calendar: WorkCalendar): readonly TermStep[] => {
  const { knownThrough } = calendar;
  const first = Math.max(datePart(from).year, knownThrough + 1);
  const count = Math.max(0, datePart(to).year - first + 1);
  return Array.from({ length: count }, (_, index) => ({ step: 'decree-unknown', year: first + index, knownThrough }));
};
