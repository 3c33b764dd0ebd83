import { err, ok, type Result } from '../base/result.ts';
import type { RuleId } from '../base/rule-id.ts';
import { type Bounds, complete, day, type Filled } from './checks.ts';
import type { DecisionContext } from './commands.ts';
import type { ComplaintEvent, Sending } from './events.ts';
import type { Refusal } from './refusals.ts';

/** A command's events, or what is wrong with what was filled in. */
export type Decision = Result<readonly ComplaintEvent[], Refusal>;

/** With what a filled-in command is judged. */
export type Asked = {
  /** The rule of the action: what a refusal names when no other rule asks for the field. */
  readonly rule: RuleId;
  /** When its fact can have happened. */
  readonly window: Bounds;
  readonly context: Pick<DecisionContext, 'today' | 'members' | 'objectionDueFrom'>;
  /** A fact that stands already is looked at again: a promise made then may lie in the past now. */
  readonly again: boolean;
};

export const answer = (refusal: Refusal | null, ...events: readonly ComplaintEvent[]): Decision =>
  refusal ? err(refusal) : ok(events);

/** What was filled in is complete and possible, or the first thing that is wrong with it. */
export const completeFor = ({ rule, window }: Asked, ...form: readonly Filled[]): Refusal | null =>
  complete(rule, window, form);

type SentEvent = Extract<
  ComplaintEvent['type'],
  'AcknowledgementSent' | 'AuthorisationRequested' | 'ObjectorInvited' | 'ObjectionDecisionSent' | 'EndingConfirmed'
>;
/** Something that went out, with nothing else to say about it. */
export const sent = (type: SentEvent, command: Sending, asked: Asked): Decision =>
  answer(sendingRefusal(command, asked), { type, ...sendingOf(command) });

// Events name each field, so that nothing else a form holds gets into a record that can never be changed.
export const sendingOf = ({ sentOn, means, document }: Sending): Sending => ({ sentOn, means, document });
export const sendingRefusal = ({ sentOn }: Sending, asked: Asked, ...more: readonly Filled[]): Refusal | null =>
  completeFor(asked, ...more, day('sentOn', sentOn));
