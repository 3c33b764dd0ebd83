import type { PlainDate } from '../base/plain-date.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';
import { dutchDate } from './dutch-date.ts';
import type { LetterDraft } from './letter-context.ts';
import { termWords } from './term-words.ts';

/**
 * A term as the calendar shows it: the day in words, and whether it has passed on the date of the letter. The only
 * place where a letter gets the end of a term from, so that letter and calendar are one derivation.
 */
export const dueFields = (
  { deadlines, facts, today }: Pick<LetterDraft<LetterKind>, 'deadlines' | 'facts' | 'today'>,
  kind: DeadlineKind,
): { readonly dueOn: string; readonly overdue: boolean } => {
  const due = deadlines.find((deadline) => deadline.kind === kind)?.derivation.due ?? null;
  if (due === null) facts.note(`${kind}-deadline`);
  return { dueOn: due === null ? '' : dutchDate(due), overdue: due !== null && today > due };
};

/** R7: by when the answer is due, and whether that day has passed. */
export const answerByFields = (draft: LetterDraft<LetterKind>) => {
  const { dueOn, overdue } = dueFields(draft, 'verdict');
  return { verdictDueOn: dueOn, verdictOverdue: overdue, verdictTerm: termLength(draft, 'verdict') };
};

/** How long a term is: as it was counted, or by the regulation in force for one that has not begun and has no day yet. */
export const termLength = (
  { deadlines, regulation }: Pick<LetterDraft<LetterKind>, 'deadlines' | 'regulation'>,
  kind: DeadlineKind,
): string =>
  termWords(deadlines.find((deadline) => deadline.kind === kind)?.derivation.term ?? regulation.terms[kind].term);

export const dutchOrNull = (day: PlainDate | null): string | null => (day === null ? null : dutchDate(day));
