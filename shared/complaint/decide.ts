import { err, type Result } from '../base/result.ts';
import { actionOf } from './actions.ts';
import type { Decision } from './asked.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import { contentsOf } from './contents.ts';
import { correction, strikingOut } from './corrections.ts';
import type { ComplaintEvent } from './events.ts';
import { parseEvent } from './parse-event.ts';
import { refusalOf } from './preconditions.ts';
import type { Refusal } from './refusals.ts';
import type { ComplaintState } from './state.ts';

/**
 * What a command brings about, or why it cannot be. Pure: the same command, state and context give the same answer.
 * First whether the procedure allows the action now (the same preconditions as `allowedActions`), then whether
 * what was filled in is complete and possible. Throws only when the program itself made an unreadable event.
 * A part that is split off needs a file of its own as well: ask `decideSplit` (`split.ts`) for both at once.
 */
export const decide = (
  command: ComplaintCommand,
  state: ComplaintState,
  context: DecisionContext,
): Result<readonly ComplaintEvent[], Refusal> => {
  const refusal = refusalOf(actionOf(command), state, context);
  if (refusal) return err(refusal);
  const decision = contents(command, state, context);
  if (decision.ok) for (const event of decision.value) mustBeReadable(event);
  return decision;
};

const contents = (command: ComplaintCommand, state: ComplaintState, context: DecisionContext): Decision => {
  switch (command.type) {
    case 'CorrectFact':
      return correction(command, state, context);
    case 'StrikeOut':
      return strikingOut(command, state, context);
    default:
      return contentsOf(command, state, context);
  }
};

/** A record is for ever: one that cannot be read back would close its file, so writing it is a bug. */
const mustBeReadable = (event: ComplaintEvent): void => {
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new Error(`Decided an event that cannot be read back: ${JSON.stringify(parsed.error)}`);
};
