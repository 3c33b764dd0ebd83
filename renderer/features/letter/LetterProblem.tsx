import type { LetterError, Locked } from '../../../shared/ipc/contract.ts';
import type { LetterFieldsError } from '../../../shared/letters/letter-fields.ts';
import { Notice } from '../../components/Notice.tsx';
import { errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';

/** Why there is no letter to look at, and what to do. */
export const LetterProblem = ({ error }: { error: LetterFieldsError | LetterError | Locked }) => {
  const words = useText();
  const { letter } = words;
  if (error.type === 'facts-missing')
    return (
      <div className={classes.blank}>
        <div className={classes.sheet} role="status">
          <h2 className={classes.sheetTitle}>{letter.needs.title}</h2>
          <ul className={classes.needs}>
            {error.facts.map((fact) => (
              <li key={fact}>{letter.needs.facts[fact]}</li>
            ))}
          </ul>
          <p className="muted">{letter.needs.intro}</p>
        </div>
      </div>
    );
  if (error.type === 'letter-not-possible')
    return (
      <Notice meaning="soon" title={letter.notPossible.title}>
        {letter.notPossible[error.why]}
      </Notice>
    );
  return <Notice meaning="late">{errorText(words, error)}</Notice>;
};
