import { useMemo } from 'react';
import type { LinkedMeasure } from '../../../../shared/complaint/measure.ts';
import { useCases } from '../../../store/use-store.tsx';
import type { Desk } from './desk.ts';

/** R9, R19: the open measures of other files that this file does not name yet, the nearest date first. */
export const useOtherMeasures = ({ file, state }: Pick<Desk, 'file' | 'state'>): readonly LinkedMeasure[] => {
  const rows = useCases();
  return useMemo(() => {
    const linked = new Set(state.linkedMeasures.map(({ id }) => id));
    return rows
      .filter(({ stream }) => stream !== file.stream)
      .flatMap(({ stream, number, measures }) =>
        measures
          .filter(({ id, status }) => status === 'open' && !linked.has(id))
          .map(
            ({ id, description, owner, dueOn }): LinkedMeasure => ({
              id,
              description,
              owner,
              dueOn,
              from: { stream, number },
            }),
          ),
      )
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  }, [rows, file.stream, state.linkedMeasures]);
};
