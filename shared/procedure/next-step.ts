import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { ActionName } from '../complaint/actions.ts';
import type { Party } from '../complaint/parties.ts';
import { complainantParty, involvedParty } from '../complaint/parties.ts';
import type { ComplaintState, OpenComplaint } from '../complaint/state.ts';

/** Why this is the next step, as a key with its data; the words live in the language files. */
export type NextStepReason =
  | { readonly why: 'not-acknowledged' }
  | { readonly why: 'complainant-not-asked' }
  | { readonly why: 'complainant-asked'; readonly requestedOn: PlainDate }
  | { readonly why: 'nobody-named' }
  | { readonly why: 'person-not-asked'; readonly name: string }
  | { readonly why: 'person-asked'; readonly name: string; readonly requestedOn: PlainDate }
  | { readonly why: 'all-sides-closed' }
  | { readonly why: 'verdict-not-sent'; readonly issuedOn: PlainDate }
  | { readonly why: 'answered'; readonly sentOn: PlainDate };

export type NextStep = {
  /** `null`: there is nothing to do but wait. */
  readonly action: ActionName | null;
  readonly party: Party | null;
  readonly rule: RuleId;
  readonly reason: NextStepReason;
  /** Whose move it is. */
  readonly waitsFor: 'officer' | 'complainant' | 'person-involved';
};

/** The one next step of the procedure; `null` while there is no complaint. */
export const nextStep = (state: ComplaintState): NextStep | null => {
  switch (state.status) {
    case 'unregistered':
      return null;
    case 'in-progress':
      return state.acknowledgement ? hearingStep(state) : own('acknowledge', 'R3', { why: 'not-acknowledged' });
    case 'decided':
      return own('send-verdict', 'R11', { why: 'verdict-not-sent', issuedOn: state.verdict.issuedOn });
    case 'answered':
      return {
        action: null,
        party: complainantParty,
        rule: 'R12',
        reason: { why: 'answered', sentOn: state.verdictSent.sentOn },
        waitsFor: 'complainant',
      };
    default:
      return assertNever(state);
  }
};

const own = (action: ActionName, rule: RuleId, reason: NextStepReason, party: Party | null = null): NextStep => ({
  action,
  party,
  rule,
  reason,
  waitsFor: 'officer',
});

const hearingStep = (state: OpenComplaint): NextStep => {
  const complainant = state.complainantHearing;
  if (complainant.status === 'not-asked')
    return own('ask-explanation', 'R5', { why: 'complainant-not-asked' }, complainantParty);
  if (complainant.status === 'asked')
    return {
      action: 'record-explanation',
      party: complainantParty,
      rule: 'R5',
      reason: { why: 'complainant-asked', requestedOn: complainant.requestedOn },
      waitsFor: 'complainant',
    };
  if (state.involved.length === 0) return own('name-person-involved', 'R6', { why: 'nobody-named' });
  return involvedStep(state) ?? own('issue-verdict', 'R7', { why: 'all-sides-closed' });
};

/** Everybody is asked before anybody is waited for. */
const involvedStep = (state: OpenComplaint): NextStep | null => {
  const unasked = state.involved.find(({ hearing }) => hearing.status === 'not-asked');
  if (unasked)
    return own(
      'ask-explanation',
      'R6',
      { why: 'person-not-asked', name: unasked.person.name },
      involvedParty(unasked.person.id),
    );
  for (const { person, hearing } of state.involved) {
    if (hearing.status !== 'asked') continue;
    return {
      action: 'record-explanation',
      party: involvedParty(person.id),
      rule: 'R6',
      reason: { why: 'person-asked', name: person.name, requestedOn: hearing.requestedOn },
      waitsFor: 'person-involved',
    };
  }
  return null;
};
