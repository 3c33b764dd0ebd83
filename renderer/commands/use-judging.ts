import { useMemo } from 'react';
import type { Judging } from '../../shared/complaint/judging.ts';
import type { ComplaintFile } from '../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../store/use-store.tsx';
import { judgingOf } from './judging.ts';

/** What `allowedActions` needs to say what can be done with a file by whoever is signed in. */
export const useJudging = (file: ComplaintFile | null): Judging => {
  const [actor, today, register, law] = [useMember(), useToday(), useRegister(), useLaw()];
  return useMemo(() => judgingOf({ file, actor, today, register, law }), [file, actor, today, register, law]);
};
