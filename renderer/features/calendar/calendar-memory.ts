import { useCallback, useState } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarFilter } from '../../../shared/projections/deadline-calendar.ts';
import type { Store } from '../../store/store-types.ts';
import { useStore } from '../../store/use-store.tsx';

export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** How a person left the screen; it comes back as it was, and is gone when the register locks. */
export type CalendarMemory = {
  readonly view: CalendarView;
  /** The day that the keyboard is on; the month or week around it is shown. */
  readonly day: PlainDate;
  readonly filter: CalendarFilter;
};

export const noFilter: CalendarFilter = { hidden: [], handler: null, phase: null, withDone: true };

/** Hangs on the open store, so that it goes with it. */
const memories = new WeakMap<Store, CalendarMemory>();

export const useCalendarMemory = (today: PlainDate) => {
  const store = useStore();
  const [memory, setMemory] = useState<CalendarMemory>(
    () => memories.get(store) ?? { view: 'month', day: today, filter: noFilter },
  );
  const change = useCallback(
    (changes: Partial<CalendarMemory>) =>
      setMemory((current) => {
        const next = { ...current, ...changes };
        memories.set(store, next);
        return next;
      }),
    [store],
  );
  return { memory, change };
};
