import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import { Quote } from '../../components/timeline/Quote.tsx';
import { NoteEntry } from '../../components/timeline/Timeline.tsx';
import { MovedTerms } from './AmendmentBlock.tsx';
import type { Telling } from './facts/telling.ts';
import { entryDay } from './timeline-words.ts';

/** A change of the organisation's regulation that moved a term of this file while it ran. */
export const LawLine = ({
  entry,
  telling,
  today,
}: {
  entry: Extract<TimelineEntry, { entry: 'law-changed' }>;
  telling: Telling;
  today: PlainDate;
}) => {
  const texts = telling.words.complaint.timeline;
  return (
    <NoteEntry
      day={entryDay(entry.on, today, telling.language)}
      title={texts.facts.lawChanged(String(entry.version))}
      remark={texts.by(entry.by.name)}
    >
      {entry.reason === '' ? null : <Quote text={entry.reason} more={texts.showAll} less={texts.showLess} />}
      <MovedTerms moved={entry.moved} telling={telling} today={today} />
    </NoteEntry>
  );
};
