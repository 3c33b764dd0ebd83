import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import { hasSubject, type OpenComplaint } from '../../../shared/complaint/state.ts';
import { financialDamageSubject } from '../../../shared/complaint/subjects.ts';

/**
 * What an explanation of the writer's own is beside what the letter says by itself: in place of the reason that stands
 * in the file, beside the regulation's own reason (R2, R16, R17), or of no use because the letter gives none.
 */
export type ExplanationUse = 'in-place-of-the-reason' | 'beside-the-rule' | 'none';

export const explanationUse = (kind: LetterKind, state: OpenComplaint): ExplanationUse => {
  const ending = state.status === 'closed' ? state.ending : null;
  switch (kind) {
    case 'not-handled':
      return ending?.kind === 'not-handled' && ending.ground === 'return-to-work-advice'
        ? 'beside-the-rule'
        : 'in-place-of-the-reason';
    case 'forwarded-to-board':
      return hasSubject(state, financialDamageSubject) ? 'beside-the-rule' : 'in-place-of-the-reason';
    case 'forwarded-to-dpo':
      return ending === null ? 'beside-the-rule' : 'in-place-of-the-reason';
    case 'ending-confirmed':
      // Withdrawn or settled: the letter says what was told or agreed.
      return ending?.kind === 'forwarded' ? 'in-place-of-the-reason' : 'none';
    default:
      return 'none';
  }
};
