import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { MovedTerm } from '../../../shared/projections/effect-of-law.ts';
import type { FactEntry } from '../../../shared/projections/timeline.ts';
import classes from './AmendmentBlock.module.css';
import { changesOf } from './detail-words.ts';
import type { Telling } from './facts/telling.ts';
import { amendmentWords, movedWords } from './timeline-words.ts';

/** What was done to a fact since it was recorded: how it stood first, who put it right, why, and what moved by it. */
export const AmendmentBlock = ({ entry, telling, today }: { entry: FactEntry; telling: Telling; today: PlainDate }) => {
  const { amendment, original, event } = entry;
  if (!amendment) return null;
  const texts = telling.words.complaint.timeline.amended;
  const changes = original ? changesOf(original, event, telling) : [];
  return (
    <div className={classes.amendment} data-kind={amendment.kind}>
      {changes.map(({ label, was }) => (
        <p key={label} className={classes.was}>
          <span>{label}:</span> <del>{was ?? texts.nothing}</del>
        </p>
      ))}
      <p className={classes.who}>
        <b>{amendmentWords(amendment, telling, today)}:</b> {amendment.reason}
      </p>
      {movedWords(amendment.moved, telling, today).map((line) => (
        <p key={line}>{line}.</p>
      ))}
    </div>
  );
};

/** The terms that something moved, from and to. */
export const MovedTerms = ({
  moved,
  telling,
  today,
}: {
  moved: readonly MovedTerm[];
  telling: Telling;
  today: PlainDate;
}) =>
  moved.length === 0 ? null : (
    <ul className={classes.moved}>
      {movedWords(moved, telling, today).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
