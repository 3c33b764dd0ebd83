import { addDays, type PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { ActionName } from '../complaint/actions.ts';
import type { Party } from '../complaint/parties.ts';
import { type Conversation, isAuthorised, type OpenComplaint } from '../complaint/state.ts';
import type { Moment, NextPlan, NextStep, NextStepReason } from './next-step-types.ts';

/**
 * After so many days without an answer someone is asked again. The regulation names no term for it: a week leaves
 * room to ask, to remind and to decide within the month of R7.
 */
export const daysToAnswer = 7;

export const notAnsweredBy = (asked: PlainDate): Moment => ({ when: 'from', on: addDays(asked, daysToAnswer) });

/** A step that nothing takes the place of. */
export const at = (now: NextStep): NextPlan => ({ now, later: [] });

/** Something for the officer to do. */
export const own = (
  action: ActionName,
  rule: RuleId,
  reason: NextStepReason,
  party: Party | null = null,
  conversation: string | null = null,
): NextStep => ({ action, party, conversation, rule, reason, waitsFor: 'officer' });

export const ofBoard = (
  action: ActionName,
  rule: RuleId,
  reason: NextStepReason,
  party: Party | null = null,
  conversation: string | null = null,
): NextStep => ({ action, party, conversation, rule, reason, waitsFor: 'board' });

/** Someone else's move; `action` is what it is recorded by when it comes. */
export const waiting = (
  action: ActionName | null,
  rule: RuleId,
  reason: NextStepReason,
  waitsFor: NextStep['waitsFor'],
  party: Party,
  conversation: string | null = null,
): NextStep => ({ action, party, conversation, rule, reason, waitsFor });

/** Who makes the complainant's moves: an authorised representative (R4), or the complainant. */
export const speaksFor = (state: OpenComplaint): 'complainant' | 'representative' =>
  isAuthorised(state) ? 'representative' : 'complainant';

type Planned = Extract<Conversation, { readonly status: 'planned' }>;

/** The conversation with a party that is planned; the one recorded last when there are several. */
export const plannedWith = (
  state: OpenComplaint,
  about: Conversation['about'],
  isWith: (party: Party) => boolean,
): Planned | undefined =>
  state.conversations.findLast(
    (each): each is Planned => each.status === 'planned' && each.about === about && isWith(each.with),
  );
