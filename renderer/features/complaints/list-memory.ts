import { useCallback, useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { Store } from '../../store/store-types.ts';
import { useStore } from '../../store/use-store.tsx';
import { defaultSort, type ListFilter, type Sort } from './list-view.ts';

/** How a person left the list; it comes back as it was, and is gone when the register locks. */
export type ListMemory = {
  readonly filter: ListFilter;
  readonly search: string;
  readonly sort: Sort;
  readonly selected: StreamId | null;
  /** Pixels. */
  readonly scroll: number;
};

const atFirst: ListMemory = { filter: 'running', search: '', sort: defaultSort, selected: null, scroll: 0 };

/** Hangs on the open store, so that it goes with it: a search may hold a name. */
const memories = new WeakMap<Store, ListMemory>();

export const useListMemory = () => {
  const store = useStore();
  const [memory, setMemory] = useState(() => memories.get(store) ?? atFirst);
  const change = useCallback(
    (changes: Partial<ListMemory>) => {
      memories.set(store, { ...(memories.get(store) ?? atFirst), ...changes });
      setMemory((current) => ({ ...current, ...changes }));
    },
    [store],
  );
  /** Kept without drawing again: scrolling must not. */
  const remember = useCallback(
    (changes: Partial<ListMemory>) => {
      memories.set(store, { ...(memories.get(store) ?? atFirst), ...changes });
    },
    [store],
  );
  return { memory, change, remember };
};
