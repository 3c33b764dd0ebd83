import type { PlainDate } from '../base/plain-date.ts';
import type { ConversationAbout } from '../complaint/events.ts';
import type { Party } from '../complaint/parties.ts';
import { derivationOf } from './derivation.ts';
import { calendarOf, type Law, regulationNow } from './law.ts';
import type { RunningTerm } from './term-course.ts';
import { workingDaysBetween } from './working-days.ts';

/** What a conversation on a day means for the term that it stands in; `null` when there is none. */
export type PlannedDayEffect =
  /** R7: the answer is still to be written after it; `workingDaysLeft` are those after that day. */
  | {
      readonly effect: 'within' | 'tight' | 'breaks';
      readonly due: PlainDate;
      readonly sendBy: PlainDate;
      readonly workingDaysLeft: number;
    }
  /** R14: the board's month runs from this conversation. */
  | { readonly effect: 'starts'; readonly due: PlainDate };

/** From this many working days left on, writing the answer is a close thing. */
const tightWorkingDays = 2;

/** R7, R14: what planning a conversation on a day does to the terms of a file. */
export const plannedDayEffect = (
  { about, with: party }: { readonly about: ConversationAbout; readonly with: Party },
  on: PlainDate,
  running: readonly RunningTerm[],
  law: Law,
): PlannedDayEffect | null => {
  const regulation = regulationNow(law);
  if (about === 'objection')
    return party.party === 'complainant'
      ? { effect: 'starts', due: derivationOf('board-decision', on, regulation).due }
      : null;
  const term = running.find(({ kind }) => kind === 'verdict');
  if (!term) return null;
  const { due, sendBy = due } = derivationOf('verdict', term.from, regulation);
  const workingDaysLeft = workingDaysBetween(on, due, calendarOf(regulation));
  const effect = on > sendBy ? 'breaks' : workingDaysLeft <= tightWorkingDays ? 'tight' : 'within';
  return { effect, due, sendBy, workingDaysLeft };
};
