import { Link } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { runningUrgency } from '../../../shared/procedure/deadlines.ts';
import type { ObjectionLine } from '../../../shared/projections/objection-list.ts';
import { Chip, type Meaning } from '../../components/Chip.tsx';
import { dayNear, standingWords } from '../../components/deadline/deadline-words.ts';
import { objectionPath } from '../../routes.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { filedTitle, stepTitle } from '../../text/step-words.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './Objections.module.css';

/** One objection: whose and about what, where it stands, and by when the board answers. The whole line opens it. */
export const OneObjection = ({ line, today }: { line: ObjectionLine; today: PlainDate }) => {
  const words = useText();
  const language = useLanguage();
  const calendar = useCalendar();
  const texts = words.objections;
  const { row, objection, step, term, group } = line;
  const name = row.complainantName;
  const title =
    step && group !== 'done'
      ? step.filed
        ? filedTitle(step, step.filed, name, words)
        : stepTitle(step, name, words, language)
      : howItEnded(line, words);
  const chip: { readonly meaning: Meaning; readonly text: string } | null = term
    ? standingWords(runningUrgency(term.due, today, calendar, term.binds), words.complaint.deadlines)
    : null;
  return (
    <li className={classes.line}>
      <span className={classes.number}>{row.number}</span>
      <div className={classes.what}>
        <Link href={objectionPath(row.stream)} className={classes.title ?? ''}>
          {row.summary}
        </Link>
        <p className={classes.about}>{[name, row.organisation].filter(Boolean).join(', ')}</p>
      </div>
      <div className={classes.where}>
        <p className={classes.step}>{title}</p>
        <p className={classes.about}>
          {[
            texts.received(dayNear(objection.receivedOn, today, language)),
            objection.late ? texts.late : texts.inTime,
          ].join(' · ')}
        </p>
      </div>
      <div className={classes.term}>
        {chip ? <Chip meaning={chip.meaning}>{chip.text}</Chip> : null}
        <span className={classes.day}>
          {term ? texts.boardDecision(dayNear(term.due, today, language)) : group === 'done' ? '' : texts.noTerm}
        </span>
      </div>
    </li>
  );
};

/** What the board made of it, or why it did not come to that. */
const howItEnded = ({ objection }: ObjectionLine, words: Words): string => {
  const { outcome, ended, handled } = words.objections;
  if (objection.outcome) return outcome[objection.outcome];
  return objection.status === 'withdrawn' || objection.status === 'not-admitted' ? ended[objection.status] : handled;
};
