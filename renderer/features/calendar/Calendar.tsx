import { useCallback, useId, useMemo, useState } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { mayOneOf } from '../../../shared/members/rights.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { byDay, type CalendarItem, isNarrowed } from '../../../shared/projections/deadline-calendar.ts';
import { useCalendar, useCases, useCasesComplete, useMember, useToday } from '../../store/use-store.tsx';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Calendar.module.css';
import { CalendarHead } from './CalendarHead.tsx';
import { CalendarNotes } from './CalendarNotes.tsx';
import { type CalendarMemory, noFilter, useCalendarMemory } from './calendar-memory.ts';
import { DayGrid } from './DayGrid.tsx';
import { DayList, LateList } from './DayList.tsx';
import { DayPanel } from './DayPanel.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Legend } from './Legend.tsx';
import { PlanConversation } from './PlanConversation.tsx';
import { PrintCalendar } from './PrintCalendar.tsx';
import { SaveCalendarFile } from './SaveCalendarFile.tsx';
import { shownDays, titleOf } from './shown-days.ts';
import { useCalendarItems } from './use-calendar-items.ts';
import { useWayBack } from './use-way-back.ts';

/** What stands open at a day: one item, or all of the day when `key` is `null`. */
type Opened = { readonly on: PlainDate; readonly key: string | null; readonly viaDay: boolean };
type Beside = { readonly what: 'plan'; readonly on: PlainDate | null } | { readonly what: 'file' | 'print' | 'pdf' };

/** Why nothing stands on the days that are shown. */
const emptyBecause = (rows: readonly CaseRow[], { view, filter }: CalendarMemory) => {
  if (rows.length === 0) return 'register';
  return isNarrowed(filter) ? 'filtered' : view;
};

/** Terms, conversations and measures on their days: a month, a week, or a list (R3, R5 to R7, R9, R12 to R14). */
export const Calendar = () => {
  const texts = useText().calendar;
  const language = useLanguage();
  const today = useToday();
  const rows = useCases();
  const complete = useCasesComplete();
  const workCalendar = useCalendar();
  const mayPlan = mayOneOf(useMember(), ['handle-complaints', 'handle-board-complaints', 'record-objection']);
  const { memory, change } = useCalendarMemory(today);
  const { view, day, filter } = memory;
  const titleId = useId();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [beside, setBeside] = useState<Beside | null>(null);

  const shown = useMemo(() => shownDays(view, day), [view, day]);
  const { items, late } = useCalendarItems(rows, shown, filter);
  const days = useMemo(() => byDay(items), [items]);
  const elsewhere = useMemo(() => late.filter(({ on }) => on < shown.first || on > shown.last), [late, shown]);

  const onMove = useCallback((to: PlainDate) => change({ day: to }), [change]);
  const openDay = useCallback(
    (on: PlainDate) => {
      change({ day: on });
      setOpened({ on, key: null, viaDay: true });
    },
    [change],
  );
  const openItem = useCallback(
    (item: CalendarItem) => {
      change({ day: item.on });
      setOpened({ on: item.on, key: item.key, viaDay: false });
    },
    [change],
  );
  const plan = useCallback((on: PlainDate | null) => {
    setOpened(null);
    setBeside({ what: 'plan', on });
  }, []);
  const close = useCallback(() => setOpened(null), []);
  useWayBack(opened);

  const panelAt = (on: PlainDate) => {
    const ofDay = days.get(on) ?? [];
    const item = [...ofDay, ...late].find(({ key }) => key === opened?.key) ?? null;
    const canPlan = mayPlan && on >= today && workCalendar.isWorkingDay(on);
    return (
      <DayPanel
        day={on}
        side={view === 'list' ? 'below' : 'beside'}
        today={today}
        items={ofDay}
        item={item}
        onItem={({ key }) => setOpened({ on, key, viaDay: true })}
        onBack={opened?.viaDay ? () => setOpened({ on, key: null, viaDay: true }) : null}
        onClose={close}
        onPlan={canPlan ? () => plan(on) : null}
      />
    );
  };

  const title = titleOf(view, shown, day, texts, language);
  const inList = opened?.key ? { key: opened.key, panel: panelAt(opened.on) } : null;
  const withLate = view === 'list' && elsewhere.length > 0 && shown.first <= today && today <= shown.last;
  return (
    <div className={classes.page}>
      <CalendarHead
        title={title}
        titleId={titleId}
        memory={memory}
        today={today}
        onChange={change}
        onPlan={mayPlan ? () => plan(null) : null}
        onShare={(what) => setBeside({ what })}
      />
      <FilterBar rows={rows} filter={filter} onChange={(next) => change({ filter: next })} />
      <CalendarNotes
        shown={shown}
        today={today}
        elsewhere={withLate ? [] : elsewhere}
        nothing={complete && items.length === 0 ? emptyBecause(rows, memory) : null}
        onOpen={openItem}
        onEverything={() => change({ filter: noFilter })}
        onList={() => change({ view: 'list', day: today })}
      />
      {view === 'list' ? (
        <div className={classes.list}>
          {withLate ? <LateList items={elsewhere} today={today} opened={inList} onOpen={openItem} /> : null}
          <DayList items={days} today={today} opened={inList} onOpen={openItem} />
        </div>
      ) : (
        <>
          <DayGrid
            weeks={shown.weeks}
            day={day}
            today={today}
            items={days}
            whole={view === 'week'}
            labelledBy={titleId}
            opened={opened && { on: opened.on, panel: panelAt(opened.on) }}
            onMove={onMove}
            onOpenDay={openDay}
            onOpenItem={openItem}
          />
          <Legend />
        </>
      )}
      {beside?.what === 'plan' ? (
        <PlanConversation
          on={beside.on}
          onClose={() => setBeside(null)}
          onPlanned={(on) => {
            setBeside(null);
            change({ day: on });
          }}
        />
      ) : null}
      {beside?.what === 'file' ? (
        <SaveCalendarFile rows={rows} filter={filter} onClose={() => setBeside(null)} />
      ) : null}
      {beside?.what === 'print' || beside?.what === 'pdf' ? (
        <PrintCalendar
          as={beside.what}
          title={title}
          shown={shown}
          view={view}
          items={days}
          today={today}
          onDone={() => setBeside(null)}
        />
      ) : null}
    </div>
  );
};
