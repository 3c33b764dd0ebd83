import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type Deadline, urgencyOf } from '../../../shared/procedure/deadlines.ts';
import { calendarOf, regulationNow } from '../../../shared/procedure/law.ts';
import { useLaw } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Derivation.module.css';
import { conclusionWords, derivationLines, versionWords } from './derivation-words.ts';

/** The whole answer to "why this date?": each step a person would check, the conclusion, and by which rules. */
export const Derivation = ({
  deadline,
  today,
  titleId,
}: {
  deadline: Deadline;
  today: PlainDate;
  titleId?: string | undefined;
}) => {
  const texts = useText().complaint.deadlines;
  const language = useLanguage();
  const law = useLaw();
  return (
    <div className={classes.derivation}>
      <h2 id={titleId} className={classes.title}>
        {texts.why(formatDate(deadline.derivation.due, language, 'plain'))}
      </h2>
      <ol className={classes.lines}>
        {derivationLines(deadline, texts, language).map((line) => (
          <li key={`${line.lead}${line.text}`}>
            {line.lead ? <b>{line.lead}</b> : null} {line.text}
            {line.leadsTo ? (
              <>
                {' → '}
                <b>{line.leadsTo}</b>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      <p className={classes.conclusion}>
        {conclusionWords(deadline, urgencyOf(deadline, today, calendarOf(regulationNow(law))), texts, language)}
      </p>
      <p className="tiny">{versionWords(deadline, law, texts)}</p>
    </div>
  );
};
