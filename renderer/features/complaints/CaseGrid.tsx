import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { contentId } from '../../components/frame/use-arrival.ts';
import { useText } from '../../text/text.tsx';
import classes from './CaseGrid.module.css';
import { CaseLine } from './CaseLine.tsx';
import type { ListMemory } from './list-memory.ts';
import type { Sort, SortColumn } from './list-view.ts';

const columns: readonly SortColumn[] = ['number', 'received', 'complainant', 'summary', 'phase', 'deadline', 'handler'];
/** Pixels; two lines of text and their air. */
const rowHeight = 56;
const rowsPerPage = 10;

/**
 * A virtual list with the semantics of a grid: only the rows in sight exist, each says which of all it is.
 * One row holds the focus through `aria-activedescendant`; arrows or j and k move it, Enter opens it.
 */
export const CaseGrid = ({
  ref,
  rows,
  memory,
  today,
  onSort,
  onSelect,
  onScroll,
  onOpen,
  onSearch,
}: {
  ref: Ref<HTMLDivElement | null>;
  rows: readonly CaseRow[];
  memory: ListMemory;
  today: PlainDate;
  onSort: (sort: Sort) => void;
  onSelect: (stream: StreamId) => void;
  onScroll: (pixels: number) => void;
  onOpen: (stream: StreamId) => void;
  onSearch: () => void;
}) => {
  const words = useText().complaints;
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLDivElement, []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.stream ?? index,
    overscan: 8,
    initialOffset: memory.scroll,
    paddingStart: 0,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 12,
  });
  const found = rows.findIndex(({ stream }) => stream === memory.selected);
  const active = Math.max(found, 0);

  // Whoever comes to the list goes on with the keyboard; a focus that someone put somewhere is left alone.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.id === contentId) box.current?.focus({ preventScroll: true });
  }, []);

  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    onSelect(row.stream);
    virtual.scrollToIndex(rows.indexOf(row));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== box.current) return;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      j: active + 1,
      ArrowUp: active - 1,
      k: active - 1,
      PageDown: active + rowsPerPage,
      PageUp: active - rowsPerPage,
      Home: 0,
      End: rows.length - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) {
      event.preventDefault();
      if (event.key === 'ArrowUp' && active === 0) onSearch();
      // The first press shows where you are; only the next one moves on.
      else goTo(found < 0 && (event.key === 'j' || event.key === 'ArrowDown') ? 0 : target);
      return;
    }
    const row = rows[active];
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      onSelect(row.stream);
      onOpen(row.stream);
    }
  };

  const shown = virtual.getVirtualItems();
  const activeRow = rows[active];
  const inSight = shown.some(({ index }) => index === active);
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      className={classes.box}
      aria-label={words.title}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={activeRow && inSight ? `case-${activeRow.stream}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
    >
      <div role="row" aria-rowindex={1} className={classes.head}>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} sort={memory.sort} onSort={onSort} />
        ))}
      </div>
      <div className={classes.room} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const row = rows[index];
          return row ? (
            <CaseLine
              key={key}
              row={row}
              index={index}
              top={start}
              today={today}
              active={index === active}
              onPress={() => {
                onSelect(row.stream);
                onOpen(row.stream);
              }}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};

const ColumnHead = ({ column, sort, onSort }: { column: SortColumn; sort: Sort; onSort: (sort: Sort) => void }) => {
  const words = useText().complaints;
  const sorted = sort.column === column;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      data-column={column}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton
        className={classes.sort}
        data-sorted={sorted || undefined}
        onClick={() => onSort({ column, descending: sorted ? !sort.descending : false })}
      >
        <span>{words.columns[column]}</span>
        {sorted ? <Arrow size={13} stroke={2} aria-hidden /> : null}
      </UnstyledButton>
    </div>
  );
};
