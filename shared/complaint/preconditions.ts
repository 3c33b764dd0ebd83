import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { may } from '../members/rights.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import type { LetterKind } from './letter-kind.ts';
import type { Party } from './parties.ts';
import { complainantParty } from './parties.ts';
import type { DateAnchor, Refusal } from './refusals.ts';
import { type ComplaintState, closedOn, isClosedSide, type OpenComplaint, openSides, sideOf } from './state.ts';

/** Something that the procedure knows a person can do with a file, and to whom. */
export type Action =
  | { readonly action: 'register' }
  | { readonly action: 'acknowledge' }
  | { readonly action: 'ask-explanation'; readonly party: Party }
  | { readonly action: 'record-explanation'; readonly party: Party }
  | { readonly action: 'waive-explanation'; readonly party: Party }
  | { readonly action: 'name-person-involved' }
  | { readonly action: 'issue-verdict' }
  | { readonly action: 'send-verdict' }
  | { readonly action: 'file-letter'; readonly letter: LetterKind; readonly party: Party }
  | { readonly action: 'add-documents' }
  | { readonly action: 'add-note' }
  | { readonly action: 'assign-handler' };

export type ActionName = Action['action'];

/** The action that a command carries out. */
export const actionOf = (command: ComplaintCommand): Action => {
  switch (command.type) {
    case 'RegisterComplaint':
      return { action: 'register' };
    case 'AssignHandler':
      return { action: 'assign-handler' };
    case 'NamePersonInvolved':
      return { action: 'name-person-involved' };
    case 'FileLetter':
      return { action: 'file-letter', letter: command.letter, party: command.to };
    case 'RecordAcknowledgementSent':
      return { action: 'acknowledge' };
    case 'RecordExplanationRequested':
      return { action: 'ask-explanation', party: command.of };
    case 'RecordExplanation':
      return { action: 'record-explanation', party: command.by };
    case 'WaiveExplanation':
      return { action: 'waive-explanation', party: command.of };
    case 'IssueVerdict':
      return { action: 'issue-verdict' };
    case 'RecordVerdictSent':
      return { action: 'send-verdict' };
    case 'AddDocuments':
      return { action: 'add-documents' };
    case 'AddNote':
      return { action: 'add-note' };
    default:
      return assertNever(command);
  }
};

/** The first day on which the fact of an action can have happened, and the fact that sets it. */
export type Earliest = { readonly day: PlainDate; readonly because: DateAnchor };

/**
 * Why an action is not allowed now; `null` when it is. Written once: `decide` refuses by it and the screens
 * show it, so a button that is offered never fails on the state of the file.
 */
export const refusalOf = (
  action: Action,
  state: ComplaintState,
  context: Pick<DecisionContext, 'actor' | 'today' | 'readOnly'>,
): Refusal | null => {
  if (!may(context.actor, 'handle-complaints')) return { type: 'not-authorised', right: 'handle-complaints' };
  if (context.readOnly) return { type: 'file-read-only' };
  if (action.action === 'register') return state.status === 'unregistered' ? null : { type: 'already-registered' };
  if (state.status === 'unregistered') return { type: 'not-registered' };
  return procedureRefusal(action, state) ?? impossibleToday(action, state, context.today);
};

const procedureRefusal = (action: Exclude<Action, { action: 'register' }>, state: OpenComplaint): Refusal | null => {
  switch (action.action) {
    case 'acknowledge':
      return state.acknowledgement
        ? { type: 'already-acknowledged', sentOn: state.acknowledgement.sentOn, rule: 'R3' }
        : null;
    case 'ask-explanation':
    case 'record-explanation':
      return hearingRefusal(action.party, state);
    case 'waive-explanation':
      return hearingRefusal(action.party, state) ?? alreadyClosed(action.party, state);
    case 'name-person-involved':
      return alreadyDecided(state);
    case 'issue-verdict':
      return alreadyDecided(state) ?? sidesNotClosed(state);
    case 'send-verdict':
      if (state.status === 'in-progress') return { type: 'not-decided', rule: 'R7' };
      return state.status === 'answered'
        ? { type: 'verdict-already-sent', sentOn: state.verdictSent.sentOn, rule: 'R11' }
        : null;
    case 'file-letter':
      return letterRefusal(action.letter, action.party, state);
    case 'add-documents':
    case 'add-note':
    case 'assign-handler':
      return null;
    default:
      return assertNever(action);
  }
};

const alreadyDecided = (state: OpenComplaint): Refusal | null =>
  state.status === 'in-progress' ? null : { type: 'already-decided', issuedOn: state.verdict.issuedOn, rule: 'R7' };

