import { assertNever } from '../../../shared/base/assert-never.ts';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { NonWorkingDay } from '../../../shared/procedure/holidays.ts';
import type { CalendarItem, CalendarItemOf } from '../../../shared/projections/deadline-calendar.ts';
import type { Meaning } from '../../components/Chip.tsx';
import { standingWords } from '../../components/deadline/deadline-words.ts';
import { formatDate, formatTime } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';

/** With whom a conversation is. */
export const withWhom = ({ row, conversation }: CalendarItemOf<'conversation'>): string =>
  conversation.withName ?? row.complainantName;

/**
 * An item where there is little room: what it is, and which. `at` stands before both, and where there is hardly any
 * room only `which` is left beside the mark of its kind.
 */
export const chipWords = (
  item: CalendarItem,
  words: Words,
  language: Language,
): { readonly at: string; readonly what: string; readonly which: string } => {
  const { calendar } = words;
  switch (item.what) {
    case 'term':
      return { at: '', what: calendar.short[item.kind], which: item.row.number };
    case 'send-by':
      return { at: '', what: calendar.send, which: item.row.number };
    case 'conversation': {
      const { about, meeting } = item.conversation;
      return {
        at: meeting.at === null ? '' : timeOf(meeting.at, language),
        what: calendar.short[about === 'objection' ? 'hearing' : 'conversation'],
        which: withWhom(item),
      };
    }
    case 'measure':
      return { at: '', what: `${calendar.short.measure}:`, which: item.measure.description };
    default:
      return assertNever(item);
  }
};

/** The same where there is room for it. */
export const lineWords = (item: CalendarItem, words: Words, language: Language): string => {
  const { at, what, which } = chipWords(item, words, language);
  switch (item.what) {
    case 'term':
      return words.calendar.terms[item.deadline.kind];
    case 'send-by':
      return words.calendar.sendBy(words.calendar.terms[item.deadline.kind]);
    case 'conversation':
    case 'measure':
      return [at, what, which].filter(Boolean).join(' ');
    default:
      return assertNever(item);
  }
};

/** `10.00`: the hour says by itself that it is one. */
const timeOf = (at: string, language: Language): string => formatTime(at, language).replace(/ uur$/, '');

/** How an item stands today, in words and in the colour that goes with them. */
export const itemStanding = (
  item: CalendarItem,
  today: PlainDate,
  words: Words,
  language: Language,
): { readonly meaning: Meaning; readonly text: string } => {
  const { standing, late } = words.calendar;
  switch (item.what) {
    case 'term':
    case 'send-by':
      return standingWords(item.urgency, words.complaint.deadlines);
    case 'conversation':
      if (item.standing === 'done') return { meaning: 'done', text: standing.held };
      return item.standing === 'soon'
        ? { meaning: 'soon', text: standing.toRecord }
        : { meaning: 'waiting', text: standing.planned };
    case 'measure': {
      const { measureStanding } = item;
      if (measureStanding.standing === 'late') return { meaning: 'late', text: late.days(measureStanding.daysLate) };
      if (measureStanding.standing === 'open')
        return { meaning: item.standing === 'soon' ? 'soon' : 'plain', text: standing.measureOpen };
      const near = datePart(measureStanding.on).year === datePart(today).year ? 'short' : 'date';
      return { meaning: 'done', text: standing.measureDone(formatDate(measureStanding.on, language, near)) };
    }
    default:
      return assertNever(item);
  }
};

/** The whole item in one line, as a screen reader says it and a tooltip shows it. */
export const itemLine = (item: CalendarItem, today: PlainDate, words: Words, language: Language): string => {
  const { number, complainantName } = item.row;
  const isTerm = item.what === 'term' || item.what === 'send-by';
  const line = lineWords(item, words, language);
  return [
    isTerm ? `${line} ${number}` : line,
    isTerm ? complainantName : number,
    itemStanding(item, today, words, language).text,
  ].join(', ');
};

/** What a day off is called, in a word or two. */
export const dayOffName = (why: NonWorkingDay, { calendar, settings }: Words): string => {
  switch (why.why) {
    case 'weekend':
      return calendar.dayOff[why.day];
    case 'holiday':
      return settings.holidays.names[why.holiday];
    case 'decree':
      return calendar.dayOff.decree;
    case 'closing-day':
      return calendar.dayOff.closed(why.name);
    default:
      return assertNever(why);
  }
};
