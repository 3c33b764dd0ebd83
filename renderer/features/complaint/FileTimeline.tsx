import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { RecordId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { Deadline } from '../../../shared/procedure/deadlines.ts';
import { type TimelineEntry, timelineOf } from '../../../shared/projections/timeline.ts';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useText } from '../../text/text.tsx';
import { EntryLine } from './EntryLine.tsx';
import classes from './FileTimeline.module.css';
import { TimelineFilter, type TimelineView } from './TimelineFilter.tsx';

/** Everything that happened and is to come, filtered and in the order that this person prefers. */
export const FileTimeline = ({
  file,
  state,
  deadlines,
  today,
  fresh,
  about,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  deadlines: readonly Deadline[];
  today: PlainDate;
  fresh: ReadonlySet<RecordId>;
  about: string;
}) => {
  const texts = useText().complaint.timeline;
  const [view, setView] = useState<TimelineView>('all');
  const [oldestFirst, setOldestFirst] = useLocalStorage({ key: 'gegrond.oldest-first', defaultValue: false });
  const entries = useMemo(() => timelineOf(file.allRecords, deadlines, today), [file.allRecords, deadlines, today]);
  const shown = useMemo(() => {
    const kept = entries.filter((entry) => isShown(entry, view, fresh));
    return oldestFirst ? kept.toReversed() : kept;
  }, [entries, view, oldestFirst, fresh]);
  const nothing = view !== 'all' && shown.every(({ entry }) => entry === 'today');
  return (
    <section aria-label={texts.title}>
      <TimelineFilter
        entries={entries}
        view={view}
        onView={setView}
        oldestFirst={oldestFirst}
        onOldestFirst={setOldestFirst}
      />
      {nothing ? (
        <p className={classes.nothing}>{texts.nothing}</p>
      ) : (
        <Timeline label={texts.title}>
          {shown.map((entry) => (
            <EntryLine
              key={entry.key}
              entry={entry}
              stream={file.stream}
              state={state}
              today={today}
              fresh={entry.entry === 'fact' && fresh.has(entry.record)}
              about={about}
            />
          ))}
        </Timeline>
      )}
    </section>
  );
};

/** Today's line stands in every view; what cannot be read has no kind, and is only in the whole. */
const isShown = (entry: TimelineEntry, view: TimelineView, fresh: ReadonlySet<RecordId>): boolean => {
  if (view === 'all' || entry.entry === 'today') return true;
  if (entry.entry === 'unread') return false;
  // What was just recorded is never hidden by a filter that was chosen before.
  return entry.kind === view || (entry.entry === 'fact' && fresh.has(entry.record));
};
