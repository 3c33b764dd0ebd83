import type { Verdict } from '../complaint/state.ts';
import { dutchDate } from './dutch-date.ts';
import { hearingFields } from './hearing-fields.ts';
import type { LetterDraft } from './letter-context.ts';

/** R8 to R10 and what led there: both sides heard or why not, findings, outcome, reasons, measures. */
export const verdictFields = (draft: LetterDraft<'verdict'>) => {
  const { state, facts } = draft;
  const verdict = state.status === 'in-progress' ? nothingDecided : state.verdict;
  const { outcome } = verdict;
  if (outcome !== 'upheld') facts.need(verdict.reasons, 'reasons');
  if (outcome !== 'dismissed' && verdict.measures.length === 0) facts.note('measures');
  return {
    hearings: hearings(draft),
    upheld: outcome === 'upheld',
    partlyUpheld: outcome === 'partly-upheld',
    dismissed: outcome === 'dismissed',
    findings: facts.need(verdict.findings, 'findings'),
    reasons: verdict.reasons,
    hasMeasures: verdict.measures.length > 0,
    measures: verdict.measures.map(({ description, owner, dueOn }) => ({
      description,
      owner,
      dueOn: dutchDate(dueOn),
    })),
  };
};

/** Never printed: `mayMakeLetter` has refused a verdict letter by then. */
const nothingDecided: Pick<Verdict, 'outcome' | 'findings' | 'reasons' | 'measures'> = {
  outcome: 'dismissed',
  findings: '',
  reasons: null,
  measures: [],
};

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
