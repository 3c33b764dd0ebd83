import { compareCodeUnits } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Law } from '../procedure/law.ts';
import { stepOn } from '../procedure/next-step.ts';
import { type CaseRow, type NextDeadline, nextDeadlineOf, type ObjectionRow } from './case-list.ts';
import type { CaseStep } from './case-step.ts';

/** What must happen with an objection: the board decides, it waits for someone else, or it was handled. */
export const objectionGroups = ['board', 'running', 'done'] as const;
export type ObjectionGroup = (typeof objectionGroups)[number];

export type ObjectionLine = {
  readonly row: CaseRow;
  readonly objection: ObjectionRow;
  readonly group: ObjectionGroup;
  /** What comes next in its file; `null` when all is done. */
  readonly step: CaseStep | null;
  /** R14: by when the board answers; `null` before the hearing and after the answer. */
  readonly term: NextDeadline | null;
};

/** Every objection of the register (R12 to R14): what is due first on top; what was handled the latest first. */
export const objectionsOf = (rows: readonly CaseRow[], today: PlainDate, law: Law): readonly ObjectionLine[] =>
  rows
    .flatMap((row): readonly ObjectionLine[] => {
      const { objection } = row;
      if (!objection || row.ending?.kind === 'registered-in-error') return [];
      const step = row.next && stepOn(row.next, today, law);
      const next = nextDeadlineOf(row, law);
      return [{ row, objection, group: groupOf(row, step), step, term: next?.kind === 'board-decision' ? next : null }];
    })
    .toSorted(inOrder);

const groupOf = (row: CaseRow, step: CaseStep | null): ObjectionGroup => {
  if (!isRunning(row)) return 'done';
  return step?.waitsFor === 'board' ? 'board' : 'running';
};

/** Until it was answered, turned away in writing, or withdrawn. */
const isRunning = ({ status, phase }: CaseRow): boolean => status === 'objection' && phase !== 'closed';

/** After every day. */
const atLast = '~';

const inOrder = (a: ObjectionLine, b: ObjectionLine): number => {
  const byGroup = objectionGroups.indexOf(a.group) - objectionGroups.indexOf(b.group);
  if (byGroup !== 0) return byGroup;
  if (a.group === 'done') return compareCodeUnits(b.objection.receivedOn, a.objection.receivedOn) || byNumber(a, b);
  return (
    compareCodeUnits(a.term?.due ?? atLast, b.term?.due ?? atLast) ||
    compareCodeUnits(a.objection.receivedOn, b.objection.receivedOn) ||
    byNumber(a, b)
  );
};

const byNumber = (a: ObjectionLine, b: ObjectionLine): number => compareCodeUnits(a.row.number, b.row.number);

/** How many run, and of how many the term is over (R14). */
export const runningObjections = (
  rows: readonly CaseRow[],
  today: PlainDate,
  law: Law,
): { readonly running: number; readonly late: number } => {
  let running = 0;
  let late = 0;
  for (const row of rows) {
    if (!row.objection || !isRunning(row)) continue;
    running += 1;
    const next = nextDeadlineOf(row, law);
    if (next?.kind === 'board-decision' && today > next.due) late += 1;
  }
  return { running, late };
};
