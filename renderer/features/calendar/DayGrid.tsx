import { useElementSize } from '@mantine/hooks';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type GridMove, moved, sameMonth, type Week, weekNumber } from '../../../shared/calendar/calendar-days.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { DayCell } from './DayCell.tsx';
import classes from './DayGrid.module.css';
import { weekdayNames } from './weekday-names.ts';

const moves: Readonly<Record<string, GridMove>> = {
  ArrowLeft: 'day-before',
  ArrowRight: 'day-after',
  ArrowUp: 'week-before',
  ArrowDown: 'week-after',
  Home: 'week-start',
  End: 'week-end',
  PageUp: 'month-before',
  PageDown: 'month-after',
};
const yearMoves: Readonly<Record<string, GridMove>> = { PageUp: 'year-before', PageDown: 'year-after' };

/** What a cell takes up besides its items, and each item with the air below it, in pixels. */
const cellHead = 32;
const itemPitch = 24;
/** What an item of a cell never shrinks below: with one of them and "+n more" beneath it. */
const fewest = 2;

/**
 * Days in weeks, a grid to the keyboard and to a screen reader. One day takes part in the order of Tab; arrows, Home,
 * End, Page Up and Page Down move it, Enter opens what is on it. `whole`: every item is shown (a week).
 */
export const DayGrid = ({
  weeks,
  day,
  today,
  items,
  whole,
  labelledBy,
  opened,
  onMove,
  onOpenDay,
  onOpenItem,
}: {
  weeks: readonly Week[];
  day: PlainDate;
  today: PlainDate;
  items: ReadonlyMap<PlainDate, readonly CalendarItem[]>;
  whole: boolean;
  labelledBy: string;
  /** What stands open at a day. */
  opened: { readonly on: PlainDate; readonly panel: ReactNode } | null;
  onMove: (day: PlainDate) => void;
  onOpenDay: (day: PlainDate) => void;
  onOpenItem: (item: CalendarItem) => void;
}) => {
  const words = useText().calendar;
  const language = useLanguage();
  const help = useId();
  const grid = useRef<HTMLTableElement>(null);
  const { ref, height } = useElementSize<HTMLTableSectionElement>();
  const room = whole
    ? Number.POSITIVE_INFINITY
    : Math.max(fewest, Math.floor((height / Math.max(1, weeks.length) - cellHead) / itemPitch));

  // The keyboard goes along when it moves the day; whoever clicks elsewhere keeps their place.
  const byKey = useRef(false);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || !grid.current?.contains(event.target)) return;
    // Where the focus is: a screen reader may have put it on another day than the keys did.
    const at = (event.target.closest<HTMLElement>('[data-day]')?.dataset.day ?? day) as PlainDate;
    const move = (event.shiftKey ? yearMoves : moves)[event.key];
    if (move) {
      event.preventDefault();
      byKey.current = true;
      onMove(moved(at, move));
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target.dataset.day) {
      event.preventDefault();
      onOpenDay(at);
    }
  };

  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of days is what a table becomes with keys
        role="grid"
        aria-labelledby={labelledBy}
        aria-describedby={help}
        className={classes.grid}
        data-whole={whole || undefined}
        style={{ '--weeks': weeks.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.top}>
          <tr className={classes.names}>
            <th scope="col" className={classes.week}>
              <span className="visually-hidden">{words.weekShort}</span>
            </th>
            {weekdayNames(weeks[0] ?? [], language).map(({ name, short }) => (
              <th key={name} scope="col" className={classes.name} aria-label={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={ref} className={classes.weeks}>
          {weeks.map((week) => (
            <tr key={week[0]} className={classes.row}>
              <th scope="row" className={classes.week} aria-label={words.weekOf(weekNumber(week[0] ?? day))}>
                {weekNumber(week[0] ?? day)}
              </th>
              {week.map((each) => (
                <DayCell
                  key={each}
                  day={each}
                  today={today}
                  items={items.get(each) ?? nothing}
                  room={room}
                  outside={!whole && !sameMonth(each, day)}
                  current={each === day}
                  whole={whole}
                  panel={opened?.on === each ? opened.panel : null}
                  onOpenDay={onOpenDay}
                  onOpenItem={onOpenItem}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={help} className="visually-hidden">
        {words.gridHelp}
      </p>
    </>
  );
};

/** The same for every empty day, so that it is not drawn again. */
const nothing: readonly CalendarItem[] = [];
