import { assertNever } from '../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { Contact } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { formatDate, formatInstant } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import { sizeWords } from '../../text/size-words.ts';
import { type Language, type Words, wordFor } from '../../text/text.tsx';
import { meansWord, type RecordedEntry } from './timeline-words.ts';

/** One fact of an entry; `exact` values are shown as they are, to compare letter by letter. */
export type Detail = { readonly label: string; readonly value: string; readonly exact?: true };

/** Everything an entry holds: its facts, its documents with their hash, and who recorded it when. */
export const entryDetails = (
  entry: RecordedEntry,
  state: OpenComplaint,
  words: Words,
  language: Language,
): readonly Detail[] => {
  const texts = words.complaint.timeline.details;
  const facts =
    entry.entry === 'fact'
      ? [...eventDetails(entry.event, state, words, language), ...documentDetails(entry, words, language)]
      : [{ label: texts.eventName, value: entry.named ?? texts.unknown }];
  return [
    ...facts,
    { label: texts.recordedBy, value: entry.by.name },
    { label: texts.recordedAt, value: entry.recordedOn === null ? entry.at : formatInstant(entry.at, language) },
    { label: texts.record, value: entry.record, exact: true },
  ];
};

const documentDetails = (
  { documents }: Extract<RecordedEntry, { entry: 'fact' }>,
  words: Words,
  language: Language,
): readonly Detail[] => {
  const texts = words.complaint.timeline.details;
  return documents.flatMap(({ name, mediaType, size, sha256 }): readonly Detail[] => [
    { label: texts.document, value: `${name} (${mediaType}, ${sizeWords(size, words, language)})` },
    { label: texts.sha256, value: sha256, exact: true },
  ]);
};

const eventDetails = (
  event: ComplaintEvent,
  state: OpenComplaint,
  words: Words,
  language: Language,
): readonly Detail[] => {
  const texts = words.complaint.timeline.details;
  const { domain } = words;
  const day = (on: PlainDate) => formatDate(on, language, 'long');
  const on = (value: PlainDate): Detail => ({ label: texts.on, value: day(value) });
  switch (event.type) {
    case 'ComplaintReceived':
      return present([
        [texts.number, event.number],
        [texts.receivedOn, day(event.receivedOn)],
        [texts.channel, wordFor(domain.channels, event.channel)],
        [texts.complainant, `${contactLine(event.complainant)} (${domain.complainantKinds[event.complainant.kind]})`],
        [texts.representative, event.representative && contactLine(event.representative)],
        [texts.wish, event.wish],
        [texts.incidentOn, event.incidentOn && day(event.incidentOn)],
        [texts.subjects, event.subjects.map((subject) => wordFor(domain.subjects, subject)).join(', ')],
        [texts.messageId, event.messageId],
      ]);
    case 'HandlerAssigned':
      return present([[texts.handler, event.handler.name]]);
    case 'PersonInvolvedNamed':
      return present([
        [texts.name, event.person.name],
        [texts.position, event.person.position],
        [texts.department, event.person.department],
        [texts.email, event.person.email],
      ]);
    case 'LetterMade':
      return present([
        [texts.letter, domain.letters[event.letter]],
        [texts.to, partyName(event.to, state, words)],
      ]);
    case 'AcknowledgementSent':
    case 'VerdictSent':
      return [on(event.sentOn), { label: texts.means, value: domain.sendMeans[event.means] }];
    case 'ExplanationRequested':
      return [
        { label: texts.of, value: partyName(event.of, state, words) },
        on(event.requestedOn),
        { label: texts.means, value: meansWord(event.means, words) },
      ];
    case 'ExplanationGiven':
      return [
        { label: texts.from, value: partyName(event.by, state, words) },
        on(event.givenOn),
        { label: texts.means, value: domain.explanationMeans[event.means] },
      ];
    case 'ExplanationWaived':
      return [
        { label: texts.from, value: partyName(event.of, state, words) },
        on(event.waivedOn),
        { label: texts.ground, value: domain.waiverGrounds[event.ground] },
        { label: texts.reason, value: event.reason },
      ];
    case 'VerdictIssued':
      return present([
        [texts.outcome, domain.outcomes[event.outcome]],
        [texts.on, day(event.issuedOn)],
        [texts.findings, event.findings],
        [texts.reasons, event.reasons],
        ...event.measures.map(
          ({ description, owner, dueOn }, index) =>
            [texts.measure(index + 1), `${description} (${texts.measureFacts(owner, day(dueOn))})`] as const,
        ),
      ]);
    case 'DocumentsAdded':
      return present([[texts.remark, event.remark]]);
    case 'NoteAdded':
      return [];
    default:
      return assertNever(event);
  }
};

const present = (facts: readonly (readonly [string, string | null])[]): readonly Detail[] =>
  facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));

const contactLine = ({ name, organisation, email, phone, address }: Contact): string =>
  [name, organisation, email, phone, address?.split('\n').join(', ')].filter(Boolean).join(', ');
