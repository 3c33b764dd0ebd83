import type { Result } from '../base/result.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import type { ComplaintState } from './complaint.ts';
import { contentsOf } from './contents.ts';
import type { ComplaintEvent } from './events.ts';
import { actionOf, refusalOf } from './preconditions.ts';
import type { Refusal } from './refusals.ts';

/**
 * What a command brings about, or why it cannot be. Pure: the same command, state and context give the same answer.
 * First whether the procedure allows the action now (the same preconditions as `allowedActions`), then whether
 * what was filled in is complete and possible.
 */
export const decide = (
  command: ComplaintCommand,
  state: ComplaintState,
  context: DecisionContext,
): Result<readonly ComplaintEvent[], Refusal> => {
  const refusal = refusalOf(actionOf(command), state, context);
  return refusal ? { ok: false, error: refusal } : contentsOf(command, state, context);
};
