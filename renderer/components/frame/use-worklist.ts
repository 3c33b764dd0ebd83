import { useMemo } from 'react';
import { type Worklist, worklistOf } from '../../../shared/projections/worklist.ts';
import { useCases, useLaw, useMember, useToday } from '../../store/use-store.tsx';

/** What the person who is signed in has to do; the rail and the worklist share one answer. */
export const useWorklist = (): Worklist => {
  const rows = useCases();
  const member = useMember();
  const today = useToday();
  const law = useLaw();
  return useMemo(() => worklistOf(rows, { member, today, law }), [rows, member, today, law]);
};
