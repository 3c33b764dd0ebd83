import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { CorrectableEvent } from '../../../shared/complaint/upkeep-events.ts';
import { formatInstant } from '../../text/dates.ts';
import { sizeWords } from '../../text/size-words.ts';
import { fieldsOf, sameAt } from './facts/fact-fields.ts';
import type { Telling } from './facts/telling.ts';
import { valueWords } from './facts/value-words.ts';
import type { RecordedEntry } from './timeline-words.ts';

/** One fact of an entry; `exact` values are shown as they are, to compare letter by letter. */
export type Detail = { readonly label: string; readonly value: string; readonly exact?: true };

/** Everything an entry holds: its facts, its documents with their hash, and who recorded it when. */
export const entryDetails = (entry: RecordedEntry, telling: Telling): readonly Detail[] => {
  const { words, language } = telling;
  const texts = words.complaint.timeline.details;
  const facts =
    entry.entry === 'fact'
      ? [...eventDetails(entry.event, telling), ...documentDetails(entry, telling)]
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
  { words, language }: Telling,
): readonly Detail[] => {
  const texts = words.complaint.timeline.details;
  return documents.flatMap(({ name, mediaType, size, sha256 }): readonly Detail[] => [
    { label: texts.document, value: `${name} (${mediaType}, ${sizeWords(size, words, language)})` },
    { label: texts.sha256, value: sha256, exact: true },
  ]);
};

/** Corrections stand in the timeline with what they changed; every other fact is told by its own fields. */
export const isCorrectable = (event: ComplaintEvent): event is CorrectableEvent =>
  event.type !== 'FactCorrected' && event.type !== 'RecordStruckOut';

const eventDetails = (event: ComplaintEvent, telling: Telling): readonly Detail[] => {
  if (!isCorrectable(event)) return [];
  const { fields, timeline } = telling.words.complaint;
  return fieldsOf(event).flatMap((field) => {
    // What stands in the timeline itself is not said twice.
    if (field.quoted) return [];
    const values = valueWords(field, event, telling);
    return values.map((value, index) => ({
      label:
        field.kind === 'measures' || field.kind === 'linked-measures'
          ? timeline.details.measure(index + 1)
          : fields[field.label],
      value,
    }));
  });
};

/** One value that a correction changed; `null` is nothing there. */
export type Change = { readonly label: string; readonly was: string | null; readonly is: string | null };

/** What differs between a fact as it was recorded first and as it stands, value by value. */
export const changesOf = (original: ComplaintEvent, now: ComplaintEvent, telling: Telling): readonly Change[] => {
  if (!isCorrectable(original) || !isCorrectable(now)) return [];
  const { fields } = telling.words.complaint;
  const places = new Map([...fieldsOf(original), ...fieldsOf(now)].map((field) => [field.at, field]));
  return [...places.values()]
    .filter(({ at }) => !sameAt(original, now, at))
    .map((field) => ({
      label: fields[field.label],
      was: valueWords(field, original, telling).join('\n') || null,
      is: valueWords(field, now, telling).join('\n') || null,
    }));
};
