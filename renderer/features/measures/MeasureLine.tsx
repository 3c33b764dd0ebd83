import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { assertNever } from '../../../shared/base/assert-never.ts';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import { type MeasureStanding, type PromisedMeasure, standingOf } from '../../../shared/projections/measure-list.ts';
import { Chip, type Meaning } from '../../components/Chip.tsx';
import { measurePath } from '../../routes.ts';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './Measures.module.css';
import type { MeasureAct } from './Measures.tsx';

/** One promise: what, who, by when, for which complaints, and the way to tick it off. */
export const MeasureLine = ({
  measure,
  today,
  onAct,
}: {
  measure: PromisedMeasure;
  today: PlainDate;
  onAct: (act: MeasureAct) => void;
}) => {
  const texts = useText().measures;
  const language = useLanguage();
  const { id, stream, description, owner, dueOn, status, lastReport, answers } = measure;
  const near = (day: PlainDate) =>
    formatDate(day, language, datePart(day).year === datePart(today).year ? 'short' : 'date');
  const { meaning, text } = standingWords(standingOf(measure, today), texts, near(dueOn), near);
  return (
    <li className={classes.line} data-status={status}>
      <div className={classes.what}>
        <p className={classes.description}>{description}</p>
        <p className={classes.facts}>
          <span>{owner}</span>
          {answers.map(({ stream: file, number, summary }) => (
            <Link
              key={file}
              href={file === stream ? measurePath(file, id) : measurePath(file, null)}
              className={classes.file ?? ''}
              title={summary}
            >
              {number}
            </Link>
          ))}
        </p>
        {lastReport ? <p className={classes.report}>{texts.report(near(lastReport.on), lastReport.progress)}</p> : null}
      </div>
      <div className={classes.standing}>
        <Chip meaning={meaning}>{text}</Chip>
      </div>
      <div className={classes.acts}>
        {status === 'open' ? (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={texts.reportOf(description)}
              onClick={() => onAct({ stream, action: 'report-measure', measure: id })}
            >
              {texts.reportAct}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={texts.completeOf(description)}
              onClick={() => onAct({ stream, action: 'complete-measure', measure: id })}
            >
              {texts.complete}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
};

const standingWords = (
  standing: MeasureStanding,
  texts: Words['measures'],
  due: string,
  near: (day: PlainDate) => string,
): { readonly meaning: Meaning; readonly text: string } => {
  switch (standing.standing) {
    case 'late':
      return { meaning: 'late', text: texts.standing.late(standing.daysLate, due) };
    case 'open':
      return { meaning: 'plain', text: texts.standing.open(due) };
    case 'done':
      return standing.daysLate === 0
        ? { meaning: 'done', text: texts.standing.done(near(standing.on)) }
        : { meaning: 'plain', text: texts.standing.doneLate(near(standing.on), standing.daysLate) };
    case 'dropped':
      return { meaning: 'plain', text: texts.standing.dropped(near(standing.on)) };
    default:
      return assertNever(standing);
  }
};
