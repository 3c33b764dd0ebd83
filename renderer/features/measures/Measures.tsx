import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import {
  causesOf,
  measureCounts,
  type PromisedMeasure,
  promisedMeasures,
  visibleMeasures,
} from '../../../shared/projections/measure-list.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { routes } from '../../routes.ts';
import { useCases, useCasesComplete, useFeed, useToday } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { Causes } from './Causes.tsx';
import { MeasureBar } from './MeasureBar.tsx';
import { MeasureLine } from './MeasureLine.tsx';
import classes from './Measures.module.css';
import { useMeasureMemory } from './measure-memory.ts';

/** What is to be recorded about a measure, in the file that promised it. */
export type MeasureAct = {
  readonly stream: StreamId;
  readonly action: 'complete-measure' | 'report-measure';
  readonly measure: string;
};

/** Lines that are shown at once; the rest comes when it is asked for. */
const atOnce = 100;

/**
 * R9, R19: what was promised, by whom, by when and for which complaints, what is late on top, and what comes back.
 * `formFor` is the form in which a step of a measure is recorded; it stands beside the list.
 */
export const Measures = ({ formFor }: { formFor: (act: MeasureAct, onClose: () => void) => ReactNode }) => {
  const texts = useText().measures;
  const rows = useCases();
  const complete = useCasesComplete();
  const reading = useFeed().status !== 'up-to-date' || !complete;
  const today = useToday();
  const { memory, change } = useMeasureMemory();
  const search = useDeferredValue(memory.search);
  const [act, setAct] = useState<MeasureAct | null>(null);
  const [shownCount, setShownCount] = useState(atOnce);
  const opener = useRef<HTMLElement | null>(null);

  const measures = useMemo(() => promisedMeasures(rows), [rows]);
  const counts = useMemo(() => measureCounts(measures, today), [measures, today]);
  const shown = useMemo(
    () => visibleMeasures(measures, { view: memory.view, owner: memory.owner, search, today }),
    [measures, memory.view, memory.owner, search, today],
  );
  const causes = useMemo(() => causesOf(shown), [shown]);

  const close = useCallback(() => {
    setAct(null);
    requestAnimationFrame(() => {
      if (opener.current?.isConnected) opener.current.focus();
      else document.querySelector<HTMLElement>('[data-measures-title]')?.focus();
    });
  }, []);
  const open = useCallback((wanted: MeasureAct) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAct(wanted);
  }, []);

  if (measures.length === 0 && !reading) return <NoMeasures />;
  return (
    <div className={classes.screen}>
      <Page
        title={
          <span tabIndex={-1} data-measures-title>
            {texts.title}
          </span>
        }
        remark={<span role="status">{texts.count(counts.open, counts.late)}</span>}
      >
        <div className={classes.inside}>
          <MeasureBar measures={measures} counts={counts} memory={memory} onChange={change} />
          <div className={classes.columns}>
            <div className={classes.list}>
              {shown.length === 0 && !reading ? (
                <p className={classes.nothing}>{texts.nothing[memory.view]}</p>
              ) : (
                <MeasureGroups measures={shown.slice(0, shownCount)} today={today} onAct={open} />
              )}
              {shown.length > shownCount ? (
                <Button variant="default" onClick={() => setShownCount((count) => count + atOnce)}>
                  {texts.showMore(shown.length - shownCount)}
                </Button>
              ) : null}
            </div>
            <Causes causes={causes} />
          </div>
        </div>
      </Page>
      {act ? formFor(act, close) : null}
    </div>
  );
};

/** Late ones on top under a heading of their own; then what is open, then what was closed. */
const MeasureGroups = ({
  measures,
  today,
  onAct,
}: {
  measures: readonly PromisedMeasure[];
  today: ReturnType<typeof useToday>;
  onAct: (act: MeasureAct) => void;
}) => {
  const texts = useText().measures;
  const groups = [
    { group: 'late', of: measures.filter(({ status, dueOn }) => status === 'open' && today > dueOn) },
    { group: 'open', of: measures.filter(({ status, dueOn }) => status === 'open' && today <= dueOn) },
    { group: 'closed', of: measures.filter(({ status }) => status !== 'open') },
  ] as const;
  return groups.map(({ group, of }) =>
    of.length === 0 ? null : (
      <section key={group} aria-labelledby={`measures-${group}`} className={classes.group}>
        <h2 id={`measures-${group}`} className={classes.heading} data-late={group === 'late' || undefined}>
          {texts.groups[group]} <span className={classes.number}>{of.length}</span>
        </h2>
        <ul className={classes.lines}>
          {of.map((measure) => (
            <MeasureLine key={`${measure.stream}:${measure.id}`} measure={measure} today={today} onAct={onAct} />
          ))}
        </ul>
      </section>
    ),
  );
};

/** An empty screen teaches where measures come from. */
const NoMeasures = () => {
  const { measures: texts } = useText();
  const [, navigate] = useLocation();
  return (
    <Page title={texts.title}>
      <EmptyState
        title={texts.empty.title}
        actions={
          <Button variant="default" onClick={() => navigate(routes.complaints)}>
            {texts.empty.toComplaints}
          </Button>
        }
      >
        {texts.empty.body}
      </EmptyState>
    </Page>
  );
};
