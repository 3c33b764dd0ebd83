import type { RecordId } from '../../../../shared/base/ids.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { timelineOf } from '../../../../shared/projections/timeline.ts';
import type { DossierDesk, Happening } from './dossier-desk.ts';

/**
 * What happened, the oldest first. Without internal notes: no notes, none of what was done to them afterwards, and no
 * remarks on documents.
 */
export const happeningsOf = ({
  file,
  law,
  today,
  withNotes,
}: Pick<DossierDesk, 'file' | 'law' | 'today' | 'withNotes'>): readonly Happening[] => {
  const happened = timelineOf(file.allRecords, law, today)
    .filter((entry): entry is Happening => ['fact', 'law-changed', 'unread'].includes(entry.entry))
    .toReversed();
  if (withNotes) return happened;
  const notes = new Set<RecordId>(
    happened.flatMap((entry) => (entry.entry === 'fact' && entry.event.type === 'NoteAdded' ? [entry.record] : [])),
  );
  return happened.filter((entry) => !isOfNote(entry, notes)).map(withoutRemark);
};

const isOfNote = (entry: Happening, notes: ReadonlySet<RecordId>): boolean => {
  if (entry.entry !== 'fact') return false;
  const { event, record } = entry;
  if (event.type === 'FactCorrected' || event.type === 'RecordStruckOut') {
    // A correction of a note that never arrived here is of a note all the same.
    return notes.has(event.record) || (event.type === 'FactCorrected' && event.event.type === 'NoteAdded');
  }
  return notes.has(record);
};

const withoutRemark = (entry: Happening): Happening =>
  entry.entry === 'fact'
    ? { ...entry, event: remarkless(entry.event), original: entry.original && remarkless(entry.original) }
    : entry;

const remarkless = (event: ComplaintEvent): ComplaintEvent =>
  event.type === 'DocumentsAdded' ? { ...event, remark: null } : event;
