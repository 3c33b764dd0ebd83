import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { dated, firstOf, line, lines, needed, text, textOrNull, texts } from './checks.ts';
import type { ComplaintCommand } from './commands.ts';
import type { Outcome, VerdictIssued } from './events.ts';
import type { Measure } from './measure.ts';
import type { Earliest } from './preconditions.ts';
import type { Field, Refusal } from './refusals.ts';

/** What the answer must hold besides its findings (R9, R10). */
export type VerdictNeeds = { readonly reasons: 'needed' | 'optional'; readonly measures: 'needed' | 'none' };

export const verdictNeeds = (outcome: Outcome): VerdictNeeds => {
  switch (outcome) {
    case 'upheld':
      return { reasons: 'optional', measures: 'needed' };
    case 'partly-upheld':
      return { reasons: 'needed', measures: 'needed' };
    case 'dismissed':
      return { reasons: 'needed', measures: 'none' };
    default:
      return assertNever(outcome);
  }
};

const tidyMeasure = ({ id, description, owner, dueOn }: Measure): Measure => ({
  id,
  description: text(description),
  owner: line(owner),
  dueOn,
});

export const tidyVerdict = (command: Extract<ComplaintCommand, { type: 'IssueVerdict' }>): VerdictIssued => ({
  type: 'VerdictIssued',
  issuedOn: command.issuedOn,
  outcome: command.outcome,
  findings: text(command.findings),
  reasons: textOrNull(command.reasons),
  measures: command.measures.map(tidyMeasure),
});

/** R8 to R10. A measure may be done before the verdict, but not before there was a complaint. */
export const verdictRefusal = (
  verdict: VerdictIssued,
  window: { readonly earliest: Earliest | null; readonly receivedOn: PlainDate; readonly today: PlainDate },
): Refusal | null => {
  const { outcome, measures } = verdict;
  const needs = verdictNeeds(outcome);
  if (needs.measures === 'none' && measures.length > 0) return { type: 'measures-not-allowed', outcome, rule: 'R9' };
  return firstOf(
    needed([
      ['issuedOn', verdict.issuedOn],
      ['findings', verdict.findings],
      ...(needs.reasons === 'needed' ? [['reasons', verdict.reasons ?? ''] as const] : []),
      ...(needs.measures === 'needed' ? [['measures', measures] as const] : []),
      ...measures.flatMap((measure, index): readonly (readonly [Field, string])[] => [
        [`measures.${index}.id`, measure.id],
        [`measures.${index}.description`, measure.description],
        [`measures.${index}.owner`, measure.owner],
        [`measures.${index}.dueOn`, measure.dueOn],
      ]),
    ]),
    dated('issuedOn', verdict.issuedOn, window),
    texts([
      ['findings', verdict.findings],
      ['reasons', verdict.reasons],
    ]),
    ...measures.map((measure, index) => measureRefusal(measure, index, measures, window.receivedOn)),
  );
};

const measureRefusal = (
  measure: Measure,
  index: number,
  all: readonly Measure[],
  receivedOn: PlainDate,
): Refusal | null =>
  firstOf(
    dated(`measures.${index}.dueOn`, measure.dueOn, { earliest: { day: receivedOn, because: 'receipt' } }),
    texts([[`measures.${index}.description`, measure.description]]),
    lines([[`measures.${index}.owner`, measure.owner]]),
    all.findIndex(({ id }) => id === measure.id) < index
      ? { type: 'same-measure-twice', field: `measures.${index}.id` }
      : null,
  );
