import { err, ok, type Result } from '../base/result.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import { type LetterBarReason, letterBar } from '../complaint/letter-rules.ts';
import type { Addressee } from '../complaint/parties.ts';
import type { ComplaintState } from '../complaint/state.ts';

/** Why a letter cannot be made now, and by which rule. */
export type LetterNotPossible = {
  readonly type: 'letter-not-possible';
  readonly why: LetterBarReason | 'not-registered';
  readonly rule: RuleId;
};

/** Whether this letter may be made now: what `decide` says of filing it, for a file in whatever state. */
export const mayMakeLetter = (
  kind: LetterKind,
  to: Addressee,
  state: ComplaintState,
): Result<null, LetterNotPossible> => {
  const bar =
    state.status === 'unregistered' ? ({ why: 'not-registered', rule: 'R1' } as const) : letterBar(kind, to, state);
  return bar === null ? ok(null) : err({ type: 'letter-not-possible', ...bar });
};
