import { compareCodeUnits } from '../../../shared/base/ids.ts';
import { addDays, type PlainDate, weekday } from '../../../shared/base/plain-date.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';

/** Which complaints the list shows. `week` is due up to and including Sunday, `running` all that are not answered. */
export type ListFilter = 'running' | 'late' | 'week' | 'answered' | 'all';
export const listFilters: readonly ListFilter[] = ['running', 'late', 'week', 'answered', 'all'];

export type SortColumn = 'number' | 'received' | 'complainant' | 'summary' | 'phase' | 'deadline' | 'handler';
export type Sort = { readonly column: SortColumn; readonly descending: boolean };
/** What is due first stands first. */
export const defaultSort: Sort = { column: 'deadline', descending: false };

/** Lower case without diacritics, so that `Kathe` finds `Käthe`; every typed word must occur. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Keys = {
  readonly haystack: string;
  readonly complainant: string;
  readonly summary: string;
  readonly handler: string;
};

/** Worked out once per row: sorting 20,000 rows must not fold 20,000 names again. */
const keysOfRow = new WeakMap<CaseRow, Keys>();
const keysOf = (row: CaseRow): Keys => {
  const known = keysOfRow.get(row);
  if (known) return known;
  const keys: Keys = {
    haystack: folded([row.number, row.complainantName, row.organisation ?? '', row.summary].join(' ')),
    complainant: folded(`${row.complainantName} ${row.organisation ?? ''}`),
    summary: folded(row.summary),
    handler: folded(row.handler?.name ?? ''),
  };
  keysOfRow.set(row, keys);
  return keys;
};

const endOfWeek = (today: PlainDate): PlainDate => addDays(today, 7 - weekday(today));

const shows = (row: CaseRow, filter: ListFilter, today: PlainDate): boolean => {
  const due = row.nextDeadline?.due;
  switch (filter) {
    case 'all':
      return true;
    case 'running':
      return row.phase !== 'objection' && row.phase !== 'closed';
    case 'answered':
      return row.phase === 'objection' || row.phase === 'closed';
    case 'late':
      return due !== undefined && due < today;
    case 'week':
      // What should be sent by this week counts, although its strict date may lie in the weekend after it.
      return due !== undefined && due >= today && (row.nextDeadline?.sendBy ?? due) <= endOfWeek(today);
  }
};

/** How many complaints each filter shows. */
export const countsOf = (rows: readonly CaseRow[], today: PlainDate): Readonly<Record<ListFilter, number>> => {
  const counts = { running: 0, late: 0, week: 0, answered: 0, all: 0 };
  for (const row of rows) for (const filter of listFilters) if (shows(row, filter, today)) counts[filter] += 1;
  return counts;
};

const phaseOrder = { received: 0, acknowledged: 1, hearing: 2, verdict: 3, objection: 4, closed: 5 } as const;

const sortKey = (row: CaseRow, column: SortColumn): string => {
  switch (column) {
    case 'number':
      return row.number;
    case 'received':
      return row.receivedOn;
    case 'complainant':
      return keysOf(row).complainant;
    case 'summary':
      return keysOf(row).summary;
    case 'phase':
      return `${phaseOrder[row.phase]}`;
    case 'deadline':
      return row.nextDeadline?.due ?? '9999-12-31';
    case 'handler':
      return keysOf(row).handler;
  }
};

/** The rows to show, in order; of two alike the newest number first, so that the order is never left to chance. */
export const visibleRows = (
  rows: readonly CaseRow[],
  { filter, search, sort, today }: { filter: ListFilter; search: string; sort: Sort; today: PlainDate },
): readonly CaseRow[] => {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const matching = rows.filter(
    (row) => shows(row, filter, today) && words.every((word) => keysOf(row).haystack.includes(word)),
  );
  const keyed = matching.map((row) => ({ row, key: sortKey(row, sort.column) }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((a, b) => direction * compareCodeUnits(a.key, b.key) || compareCodeUnits(b.row.number, a.row.number));
  return keyed.map(({ row }) => row);
};
