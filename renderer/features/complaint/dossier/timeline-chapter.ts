import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { DossierChapter, DossierEntry, DossierFact } from '../../../../shared/dossier/dossier.ts';
import { formatDate, formatInstant } from '../../../text/dates.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { changesOf, isCorrectable } from '../detail-words.ts';
import { fieldsOf } from '../facts/fact-fields.ts';
import { factWords } from '../facts/fact-words.ts';
import type { Telling } from '../facts/telling.ts';
import { valueWords } from '../facts/value-words.ts';
import { amendmentWords, entryWords, movedWords } from '../timeline-words.ts';
import { counts, type DossierDesk, fact, type Happening, inAnyYear } from './dossier-desk.ts';
import type { Papers } from './papers.ts';

const words = dossierDocument.timeline;

/** Every fact: its day, what it was, and who recorded it when; corrected and struck out facts with how they stood. */
export const timelineChapter = (
  happened: readonly Happening[],
  papers: Papers,
  desk: Pick<DossierDesk, 'telling' | 'today'>,
): DossierChapter => ({
  title: words.title,
  blocks: [
    { block: 'text', look: 'quiet', text: words.intro },
    {
      block: 'timeline',
      head: [words.day, words.what],
      entries: happened.map((entry) => entryOf(entry, papers, desk)),
    },
  ],
});

const plainEntry: Omit<DossierEntry, 'day' | 'title' | 'recorded'> = {
  tone: 'plain',
  mark: null,
  how: '',
  trouble: null,
  quote: null,
  facts: [],
  papers: [],
  leftOut: null,
  was: [],
  amendment: null,
  moved: [],
};

const entryOf = (
  entry: Happening,
  papers: Papers,
  { telling, today }: Pick<DossierDesk, 'telling' | 'today'>,
): DossierEntry => {
  const { timeline } = telling.words.complaint;
  const shared = {
    ...plainEntry,
    day: formatDate(entry.on, 'nl', 'full'),
    recorded: words.recorded(entry.by.name, entry.recordedOn === null ? entry.at : formatInstant(entry.at, 'nl')),
  };
  if (entry.entry === 'law-changed')
    return {
      ...shared,
      title: timeline.facts.lawChanged(String(entry.version)),
      tone: 'correction',
      quote: entry.reason || null,
      moved: movedWords(entry.moved, telling, inAnyYear),
    };
  const told = entryWords(entry, telling, inAnyYear);
  if (entry.entry === 'unread') return { ...shared, title: told.title, tone: 'trouble', trouble: timeline.unreadWhy };
  const { event, original, amendment, record, moved, contradiction } = entry;
  const chapter = counts(entry) ? chapterOf(event) : null;
  // A paper is named by its number.
  const elsewhere = chapter === null || chapter === dossierDocument.papers.title ? null : words.elsewhere(chapter);
  return {
    ...shared,
    title: told.title,
    tone: told.tone,
    mark: told.chip?.text ?? null,
    how: [factWords(event, telling).how, elsewhere].filter(Boolean).join(' · '),
    trouble: contradiction && timeline.contradictions[contradiction],
    quote: chapter === null ? told.quote : null,
    facts: furtherFacts(event, telling),
    papers: papers.of.get(record) ?? [],
    leftOut: papers.leftOut.has(record) ? words.leftOut((papers.leftOut.get(record) ?? []).join(', ')) : null,
    was: original ? asItWas(original, event, telling) : [],
    amendment: amendment && {
      who: amendmentWords({ ...amendment, recordedOn: amendment.recordedOn ?? today }, telling, inAnyYear),
      reason: amendment.reason,
    },
    // What a correction moved stands at the correction.
    moved: movedWords(moved, telling, inAnyYear),
  };
};

const asItWas = (original: ComplaintEvent, event: ComplaintEvent, telling: Telling): readonly DossierFact[] =>
  changesOf(original, event, telling).map(({ label, was }) => ({
    label,
    value: was ?? telling.words.complaint.timeline.amended.nothing,
    exact: false,
  }));

/** The chapter in which the text of a fact stands whole; `null` where it stands in the timeline itself. */
const chapterOf = ({ type }: ComplaintEvent): string | null => {
  switch (type) {
    case 'ComplaintReceived':
      return dossierDocument.complaint.title;
    case 'VerdictIssued':
      return dossierDocument.verdict.title;
    case 'ObjectionReceived':
    case 'ObjectionDecided':
      return dossierDocument.objection.title;
    case 'ExplanationGiven':
    case 'ConversationHeld':
      return dossierDocument.papers.title;
    default:
      return null;
  }
};

/** What title and remark leave out and no other chapter says. */
const further: Readonly<Partial<Record<ComplaintEvent['type'], readonly string[]>>> = {
  AuthorisationReceived: ['signedOn'],
  VerdictSent: ['to'],
  ConversationHeld: ['present'],
};

const furtherFacts = (event: ComplaintEvent, telling: Telling): readonly DossierFact[] => {
  if (!isCorrectable(event)) return [];
  const { fields } = telling.words.complaint;
  return fieldsOf(event)
    .filter(({ at }) => further[event.type]?.includes(at))
    .flatMap((field) => fact(fields[field.label], valueWords(field, event, telling).join(', ')));
};
