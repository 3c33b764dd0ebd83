import { useMemo } from 'react';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import {
  type CalendarFilter,
  type CalendarItem,
  calendarItems,
  isShown,
  lateItems,
} from '../../../shared/projections/deadline-calendar.ts';
import { useLaw, useToday } from '../../store/use-store.tsx';
import type { ShownDays } from './shown-days.ts';

/** What the filter lets through of the days that are shown, and all that is late, on whichever day. */
export const useCalendarItems = (
  rows: readonly CaseRow[],
  { first, last }: ShownDays,
  filter: CalendarFilter,
): { readonly items: readonly CalendarItem[]; readonly late: readonly CalendarItem[] } => {
  const law = useLaw();
  const today = useToday();
  const between = useMemo(
    () => calendarItems(rows, { law, today, between: { first, last } }),
    [rows, law, today, first, last],
  );
  const late = useMemo(() => lateItems(rows, law, today), [rows, law, today]);
  return useMemo(
    () => ({
      items: between.filter((item) => isShown(item, filter)),
      late: late.filter((item) => isShown(item, filter)),
    }),
    [between, late, filter],
  );
};
