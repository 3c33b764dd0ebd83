import { compareCodeUnits } from '../../../shared/base/ids.ts';
import { addDays, type PlainDate, weekday } from '../../../shared/base/plain-date.ts';
import type { Law } from '../../../shared/procedure/law.ts';
import { type CaseRow, type NextDeadline, nextDeadlineOf } from '../../../shared/projections/case-list.ts';

/** Which complaints the list shows. `week` is due up to and including Sunday, `running` all that wait for an answer. */
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

/** What the organisation must do by a day; the time in which the complainant may object presses nobody (R12). */
const mustDo = (row: CaseRow, law: Law): NextDeadline | null => {
  const next = nextDeadlineOf(row, law);
  return next?.binds === 'organisation' ? next : null;
};

const shows = (row: CaseRow, filter: ListFilter, today: PlainDate, law: Law): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'running':
      return !isAnswered(row);
    case 'answered':
      return isAnswered(row);
    case 'late': {
      const next = mustDo(row, law);
      return next !== null && next.due < today;
    }
    case 'week': {
      // What should be sent by this week counts, although its strict date may lie in the weekend after it.
      const next = mustDo(row, law);
      return next !== null && next.due >= today && (next.sendBy ?? next.due) <= endOfWeek(today);
    }
  }
};

/** An objection opens an answered complaint again, until it is answered too. */
const isAnswered = ({ status, phase }: CaseRow): boolean =>
  status === 'answered' || status === 'closed' || (status === 'objection' && phase === 'closed');

/** How many complaints each filter shows. */
export const countsOf = (
  rows: readonly CaseRow[],
  today: PlainDate,
  law: Law,
): Readonly<Record<ListFilter, number>> => {
  const counts = { running: 0, late: 0, week: 0, answered: 0, all: 0 };
  for (const row of rows) for (const filter of listFilters) if (shows(row, filter, today, law)) counts[filter] += 1;
  return counts;
};

const phaseOrder = { received: 0, acknowledged: 1, hearing: 2, verdict: 3, objection: 4, closed: 5 } as const;

/** After every day, also after one of the complainant's. */
const last = '~~';

const sortKey = (row: CaseRow, column: SortColumn, law: Law): string => {
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
    case 'deadline': {
      const next = nextDeadlineOf(row, law);
      if (!next) return last;
      // First what must be done, then what may be.
      return next.binds === 'organisation' ? next.due : `~${next.due}`;
    }
    case 'handler':
      return keysOf(row).handler;
  }
};

/** The rows to show, in order; of two alike the newest number first, so that the order is never left to chance. */
export const visibleRows = (
  rows: readonly CaseRow[],
  {
    filter,
    search,
    sort,
    today,
    law,
  }: {
    filter: ListFilter;
    search: string;
    sort: Sort;
    today: PlainDate;
    law: Law;
  },
): readonly CaseRow[] => {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const matching = rows.filter(
    (row) => shows(row, filter, today, law) && words.every((word) => keysOf(row).haystack.includes(word)),
  );
  const keyed = matching.map((row) => ({ row, key: sortKey(row, sort.column, law) }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((a, b) => direction * compareCodeUnits(a.key, b.key) || compareCodeUnits(b.row.number, a.row.number));
  return keyed.map(({ row }) => row);
};
