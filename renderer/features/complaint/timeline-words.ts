import { assertNever } from '../../../shared/base/assert-never.ts';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { Party } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import type { Meaning } from '../../components/Chip.tsx';
import { dayNear } from '../../components/deadline/deadline-words.ts';
import type { TimelineDay } from '../../components/timeline/Timeline.tsx';
import { formatDate } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import { type Language, type Words, wordFor } from '../../text/text.tsx';

type Fact = Extract<TimelineEntry, { entry: 'fact' }>;
export type RecordedEntry = Extract<TimelineEntry, { entry: 'fact' | 'unread' }>;

/** One line of the timeline in words. */
export type EntryWords = {
  readonly title: string;
  /** How, and who recorded it when. */
  readonly remark: string;
  readonly tone: 'main' | 'plain' | 'trouble';
  readonly chip: { readonly meaning: Meaning; readonly text: string } | null;
  /** What somebody wrote or said. */
  readonly quote: string | null;
};

/** The date column: the year only where it is another than today's. */
export const entryDay = (on: PlainDate, today: PlainDate, language: Language): TimelineDay => {
  const { year } = datePart(on);
  return { on, day: formatDate(on, language, 'day'), year: year === datePart(today).year ? null : String(year) };
};

export const entryWords = (
  entry: RecordedEntry,
  state: OpenComplaint,
  words: Words,
  language: Language,
  today: PlainDate,
): EntryWords => {
  const recorded = recordedWords(entry, state, words, language, today);
  if (entry.entry === 'unread')
    return { title: words.complaint.timeline.facts.unread, remark: recorded, tone: 'trouble', chip: null, quote: null };
  const { title, how, quote } = factWords(entry.event, state, words);
  return {
    title,
    remark: [how, recorded].filter(Boolean).join(' · '),
    tone: entry.contradiction ? 'trouble' : isMain(entry.event) ? 'main' : 'plain',
    chip: entry.contradiction
      ? { meaning: 'late', text: words.complaint.timeline.contradiction }
      : metChip(entry, words, language, today),
    quote,
  };
};

/**
 * `vastgelegd 5 jan door Ilse Vermeer` where that is another day than the fact's. On the day itself only a name that
 * says something: who heard a side, or somebody else than the handler. The details always name who recorded it.
 */
const recordedWords = (
  entry: RecordedEntry,
  state: OpenComplaint,
  words: Words,
  language: Language,
  today: PlainDate,
): string => {
  const { timeline } = words.complaint;
  const { recordedOn, on, by } = entry;
  if (recordedOn === null || recordedOn === on) {
    const listened = entry.entry === 'fact' && entry.event.type === 'ExplanationGiven';
    return listened || by.id !== state.handler?.id ? by.name : '';
  }
  const near = datePart(recordedOn).year === datePart(today).year;
  return `${timeline.recordedOn(formatDate(recordedOn, language, near ? 'short' : 'date'))} ${timeline.by(by.name)}`;
};

const metChip = (entry: Fact, words: Words, language: Language, today: PlainDate): EntryWords['chip'] => {
  const { timeline, deadlines } = words.complaint;
  if (entry.met?.progress.status !== 'met') return null;
  const due = dayNear(entry.met.derivation.due, today, language);
  const { daysLate } = entry.met.progress;
  return daysLate === 0
    ? { meaning: 'done', text: timeline.inTime(due) }
    : { meaning: 'plain', text: timeline.late(deadlines.lateBy(daysLate), due) };
};

const isMain = (event: ComplaintEvent): boolean =>
  event.type === 'ComplaintReceived' ||
  event.type === 'AcknowledgementSent' ||
  event.type === 'ExplanationGiven' ||
  event.type === 'VerdictIssued' ||
  event.type === 'VerdictSent';

type FactWords = { readonly title: string; readonly how: string; readonly quote: string | null };

const factWords = (event: ComplaintEvent, state: OpenComplaint, words: Words): FactWords => {
  const { facts, internal, measures } = words.complaint.timeline;
  const { domain } = words;
  const of = (party: Party, complainant: string, other: (name: string) => string) =>
    party.party === 'complainant' ? complainant : other(partyName(party, state, words));
  switch (event.type) {
    case 'ComplaintReceived':
      return { title: facts.received, how: wordFor(domain.receivedBy, event.channel), quote: event.text };
    case 'HandlerAssigned':
      return { title: facts.handler(event.handler.name), how: '', quote: null };
    case 'PersonInvolvedNamed': {
      const { name, position, department } = event.person;
      return { title: facts.person(name), how: [position, department].filter(Boolean).join(', '), quote: null };
    }
    case 'LetterMade':
      return { title: facts.letter(domain.letters[event.letter]), how: partyName(event.to, state, words), quote: null };
    case 'AcknowledgementSent':
      return { title: facts.acknowledged, how: domain.sendMeans[event.means], quote: null };
    case 'ExplanationRequested':
      return {
        title: of(event.of, facts.complainantAsked, facts.asked),
        how: meansWord(event.means, words),
        quote: null,
      };
    case 'ExplanationGiven':
      return {
        title: of(event.by, facts.complainantHeard, facts.heard),
        how: domain.explanationMeans[event.means],
        quote: event.account,
      };
    case 'ExplanationWaived':
      return {
        title: of(event.of, facts.complainantWaived, facts.waived),
        how: domain.waiverGrounds[event.ground],
        quote: event.reason,
      };
    case 'VerdictIssued':
      return {
        title: facts.verdict(domain.outcomes[event.outcome].toLowerCase()),
        how: event.measures.length === 0 ? '' : measures(event.measures.length),
        quote: event.findings,
      };
    case 'VerdictSent':
      return { title: facts.verdictSent, how: domain.sendMeans[event.means], quote: null };
    case 'DocumentsAdded':
      return { title: facts.documents(event.documents.length), how: '', quote: event.remark };
    case 'NoteAdded':
      return { title: facts.note, how: internal, quote: event.text };
    default:
      return assertNever(event);
  }
};

/** A request goes out as a letter does, or is asked in a conversation. */
export const meansWord = (
  means: Extract<ComplaintEvent, { type: 'ExplanationRequested' }>['means'],
  { domain }: Words,
): string => {
  switch (means) {
    case 'email':
    case 'post':
    case 'registered-post':
    case 'handed-over':
      return domain.sendMeans[means];
    case 'phone':
    case 'in-person':
    case 'video':
    case 'in-writing':
      return domain.explanationMeans[means];
    default:
      return assertNever(means);
  }
};
