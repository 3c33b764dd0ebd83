import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import { ruleOf } from './action-rules.ts';
import type { Action } from './actions.ts';
import { complainantParty, type Party } from './parties.ts';
import type { DateAnchor, Refusal } from './refusals.ts';
import {
  type ComplaintState,
  closedOn,
  type OpenComplaint,
  objectionOf,
  runningPart,
  sideOf,
  verdictOf,
  verdictSendingOf,
} from './state.ts';

/** The first day on which the fact of an action can have happened, and the fact that sets it. */
export type Earliest = { readonly day: PlainDate; readonly because: DateAnchor };

/**
 * The first day that can be filled in for an action; `null` for actions that carry no date of their own.
 * Asks only for what the preconditions have let through.
 */
export const earliestDay = (action: Action, state: ComplaintState): Earliest | null => {
  if (state.status === 'unregistered') return null;
  const receipt: Earliest = { day: state.received.receivedOn, because: 'receipt' };
  switch (action.action) {
    case 'acknowledge':
    case 'announce-delay':
    case 'inform-dpo':
    case 'forward-to-board':
    case 'split-off':
    case 'withdraw':
    case 'settle':
    case 'forward':
    case 'decline':
    case 'void-registration':
    case 'record-representative-left':
    case 'request-authorisation':
    case 'record-authorisation':
    case 'report-measure':
    case 'complete-measure':
    case 'drop-measure':
      return receipt;
    case 'withdraw-authorisation': {
      const authorisation = state.representation?.authorisation;
      return authorisation?.status === 'received'
        ? { day: authorisation.receivedOn, because: 'authorisation' }
        : receipt;
    }
    case 'ask-explanation':
    case 'remind':
    case 'record-explanation':
    case 'waive-explanation':
      return latest([receipt, ...hearingAnchors(action.action, action.party, state)]);
    case 'plan-conversation':
    case 'record-conversation':
      return action.about === 'objection'
        ? objectionAnchor(state, receipt)
        : latest([receipt, ...hearingAnchors('record-explanation', action.party, state)]);
    case 'record-conversation-answer': {
      const held = state.conversations.find(({ id }) => id === action.conversation);
      return held ? { day: held.meeting.on, because: 'conversation' } : receipt;
    }
    case 'issue-verdict':
      return latest([receipt, ...closings(state), ...(state.route.by === 'board' ? [withBoard(state.route)] : [])]);
    case 'send-verdict': {
      const verdict = verdictOf(state);
      return verdict ? { day: verdict.issuedOn, because: 'verdict' } : receipt;
    }
    case 'record-verdict-received':
    case 'record-objection': {
      const sending = verdictSendingOf(state);
      return sending ? { day: sending.sentOn, because: 'verdict-sent' } : receipt;
    }
    case 'decide-late-objection':
    case 'withdraw-objection': {
      const objection = objectionOf(state);
      return objection ? { day: objection.receivedOn, because: 'objection' } : receipt;
    }
    case 'invite-objector':
    case 'decline-objection-hearing':
    case 'decide-objection':
    case 'send-objection-decision':
    case 'record-dispute-referral':
      return objectionAnchor(state, receipt);
    case 'close':
      return closingAnchor(state, receipt);
    case 'confirm-ending':
    case 'reopen':
      return state.status === 'closed' ? { day: state.ending.on, because: 'ending' } : receipt;
    case 'register':
    case 'assign-handler':
    case 'name-person-involved':
    case 'name-representative':
    case 'cancel-conversation':
    case 'file-letter':
    case 'change-measure':
    case 'link-measure':
    case 'add-documents':
    case 'add-note':
    case 'file-message':
    case 'record-message-drafted':
    case 'correct':
    case 'strike-out':
      return null;
    default:
      return assertNever(action);
  }
};

/** A fact of a device whose clock is ahead can leave no day between it and today. Appointments may lie ahead. */
export const impossibleToday = (action: Action, state: OpenComplaint, today: PlainDate): Refusal | null => {
  if (action.action === 'plan-conversation') return null;
  const earliest = earliestDay(action, state);
  if (!earliest || earliest.day <= today) return null;
  const rule: RuleId = ruleOf(action);
  return { type: 'nothing-possible-yet', earliest: earliest.day, because: earliest.because, today, rule };
};

/** R5, R6. */
const hearingAnchors = (
  action: 'ask-explanation' | 'remind' | 'record-explanation' | 'waive-explanation',
  party: Party,
  state: OpenComplaint,
): readonly Earliest[] => {
  const hearing = sideOf(state, party);
  if (!hearing) return [];
  // Whoever was asked cannot have answered before; the request itself came after the complainant's side.
  if (hearing.status === 'asked' && action !== 'ask-explanation')
    return [{ day: hearing.requestedOn, because: 'request' }];
  if (party.party === 'complainant') return [];
  const complainant = closedOn(state.complainantHearing);
  if (!complainant) return [];
  // A complainant who spoke again later does not make an earlier answer impossible.
  const own = hearing.status === 'asked' ? hearing.requestedOn : closedOn(hearing);
  return [{ day: own && own < complainant ? own : complainant, because: 'complainant-side-closed' }];
};

const closings = (state: OpenComplaint): readonly Earliest[] =>
  [sideOf(state, complainantParty), ...state.involved.map((side) => side.hearing)].flatMap(
    (hearing): readonly Earliest[] => {
      const day = hearing && closedOn(hearing);
      return day ? [{ day, because: 'last-side-closed' }] : [];
    },
  );

const withBoard = (route: Extract<OpenComplaint['route'], { by: 'board' }>): Earliest => ({
  day: route.since,
  because: 'forwarded-to-board',
});

/** What the next step of an objection follows (R12 to R15): its last fact. */
const objectionAnchor = (state: OpenComplaint, receipt: Earliest): Earliest => {
  const objection = objectionOf(state);
  if (!objection) return receipt;
  const taken: Earliest = objection.admission
    ? { day: objection.admission.decidedOn, because: 'late-decision' }
    : { day: objection.receivedOn, because: 'objection' };
  switch (objection.status) {
    case 'received':
      return taken;
    case 'not-admitted':
      return objection.told ? { day: objection.told.sentOn, because: 'board-answer' } : taken;
    case 'heard':
      // A late objection can turn out to be one after it was heard: the board then decides on both.
      return latest([{ day: objection.hearing.on, because: 'objection-hearing' }, taken]);
    case 'decided':
      return { day: objection.decision.decidedOn, because: 'board-decision' };
    case 'answered':
      return { day: objection.decisionSent.sentOn, because: 'board-answer' };
    case 'withdrawn':
      return { day: objection.withdrawnOn, because: 'objection' };
    default:
      return assertNever(objection);
  }
};

const closingAnchor = (state: OpenComplaint, receipt: Earliest): Earliest => {
  const running = runningPart(state);
  if (running.status === 'objection') return objectionAnchor(state, receipt);
  return running.status === 'answered' ? { day: running.verdictSent.sentOn, because: 'verdict-sent' } : receipt;
};

const latest = (anchors: readonly [Earliest, ...Earliest[]]): Earliest =>
  anchors.reduce((last, anchor) => (anchor.day > last.day ? anchor : last));
