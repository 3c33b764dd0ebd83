import type { PhaseStep } from '../../../shared/projections/phase-line.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './PhaseLine.module.css';
import { underPhase } from './phase-words.ts';

/** The procedure's steps with where this complaint is: a line to the eye, an ordered list to the ear. */
export const PhaseLine = ({ steps }: { steps: readonly PhaseStep[] }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.steps;
  return (
    <ol className={classes.line} aria-label={texts.line}>
      {steps.map((step) => (
        <li
          key={step.phase}
          className={classes.step}
          data-status={step.status}
          aria-current={step.status === 'now' ? 'step' : undefined}
        >
          <span className={classes.name}>{texts.phases[step.phase]}</span>
          <span className="visually-hidden">, {texts.phaseStatus[step.status]}</span>
          <span className={classes.under}>{underPhase(step, words, language)}</span>
        </li>
      ))}
    </ol>
  );
};
