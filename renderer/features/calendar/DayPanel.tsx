import { Popover } from '@mantine/core';
import { useId } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { useCalendar } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './DayPanel.module.css';
import { ItemChip } from './ItemChip.tsx';
import { ItemDetails } from './ItemDetails.tsx';
import { dayOffName } from './item-words.ts';
import { PanelHead } from './PanelHead.tsx';

/** Opens at the day that it is put in: what is on it, or one item with why it stands there. Esc goes back. */
export const DayPanel = ({
  day,
  side,
  today,
  items,
  item,
  onItem,
  onBack,
  onClose,
  onPlan,
}: {
  day: PlainDate;
  /** Beside a day, or below a line. */
  side: 'beside' | 'below';
  today: PlainDate;
  items: readonly CalendarItem[];
  /** `null`: the whole day. */
  item: CalendarItem | null;
  onItem: (item: CalendarItem) => void;
  /** `null` when the item was opened by itself. */
  onBack: (() => void) | null;
  onClose: () => void;
  /** `null` when nothing can be planned on this day. */
  onPlan: (() => void) | null;
}) => {
  const titleId = useId();
  return (
    <Popover
      opened
      onChange={(stays) => {
        if (!stays) onClose();
      }}
      position={side === 'beside' ? 'right-start' : 'bottom-start'}
      width="min(400px, 92vw)"
      withRoles={false}
      closeOnEscape={false}
      trapFocus
      shadow="none"
      middlewares={{ shift: { padding: 12, crossAxis: true }, flip: { padding: 12 } }}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-labelledby={titleId}
        className={classes.panel}
        // What happens here is no press on the day beneath it, nor a key of its grid.
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          (item && onBack ? onBack : onClose)();
        }}
      >
        {item ? (
          <ItemDetails key={item.key} item={item} today={today} titleId={titleId} onBack={onBack} onClose={onClose} />
        ) : (
          <WholeDay
            day={day}
            today={today}
            items={items}
            titleId={titleId}
            onItem={onItem}
            onClose={onClose}
            onPlan={onPlan}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
};

const WholeDay = ({
  day,
  today,
  items,
  titleId,
  onItem,
  onClose,
  onPlan,
}: {
  day: PlainDate;
  today: PlainDate;
  items: readonly CalendarItem[];
  titleId: string;
  onItem: (item: CalendarItem) => void;
  onClose: () => void;
  onPlan: (() => void) | null;
}) => {
  const words = useText();
  const language = useLanguage();
  const off = useCalendar().nonWorkingDay(day);
  const texts = words.calendar.panel;
  return (
    <>
      <PanelHead titleId={titleId} title={formatDate(day, language, 'long')} onClose={onClose}>
        {off && off.why !== 'weekend' ? <p className="tiny">{dayOffName(off, words)}</p> : null}
      </PanelHead>
      {items.length === 0 ? (
        <p className={classes.nothing}>{texts.nothing}</p>
      ) : (
        <ul className={classes.items}>
          {items.map((item) => (
            <li key={item.key}>
              <ItemChip item={item} today={today} tall reachable onOpen={onItem} />
            </li>
          ))}
        </ul>
      )}
      {onPlan ? (
        <button type="button" className={classes.plan} onClick={onPlan}>
          {texts.plan}
        </button>
      ) : null}
    </>
  );
};
