import type { Instant } from '../base/plain-date.ts';
import type { MemberRef } from '../members/members.ts';
import { compareRecords } from '../record/order.ts';
import type { RecordedEvent } from '../record/record.ts';
import { type WorkCalendar, workCalendar } from './holidays.ts';
import { type Regulation, regulation } from './regulation.ts';

/** A place in the one order of all records, whatever stream they are of. */
export type Position = Pick<RecordedEvent<unknown>, 'L' | 'device' | 'seq'>;

/** A version of the regulation and from which record on it holds; `change` is `null` for the shipped one. */
export type LawVersion = {
  readonly regulation: Regulation;
  readonly change: {
    readonly at: Position;
    readonly by: MemberRef;
    readonly recordedAt: Instant;
    readonly reason: string;
  } | null;
};

/** Every version of the regulation, the oldest first; never empty. */
export type Law = readonly [LawVersion, ...LawVersion[]];

/** The regulation as shipped, never changed. */
export const shippedLaw: Law = [{ regulation, change: null }];

/** What holds now: what running terms are counted by. */
export const regulationNow = (law: Law): Regulation => (law.at(-1) ?? law[0]).regulation;

/** What held when a record was written: what a term that it ended was decided by. */
export const regulationAt = (law: Law, position: Position): Regulation =>
  (law.findLast(({ change }) => change === null || compareRecords(change.at, position) < 0) ?? law[0]).regulation;

/** The versions that stood when a record was written. */
export const lawBefore = (law: Law, position: Position): Law => {
  const [first, ...later] = law;
  return [first, ...later.filter(({ change }) => change === null || compareRecords(change.at, position) < 0)];
};

const calendars = new WeakMap<Regulation, WorkCalendar>();

/** The calendar of a regulation: made once, because a list asks for the same days thousands of times. */
export const calendarOf = (of: Regulation): WorkCalendar => {
  const known = calendars.get(of);
  if (known) return known;
  const made = workCalendar(of);
  calendars.set(of, made);
  return made;
};
