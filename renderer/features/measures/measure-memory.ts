import { useCallback, useState } from 'react';
import type { MeasureView } from '../../../shared/projections/measure-list.ts';
import type { Store } from '../../store/store-types.ts';
import { useStore } from '../../store/use-store.tsx';

/** How a person left the screen; it comes back as it was, and is gone when the register locks. */
export type MeasureMemory = {
  readonly view: MeasureView;
  /** `null`: whoever it is. */
  readonly owner: string | null;
  readonly search: string;
};

const atFirst: MeasureMemory = { view: 'open', owner: null, search: '' };

/** Hangs on the open store, so that it goes with it: a search may hold a name. */
const memories = new WeakMap<Store, MeasureMemory>();

export const useMeasureMemory = () => {
  const store = useStore();
  const [memory, setMemory] = useState(() => memories.get(store) ?? atFirst);
  const change = useCallback(
    (changes: Partial<MeasureMemory>) => {
      const next = { ...(memories.get(store) ?? atFirst), ...changes };
      memories.set(store, next);
      setMemory(next);
    },
    [store],
  );
  return { memory, change };
};
