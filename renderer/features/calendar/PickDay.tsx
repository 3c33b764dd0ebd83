import { DatePicker } from '@mantine/dates';
import { useId, useMemo } from 'react';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import { useCalendar, useCases } from '../../store/use-store.tsx';
import { formatDate, formatTime } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { dayOffName } from './item-words.ts';
import classes from './PlanConversation.module.css';
import { plannedTalks } from './plan-choices.ts';

/** A month to pick a working day from: days off are named and closed, days with conversations say how many. */
export const PickDay = ({
  value,
  today,
  missing,
  onPick,
}: {
  value: PlainDate | null;
  today: PlainDate;
  missing: boolean;
  onPick: (day: PlainDate) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const { plan, before, after } = words.calendar;
  const calendar = useCalendar();
  const rows = useCases();
  const talks = useMemo(() => plannedTalks(rows), [rows]);
  const titleId = useId();
  const there = value === null ? [] : (talks.get(value) ?? []);
  const named = (day: PlainDate): string => {
    const off = calendar.nonWorkingDay(day);
    const busy = talks.get(day)?.length ?? 0;
    return [
      formatDate(day, language, 'long'),
      ...(off ? [dayOffName(off, words)] : []),
      ...(busy > 0 ? [plan.busy(busy)] : []),
    ].join(', ');
  };
  return (
    <section className={classes.pick} aria-labelledby={titleId}>
      <div className={classes.pickMonth}>
        <h3 id={titleId} className={classes.label}>
          {plan.day}
        </h3>
        <DatePicker
          value={value}
          onChange={(day) => {
            if (day !== null) onPick(day.slice(0, 10) as PlainDate);
          }}
          defaultDate={value ?? today}
          minDate={today}
          size="sm"
          maxLevel="month"
          hideOutsideDates
          excludeDate={(day) => !calendar.isWorkingDay(day as PlainDate)}
          getDayProps={(day) => ({
            'aria-label': named(day as PlainDate),
            title: named(day as PlainDate),
            'data-off': !calendar.isWorkingDay(day as PlainDate) || undefined,
          })}
          renderDay={(day) => (
            <span className={classes.pickDay} data-busy={talks.has(day) || undefined}>
              {datePart(day as PlainDate).day}
            </span>
          )}
          ariaLabels={{ previousMonth: before.month, nextMonth: after.month }}
          classNames={{ day: classes.pickButton }}
        />
      </div>
      <div className={classes.pickSide} aria-live="polite">
        {value === null ? (
          <p className={missing ? classes.missing : 'small muted'}>{missing ? plan.missing.day : plan.noDay}</p>
        ) : (
          <>
            <p className={classes.chosen}>{formatDate(value, language, 'long')}</p>
            {there.length === 0 ? (
              <p className="small muted">{plan.free}</p>
            ) : (
              <>
                <p className="small muted">{plan.alreadyThere}</p>
                <ul className={classes.there}>
                  {there.map(({ at, name, number }) => (
                    <li key={`${number}${name}${at}`}>
                      {at === null ? null : <b>{formatTime(at, language)} </b>}
                      {name} <span className="muted">{number}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
};
