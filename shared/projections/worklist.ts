import { compareCodeUnits } from '../base/ids.ts';
import { daysBetween, type PlainDate } from '../base/plain-date.ts';
import { privacySubject } from '../complaint/subjects.ts';
import type { Member } from '../members/members.ts';
import { mayOneOf } from '../members/rights.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import { stepOn } from '../procedure/next-step.ts';
import { type CaseRow, type MeasureRow, type NextDeadline, nextDeadlineOf } from './case-list.ts';
import type { CaseStep } from './case-step.ts';
import { groupOfStep, handles, hasRole, isWaiting, standsFor, type WorkGroup, workGroups } from './work-groups.ts';

/** What one line of the worklist asks for. */
export type WorkTask =
  /** The next step of the procedure. `mayAct`: the person who is signed in may take it. */
  | { readonly task: 'step'; readonly step: CaseStep; readonly mayAct: boolean }
  /** R2: a privacy complaint of which the data protection officer is not told yet. */
  | { readonly task: 'not-told' }
  /** R9: a promise whose day is over; `daysLate` counts calendar days. */
  | { readonly task: 'measure'; readonly measure: MeasureRow; readonly daysLate: number }
  /** Records that contradict one another. */
  | { readonly task: 'contradictions'; readonly count: number }
  /** Records that this version cannot read: the file cannot be added to. */
  | { readonly task: 'unread' };

export type WorkLine = {
  /** Tells one line from another, the same as long as its task is the same. */
  readonly key: string;
  readonly group: WorkGroup;
  readonly row: CaseRow;
  /** Somebody else's file: behind a switch. */
  readonly others: boolean;
  /** The running term that ends first, if any. */
  readonly term: NextDeadline | null;
} & WorkTask;

export type Worklist = {
  /** In the order of the groups; within each what presses most first. */
  readonly lines: readonly WorkLine[];
  /** Files that wait for an answer or a decision, without those of others. */
  readonly running: number;
  /** Answered files of which nothing is asked but to let the time to object go by (R12). */
  readonly mayObject: number;
  /** Years in which terms end and of which no decree is known, with how many files that concerns. */
  readonly decreeYears: readonly { readonly year: number; readonly files: number }[];
};

/** How much of it is to be done, without what is a colleague's. A promise whose day is over is late too. */
export type WorkCount = { readonly late: number; readonly today: number; readonly week: number; readonly toDo: number };

export const workCount = ({ lines }: Pick<Worklist, 'lines'>): WorkCount => {
  const counts = { late: 0, today: 0, week: 0, toDo: 0 };
  for (const { group, others } of lines) {
    if (others || isWaiting(group)) continue;
    counts.toDo += 1;
    if (group === 'late' || group === 'measures') counts.late += 1;
    if (group === 'today' || group === 'week') counts[group] += 1;
  }
  return counts;
};

type Viewing = { readonly member: Member; readonly today: PlainDate; readonly law: Law };

const isSame = (a: Viewing, b: Viewing): boolean => a.member === b.member && a.today === b.today && a.law === b.law;

const known = new WeakMap<readonly CaseRow[], Viewing & { readonly list: Worklist }>();

/**
 * Everything that a person has to do or waits for, from the lines of the list alone. An officer sees every file, an
 * own one or one of a colleague; the board what is with it (R12 to R14, R17); the data protection officer privacy (R2).
 * Whoever has several roles sees all of it in one list. What did not change is not worked out again.
 */
export const worklistOf = (rows: readonly CaseRow[], viewing: Viewing): Worklist => {
  const found = known.get(rows);
  if (found && isSame(found, viewing)) return found.list;
  const list = gathered(rows, viewing);
  known.set(rows, { ...viewing, list });
  return list;
};

const gathered = (rows: readonly CaseRow[], viewing: Viewing): Worklist => {
  const placed: Placed[] = [];
  const years = new Map<number, number>();
  let running = 0;
  let mayObject = 0;
  for (const row of rows) {
    const part = partOf(row, viewing);
    for (const line of part.lines) placed.push(line);
    if (part.year !== null) years.set(part.year, (years.get(part.year) ?? 0) + 1);
    if (part.counts === 'running') running += 1;
    if (part.counts === 'may-object') mayObject += 1;
  }
  return {
    lines: sorted(placed),
    running,
    mayObject,
    decreeYears: [...years].sort(([a], [b]) => a - b).map(([year, files]) => ({ year, files })),
  };
};

/** A line with its place within its group, as text that sorts. */
type Placed = { readonly line: WorkLine; readonly order: string };

/** What one file brings to the list. */
type Part = {
  readonly lines: readonly Placed[];
  /** The year of its term, when no decree of that year is known. */
  readonly year: number | null;
  /** What it is counted among, when it is not a colleague's. */
  readonly counts: 'running' | 'may-object' | null;
};

const nothing: Part = { lines: [], year: null, counts: null };
/** After something was recorded in one of twenty thousand files, the others bring what they brought. */
const knownParts = new WeakMap<CaseRow, Viewing & { readonly part: Part }>();

