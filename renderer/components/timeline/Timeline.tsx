import type { ReactNode } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { Meaning } from '../Chip.tsx';
import classes from './Timeline.module.css';

/** The date column of one line: `ma 19 jan`, and the year under it where that is another than today's. */
export type TimelineDay = { readonly on: PlainDate; readonly day: string; readonly year: string | null };

/** What happened and what is to come, along one line; `label` names it for screen readers. */
export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className={classes.timeline} aria-label={label}>
    {children}
  </ol>
);

/** Where yesterday ends and tomorrow begins. */
export const TodayLine = ({ label, on }: { label: string; on: PlainDate }) => (
  <li className={classes.today}>
    <time dateTime={on}>{label}</time>
  </li>
);

/** Something that is to happen: it is not there yet, so it is drawn open. */
export const GhostEntry = ({
  day,
  id,
  title,
  remark,
  meaning,
  chip,
}: {
  day: TimelineDay;
  /** What can be gone to by its name. */
  id?: string;
  title: string;
  remark?: string;
  meaning: Meaning;
  chip: ReactNode;
}) => (
  <li className={classes.entry} data-ghost={meaning} data-entry={id} tabIndex={id ? -1 : undefined}>
    <DayColumn day={day} />
    <div className={classes.body}>
      <p className={classes.head}>
        <span>{title}</span> {remark ? <span className={classes.remark}>{remark}</span> : null} {chip}
      </p>
    </div>
  </li>
);

/** Something about the file that is no record of it: a change of the regulation. */
export const NoteEntry = ({
  day,
  title,
  remark,
  children,
}: {
  day: TimelineDay;
  title: string;
  remark: string;
  children: ReactNode;
}) => (
  <li className={classes.entry} data-tone="correction">
    <DayColumn day={day} />
    <div className={classes.body}>
      <p className={classes.head}>
        <b className={classes.plainTitle}>{title}</b> <span className={classes.remark}>{remark}</span>
      </p>
      {children}
    </div>
  </li>
);

/** `struck`: it counts no longer; `correction`: it puts another entry right. */
export type EntryTone = 'main' | 'plain' | 'trouble' | 'struck' | 'correction';

/** Something that happened. Its title opens the details, which are only made once they are asked for. */
export const FactEntry = ({
  id,
  day,
  title,
  remark,
  tone,
  fresh,
  freshLabel,
  chip,
  expanded,
  onToggle,
  details,
  menu,
  children,
}: {
  id: string;
  day: TimelineDay;
  title: string;
  remark: string;
  tone: EntryTone;
  /** Just recorded: lightly marked. */
  fresh: boolean;
  freshLabel: string;
  chip: ReactNode;
  expanded: boolean;
  onToggle: () => void;
  details: () => ReactNode;
  /** What can be done with it. */
  menu?: ReactNode;
  children?: ReactNode;
}) => (
  <li className={classes.entry} data-tone={tone} data-fresh={fresh || undefined} data-entry={id}>
    <DayColumn day={day} />
    <div className={classes.body}>
      <div className={classes.head}>
        <button
          type="button"
          className={classes.title}
          aria-expanded={expanded}
          aria-controls={expanded ? `details-${id}` : undefined}
          onClick={onToggle}
        >
          {tone === 'struck' ? <del>{title}</del> : title}
          <svg className={classes.chevron} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2.5 7.5 6 4 9.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
        {remark ? <span className={classes.remark}>{remark}</span> : null}
        {fresh ? <span className={classes.fresh}>{freshLabel}</span> : null}
        {chip}
        {menu ? <span className={classes.menu}>{menu}</span> : null}
      </div>
      {children}
      {expanded ? (
        <div id={`details-${id}`} className={classes.details}>
          {details()}
        </div>
      ) : null}
    </div>
  </li>
);

const DayColumn = ({ day }: { day: TimelineDay }) => (
  <time className={classes.day} dateTime={day.on}>
    {day.day}
    {day.year ? <span className={classes.year}> {day.year}</span> : null}
  </time>
);
