import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import { IconCalendarShare, IconChevronLeft, IconChevronRight, IconDots } from '@tabler/icons-react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { moved } from '../../../shared/calendar/calendar-days.ts';
import { useText } from '../../text/text.tsx';
import classes from './Calendar.module.css';
import { type CalendarMemory, type CalendarView, calendarViews } from './calendar-memory.ts';

/** Which month or week, the way to another, the views, and what one can do with it. */
export const CalendarHead = ({
  title,
  titleId,
  memory: { view, day },
  today,
  onChange,
  onPlan,
  onShare,
}: {
  title: string;
  titleId: string;
  memory: CalendarMemory;
  today: PlainDate;
  onChange: (changes: Partial<CalendarMemory>) => void;
  /** `null` for someone who may not plan. */
  onPlan: (() => void) | null;
  onShare: (what: 'file' | 'print' | 'pdf') => void;
}) => {
  const texts = useText().calendar;
  const [before, after] =
    view === 'week' ? (['week-before', 'week-after'] as const) : (['month-before', 'month-after'] as const);
  return (
    <header className={classes.head}>
      <h1 id={titleId} className={classes.title} aria-live="polite">
        {title}
      </h1>
      <div className={classes.move}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.before[view]}
          onClick={() => onChange({ day: moved(day, before) })}
        >
          <IconChevronLeft size={17} stroke={1.8} aria-hidden />
        </ActionIcon>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange({ day: today })}>
          {texts.today}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.after[view]}
          onClick={() => onChange({ day: moved(day, after) })}
        >
          <IconChevronRight size={17} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.acts}>
        <SegmentedControl
          size="xs"
          aria-label={texts.view}
          data={calendarViews.map((each) => ({ value: each, label: texts.views[each] }))}
          value={view}
          onChange={(next) => onChange({ view: next as CalendarView })}
        />
        {onPlan ? (
          <Button variant="default" size="compact-md" className={classes.act} onClick={onPlan}>
            {texts.plan.open}
          </Button>
        ) : null}
        <Button variant="default" size="compact-md" className={classes.act} onClick={() => onShare('file')}>
          <IconCalendarShare size={16} stroke={1.7} aria-hidden className={classes.shareIcon} />
          <span className={classes.shareWords}>{texts.share.open}</span>
        </Button>
        <Menu position="bottom-end" shadow="none" width={200}>
          <Menu.Target>
            <ActionIcon variant="default" size={30} aria-label={texts.share.menu}>
              <IconDots size={17} stroke={1.8} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onShare('print')}>{texts.print.open}</Menu.Item>
            <Menu.Item onClick={() => onShare('pdf')}>{texts.print.pdf}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
};