const partOf = (row: CaseRow, viewing: Viewing): Part => {
  const found = knownParts.get(row);
  if (found && isSame(found, viewing)) return found.part;
  const part = partIn(row, viewing);
  knownParts.set(row, { ...viewing, part });
  return part;
};

const partIn = (row: CaseRow, viewing: Viewing): Part => {
  const stands = standsFor(viewing.member, row);
  if (!stands || row.ending?.kind === 'registered-in-error') return nothing;
  const others = stands === 'others';
  const term = nextDeadlineOf(row, viewing.law);
  const lines = linesOf(row, { ...viewing, others, term });
  const onlyTime = row.status === 'answered' && lines.every(({ task }) => task !== 'step');
  return {
    lines: lines.map((line) => ({ line, order: `${pressedOn(line)} ${row.number} ${line.key}` })),
    year: unknownYear(term, viewing.law),
    counts: others ? null : isRunning(row) ? 'running' : onlyTime ? 'may-object' : null,
  };
};

/** An objection opens an answered complaint again, until it is answered too. */
const isRunning = ({ status, phase }: CaseRow): boolean =>
  status !== 'closed' && status !== 'answered' && !(status === 'objection' && phase === 'closed');

const unknownYear = (term: NextDeadline | null, law: Law): number | null => {
  const year = term && Number(term.due.slice(0, 4));
  return year !== null && year > regulationNow(law).decreesKnownThrough ? year : null;
};

const linesOf = (
  row: CaseRow,
  { member, today, law, others, term }: Viewing & { readonly others: boolean; readonly term: NextDeadline | null },
): readonly WorkLine[] => {
  const lines: WorkLine[] = [];
  const add = (group: WorkGroup, name: string, task: WorkTask) =>
    // R2: of what the data protection officer was not told, it does not matter whose file it is.
    lines.push({ key: `${row.stream}:${name}`, group, row, others: others && group !== 'dpo', term, ...task });
  const step = row.next && stepOn(row.next, today, law);
  const toTell = isUntold(row) && hasRole(member, 'dpo');
  const group = step && groupOfStep(step, { row, term, member, today });
  // R2: whoever was not told of a file does not follow it yet.
  if (step && group && !isOnlyTime(step) && !(toTell && group === 'privacy'))
    add(group, 'step', { task: 'step', step, mayAct: mayTake(step, row, member) });
  if (toTell) add('dpo', 'not-told', { task: 'not-told' });
  // What is wrong in a file, and what was promised, is for those who handle it.
  if (!handles(member, row)) return lines;
  if (row.contradictions > 0) add('check', 'contradictions', { task: 'contradictions', count: row.contradictions });
  if (row.readOnly) add('check', 'unread', { task: 'unread' });
  for (const measure of row.measures)
    if (measure.status === 'open' && today > measure.dueOn)
      add('measures', `measure:${measure.id}`, {
        task: 'measure',
        measure,
        daysLate: daysBetween(measure.dueOn, today),
      });
  return lines;
};

/** R2. */
const isUntold = (row: CaseRow): boolean => !row.dpoInformed && isRunning(row) && row.subjects.includes(privacySubject);

/** R12: the complainant may object, and nobody has to do anything. */
const isOnlyTime = ({ reason }: CaseStep): boolean => reason.why === 'may-object';

/**
 * R6: whom a complaint is about takes none of its steps; a file that cannot be read whole takes none at all; and what
 * was said in a conversation is recorded on its day at the earliest.
 */
const mayTake = ({ way, reason }: CaseStep, row: CaseRow, member: Member): boolean =>
  way !== null &&
  reason.why !== 'conversation-ahead' &&
  !row.readOnly &&
  !row.involvedMembers.includes(member.id) &&
  mayOneOf(member, way.rights);

/** By group, then by what presses first, then by number. */
const sorted = (placed: readonly Placed[]): readonly WorkLine[] => {
  const byGroup = new Map<WorkGroup, Placed[]>();
  for (const each of placed) {
    const ofGroup = byGroup.get(each.line.group);
    if (ofGroup) ofGroup.push(each);
    else byGroup.set(each.line.group, [each]);
  }
  return workGroups.flatMap((group) =>
    (byGroup.get(group) ?? []).sort((a, b) => compareCodeUnits(a.order, b.order)).map(({ line }) => line),
  );
};

/** After every day. */
const atLast = '~';

/** The day that a line is about: of a promise its own, else by when it must be sent, or the conversation before it. */
const pressedOn = (line: WorkLine): string => {
  if (line.task === 'measure') return line.measure.dueOn;
  const due = line.term?.binds === 'organisation' ? (line.term.sendBy ?? line.term.due) : atLast;
  const meeting = line.task === 'step' && line.step.reason.why === 'conversation-ahead' ? line.step.reason.on : atLast;
  return compareCodeUnits(meeting, due) < 0 ? meeting : due;
};
