import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import { type Asked, completeFor } from './asked.ts';
import {
  dated,
  day,
  type Filled,
  firstOf,
  line,
  mayText,
  mustLine,
  mustList,
  mustText,
  text,
  textOrNull,
} from './checks.ts';
import type { ComplaintCommand } from './commands.ts';
import type { Outcome, SubjectOutcome, VerdictIssued } from './events.ts';
import type { LinkedMeasure, Measure } from './measure.ts';
import type { Refusal } from './refusals.ts';
import type { OpenComplaint } from './state.ts';
import type { SubjectId } from './subjects.ts';

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

/** R8: what the outcomes of the subjects come to together; `null` when there are none. */
export const overallOutcome = (perSubject: readonly SubjectOutcome[]): Outcome | null => {
  const [first] = perSubject;
  if (!first) return null;
  return perSubject.every(({ outcome }) => outcome === first.outcome) ? first.outcome : 'partly-upheld';
};

/** R8: the subjects that need an outcome of their own: all of them, when there are several. */
export const subjectsToJudge = (subjects: readonly SubjectId[]): readonly SubjectId[] =>
  subjects.length > 1 ? subjects : [];

export const tidyMeasure = ({ id, description, owner, dueOn }: Measure): Measure => ({
  id,
  description: text(description),
  owner: line(owner),
  dueOn,
});
export const tidyLinked = (measure: LinkedMeasure): LinkedMeasure => ({
  ...tidyMeasure(measure),
  from: { stream: measure.from.stream, number: measure.from.number },
});

export const tidyVerdict = (
  command: Extract<ComplaintCommand, { type: 'IssueVerdict' }>,
  { received }: OpenComplaint,
): VerdictIssued => ({
  type: 'VerdictIssued',
  issuedOn: command.issuedOn,
  outcome: command.outcome,
  // One subject has the outcome of the whole; a form may say so twice.
  perSubject:
    subjectsToJudge(received.subjects).length === 0
      ? command.perSubject.filter(({ subject }) => !received.subjects.includes(subject))
      : command.perSubject.map(({ subject, outcome }) => ({ subject, outcome })),
  findings: text(command.findings),
  reasons: textOrNull(command.reasons),
  measures: command.measures.map(tidyMeasure),
  linkedMeasures: command.linkedMeasures.map(tidyLinked),
});

/** R8 to R10; all that is missing at once. A measure may be done before the verdict, but not before the receipt. */
export const verdictRefusal = (verdict: VerdictIssued, state: OpenComplaint, asked: Asked): Refusal | null => {
  const { outcome, measures, linkedMeasures } = verdict;
  const needs = verdictNeeds(outcome);
  const promised = [...measures, ...linkedMeasures];
  if (needs.measures === 'none' && promised.length > 0) return { type: 'measures-not-allowed', outcome, rule: 'R9' };
  const judged = verdict.perSubject.map(({ subject }) => subject);
  return firstOf(
    completeFor(
      asked,
      day('issuedOn', verdict.issuedOn),
      ...subjectsToJudge(state.received.subjects).map((subject) =>
        mustLine(`perSubject.${subject}`, judged.includes(subject) ? subject : '', 'R8'),
      ),
      mustText('findings', verdict.findings),
      needs.reasons === 'needed' ? mustText('reasons', verdict.reasons, 'R10') : mayText('reasons', verdict.reasons),
      ...(needs.measures === 'needed' ? [mustList('measures', promised, 'R9')] : []),
      ...measureFields(measures),
    ),
    perSubjectRefusal(verdict, state.received.subjects),
    measuresRefusal(measures, state),
    linkedRefusal(linkedMeasures, state),
  );
};

/** R8: the subjects of this complaint, each once, and together they come to the outcome of the whole. */
const perSubjectRefusal = ({ outcome, perSubject }: VerdictIssued, subjects: readonly SubjectId[]): Refusal | null => {
  for (const [index, { subject }] of perSubject.entries()) {
    if (!subjects.includes(subject)) return { type: 'subject-not-there', subject, rule: 'R8' };
    if (perSubject.findIndex((each) => each.subject === subject) < index)
      return { type: 'subject-twice', subject, rule: 'R8' };
  }
  const expected = overallOutcome(perSubject);
  return expected && expected !== outcome ? { type: 'outcomes-disagree', expected, rule: 'R8' } : null;
};

const ofMeasures: RuleId = 'R9';

/** R9: each has a description, an owner and a date. */
export const measureFields = (measures: readonly Measure[]): readonly Filled[] =>
  measures.flatMap((measure, index): readonly Filled[] => [
    mustLine(`measures.${index}.id`, measure.id, ofMeasures),
    mustText(`measures.${index}.description`, measure.description, ofMeasures),
    mustLine(`measures.${index}.owner`, measure.owner, ofMeasures),
    // A promise may lie ahead: `measuresRefusal` judges the day itself.
    mustLine(`measures.${index}.dueOn`, measure.dueOn, ofMeasures),
  ]);

/** R9: not done before there was a complaint, and each is named once in the whole file. */
export const measuresRefusal = (measures: readonly Measure[], state: OpenComplaint): Refusal | null => {
  const known = state.measures.map(({ id }) => id);
  return firstOf(
    ...measures.map(({ id, dueOn }, index) =>
      firstOf(
        dueRefusal(`measures.${index}.dueOn`, dueOn, state),
        known.includes(id) || measures.findIndex((each) => each.id === id) < index
          ? { type: 'same-measure-twice', field: `measures.${index}.id`, rule: 'R9' }
          : null,
      ),
    ),
  );
};

export const dueRefusal = (
  field: 'dueOn' | `measures.${number}.dueOn`,
  dueOn: PlainDate,
  { received }: OpenComplaint,
): Refusal | null => dated(ofMeasures, field, dueOn, { earliest: { day: received.receivedOn, because: 'receipt' } });

/** R9: a measure of another file, once, and not one of this file itself. */
export const linkedRefusal = (linked: readonly LinkedMeasure[], state: OpenComplaint): Refusal | null =>
  firstOf(
    ...linked.map(({ id, from }, index): Refusal | null => {
      if (from.number === state.received.number || state.measures.some((own) => own.id === id))
        return { type: 'own-measure', measure: id, rule: 'R9' };
      const twice =
        state.linkedMeasures.some((other) => other.id === id) || linked.findIndex((each) => each.id === id) < index;
      return twice ? { type: 'same-measure-twice', field: 'linkedMeasures', rule: 'R9' } : null;
    }),
  );
