import { memo, type ReactNode } from 'react';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './DayGrid.module.css';
import { ItemChip } from './ItemChip.tsx';
import { dayOffName } from './item-words.ts';

/** One day of the grid: its number, why it is off, and as many of its items as there is room for. */
export const DayCell = memo(
  ({
    day,
    today,
    items,
    room,
    outside,
    current,
    whole,
    panel,
    onOpenDay,
    onOpenItem,
  }: {
    day: PlainDate;
    today: PlainDate;
    items: readonly CalendarItem[];
    /** How many lines there are for items; where there are more, the last says how many. */
    room: number;
    outside: boolean;
    /** The keyboard is here. */
    current: boolean;
    whole: boolean;
    panel: ReactNode;
    onOpenDay: (day: PlainDate) => void;
    onOpenItem: (item: CalendarItem) => void;
  }) => {
    const words = useText();
    const language = useLanguage();
    const off = useCalendar().nonWorkingDay(day);
    const texts = words.calendar;
    const isToday = day === today;
    const shown = items.length > room ? items.slice(0, room - 1) : items;
    const left = items.length - shown.length;
    const late = items.filter(({ standing }) => standing === 'late').length;
    const name = off && off.why !== 'weekend' ? dayOffName(off, words) : null;
    const label = [
      formatDate(day, language, 'long'),
      ...(isToday ? [texts.isToday] : []),
      ...(name ? [name] : []),
      texts.count(items.length),
      ...(late > 0 ? [`${late} ${texts.standings.late}`] : []),
    ];
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys of all its days
      <td
        tabIndex={current ? 0 : -1}
        className={classes.day}
        data-day={day}
        data-off={off !== null || undefined}
        data-outside={outside || undefined}
        data-today={isToday || undefined}
        aria-label={texts.cell(label)}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onOpenDay(day)}
      >
        <div className={classes.head}>
          <span className={classes.number}>{datePart(day).day}</span>
          {name ? (
            <span className={classes.off} title={name}>
              {name}
            </span>
          ) : null}
        </div>
        {shown.map((item) => (
          <ItemChip key={item.key} item={item} today={today} tall={whole} onOpen={onOpenItem} />
        ))}
        {left > 0 ? (
          <button
            type="button"
            className={classes.more}
            tabIndex={-1}
            aria-haspopup="dialog"
            onClick={(event) => {
              event.stopPropagation();
              onOpenDay(day);
            }}
          >
            {texts.more(left)}
          </button>
        ) : null}
        {panel}
      </td>
    );
  },
);
