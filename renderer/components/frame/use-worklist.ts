import { useDeferredValue, useMemo } from 'react';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { type Worklist, worklistOf } from '../../../shared/projections/worklist.ts';
import type { FeedState } from '../../store/store-types.ts';
import { useCases, useCasesComplete, useFeed, useLaw, useMember, useToday } from '../../store/use-store.tsx';

/** Records that are read in one go, so soon that a list that waits for them would only flicker. */
const fewRecords = 200;

const isReadingMuch = (feed: FeedState): boolean =>
  feed.status === 'starting' ||
  ((feed.status === 'reading' || feed.status === 'rebuilding') && feed.of - feed.read > fewRecords);

const none: readonly CaseRow[] = [];

/**
 * Every complaint once all of them are there. A register of thousands is read in many pieces: counting each of them
 * again would hold up the reading, and half a count says nothing.
 */
export const useSettledCases = (): { readonly settled: boolean; readonly rows: readonly CaseRow[] } => {
  const rows = useDeferredValue(useCases());
  const complete = useCasesComplete();
  const feed = useFeed();
  const settled = complete && !isReadingMuch(feed);
  return { settled, rows: settled ? rows : none };
};

/** What the person who is signed in has to do; the rail and the worklist share one answer. */
export const useWorklist = (): { readonly settled: boolean; readonly worklist: Worklist } => {
  const { settled, rows } = useSettledCases();
  const member = useMember();
  const today = useToday();
  const law = useLaw();
  const worklist = useMemo(() => worklistOf(rows, { member, today, law }), [rows, member, today, law]);
  return { settled, worklist };
};
