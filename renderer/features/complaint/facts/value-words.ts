import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { FileRef, SubjectOutcome } from '../../../../shared/complaint/events.ts';
import type { ForwardedTo } from '../../../../shared/complaint/exception-events.ts';
import type { LinkedMeasure, Measure } from '../../../../shared/complaint/measure.ts';
import type { Addressee } from '../../../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { CorrectableEvent } from '../../../../shared/complaint/upkeep-events.ts';
import type { MemberRef } from '../../../../shared/members/members.ts';
import { formatDate, formatTime } from '../../../text/dates.ts';
import { partyName } from '../../../text/party-words.ts';
import { channelName, subjectName } from '../../../text/subject-words.ts';
import { type Words, wordFor } from '../../../text/text.tsx';
import { type FactField, type FactKind, valueAt } from './fact-fields.ts';
import type { Telling } from './telling.ts';

/** The choices of a kind, each with its words; `null` for a kind that is not chosen from a short list. */
export const choicesOf = (kind: FactKind, { domain, complaint }: Words): Readonly<Record<string, string>> | null => {
  switch (kind) {
    case 'complainant-kind':
      return domain.complainantKinds;
    case 'send-means':
      return domain.sendMeans;
    case 'explanation-means':
      return domain.explanationMeans;
    // A request goes out as a letter does, or is asked in a conversation.
    case 'request-means':
      return { ...domain.explanationMeans, ...domain.sendMeans };
    case 'withdrawal-means':
      return {
        ...domain.sendMeans,
        phone: domain.explanationMeans.phone,
        'in-person': domain.explanationMeans['in-person'],
      };
    case 'conversation-means':
      return domain.conversationMeans;
    case 'waiver-ground':
      return domain.waiverGrounds;
    case 'outcome':
      return domain.outcomes;
    case 'receipt-proof':
      return domain.receiptProofs;
    case 'record-answer':
      return domain.recordAnswers;
    case 'not-handled-ground':
      return domain.notHandledGrounds;
    case 'letter':
      return domain.letters;
    case 'receiver':
      return { complainant: domain.complainant, representative: domain.representative };
    case 'yes-no':
      return { true: complaint.timeline.details.yes, false: complaint.timeline.details.no };
    default:
      return null;
  }
};

/** One value of a fact in words, one line for each thing it names; empty when there is nothing. */
export const valueWords = (field: FactField, event: CorrectableEvent, telling: Telling): readonly string[] => {
  const value = valueAt(event, field.at);
  if (value === null || value === undefined || value === '') return [];
  const { words, language, state, regulation, members } = telling;
  const choices = choicesOf(field.kind, words);
  if (choices) return [wordFor(choices, String(value))];
  switch (field.kind) {
    case 'day':
    case 'day-ahead':
      return [formatDate(value as PlainDate, language, 'long')];
    case 'time':
      return [formatTime(String(value), language)];
    case 'line':
    case 'text':
      return [String(value)];
    case 'names':
      return [(value as readonly string[]).join(', ')].filter(Boolean);
    case 'subjects':
      return [(value as readonly SubjectId[]).map((id) => subjectName(id, regulation, words)).join(', ')].filter(
        Boolean,
      );
    case 'channel':
      return [channelName(value as ChannelId, regulation, words)];
    case 'handler':
      return [(value as MemberRef).name];
    case 'member':
      return [members.find(({ id }) => id === value)?.name ?? words.complaint.timeline.details.unknown];
    case 'party':
      return [partyName(value as Addressee, state, words)];
    case 'file':
      return [(value as FileRef).number];
    case 'forwarded-to':
      return [forwardedTo(value as ForwardedTo, words)];
    case 'measure':
      return [measureName(value as string, telling)];
    case 'linked-measure':
      return [linkedWords(value as LinkedMeasure, telling)];
    case 'linked-measures':
      return (value as readonly LinkedMeasure[]).map((measure) => linkedWords(measure, telling));
    case 'measures':
      return (value as readonly Measure[]).map((measure) => measureWords(measure, telling));
    case 'subject-outcomes':
      return (value as readonly SubjectOutcome[]).map(
        ({ subject, outcome }) =>
          `${subjectName(subject, regulation, words)}: ${words.domain.outcomes[outcome].toLowerCase()}`,
      );
    case 'complainant-kind':
    case 'send-means':
    case 'explanation-means':
    case 'request-means':
    case 'withdrawal-means':
    case 'conversation-means':
    case 'waiver-ground':
    case 'outcome':
    case 'receipt-proof':
    case 'record-answer':
    case 'not-handled-ground':
    case 'letter':
    case 'receiver':
    case 'yes-no':
      throw new Error(`No words for the choices of ${field.kind}`);
    default:
      return assertNever(field.kind);
  }
};

export const forwardedTo = (to: ForwardedTo, words: Words): string => (to.body === 'dpo' ? words.domain.dpo : to.name);

/** What a measure of this file promises, by its id. */
export const measureName = (id: string, { state, words }: Pick<Telling, 'state' | 'words'>): string =>
  state.measures.find((measure) => measure.id === id)?.description ?? words.complaint.timeline.details.unknown;

const measureWords = ({ description, owner, dueOn }: Measure, { words, language }: Telling): string =>
  `${description} (${words.complaint.timeline.details.measureFacts(owner, formatDate(dueOn, language, 'long'))})`;

const linkedWords = ({ description, from }: LinkedMeasure, { words }: Telling): string =>
  `${description} (${words.complaint.timeline.details.linkedFrom(from.number)})`;
