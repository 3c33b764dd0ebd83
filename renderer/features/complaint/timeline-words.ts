import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { MovedTerm } from '../../../shared/projections/effect-of-law.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import type { Meaning } from '../../components/Chip.tsx';
import { dayNear } from '../../components/deadline/deadline-words.ts';
import type { TimelineDay } from '../../components/timeline/Timeline.tsx';
import { formatDate } from '../../text/dates.ts';
import type { Language } from '../../text/text.tsx';
import { factWords } from './facts/fact-words.ts';
import type { Telling } from './facts/telling.ts';

type Fact = Extract<TimelineEntry, { entry: 'fact' }>;
export type RecordedEntry = Extract<TimelineEntry, { entry: 'fact' | 'unread' }>;

/** One line of the timeline in words. */
export type EntryWords = {
  readonly title: string;
  /** How, and who recorded it when. */
  readonly remark: string;
  readonly tone: 'main' | 'plain' | 'trouble' | 'struck' | 'correction';
  readonly chip: { readonly meaning: Meaning; readonly text: string } | null;
  /** What somebody wrote or said. */
  readonly quote: string | null;
};

/** The date column: the year only where it is another than today's. */
export const entryDay = (on: PlainDate, today: PlainDate, language: Language): TimelineDay => {
  const { year } = datePart(on);
  return { on, day: formatDate(on, language, 'day'), year: year === datePart(today).year ? null : String(year) };
};

export const entryWords = (entry: RecordedEntry, telling: Telling, today: PlainDate): EntryWords => {
  const { words } = telling;
  const recorded = recordedWords(entry, telling, today);
  if (entry.entry === 'unread')
    return { title: words.complaint.timeline.facts.unread, remark: recorded, tone: 'trouble', chip: null, quote: null };
  const { title, how, quote } = factWords(entry.event, telling);
  return {
    title,
    remark: [how, recorded].filter(Boolean).join(' · '),
    tone: toneOf(entry),
    chip: chipOf(entry, telling, today),
    // What puts another entry right gives its reason there; one that could not act gives it here.
    quote: entry.kind === 'corrections' && entry.contradiction === null ? null : quote,
  };
};

/** The terms that something moved, each in one sentence: `Uitspraak verschoof van ma 2 feb naar wo 28 jan`. */
export const movedWords = (moved: readonly MovedTerm[], telling: Telling, today: PlainDate): readonly string[] => {
  const { timeline, deadlines } = telling.words.complaint;
  const day = (on: PlainDate) => dayNear(on, today, telling.language);
  return moved.map(({ kind, from, to }) => timeline.amended.moved(deadlines.kinds[kind], day(from), day(to)));
};

/** `Gecorrigeerd door Ilse Vermeer, 8 jan`. */
export const amendmentWords = (
  { kind, by, recordedOn }: NonNullable<Fact['amendment']>,
  { words, language }: Telling,
  today: PlainDate,
): string => {
  const texts = words.complaint.timeline.amended;
  const on = recordedOn ?? today;
  const near = datePart(on).year === datePart(today).year;
  return texts[kind === 'corrected' ? 'correctedBy' : 'struckBy'](
    by.name,
    formatDate(on, language, near ? 'short' : 'date'),
  );
};

const toneOf = (entry: Fact): EntryWords['tone'] => {
  if (entry.contradiction) return 'trouble';
  if (entry.amendment?.kind === 'struck-out') return 'struck';
  if (entry.kind === 'corrections') return 'correction';
  return mainFacts.has(entry.event.type) ? 'main' : 'plain';
};

/** The turns of the procedure. */
const mainFacts: ReadonlySet<ComplaintEvent['type']> = new Set<ComplaintEvent['type']>([
  'ComplaintReceived',
  'AcknowledgementSent',
  'ExplanationGiven',
  'ConversationHeld',
  'VerdictIssued',
  'VerdictSent',
  'ObjectionReceived',
  'ObjectionDecided',
  'ObjectionDecisionSent',
  'ForwardedToBoard',
  'ComplaintWithdrawn',
  'ComplaintSettled',
  'ComplaintForwarded',
  'ComplaintNotHandled',
  'RegistrationVoided',
  'ComplaintClosed',
  'ComplaintReopened',
]);

/**
 * `vastgelegd 5 jan door Ilse Vermeer` where that is another day than the fact's. On the day itself only a name that
 * says something: who heard a side, or somebody else than the handler. The details always name who recorded it.
 */
const recordedWords = (entry: RecordedEntry, { state, words, language }: Telling, today: PlainDate): string => {
  const { timeline } = words.complaint;
  const { recordedOn, on, by } = entry;
  if (recordedOn === null || recordedOn === on) {
    const listened =
      entry.entry === 'fact' && (entry.event.type === 'ExplanationGiven' || entry.event.type === 'ConversationHeld');
    return listened || by.id !== state.handler?.id ? by.name : '';
  }
  const near = datePart(recordedOn).year === datePart(today).year;
  return `${timeline.recordedOn(formatDate(recordedOn, language, near ? 'short' : 'date'))} ${timeline.by(by.name)}`;
};

const chipOf = (entry: Fact, telling: Telling, today: PlainDate): EntryWords['chip'] => {
  const { timeline } = telling.words.complaint;
  if (entry.contradiction) return { meaning: 'late', text: timeline.contradiction };
  if (entry.amendment?.kind === 'struck-out') return { meaning: 'plain', text: timeline.amended.struck };
  return objectionChip(entry.event, telling, today) ?? metChip(entry, telling, today);
};

/** R12: as it was judged when it was recorded or corrected. */
const objectionChip = (event: ComplaintEvent, { words, language }: Telling, today: PlainDate): EntryWords['chip'] => {
  if (event.type !== 'ObjectionReceived' && event.type !== 'ObjectionTermReassessed') return null;
  const { timeline } = words.complaint;
  if (event.due === null) return { meaning: 'plain', text: timeline.objectionDueUnknown };
  return event.late
    ? { meaning: 'late', text: timeline.objectionLate(dayNear(event.due, today, language)) }
    : { meaning: 'done', text: timeline.inTime(dayNear(event.due, today, language)) };
};

const metChip = (entry: Fact, { words, language }: Telling, today: PlainDate): EntryWords['chip'] => {
  const { timeline, deadlines } = words.complaint;
  if (entry.met?.progress.status !== 'met') return null;
  const due = dayNear(entry.met.derivation.due, today, language);
  const { daysLate } = entry.met.progress;
  return daysLate === 0
    ? { meaning: 'done', text: timeline.inTime(due) }
    : { meaning: 'plain', text: timeline.late(deadlines.lateBy(daysLate), due) };
};
