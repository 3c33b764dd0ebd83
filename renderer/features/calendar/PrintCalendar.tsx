import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { bridge } from '../../bridge.ts';
import { PrintSheet } from '../../components/PrintSheet.tsx';
import { useRegister } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { errorText } from '../../text/error-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import type { CalendarView } from './calendar-memory.ts';
import classes from './PrintCalendar.module.css';
import { PrintedGrid, PrintedList } from './PrintedDays.tsx';
import type { ShownDays } from './shown-days.ts';

/** What is shown, on A4 on its side, with every item in full: to the printer, or as a PDF. */
export const PrintCalendar = ({
  as,
  title,
  shown,
  view,
  items,
  today,
  onDone,
}: {
  as: 'print' | 'pdf';
  title: string;
  shown: ShownDays;
  view: CalendarView;
  items: ReadonlyMap<PlainDate, readonly CalendarItem[]>;
  today: PlainDate;
  onDone: () => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.calendar.print;
  const register = useRegister();
  const organisation = register.status === 'founded' ? register.organisation.name : words.frame.product;
  const asPdf = useCallback(async () => {
    const saved = await bridge.request('files:save-page-as-pdf', { name: texts.pdfName(title) });
    if (!saved.ok)
      notifications.show({ title: texts.failed, message: errorText(words, saved.error), autoClose: false });
    else if (saved.value !== null) notifications.show({ message: texts.saved(saved.value) });
  }, [texts, title, words]);
  return (
    <PrintSheet
      wide
      heading={texts.heading(title, organisation)}
      way={as === 'pdf' ? asPdf : 'printer'}
      onPrinted={onDone}
    >
      {view === 'list' ? (
        <PrintedList items={items} today={today} />
      ) : (
        <PrintedGrid
          weeks={shown.weeks}
          month={view === 'month' ? shown.weeks[1]?.[0] : undefined}
          items={items}
          today={today}
        />
      )}
      <p className={classes.foot}>{texts.madeOn(formatDate(today, language, 'plain'))}</p>
    </PrintSheet>
  );
};
