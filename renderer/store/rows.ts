import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import { compareCodeUnits } from '../../shared/base/ids.ts';
import type { CaseRow } from '../../shared/projections/case-list.ts';

/** What the store knows of one complaint without opening it. */
export type RowEntry = {
  readonly stream: StreamId;
  readonly order: string;
  readonly firstDevice: string;
  readonly firstSeq: number;
  /** `null` when its registration cannot be read. */
  readonly row: CaseRow | null;
  readonly unreadable: number;
};

/** The list in memory. */
export type Rows = {
  readonly put: (entries: readonly RowEntry[]) => void;
  /** From the disk: what the feed has put here meanwhile is newer. */
  readonly putOlder: (entries: readonly RowEntry[]) => void;
  readonly has: (stream: StreamId) => boolean;
  readonly keepOnly: (streams: ReadonlySet<StreamId>) => void;
  /** Newest registered first; the same array until something changes. */
  readonly all: () => readonly CaseRow[];
  readonly unreadable: () => number;
  /** Complaints that this device began after its last one with a readable number: each may hold one of its own. */
  readonly outOfSight: (device: DeviceId) => number;
  readonly clear: () => void;
};

export const createRows = (): Rows => {
  const entries = new Map<StreamId, RowEntry>();
  let ordered: readonly RowEntry[] | null = [];
  let rows: readonly CaseRow[] | null = [];

  const changed = () => {
    ordered = null;
    rows = null;
  };
  const inOrder = (): readonly RowEntry[] => {
    ordered ??= [...entries.values()].sort((a, b) => compareCodeUnits(a.order, b.order));
    return ordered;
  };

  return {
    put: (added) => {
      for (const entry of added) entries.set(entry.stream, entry);
      if (added.length > 0) changed();
    },
    putOlder: (added) => {
      const missing = added.filter(({ stream }) => !entries.has(stream));
      for (const entry of missing) entries.set(entry.stream, entry);
      if (missing.length > 0) changed();
    },
    has: (stream) => entries.has(stream),
    keepOnly: (streams) => {
      for (const stream of [...entries.keys()]) if (!streams.has(stream)) entries.delete(stream);
      changed();
    },
    all: () => {
      rows ??= inOrder().flatMap(({ row }) => row ?? []);
      return rows;
    },
    unreadable: () => [...entries.values()].reduce((sum, { unreadable }) => sum + unreadable, 0),
    outOfSight: (device) => {
      const own = [...entries.values()].filter(({ firstDevice }) => firstDevice === device);
      const lastRead = Math.max(0, ...own.flatMap(({ row, firstSeq }) => (row ? [firstSeq] : [])));
      return own.filter(({ row, firstSeq }) => !row && firstSeq > lastRead).length;
    },
    clear: () => {
      entries.clear();
      changed();
    },
  };
};
