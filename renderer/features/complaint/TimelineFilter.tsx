import { useMemo } from 'react';
import type { TimelineEntry } from '../../../shared/projections/timeline.ts';
import type { TimelineKind } from '../../../shared/projections/timeline-events.ts';
import { useText } from '../../text/text.tsx';
import classes from './TimelineFilter.module.css';

export type TimelineView = 'all' | TimelineKind;

/** In the order of the procedure, as the regulation tells it. */
const order: readonly TimelineKind[] = [
  'receipt',
  'hearing',
  'letters',
  'verdict',
  'objection',
  'endings',
  'measures',
  'documents',
  'notes',
  'corrections',
];

/** Which kinds of entry are shown, and which way round. Kinds that the file has none of are not offered. */
export const TimelineFilter = ({
  entries,
  view,
  onView,
  oldestFirst,
  onOldestFirst,
}: {
  entries: readonly TimelineEntry[];
  view: TimelineView;
  onView: (view: TimelineView) => void;
  oldestFirst: boolean;
  onOldestFirst: (oldestFirst: boolean) => void;
}) => {
  const texts = useText().complaint.timeline;
  const present = useMemo(
    () =>
      new Set(
        entries.flatMap((entry) =>
          'kind' in entry && (entry.entry === 'fact' || entry.entry === 'law-changed') ? [entry.kind] : [],
        ),
      ),
    [entries],
  );
  const views: readonly TimelineView[] = ['all', ...order.filter((kind) => present.has(kind) || kind === view)];
  return (
    <div className={classes.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these change the view at once. */}
      <div role="group" aria-label={texts.filter} className={classes.views}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.view}
            aria-pressed={view === each}
            onClick={() => onView(each)}
          >
            {each === 'all' ? texts.all : texts.kinds[each]}
          </button>
        ))}
      </div>
      <button type="button" className={classes.order} onClick={() => onOldestFirst(!oldestFirst)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path
            d={oldestFirst ? 'M6 2v8M2.8 5.2 6 2l3.2 3.2' : 'M6 10V2M2.8 6.8 6 10l3.2-3.2'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        </svg>
        {oldestFirst ? texts.oldestFirst : texts.newestFirst}
      </button>
    </div>
  );
};
