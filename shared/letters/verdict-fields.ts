import type { Measure } from '../complaint/measure.ts';
import { type Verdict, verdictOf } from '../complaint/state.ts';
import { dueFields, dutchOrNull, termLength } from './deadline-fields.ts';
import { dutchDate } from './dutch-date.ts';
import { hearingFields } from './hearing-fields.ts';
import type { LetterDraft } from './letter-context.ts';
import type { LetterFields } from './letter-shape.ts';
import { letterheadFields } from './letterhead-fields.ts';
import { outcomeFields, outcomeWords, subjectInLetter } from './outcome-words.ts';

/** R7 to R11: both sides heard or why not, findings, outcome, reasons, measures, and the way to object (R12). */
export const verdictFields = (draft: LetterDraft<'verdict'>): LetterFields<'verdict'> => {
  const { state, facts, inputs, regulation } = draft;
  const { received } = state;
  const verdict = verdictOf(state) ?? nothingDecided;
  const { outcome, perSubject, linkedMeasures } = verdict;
  const due = dueFields(draft, 'verdict');
  const promised = [...verdict.measures, ...linkedMeasures];
  if (outcome !== 'upheld') facts.need(verdict.reasons, 'reasons');
  if (outcome !== 'dismissed' && promised.length === 0) facts.note('measures');
  return {
    ...letterheadFields(draft),
    ...outcomeFields(outcome),
    ...measureFields(promised),
    substance: facts.need(inputs.substance ?? received.text, 'complaint-text'),
    wish: received.wish,
    incidentOn: dutchOrNull(received.incidentOn),
    verdictDueOn: due.dueOn,
    verdictLate: due.overdue,
    hearings: hearings(draft),
    hasSubjects: perSubject.length > 1,
    subjects: perSubject.map(({ subject, outcome: of }) => ({
      subject: subjectInLetter(subject, regulation),
      verdict: outcomeWords(of),
    })),
    findings: facts.need(verdict.findings, 'findings'),
    reasons: verdict.reasons,
    hasLinkedMeasures: linkedMeasures.length > 0,
    byBoard: state.route.by === 'board',
    objectionTerm: termLength(draft, 'objection'),
    boardTerm: termLength(draft, 'board-decision'),
  };
};

/** R9: what is promised, by whom and by when. */
export const measureFields = (promised: readonly Measure[]) => ({
  hasMeasures: promised.length > 0,
  measures: promised.map(({ description, owner, dueOn }) => ({ description, owner, dueOn: dutchDate(dueOn) })),
});

/** Never printed: `mayMakeLetter` has refused a verdict letter by then. */
const nothingDecided: Pick<Verdict, 'outcome' | 'perSubject' | 'findings' | 'reasons' | 'measures' | 'linkedMeasures'> =
  { outcome: 'dismissed', perSubject: [], findings: '', reasons: null, measures: [], linkedMeasures: [] };

const hearings = ({ state, facts }: LetterDraft<'verdict'>) => {
  const sides = [
    hearingFields(state.complainantHearing, { ofComplainant: true, position: null }),
    ...state.involved.map(({ person, hearing }) =>
      hearingFields(hearing, { ofComplainant: false, position: person.position }),
    ),
  ];
  const closed = sides.filter((side) => side !== null);
  if (closed.length < sides.length) facts.note('hearing-of-every-side');
  return closed;
};
