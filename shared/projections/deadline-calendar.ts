import { assertNever } from '../base/assert-never.ts';
import { compareCodeUnits, type MemberId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { type Deadline, deadlineOf, type Urgency, urgencyOf } from '../procedure/deadlines.ts';
import { derivationOf } from '../procedure/derivation.ts';
import type { WorkCalendar } from '../procedure/holidays.ts';
import { calendarOf, type Law, regulationAt, regulationNow } from '../procedure/law.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';
import { deadlineKinds, type EndedTerm, type RunningTerm } from '../procedure/term-course.ts';
import type { CaseRow, ConversationRow, MeasureRow } from './case-list.ts';
import { type MeasureStanding, standingOf } from './measure-list.ts';
import type { PhaseId } from './phase-line.ts';

/** What stands in the calendar: the terms (R3, R7, R12, R14), conversations (R5, R6, R13) and measures (R9, R19). */
export type CalendarKind = DeadlineKind | 'conversation' | 'measure';
export const calendarKinds: readonly CalendarKind[] = [...deadlineKinds, 'conversation', 'measure'];

/**
 * How something stands today. `soon`: it wants doing now. `passed`: the complainant's own time is over, or it never
 * happened, and nobody is late.
 */
export type CalendarStanding = 'late' | 'soon' | 'ahead' | 'done' | 'passed';

export type CalendarItem = {
  /** The same for the same thing, also after it moved. */
  readonly key: string;
  readonly on: PlainDate;
  readonly kind: CalendarKind;
  readonly standing: CalendarStanding;
  readonly row: CaseRow;
} & (
  | { readonly what: 'term'; readonly deadline: Deadline; readonly urgency: Urgency }
  /** The last working day before a term that ends on a day off. */
  | { readonly what: 'send-by'; readonly deadline: Deadline; readonly urgency: Urgency }
  | { readonly what: 'conversation'; readonly conversation: ConversationRow }
  | { readonly what: 'measure'; readonly measure: MeasureRow; readonly measureStanding: MeasureStanding }
);

export type CalendarItemOf<What extends CalendarItem['what']> = Extract<CalendarItem, { readonly what: What }>;

type Asked = {
  readonly law: Law;
  readonly today: PlainDate;
  /** Nothing but what lies between these days, both included; `null` for everything. */
  readonly between: { readonly first: PlainDate; readonly last: PlainDate } | null;
};

/** What stands in the calendar, by day and in the order of a day. A file that was made in error counts nowhere. */
export const calendarItems = (rows: readonly CaseRow[], asked: Asked): readonly CalendarItem[] => {
  const calendar = calendarOf(regulationNow(asked.law));
  return rows
    .flatMap((row) => (row.ending?.kind === 'registered-in-error' ? [] : itemsOf(row, asked, calendar)))
    .sort(inOrder);
};

/** What is late, wherever in the calendar it stands; the longest late first. Nothing that is over is looked at. */
export const lateItems = (rows: readonly CaseRow[], law: Law, today: PlainDate): readonly CalendarItem[] => {
  const calendar = calendarOf(regulationNow(law));
  const asked: Asked = { law, today, between: { first: firstDay, last: today } };
  return rows
    .flatMap((row) =>
      row.ending?.kind === 'registered-in-error'
        ? []
        : [
            ...row.running.flatMap((term) => termItems(row, term, asked, calendar)),
            ...row.measures.flatMap((measure) => (measure.status === 'open' ? measureItems(row, measure, asked) : [])),
          ],
    )
    .filter(({ standing }) => standing === 'late')
    .sort(inOrder);
};

const firstDay = '1900-01-01' as PlainDate;

const itemsOf = (row: CaseRow, asked: Asked, calendar: WorkCalendar): readonly CalendarItem[] => [
  ...row.running.flatMap((term) => termItems(row, term, asked, calendar)),
  ...row.ended.flatMap((term) => termItems(row, term, asked, calendar)),
  ...row.conversations.flatMap((conversation) => conversationItems(row, conversation, asked)),
  ...row.measures.flatMap((measure) => measureItems(row, measure, asked)),
];

const isAsked = (on: PlainDate, { between }: Asked): boolean =>
  between === null || (between.first <= on && on <= between.last);

const termItems = (
  row: CaseRow,
  term: RunningTerm | EndedTerm,
  asked: Asked,
  calendar: WorkCalendar,
): readonly CalendarItem[] => {
  const { law, today } = asked;
  const { kind, from } = term;
  const ended = 'end' in term ? term : null;
  // Most of a long list lies elsewhere: its day is known without the whole explanation.
  const regulation = ended?.at ? regulationAt(law, ended.at) : regulationNow(law);
  const { due, sendBy } = derivationOf(kind, from, regulation);
  const sentBefore = !ended && sendBy !== undefined && sendBy !== due && due >= today ? sendBy : null;
  const onDue = isAsked(due, asked);
  const onSendBy = sentBefore !== null && isAsked(sentBefore, asked);
  if (!onDue && !onSendBy) return [];
  const deadline = deadlineOf(term, law);
  const urgency = urgencyOf(deadline, today, calendar);
  const standing = standingOfTerm(urgency);
  if (standing === null) return [];
  const key = `${row.stream}.${kind}`;
  const facts = { kind, standing, row, deadline, urgency } as const;
  return [
    ...(onDue ? [{ ...facts, what: 'term', key, on: due } as const] : []),
    ...(onSendBy ? [{ ...facts, what: 'send-by', key: `${key}.send-by`, on: sentBefore } as const] : []),
  ];
};

/** `null`: it lapsed, and means nothing any more. */
const standingOfTerm = (urgency: Urgency): CalendarStanding | null => {
  switch (urgency.urgency) {
    case 'late':
    case 'soon':
    case 'ahead':
    case 'passed':
      return urgency.urgency;
    case 'due-today':
      return 'soon';
    case 'met':
      return 'done';
    case 'missed':
      return 'passed';
    case 'lapsed':
      return urgency.because === 'time-passed' ? 'passed' : null;
    default:
      return assertNever(urgency);
  }
};

/** A conversation whose day is over and that nobody recorded wants doing; in a file that is closed it is over. */
const conversationItems = (row: CaseRow, conversation: ConversationRow, asked: Asked): readonly CalendarItem[] => {
  const { id, held, meeting } = conversation;
  if (!isAsked(meeting.on, asked) || (!held && row.status === 'closed')) return [];
  return [
    {
      what: 'conversation',
      key: `${row.stream}.conversation.${id}`,
      on: meeting.on,
      kind: 'conversation',
      standing: held ? 'done' : meeting.on < asked.today ? 'soon' : 'ahead',
      row,
      conversation,
    },
  ];
};

const measureItems = (row: CaseRow, measure: MeasureRow, asked: Asked): readonly CalendarItem[] => {
  if (!isAsked(measure.dueOn, asked)) return [];
  const measureStanding = standingOf(measure, asked.today);
  if (measureStanding.standing === 'dropped') return [];
  const isNow = measureStanding.standing === 'open' && measure.dueOn === asked.today;
  return [
    {
      what: 'measure',
      key: `${row.stream}.measure.${measure.id}`,
      on: measure.dueOn,
      kind: 'measure',
      standing: isNow ? 'soon' : measureStanding.standing === 'open' ? 'ahead' : measureStanding.standing,
      row,
      measure,
      measureStanding,
    },
  ];
};

/** On one day: what is late, what wants doing, appointments by their time, what lies ahead, and what is over. */
const inOrder = (a: CalendarItem, b: CalendarItem): number =>
  compareCodeUnits(a.on, b.on) ||
  rankOf(a) - rankOf(b) ||
  compareCodeUnits(timeOf(a), timeOf(b)) ||
  calendarKinds.indexOf(a.kind) - calendarKinds.indexOf(b.kind) ||
  compareCodeUnits(a.row.number, b.row.number) ||
  compareCodeUnits(a.key, b.key);

const rankOf = ({ what, standing }: CalendarItem): number => {
  if (standing === 'done') return 4;
  if (standing === 'passed') return 3;
  if (what === 'conversation') return 1;
  return standing === 'ahead' ? 2 : 0;
};
const timeOf = (item: CalendarItem): string =>
  item.what === 'conversation' ? (item.conversation.meeting.at ?? '') : '';

/** What a person wants to see of it. */
export type CalendarFilter = {
  /** Kinds that are left out. */
  readonly hidden: readonly CalendarKind[];
  /** `null`: whoever handles it. */
  readonly handler: MemberId | 'nobody' | null;
  readonly phase: PhaseId | null;
  readonly withDone: boolean;
};

export const isShown = ({ kind, standing, row }: CalendarItem, filter: CalendarFilter): boolean =>
  !filter.hidden.includes(kind) &&
  (filter.withDone || (standing !== 'done' && standing !== 'passed')) &&
  (filter.handler === null || filter.handler === (row.handler?.id ?? 'nobody')) &&
  (filter.phase === null || filter.phase === row.phase);

export const isNarrowed = ({ hidden, handler, phase, withDone }: CalendarFilter): boolean =>
  hidden.length > 0 || handler !== null || phase !== null || !withDone;

/** The items of each day; a day without any has none. The order within a day stays. */
export const byDay = (items: readonly CalendarItem[]): ReadonlyMap<PlainDate, readonly CalendarItem[]> => {
  const days = new Map<PlainDate, CalendarItem[]>();
  for (const item of items) {
    const ofDay = days.get(item.on);
    if (ofDay) ofDay.push(item);
    else days.set(item.on, [item]);
  }
  return days;
};

/** Everybody who handles something, by name. */
export const handlersOf = (rows: readonly CaseRow[]): readonly { readonly id: MemberId; readonly name: string }[] =>
  [...new Map(rows.flatMap(({ handler }) => (handler ? [[handler.id, handler] as const] : []))).values()].toSorted(
    (a, b) => compareCodeUnits(a.name, b.name),
  );
