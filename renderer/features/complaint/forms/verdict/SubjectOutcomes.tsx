import { Input, SegmentedControl } from '@mantine/core';
import type { Outcome, SubjectOutcome } from '../../../../../shared/complaint/events.ts';
import type { Field } from '../../../../../shared/complaint/refusals.ts';
import type { SubjectId } from '../../../../../shared/complaint/subjects.ts';
import { overallOutcome } from '../../../../../shared/complaint/verdict.ts';
import { useRegulation } from '../../../../store/use-store.tsx';
import { subjectName } from '../../../../text/subject-words.ts';
import { useText } from '../../../../text/text.tsx';
import classes from './SubjectOutcomes.module.css';

const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];

/** R8: an outcome for each subject, and what they come to together. */
export const SubjectOutcomes = ({
  subjects,
  chosen,
  onChange,
  errorOf,
}: {
  subjects: readonly SubjectId[];
  chosen: readonly SubjectOutcome[];
  onChange: (chosen: readonly SubjectOutcome[]) => void;
  errorOf: (field: Field) => string | undefined;
}) => {
  const words = useText();
  const regulation = useRegulation();
  const texts = words.complaint.verdict.perSubject;
  const names = words.domain.outcomes;
  return (
    <fieldset className={classes.subjects}>
      <legend className={classes.legend}>{texts.label}</legend>
      {subjects.map((subject, index) => {
        const name = subjectName(subject, regulation, words);
        return (
          <Input.Wrapper key={subject} label={name} labelElement="div" error={errorOf(`perSubject.${subject}`)}>
            <SegmentedControl
              fullWidth
              className={classes.choice}
              size="xs"
              aria-label={name}
              data={outcomes.map((outcome) => ({ value: outcome, label: names[outcome] }))}
              value={chosen.find((each) => each.subject === subject)?.outcome ?? ''}
              data-autofocus={index === 0 || undefined}
              onChange={(outcome) => onChange(withOutcome(subjects, chosen, subject, outcome as Outcome))}
            />
          </Input.Wrapper>
        );
      })}
      <p className={classes.overall}>
        <b>{texts.overall}</b>
        <span>{explained(subjects, chosen, words.complaint.verdict, names)}</span>
      </p>
    </fieldset>
  );
};

/** Kept in the order of the complaint's own subjects. */
const withOutcome = (
  subjects: readonly SubjectId[],
  chosen: readonly SubjectOutcome[],
  changed: SubjectId,
  outcome: Outcome,
): readonly SubjectOutcome[] =>
  subjects.flatMap((subject) =>
    subject === changed ? [{ subject, outcome }] : chosen.filter((each) => each.subject === subject),
  );

const explained = (
  subjects: readonly SubjectId[],
  chosen: readonly SubjectOutcome[],
  { perSubject }: { readonly perSubject: ReturnType<typeof useText>['complaint']['verdict']['perSubject'] },
  names: Readonly<Record<Outcome, string>>,
): string => {
  const overall = overallOutcome(chosen);
  if (!overall || chosen.length < subjects.length) return perSubject.open;
  return chosen.every(({ outcome }) => outcome === overall)
    ? perSubject.same(names[overall].toLowerCase())
    : perSubject.mixed;
};
