import type { RuleId } from '../base/rule-id.ts';
import type { DecisionContext } from './commands.ts';
import type { Refusal } from './refusals.ts';
import type { OpenComplaint } from './state.ts';

/** What one must know to say whether an action is allowed: all but what only a new complaint needs. */
export type Judging = Omit<DecisionContext, 'nextNumber'>;

/** A file that ended: what was done in it is over, unless it is reopened. */
export const whenClosed = (state: OpenComplaint, rule: RuleId): Refusal | null =>
  state.status === 'closed' ? { type: 'file-closed', ending: state.ending.kind, on: state.ending.on, rule } : null;
