import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { RecordId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { type TimelineEntry, timelineOf } from '../../../shared/projections/timeline.ts';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw } from '../../store/use-store.tsx';
import { EntryLine } from './EntryLine.tsx';
import classes from './FileTimeline.module.css';
import { useTelling } from './facts/telling.ts';
import type { Act } from './form-request.ts';
import { TimelineFilter, type TimelineView } from './TimelineFilter.tsx';

/** Everything that happened and is to come, filtered and in the order that this person prefers. */
export const FileTimeline = ({
  file,
  state,
  actions,
  today,
  fresh,
  about,
  onAct,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  today: PlainDate;
  fresh: ReadonlySet<RecordId>;
  about: string;
  onAct: (act: Act) => void;
}) => {
  const telling = useTelling(file, state);
  const law = useLaw();
  const texts = telling.words.complaint.timeline;
  const [view, setView] = useState<TimelineView>('all');
  const [oldestFirst, setOldestFirst] = useLocalStorage({ key: 'gegrond.oldest-first', defaultValue: false });
  const entries = useMemo(() => timelineOf(file.allRecords, law, today), [file.allRecords, law, today]);
  const actionsOf = useMemo(() => byRecord(actions), [actions]);
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
              telling={telling}
              today={today}
              fresh={entry.entry === 'fact' && fresh.has(entry.record)}
              about={about}
              actions={(entry.entry === 'fact' && actionsOf.get(entry.record)) || noActions}
              onAct={onAct}
            />
          ))}
        </Timeline>
      )}
    </section>
  );
};

const noActions: readonly AllowedAction[] = [];

/** Correcting and striking out, by the record that it is about. */
const byRecord = (actions: readonly AllowedAction[]): ReadonlyMap<RecordId, readonly AllowedAction[]> => {
  const found = new Map<RecordId, AllowedAction[]>();
  for (const action of actions) {
    if (action.action !== 'correct' && action.action !== 'strike-out') continue;
    const known = found.get(action.record);
    if (known) known.push(action);
    else found.set(action.record, [action]);
  }
  return found;
};

/** Today's line stands in every view; what cannot be read has no kind, and is only in the whole. */
const isShown = (entry: TimelineEntry, view: TimelineView, fresh: ReadonlySet<RecordId>): boolean => {
  if (view === 'all' || entry.entry === 'today') return true;
  if (entry.entry === 'unread') return false;
  if (entry.entry !== 'fact') return entry.kind === view;
  // What was put right is found under the corrections too; what was just recorded is never hidden by a filter.
  return entry.kind === view || (view === 'corrections' && entry.amendment !== null) || fresh.has(entry.record);
};
