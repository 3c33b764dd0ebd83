import { memo } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { runningUrgency } from '../../../shared/procedure/deadlines.ts';
import { calendarOf, regulationNow } from '../../../shared/procedure/law.ts';
import { type CaseRow, nextDeadlineOf } from '../../../shared/projections/case-list.ts';
import { Chip } from '../../components/Chip.tsx';
import { dayNear, standingWords } from '../../components/deadline/deadline-words.ts';
import { useLaw, useRegulation } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { subjectName } from '../../text/subject-words.ts';
import { useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './CaseGrid.module.css';

/** One complaint in the list. */
export const CaseLine = memo(
  ({
    row,
    index,
    top,
    today,
    active,
    onPress,
  }: {
    row: CaseRow;
    index: number;
    top: number;
    today: PlainDate;
    active: boolean;
    onPress: () => void;
  }) => {
    const words = useText();
    const language = useLanguage();
    const regulation = useRegulation();
    const subjects = row.subjects.map((subject) => subjectName(subject, regulation, words)).join(', ');
    const marks = [
      row.contradictions > 0 ? words.complaints.attention(row.contradictions) : null,
      row.readOnly ? words.complaints.readOnly : null,
    ].filter((mark) => mark !== null);
    return (
      <div
        role="row"
        id={`case-${row.stream}`}
        aria-rowindex={index + 2}
        aria-selected={active}
        className={classes.row}
        style={{ transform: `translateY(${top}px)` }}
        onClick={onPress}
      >
        <Cell column="number">
          <span className={classes.number}>{row.number}</span>
        </Cell>
        <Cell column="received">{formatDate(row.receivedOn, language, 'date')}</Cell>
        <Cell column="complainant">
          <b className={classes.line}>{row.complainantName}</b>
          <span className={classes.second}>{row.organisation}</span>
        </Cell>
        <Cell column="summary">
          <span className={classes.line}>{row.summary}</span>
          <span className={classes.second}>
            {marks.length > 0 ? <em className={classes.mark}>{marks.join(' · ')} · </em> : null}
            {subjects}
          </span>
        </Cell>
        <Cell column="phase">{phaseWord(row, words)}</Cell>
        <Cell column="deadline">
          <NextDeadlineChip row={row} today={today} />
        </Cell>
        <Cell column="handler">
          <span className={classes.line}>{row.handler?.name}</span>
        </Cell>
      </div>
    );
  },
);

const phaseWord = (row: CaseRow, words: Words): string => {
  if (row.ending) return words.domain.endings[row.ending.kind];
  if (row.status === 'decided') return words.complaints.toSend;
  if (row.status === 'objection')
    return row.phase === 'closed' ? words.complaints.objectionAnswered : words.complaints.objectionRunning;
  return words.complaints.phases[row.phase];
};

const Cell = ({ column, children }: { column: string; children: React.ReactNode }) => (
  <div role="gridcell" data-column={column}>
    {children}
  </div>
);

const NextDeadlineChip = ({ row, today }: { row: CaseRow; today: PlainDate }) => {
  const words = useText();
  const language = useLanguage();
  const law = useLaw();
  const next = nextDeadlineOf(row, law);
  if (!next) return <span className="tiny">{words.complaints.noDeadline}</span>;
  const { kind, due, binds } = next;
  const urgency = runningUrgency(due, today, calendarOf(regulationNow(law)), binds);
  const { meaning, text } = standingWords(urgency, words.complaint.deadlines);
  return (
    <>
      <Chip meaning={meaning}>{text}</Chip>
      <span className={classes.second}>
        {words.complaints.nextDeadline[kind]} {dayNear(due, today, language)}
      </span>
    </>
  );
};
