import { assertNever } from '../base/assert-never.ts';
import type { RuleId } from '../base/rule-id.ts';
import { complainantParty } from '../complaint/parties.ts';
import {
  type Answered,
  type Closed,
  type ComplaintState,
  type Decided,
  hasSubject,
  type InProgress,
  isAuthorised,
} from '../complaint/state.ts';
import { financialDamageSubject, privacySubject, returnToWorkSubject } from '../complaint/subjects.ts';
import { hearingPlan } from './next-hearing.ts';
import { objectionPlan } from './next-objection.ts';
import type { NextPlan, NextStepReason } from './next-step-types.ts';
import { at, notAnsweredBy, own, speaksFor, waiting } from './step-parts.ts';

/** What comes next in a file and what that turns into; `null` while there is no complaint, and when all is done. */
export const planOf = (state: ComplaintState): NextPlan | null => {
  switch (state.status) {
    case 'unregistered':
      return null;
    case 'in-progress':
      return byRoute(state, inProgressPlan(state));
    case 'decided':
      return byRoute(state, decidedPlan(state));
    case 'answered':
      return byRoute(state, answeredPlan(state));
    case 'objection':
      return byRoute(state, objectionPlan(state));
    case 'closed':
      return byRoute(state, closedPlan(state));
    default:
      return assertNever(state);
  }
};

/** R17: what is the officer's everywhere else is the board's in a complaint that the board handles. */
const byRoute = (
  state: Exclude<ComplaintState, { status: 'unregistered' }>,
  plan: NextPlan | null,
): NextPlan | null => {
  if (!plan || state.route.by === 'officer') return plan;
  const ofBoard = (step: NextPlan['now']): NextPlan['now'] =>
    step.waitsFor === 'officer' ? { ...step, waitsFor: 'board' } : step;
  return { now: ofBoard(plan.now), later: plan.later.map(({ moment, step }) => ({ moment, step: ofBoard(step) })) };
};

const inProgressPlan = (state: InProgress): NextPlan => {
  const only = state.received.subjects.length === 1;
  const toUwv = hasSubject(state, returnToWorkSubject);
  // R16: the letter that points to UWV is the answer; nothing else has to go out before it.
  if (toUwv && only) return at(own('decline', 'R16', { why: 'return-to-work' }));
  if (!state.acknowledgement) return at(own('acknowledge', 'R3', { why: 'not-acknowledged' }));
  if (toUwv) return at(own('split-off', 'R16', { why: 'return-to-work-beside-others' }));
  if (hasSubject(state, financialDamageSubject) && state.route.by === 'officer')
    return at(
      only
        ? own('forward-to-board', 'R17', { why: 'financial-damage' })
        : own('split-off', 'R17', { why: 'financial-damage-beside-others' }),
    );
  if (hasSubject(state, privacySubject) && !state.dpoInformed)
    return at(own('inform-dpo', 'R2', { why: 'dpo-not-informed' }));
  return withAuthorisation(state, hearingPlan(state) ?? verdictPlan(state));
};

const verdictPlan = (state: InProgress): NextPlan =>
  at(
    state.route.by === 'board'
      ? own('issue-verdict', 'R17', { why: 'board-gives-verdict' })
      : own('issue-verdict', 'R7', { why: 'all-sides-closed' }),
  );

/** R4: asking for the authorisation comes first and is quickly done; waiting for it holds up nothing of the officer's own. */
const withAuthorisation = (state: InProgress, plan: NextPlan): NextPlan => {
  if (!state.representation) return plan;
  const { authorisation, representative } = state.representation;
  const { name } = representative;
  switch (authorisation.status) {
    case 'needed':
      return at(own('request-authorisation', 'R4', { why: 'authorisation-needed', name }));
    case 'requested': {
      const { requestedOn } = authorisation;
      const again = own('request-authorisation', 'R4', { why: 'authorisation-not-received', name, requestedOn });
      return { ...plan, later: [{ moment: notAnsweredBy(requestedOn), step: again }, ...plan.later] };
    }
    case 'received':
    case 'withdrawn':
      return plan;
    default:
      return assertNever(authorisation);
  }
};

const decidedPlan = (state: Decided): NextPlan =>
  at(
    own('send-verdict', 'R11', {
      why: 'verdict-not-sent',
      issuedOn: state.verdict.issuedOn,
      toComplainantOnly: state.representation !== null && !isAuthorised(state),
    }),
  );

const answeredPlan = (state: Answered): NextPlan => {
  const { verdictSent, verdictReceived } = state;
  if (!verdictReceived)
    return at(own('record-verdict-received', 'R12', { why: 'receipt-unknown', sentOn: verdictSent.sentOn }));
  const { receivedOn } = verdictReceived;
  return {
    now: waiting(null, 'R12', { why: 'may-object', receivedOn }, speaksFor(state), complainantParty),
    later: [
      {
        moment: { when: 'after-term', kind: 'objection', from: receivedOn },
        step: own('close', 'R12', { why: 'objection-time-passed', receivedOn }),
      },
    ],
  };
};

const closedPlan = (state: Closed): NextPlan | null => {
  const { ending } = state;
  if (state.confirmation) return null;
  const confirm = (rule: RuleId, reason: NextStepReason): NextPlan => at(own('confirm-ending', rule, reason));
  switch (ending.kind) {
    case 'not-handled':
      return confirm(
        ending.ground === 'return-to-work-advice' ? 'R16' : ending.ground === 'no-authorisation' ? 'R4' : 'R7',
        {
          why: 'ending-not-confirmed',
          ending: 'not-handled',
          ground: ending.ground,
        },
      );
    case 'forwarded':
      return confirm(ending.to.body === 'dpo' ? 'R2' : 'R7', {
        why: 'ending-not-confirmed',
        ending: 'forwarded',
        ground: null,
      });
    case 'withdrawn':
    case 'settled':
      return confirm('R7', { why: 'ending-not-confirmed', ending: ending.kind, ground: null });
    case 'registered-in-error':
    case 'after-verdict':
    case 'after-decision':
      return null;
    default:
      return assertNever(ending);
  }
};
