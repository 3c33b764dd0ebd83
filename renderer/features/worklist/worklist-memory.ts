import { useCallback, useState } from 'react';
import type { Store } from '../../store/store-types.ts';
import { useStore } from '../../store/use-store.tsx';
import type { LineInHand } from './use-line-keys.ts';

/** How a person left the worklist; it comes back as it was, and is gone when the register locks. */
type WorklistMemory = {
  /** Colleagues' files are shown too. */
  readonly others: boolean;
  /** The line that was in hand: when it is done, the next one takes its place. */
  readonly line: LineInHand | null;
};

/** Hangs on the open store, so that it goes with it. */
const memories = new WeakMap<Store, WorklistMemory>();
const memoryOf = (store: Store): WorklistMemory => memories.get(store) ?? { others: false, line: null };

export const useWorklistMemory = () => {
  const store = useStore();
  const [others, setOthers] = useState(() => memoryOf(store).others);
  const showOthers = useCallback(
    (shown: boolean) => {
      memories.set(store, { ...memoryOf(store), others: shown });
      setOthers(shown);
    },
    [store],
  );
  const lineInHand = useCallback(() => memoryOf(store).line, [store]);
  const takeInHand = useCallback(
    (line: LineInHand) => {
      memories.set(store, { ...memoryOf(store), line });
    },
    [store],
  );
  return { others, showOthers, lineInHand, takeInHand };
};
