import type { CSSProperties } from 'react';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import { sameMonth, type Week, weekNumber } from '../../../shared/calendar/calendar-days.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { KindMark } from './ItemChip.tsx';
import { chipWords, dayOffName, itemStanding, lineWords } from './item-words.ts';
import classes from './PrintCalendar.module.css';
import { weekdayNames } from './weekday-names.ts';

/** Weeks on paper: a table, so that a full month breaks between its weeks. */
export const PrintedGrid = ({
  weeks,
  month,
  items,
  today,
}: {
  weeks: readonly Week[];
  /** A day of the month that is shown; days of another one are pale. */
  month: PlainDate | undefined;
  items: ReadonlyMap<PlainDate, readonly CalendarItem[]>;
  today: PlainDate;
}) => {
  const language = useLanguage();
  const words = useText();
  const calendar = useCalendar();
  return (
    <table className={classes.grid} style={{ '--weeks': weeks.length } as CSSProperties}>
      <thead>
        <tr>
          <th className={classes.week}>{words.calendar.weekShort}</th>
          {weekdayNames(weeks[0] ?? [], language).map(({ name, short }) => (
            <th key={name}>{short}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <td className={classes.week}>{week[0] ? weekNumber(week[0]) : null}</td>
            {week.map((day) => {
              const off = calendar.nonWorkingDay(day);
              return (
                <td
                  key={day}
                  data-off={off !== null || undefined}
                  data-outside={(month !== undefined && !sameMonth(day, month)) || undefined}
                >
                  <p className={classes.day}>
                    <b data-today={day === today || undefined}>{datePart(day).day}</b>
                    {off && off.why !== 'weekend' ? <span>{dayOffName(off, words)}</span> : null}
                  </p>
                  {(items.get(day) ?? []).map((item) => (
                    <PrintedItem key={item.key} item={item} today={today} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const PrintedItem = ({ item, today }: { item: CalendarItem; today: PlainDate }) => {
  const words = useText();
  const language = useLanguage();
  const { at, what, which } = chipWords(item, words, language);
  return (
    <p className={classes.item} data-standing={item.standing}>
      <KindMark kind={item.kind} size={9} /> {[at, what, which].filter(Boolean).join(' ')}
      {item.standing === 'late' ? ` (${itemStanding(item, today, words, language).text})` : null}
    </p>
  );
};

/** Day after day, one line for each item. */
export const PrintedList = ({
  items,
  today,
}: {
  items: ReadonlyMap<PlainDate, readonly CalendarItem[]>;
  today: PlainDate;
}) => {
  const words = useText();
  const language = useLanguage();
  return (
    <table className={classes.list}>
      <tbody>
        {[...items].flatMap(([day, ofDay]) =>
          ofDay.map((item, index) => {
            return (
              <tr key={item.key} data-first={index === 0 || undefined}>
                <th>{index === 0 ? formatDate(day, language) : null}</th>
                <td>
                  <KindMark kind={item.kind} size={10} /> {lineWords(item, words, language)}
                </td>
                <td>{item.row.number}</td>
                <td>{item.row.complainantName}</td>
                <td>{itemStanding(item, today, words, language).text}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
};
