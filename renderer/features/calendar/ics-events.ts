import { assertNever } from '../../../shared/base/assert-never.ts';
import type { IcsWhen } from '../../../shared/calendar/ics.ts';
import type { CurrentEvent } from '../../../shared/calendar/published.ts';
import { type Law, regulationNow } from '../../../shared/procedure/law.ts';
import type { CalendarItem } from '../../../shared/projections/deadline-calendar.ts';
import { derivationLines } from '../../components/deadline/derivation-words.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';
import { withWhom } from './item-words.ts';

type Telling = {
  /** With names, subject and place; without, an entry holds kind and number only. */
  readonly names: boolean;
  readonly law: Law;
  readonly words: Words;
  readonly language: Language;
};

/** What still runs: what is done or over does not go into anybody's calendar. */
export const isPublished = ({ standing }: CalendarItem): boolean => standing !== 'done' && standing !== 'passed';

/** Names an entry for ever; it tells nothing of what it is about. */
export const uidOf = ({ key }: CalendarItem): string => `${key}@gegrond`;

/** The highest place in the order of records that a change of these entries can come from. */
export const latestOf = (items: readonly CalendarItem[], law: Law): number =>
  Math.max(0, ...law.map(({ change }) => change?.at.L ?? 0), ...items.map(({ row }) => row.lastEventL));

/**
 * The entries of a calendar file. The sequence is the place of the last record that may have changed an entry, of its
 * own file or of the regulation: the same on every device, and it never goes down.
 */
export const currentEvents = (items: readonly CalendarItem[], telling: Telling): readonly CurrentEvent[] =>
  items.filter(isPublished).map((item) => ({
    uid: uidOf(item),
    sequence: latestOf([item], telling.law),
    when: whenOf(item),
    summary: summaryOf(item, telling),
    description: descriptionOf(item, telling),
    location: telling.names && item.what === 'conversation' ? item.conversation.meeting.place : null,
  }));

const whenOf = (item: CalendarItem): IcsWhen => ({
  day: item.on,
  at: item.what === 'conversation' ? item.conversation.meeting.at : null,
});

const summaryOf = (item: CalendarItem, { names, words }: Telling): string => {
  const { share } = words.calendar;
  const { number, complainantName } = item.row;
  const plain = share.summary(whatOf(item, words), number);
  if (!names) return plain;
  return share.summary(plain, item.what === 'conversation' ? withWhom(item) : complainantName);
};

const whatOf = (item: CalendarItem, { calendar, complaint }: Words): string => {
  const { share, short } = calendar;
  switch (item.what) {
    case 'term':
      return item.deadline.binds === 'complainant'
        ? share.objection
        : share.until(complaint.deadlines.kinds[item.deadline.kind]);
    case 'send-by':
      return share.sendBy(complaint.deadlines.kinds[item.deadline.kind]);
    case 'conversation':
      return short[item.conversation.about === 'objection' ? 'hearing' : 'conversation'];
    case 'measure':
      return share.measure;
    default:
      return assertNever(item);
  }
};

const descriptionOf = (item: CalendarItem, { names, law, words, language }: Telling): string | null => {
  const { share } = words.calendar;
  const about = names ? [item.row.summary] : [];
  switch (item.what) {
    case 'term':
    case 'send-by': {
      const { derivation, regulationVersion } = item.deadline;
      const { due, sendBy } = derivation;
      const lines = derivationLines(item.deadline, words.complaint.deadlines, language).map(({ lead, text, leadsTo }) =>
        [lead, text, leadsTo && `→ ${leadsTo}`].filter(Boolean).join(' '),
      );
      const note = sendBy !== undefined && sendBy !== due ? [share.sendByNote(formatDate(sendBy, language))] : [];
      const version =
        regulationNow(law).version === regulationVersion ? [] : [words.complaint.deadlines.version(regulationVersion)];
      return [...about, ...note, ...lines, ...version].join('\n');
    }
    case 'conversation':
      return about[0] ?? null;
    case 'measure':
      return names ? [item.measure.description, item.measure.owner, ...about].join('\n') : null;
    default:
      return assertNever(item);
  }
};
