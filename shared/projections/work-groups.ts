import { addDays, type PlainDate, weekday } from '../base/plain-date.ts';
import { privacySubject } from '../complaint/subjects.ts';
import type { Member, Role } from '../members/members.ts';
import type { NextStep } from '../procedure/next-step-types.ts';
import type { CaseRow, NextDeadline } from './case-list.ts';

/**
 * What must happen with a line of the worklist, in the order in which they stand: first what is to be done, then whom
 * it waits for.
 */
export const workGroups = [
  'late',
  'today',
  'week',
  'next',
  'dpo',
  'check',
  'measures',
  'complainant',
  'representative',
  'person-involved',
  'board',
  'officer',
  'privacy',
] as const;
export type WorkGroup = (typeof workGroups)[number];

const waitingGroups: ReadonlySet<WorkGroup> = new Set<WorkGroup>([
  'complainant',
  'representative',
  'person-involved',
  'board',
  'officer',
  'privacy',
]);
/** Somebody else's move; what is not is to be done. */
export const isWaiting = (group: WorkGroup): boolean => waitingGroups.has(group);

export const hasRole = ({ roles }: Pick<Member, 'roles'>, role: Role): boolean => roles.includes(role);

/**
 * Whose file it is, seen by a member: their own, a colleague's, or none of theirs. A file without a handler is every
 * officer's. What is with the board is the board's, and whoever guards privacy follows all that is about it.
 */
export const standsFor = (member: Member, row: CaseRow): 'own' | 'others' | null => {
  if (hasRole(member, 'board') && isWithBoard(row)) return 'own';
  if (hasRole(member, 'officer')) return row.handler === null || row.handler.id === member.id ? 'own' : 'others';
  return hasRole(member, 'dpo') && row.subjects.includes(privacySubject) ? 'own' : null;
};

/** R12 to R14: an objection was made; R17: the board handles it from the start. */
const isWithBoard = ({ route, objection }: CaseRow): boolean => route === 'board' || objection !== null;

/** Whether a member has something to do in a file, and does not only follow it. */
export const handles = (member: Pick<Member, 'roles'>, row: CaseRow): boolean =>
  hasRole(member, 'officer') || (hasRole(member, 'board') && isWithBoard(row));

type Seen = {
  readonly row: CaseRow;
  readonly term: NextDeadline | null;
  readonly member: Member;
  readonly today: PlainDate;
};

/** Where a step stands: by its term when that presses, by the day of a conversation, else by whose move it is. */
export const groupOfStep = (step: NextStep, { row, term, member, today }: Seen): WorkGroup => {
  // R2: the data protection officer follows these files, and has no step of their own in them.
  if (!handles(member, row)) return 'privacy';
  const standing = standingOfTerm(term, today);
  if (standing === 'late' || standing === 'today') return standing;
  const { reason, waitsFor } = step;
  if (reason.why === 'conversation-due') return 'today';
  if (reason.why === 'conversation-ahead') return reason.on <= endOfWeek(today) ? 'week' : waitsFor;
  if (waitsFor === 'complainant' || waitsFor === 'representative' || waitsFor === 'person-involved') return waitsFor;
  return hasRole(member, waitsFor) ? (standing ?? 'next') : waitsFor;
};

/** Up to and including Sunday. */
const endOfWeek = (today: PlainDate): PlainDate => addDays(today, 7 - weekday(today));

/**
 * How a term presses. `today`: no working day is left after today. What the complainant may do presses nobody (R12).
 */
const standingOfTerm = (term: NextDeadline | null, today: PlainDate): 'late' | 'today' | 'week' | null => {
  if (term?.binds !== 'organisation') return null;
  if (today > term.due) return 'late';
  const sendBy = term.sendBy ?? term.due;
  if (today >= sendBy) return 'today';
  return sendBy <= endOfWeek(today) ? 'week' : null;
};
