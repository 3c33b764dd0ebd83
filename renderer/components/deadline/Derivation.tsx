import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type Deadline, type Urgency, urgencyOf } from '../../../shared/procedure/deadlines.ts';
import { calendarOf, regulationNow } from '../../../shared/procedure/law.ts';
import { useLaw } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { type Language, useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './Derivation.module.css';
import { standingWords } from './deadline-words.ts';
import { derivationLines } from './derivation-words.ts';

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
  const counted = law.find(({ regulation }) => regulation.version === deadline.regulationVersion)?.regulation;
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
        {conclusion(deadline, urgencyOf(deadline, today, calendarOf(regulationNow(law))), texts, language)}
      </p>
      <p className="tiny">
        {texts.version(deadline.regulationVersion)}
        {counted ? ` · ${texts.calendar(counted.decreesKnownThrough)}` : null}
      </p>
    </div>
  );
};

const conclusion = (
  deadline: Deadline,
  urgency: Urgency,
  texts: Words['complaint']['deadlines'],
  language: Language,
): string => {
  const { kind, derivation, progress } = deadline;
  const sentence = texts.conclusion(texts.kinds[kind], formatDate(derivation.due, language, 'full'));
  const standing = standingWords(urgency, texts).text;
  if (progress.status === 'met')
    return `${sentence} · ${texts.done(formatDate(progress.on, language, 'full'))}, ${standing}`;
  if (progress.status === 'missed')
    return `${sentence} · ${texts.overtaken(formatDate(progress.overtakenOn, language, 'full'))}`;
  if (progress.status === 'lapsed')
    return `${sentence} · ${texts.lapsedOn(formatDate(progress.on, language, 'full'), texts.lapsedBecause[progress.because])}`;
  return `${sentence} · ${standing}`;
};
