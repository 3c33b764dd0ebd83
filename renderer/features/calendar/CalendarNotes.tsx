import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { routes } from '../../routes.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import classes from './Calendar.module.css';
import type { CalendarView } from './calendar-memory.ts';
import { ItemChip } from './ItemChip.tsx';
import type { ShownDays } from './shown-days.ts';

/** How many of what is late elsewhere are named; the rest is a press away. */
const named = 3;

/** What the days that are shown cannot say: what is late on others, that nothing is here, and what is not known yet. */
export const CalendarNotes = ({
  shown,
  today,
  elsewhere,
  nothing,
  onOpen,
  onEverything,
  onList,
}: {
  shown: ShownDays;
  today: PlainDate;
  elsewhere: readonly CalendarItem[];
  /** `register`: there is no complaint at all. */
  nothing: CalendarView | 'filtered' | 'register' | null;
  onOpen: (item: CalendarItem) => void;
  onEverything: () => void;
  onList: () => void;
}) => {
  const { calendar: texts, frame } = useText();
  const year = datePart(shown.last).year;
  const unknown = year > useCalendar().knownThrough;
  if (elsewhere.length === 0 && nothing === null && !unknown) return null;
  return (
    <div className={classes.notes}>
      {elsewhere.length > 0 ? (
        <div className={classes.elsewhere}>
          <span className={classes.elsewhereWords}>
            <IconAlertTriangle size={14} stroke={2} aria-hidden /> {texts.elsewhere(elsewhere.length)}
          </span>
          {elsewhere.slice(0, named).map((item) => (
            <span key={item.key} className={classes.elsewhereItem}>
              <ItemChip item={item} today={today} reachable onOpen={onOpen} />
            </span>
          ))}
          {elsewhere.length > named ? (
            <Button variant="subtle" size="compact-xs" className={classes.elsewhereAll} onClick={onList}>
              {texts.elsewhereAll}
            </Button>
          ) : null}
        </div>
      ) : null}
      {nothing ? (
        <p className={classes.note} role="status">
          {texts.empty[nothing]}{' '}
          {nothing === 'register' ? (
            <Button variant="subtle" size="compact-xs" component={Link} href={routes.newComplaint}>
              {frame.newComplaint}
            </Button>
          ) : null}
          {nothing === 'filtered' ? (
            <Button variant="subtle" size="compact-xs" onClick={onEverything}>
              {texts.empty.all}
            </Button>
          ) : null}
        </p>
      ) : null}
      {unknown ? <p className={classes.note}>{texts.decreeUnknown(year)}</p> : null}
    </div>
  );
};
