import { useMemo } from 'react';
import type { Judging } from '../../../shared/complaint/judging.ts';
import { judgingOf } from '../../commands/judging.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';

/** What `decide` and `allowedActions` ask about a file, besides its state: the same facts as when it is recorded. */
export const useJudging = (file: ComplaintFile): Judging => {
  const today = useToday();
  const actor = useMember();
  const register = useRegister();
  const law = useLaw();
  return useMemo(() => judgingOf({ file, actor, today, register, law }), [file, actor, today, register, law]);
};
