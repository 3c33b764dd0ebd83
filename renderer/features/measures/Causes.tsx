import type { Cause } from '../../../shared/projections/measure-list.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { subjectName } from '../../text/subject-words.ts';
import { useText } from '../../text/text.tsx';
import classes from './Measures.module.css';

/** What comes back: the subjects of the complaints behind the measures that are shown, the most first. */
export const Causes = ({ causes }: { causes: readonly Cause[] }) => {
  const words = useText();
  const regulation = useRegulation();
  const texts = words.measures.causes;
  if (causes.length === 0) return null;
  const most = Math.max(...causes.map(({ complaints }) => complaints));
  return (
    <aside className={classes.causes} aria-labelledby="measure-causes">
      <h2 id="measure-causes" className={classes.asideHeading}>
        {texts.title}
      </h2>
      <p className="small muted">{texts.explained}</p>
      <ol className={classes.causeList}>
        {causes.map(({ subject, complaints, measures }) => (
          <li key={subject} data-recurs={complaints > 1 || undefined}>
            <span className={classes.causeName}>{subjectName(subject, regulation, words)}</span>
            <span
              className={classes.causeBar}
              aria-hidden="true"
              style={{ width: `${Math.round((100 * complaints) / most)}%` }}
            />
            <span className={classes.causeCount}>{texts.count(complaints, measures)}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
};
