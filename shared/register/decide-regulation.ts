import { err, ok, type Result } from '../base/result.ts';
import type { Regulation } from '../procedure/regulation.ts';
import { regulationValue } from './parse-regulation.ts';
import { refusalOfRegulation } from './refuse-regulation.ts';
import type { RegisterEvent } from './register.ts';
import type { RegisterCommand } from './register-commands.ts';
import type { RegisterRefusal } from './register-refusals.ts';
import { lengthOf, reasonLimit } from './regulation-limits.ts';
import { saysTheSame, tidyRegulation } from './tidy-regulation.ts';

/** What a change of the regulation brings about; no event when it says the same as what holds. */
export const decideRegulation = (
  command: Extract<RegisterCommand, { type: 'ChangeRegulation' }>,
  current: Regulation,
): Result<readonly RegisterEvent[], RegisterRefusal> => {
  if (command.regulation.version !== current.version + 1)
    return err({ type: 'regulation-changed-meanwhile', field: 'regulation', version: current.version });
  const proposed = tidyRegulation(command.regulation);
  const refusal = refusalOfRegulation(proposed, current);
  if (refusal) return err(refusal);
  const read = regulationValue(proposed, '');
  if (!read.ok) return err({ type: 'not-a-regulation', field: 'regulation', path: read.error.path });
  if (saysTheSame(read.value, current)) return ok([]);
  const reason = command.reason.trim();
  if (reason === '') return err({ type: 'text-missing', field: 'reason' });
  if (lengthOf(reason) > reasonLimit)
    return err({ type: 'text-too-long', field: 'reason', limit: reasonLimit, length: lengthOf(reason) });
  return ok([{ type: 'RegulationChanged', regulation: read.value, reason }]);
};
