import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { ActionName } from '../complaint/actions.ts';
import type { NotHandledGround } from '../complaint/exception-events.ts';
import type { Party } from '../complaint/parties.ts';
import type { DeadlineKind } from './regulation.ts';

/** Why this is the next step, as a key with its data; the words live in the language files. */
export type NextStepReason =
  | { readonly why: 'not-acknowledged' }
  /** R16: the whole complaint is about advice on return to work, or a part of it. */
  | { readonly why: 'return-to-work' }
  | { readonly why: 'return-to-work-beside-others' }
  /** R17: financial damage is all that it is about, or a part of it. */
  | { readonly why: 'financial-damage' }
  | { readonly why: 'financial-damage-beside-others' }
  /** R2. */
  | { readonly why: 'dpo-not-informed' }
  /** R4. */
  | { readonly why: 'authorisation-needed'; readonly name: string }
  | { readonly why: 'authorisation-not-received'; readonly name: string; readonly requestedOn: PlainDate }
  | { readonly why: 'complainant-not-asked' }
  | { readonly why: 'complainant-asked'; readonly requestedOn: PlainDate; readonly remindedOn: PlainDate | null }
  | { readonly why: 'nobody-named' }
  | { readonly why: 'person-not-asked'; readonly name: string }
  | {
      readonly why: 'person-asked';
      readonly name: string;
      readonly requestedOn: PlainDate;
      readonly remindedOn: PlainDate | null;
    }
  /** Asked, and silent since; `since` is the last request or reminder. `name` is `null` for the complainant. */
  | { readonly why: 'no-answer'; readonly name: string | null; readonly since: PlainDate }
  | { readonly why: 'no-answer-after-reminder'; readonly name: string | null; readonly since: PlainDate }
  /** A conversation is planned; from its day on it is to be recorded. `name` is `null` for the complainant. */
  | {
      readonly why: 'conversation-ahead';
      readonly name: string | null;
      readonly on: PlainDate;
      readonly at: string | null;
    }
  | {
      readonly why: 'conversation-due';
      readonly name: string | null;
      readonly on: PlainDate;
      readonly at: string | null;
    }
  | { readonly why: 'all-sides-closed' }
  /** R17: the board has the complaint and gives the answer. */
  | { readonly why: 'board-gives-verdict' }
  /** `toComplainantOnly`: the representative has no authorisation, so that it goes to the complainant (R4). */
  | { readonly why: 'verdict-not-sent'; readonly issuedOn: PlainDate; readonly toComplainantOnly: boolean }
  | { readonly why: 'receipt-unknown'; readonly sentOn: PlainDate }
  | { readonly why: 'may-object'; readonly receivedOn: PlainDate }
  | { readonly why: 'objection-time-passed'; readonly receivedOn: PlainDate }
  | { readonly why: 'objection-late'; readonly receivedOn: PlainDate; readonly due: PlainDate | null }
  | { readonly why: 'objection-not-admitted'; readonly decidedOn: PlainDate }
  | { readonly why: 'objector-not-invited'; readonly receivedOn: PlainDate }
  | { readonly why: 'objector-invited'; readonly sentOn: PlainDate }
  | { readonly why: 'objection-heard'; readonly on: PlainDate; readonly declined: boolean }
  | { readonly why: 'objection-decided'; readonly decidedOn: PlainDate }
  | { readonly why: 'objection-answered'; readonly sentOn: PlainDate }
  | { readonly why: 'objection-turned-away'; readonly sentOn: PlainDate }
  | { readonly why: 'objection-withdrawn'; readonly withdrawnOn: PlainDate }
  /** Closed, and the letter that says so is not out yet. */
  | {
      readonly why: 'ending-not-confirmed';
      readonly ending: 'withdrawn' | 'settled' | 'forwarded' | 'not-handled';
      readonly ground: NotHandledGround | null;
    };

export type NextStep = {
  /** `null`: there is nothing to do but wait. */
  readonly action: ActionName | null;
  readonly party: Party | null;
  /** The conversation that it is about, by its id. */
  readonly conversation: string | null;
  readonly rule: RuleId;
  readonly reason: NextStepReason;
  /** Whose move it is. `representative` when the complainant has an authorised one. */
  readonly waitsFor: 'officer' | 'complainant' | 'person-involved' | 'board' | 'representative';
};

/** When a later step takes the place of the one now: from a day on, or once a term is over. */
export type Moment =
  | { readonly when: 'from'; readonly on: PlainDate }
  | { readonly when: 'after-term'; readonly kind: DeadlineKind; readonly from: PlainDate };

/**
 * The next step and what it turns into as time goes by. Says nothing of today and of the regulation, so that the
 * list can keep it; `later` in the order in which they are looked at.
 */
export type NextPlan<Step extends NextStep = NextStep> = {
  readonly now: Step;
  readonly later: readonly { readonly moment: Moment; readonly step: Step }[];
};
