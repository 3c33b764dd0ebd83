import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { Page } from '../../components/Page.tsx';
import { complaintPath, routes } from '../../routes.ts';
import { useCases, useCasesComplete, useFeed, useLaw, useToday } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { CaseGrid } from './CaseGrid.tsx';
import { ListBar } from './ListBar.tsx';
import { useListMemory } from './list-memory.ts';
import { countsOf, visibleRows } from './list-view.ts';

/** Every complaint in one list: what is due first stands first. */
export const Complaints = () => {
  const words = useText().complaints;
  const [, navigate] = useLocation();
  const rows = useCases();
  const complete = useCasesComplete();
  const reading = useFeed().status !== 'up-to-date';
  const today = useToday();
  const law = useLaw();
  const { memory, change, remember } = useListMemory();
  const search = useDeferredValue(memory.search);
  const searchField = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);

  const counts = useMemo(() => countsOf(rows, today, law), [rows, today, law]);
  const shown = useMemo(
    () => visibleRows(rows, { filter: memory.filter, search, sort: memory.sort, today, law }),
    [rows, memory.filter, search, memory.sort, today, law],
  );

  if (rows.length === 0 && !reading) return <NothingYet />;
  return (
    <Page
      title={words.title}
      fill
      remark={
        <span role="status">
          {complete
            ? words.count(shown.length, rows.length)
            : `${words.count(shown.length, rows.length)} · ${words.loadingRest}`}
        </span>
      }
    >
      <ListBar
        searchField={searchField}
        memory={memory}
        counts={counts}
        onChange={change}
        onLeave={() => grid.current?.focus()}
      />
      {shown.length === 0 && !reading ? (
        <EmptyState
          title={words.nothingFound.title}
          actions={
            <Button variant="default" onClick={() => change({ filter: 'all', search: '' })}>
              {words.nothingFound.showAll}
            </Button>
          }
        >
          {words.nothingFound.body}
        </EmptyState>
      ) : (
        <CaseGrid
          ref={grid}
          rows={shown}
          memory={memory}
          today={today}
          onSort={(sort) => change({ sort })}
          onSelect={(selected) => change({ selected })}
          onScroll={(scroll) => remember({ scroll })}
          onOpen={(stream) => navigate(complaintPath(stream))}
          onSearch={() => searchField.current?.focus()}
        />
      )}
    </Page>
  );
};

/** The first start teaches the first complaint. */
const NothingYet = () => {
  const words = useText();
  const [, navigate] = useLocation();
  const { openMail } = useIntakeInHand();
  return (
    <Page title={words.complaints.title}>
      <EmptyState
        title={words.complaints.empty.title}
        actions={
          <>
            <Button onClick={() => navigate(routes.newComplaint)}>{words.frame.newComplaint}</Button>
            <Button variant="default" onClick={openMail}>
              {words.complaints.empty.fromMail}
            </Button>
          </>
        }
      >
        {words.complaints.empty.body}
      </EmptyState>
    </Page>
  );
};