const sidesNotClosed = (state: OpenComplaint): Refusal | null => {
  const parties = openSides(state);
  return parties.length === 0 ? null : { type: 'sides-not-closed', parties, rule: 'R6' };
};

/** R5: the complainant is heard (or that side waived) before anybody involved is asked or answers. */
const hearingRefusal = (party: Party, state: OpenComplaint): Refusal | null => {
  if (party.party === 'person-involved') {
    if (!sideOf(state, party)) return { type: 'unknown-person', person: party.person };
    if (!isClosedSide(state.complainantHearing))
      return alreadyDecided(state) ?? { type: 'complainant-first', rule: 'R5' };
  }
  return alreadyDecided(state);
};

const alreadyClosed = (party: Party, state: OpenComplaint): Refusal | null => {
  const hearing = sideOf(state, party);
  if (!hearing || !isClosedSide(hearing)) return null;
  return { type: 'side-already-closed', party, rule: party.party === 'complainant' ? 'R5' : 'R6' };
};

/** A letter can be made until it went out or has become pointless; after that, what was sent is added as a document. */
const letterRefusal = (letter: LetterKind, party: Party, state: OpenComplaint): Refusal | null => {
  const inside = letter === 'request-to-person-involved';
  if (inside !== (party.party === 'person-involved')) return { type: 'wrong-addressee', party };
  switch (letter) {
    case 'acknowledgement':
      return procedureRefusal({ action: 'acknowledge' }, state);
    case 'invitation-to-explain':
    case 'request-to-person-involved':
      return hearingRefusal(party, state) ?? alreadyClosed(party, state);
    case 'verdict':
      return procedureRefusal({ action: 'send-verdict' }, state);
    default:
      return assertNever(letter);
  }
};

/**
 * The first day that can be filled in for an action; `null` for actions that carry no date of their own.
 * Asks only for what `refusalOf` has let through.
 */
export const earliestDay = (action: Action, state: ComplaintState): Earliest | null => {
  if (state.status === 'unregistered') return null;
  const receipt: Earliest = { day: state.received.receivedOn, because: 'receipt' };
  switch (action.action) {
    case 'acknowledge':
      return receipt;
    case 'ask-explanation':
    case 'record-explanation':
    case 'waive-explanation':
      return latest([receipt, ...hearingAnchors(action.action, action.party, state)]);
    case 'issue-verdict':
      return latest([receipt, ...closings(state)]);
    case 'send-verdict':
      return state.status === 'in-progress' ? receipt : { day: state.verdict.issuedOn, because: 'verdict' };
    case 'register':
    case 'name-person-involved':
    case 'file-letter':
    case 'add-documents':
    case 'add-note':
    case 'assign-handler':
      return null;
    default:
      return assertNever(action);
  }
};

const hearingAnchors = (
  action: 'ask-explanation' | 'record-explanation' | 'waive-explanation',
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
  [state.complainantHearing, ...state.involved.map((side) => side.hearing)].flatMap((hearing): readonly Earliest[] => {
    const day = closedOn(hearing);
    return day ? [{ day, because: 'last-side-closed' }] : [];
  });

const latest = (anchors: readonly [Earliest, ...Earliest[]]): Earliest =>
  anchors.reduce((last, anchor) => (anchor.day > last.day ? anchor : last));

/** A fact of a device whose clock is ahead can leave no day between it and today. */
const impossibleToday = (action: Action, state: OpenComplaint, today: PlainDate): Refusal | null => {
  const earliest = earliestDay(action, state);
  if (!earliest || earliest.day <= today) return null;
  return { type: 'nothing-possible-yet', earliest: earliest.day, because: earliest.because, today };
};

/** Every action on a registered file, in the order of the procedure: who is asked, and every letter, apart. */
export const actionsOn = (state: OpenComplaint): readonly Action[] => {
  const hearing = (party: Party): readonly Action[] => [
    { action: 'ask-explanation', party },
    { action: 'record-explanation', party },
    { action: 'waive-explanation', party },
  ];
  const involved = state.involved.map(({ person }): Party => ({ party: 'person-involved', person: person.id }));
  return [
    { action: 'acknowledge' },
    ...hearing(complainantParty),
    { action: 'name-person-involved' },
    ...involved.flatMap(hearing),
    { action: 'issue-verdict' },
    { action: 'send-verdict' },
    { action: 'file-letter', letter: 'acknowledgement', party: complainantParty },
    { action: 'file-letter', letter: 'invitation-to-explain', party: complainantParty },
    ...involved.map((party): Action => ({ action: 'file-letter', letter: 'request-to-person-involved', party })),
    { action: 'file-letter', letter: 'verdict', party: complainantParty },
    { action: 'add-documents' },
    { action: 'add-note' },
    { action: 'assign-handler' },
  ];
};
