import type { PlainDate } from '../base/plain-date.ts';
import type { Action } from '../complaint/actions.ts';
import type { DecisionContext } from '../complaint/commands.ts';
import { actionsOn, earliestDay, refusalOf } from '../complaint/preconditions.ts';
import type { Refusal } from '../complaint/refusals.ts';
import type { ComplaintState } from '../complaint/state.ts';

/** An action with what stands in its way, if anything. */
export type AllowedAction = Action &
  (
    | {
        readonly allowed: true;
        /** The first day that can be filled in; today is the last. `null`: the action carries no date. */
        readonly earliest: PlainDate | null;
      }
    | { readonly allowed: false; readonly refusal: Refusal }
  );

/** Every action of the procedure on this file, allowed or with the reason why not, in the procedure's order. */
export const allowedActions = (
  state: ComplaintState,
  context: Pick<DecisionContext, 'actor' | 'today' | 'readOnly'>,
): readonly AllowedAction[] => {
  const actions: readonly Action[] = state.status === 'unregistered' ? [{ action: 'register' }] : actionsOn(state);
  return actions.map((action): AllowedAction => {
    const refusal = refusalOf(action, state, context);
    return refusal
      ? { ...action, allowed: false, refusal }
      : { ...action, allowed: true, earliest: earliestDay(action, state)?.day ?? null };
  });
};
