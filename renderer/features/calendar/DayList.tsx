import type { ReactNode } from 'react';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { Chip } from '../../components/Chip.tsx';
import { useCalendar } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './DayList.module.css';
import { KindMark } from './ItemChip.tsx';
import { dayOffName, itemStanding, lineWords } from './item-words.ts';

type Shared = {
  readonly today: PlainDate;
  readonly opened: { readonly key: string; readonly panel: ReactNode } | null;
  readonly onOpen: (item: CalendarItem) => void;
};

/** Day after day what stands there; days with nothing are left out. */
export const DayList = ({
  items,
  today,
  opened,
  onOpen,
}: { items: ReadonlyMap<PlainDate, readonly CalendarItem[]> } & Shared) => {
  const words = useText();
  const language = useLanguage();
  const calendar = useCalendar();
  return (
    <div className={classes.list}>
      {[...items].map(([day, ofDay]) => {
        const off = calendar.nonWorkingDay(day);
        return (
          <section
            key={day}
            className={classes.day}
            aria-labelledby={`list-${day}`}
            data-today={day === today || undefined}
          >
            <h2 id={`list-${day}`} className={classes.heading}>
              <span>{formatDate(day, language, 'long').replace(/ \d{4}$/, '')}</span>
              {day === today ? <span className={classes.today}>{words.calendar.isToday}</span> : null}
              {off ? <span className={classes.off}>{dayOffName(off, words)}</span> : null}
            </h2>
            <ItemLines items={ofDay} today={today} opened={opened} onOpen={onOpen} />
          </section>
        );
      })}
    </div>
  );
};

/** What is late from before: above everything. */
export const LateList = ({ items, ...shared }: { items: readonly CalendarItem[] } & Shared) => {
  const { late } = useText().calendar;
  return (
    <section className={classes.day} aria-labelledby="list-late" data-late>
      <h2 id="list-late" className={classes.heading}>
        {late.title} <span className={classes.number}>{items.length}</span>
      </h2>
      <ItemLines items={items} withDay {...shared} />
    </section>
  );
};

const ItemLines = ({
  items,
  today,
  opened,
  onOpen,
  withDay = false,
}: { items: readonly CalendarItem[]; withDay?: boolean } & Shared) => {
  const words = useText();
  const language = useLanguage();
  return (
    <ul className={classes.lines}>
      {items.map((item) => {
        const { meaning, text } = itemStanding(item, today, words, language);
        const { number, complainantName, summary } = item.row;
        const near = datePart(item.on).year === datePart(today).year ? 'day' : 'full';
        return (
          <li key={item.key} className={classes.line} data-standing={item.standing} data-kind={item.kind}>
            <button type="button" className={classes.open} aria-haspopup="dialog" onClick={() => onOpen(item)}>
              <span className={classes.mark}>
                <KindMark kind={item.kind} size={16} />
              </span>
              <span className={classes.what}>
                {withDay ? <span className={classes.on}>{formatDate(item.on, language, near)} </span> : null}
                {lineWords(item, words, language)}
              </span>
              <span className={classes.number}>{number}</span>
              <span className={classes.who}>{complainantName}</span>
              <span className={classes.summary}>{summary}</span>
              <span className={classes.standing}>
                <Chip meaning={meaning}>{text}</Chip>
              </span>
            </button>
            {opened?.key === item.key ? opened.panel : null}
          </li>
        );
      })}
    </ul>
  );
};
