import type { PlainDate } from '../base/plain-date.ts';
import type { Action } from '../complaint/actions.ts';
import { earliestDay } from '../complaint/earliest-day.ts';
import type { Judging } from '../complaint/judging.ts';
import { actionsOn, refusalOf } from '../complaint/preconditions.ts';
import type { Refusal } from '../complaint/refusals.ts';
import type { ComplaintState } from '../complaint/state.ts';

/** An action with what stands in its way, if anything. */
export type AllowedAction = Action &
  (
    | {
        readonly allowed: true;
        /** The first day that can be filled in; `null`: the action carries no date. Facts lie no later than today. */
        readonly earliest: PlainDate | null;
      }
    | { readonly allowed: false; readonly refusal: Refusal }
  );

/**
 * Every action of the procedure on this file, allowed or with the reason why not, in the procedure's order. What may be
 * corrected or struck out follows at the end, record by record.
 */
export const allowedActions = (state: ComplaintState, context: Judging): readonly AllowedAction[] => {
  const actions: readonly Action[] =
    state.status === 'unregistered' ? [{ action: 'register' }] : actionsOn(state, context.records);
  return actions.map((action): AllowedAction => {
    const refusal = refusalOf(action, state, context);
    return refusal
      ? { ...action, allowed: false, refusal }
      : { ...action, allowed: true, earliest: earliestDay(action, state)?.day ?? null };
  });
};
