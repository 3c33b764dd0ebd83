import { assertNever } from '../base/assert-never.ts';
import type { RuleId } from '../base/rule-id.ts';
import { type LetterKind, letterKinds } from './letter-kind.ts';
import { type Addressee, complainantParty, involvedParty, type Party, representativeAddressee } from './parties.ts';
import {
  type Conversation,
  hasSubject,
  isAuthorised,
  isClosedSide,
  type Objection,
  type OpenComplaint,
  objectionOf,
  sideOf,
} from './state.ts';
import { privacySubject } from './subjects.ts';

/** Why a letter cannot be made now. */
export type LetterBarReason =
  | 'wrong-addressee'
  | 'unknown-person'
  | 'no-representative'
  /** R4: nothing about the contents goes to a representative before the signed authorisation is there. */
  | 'not-authorised-yet'
  | 'already-authorised'
  | 'already-acknowledged'
  | 'already-decided'
  | 'already-sent'
  | 'side-already-closed'
  | 'side-not-asked'
  /** R5 before R6. */
  | 'complainant-first'
  | 'no-conversation'
  | 'not-decided'
  | 'not-with-board'
  | 'not-about-privacy'
  | 'file-closed'
  /** The file has not ended in the way that this letter confirms. */
  | 'not-ended-so'
  | 'no-objection'
  /** R12: the board first says whether it takes up an objection that came late. */
  | 'late-not-admitted'
  | 'objection-not-refused'
  | 'objection-already-heard'
  | 'objection-not-decided'
  | 'objection-over';

/** What stands in a letter's way, and the rule that says so. */
export type LetterBar = { readonly why: LetterBarReason; readonly rule: RuleId };

type LetterRule = { readonly rule: RuleId; readonly to: readonly Addressee['party'][] };

const toComplainant = ['complainant', 'representative'] as const;
const toInvolved = ['person-involved'] as const;

/** Which rule each letter serves and whom it is for. The regulation numbers no endings by agreement: R7 wants an answer. */
export const letterRules: Readonly<Record<LetterKind, LetterRule>> = {
  acknowledgement: { rule: 'R3', to: toComplainant },
  'authorisation-request': { rule: 'R4', to: ['representative'] },
  'invitation-to-explain': { rule: 'R5', to: toComplainant },
  'request-to-person-involved': { rule: 'R6', to: toInvolved },
  'reminder-to-person-involved': { rule: 'R6', to: toInvolved },
  'conversation-record': { rule: 'R6', to: ['complainant', 'representative', 'person-involved'] },
  'delay-notice': { rule: 'R7', to: toComplainant },
  verdict: { rule: 'R11', to: toComplainant },
  'not-handled': { rule: 'R16', to: toComplainant },
  'forwarded-to-board': { rule: 'R17', to: toComplainant },
  'forwarded-to-dpo': { rule: 'R2', to: toComplainant },
  'ending-confirmed': { rule: 'R7', to: toComplainant },
  'objection-invitation': { rule: 'R13', to: toComplainant },
  'objection-too-late': { rule: 'R12', to: toComplainant },
  'board-decision': { rule: 'R14', to: toComplainant },
};

/** Everybody in the file whom this kind of letter can be for, whether or not it can be made now. */
export const addresseesFor = (letter: LetterKind, state: OpenComplaint): readonly Addressee[] =>
  letterRules[letter].to.flatMap((who): readonly Addressee[] => {
    switch (who) {
      case 'complainant':
        return [complainantParty];
      case 'representative':
        return state.representation ? [representativeAddressee] : [];
      case 'person-involved':
        return state.involved.map(({ person }) => involvedParty(person.id));
      default:
        return assertNever(who);
    }
  });

/**
 * Why this letter cannot be made now; `null` when it can. A letter can be made until it went out or has become
 * pointless. Written once: `decide` refuses by it and the letter's own screen shows it.
 */
export const letterBar = (letter: LetterKind, to: Addressee, state: OpenComplaint): LetterBar | null => {
  const { rule, to: meantFor } = letterRules[letter];
  if (!meantFor.includes(to.party)) return { why: 'wrong-addressee', rule };
  if (to.party === 'person-involved' && !sideOf(state, to)) return { why: 'unknown-person', rule: 'R6' };
  if (to.party === 'representative') {
    if (!state.representation) return { why: 'no-representative', rule: 'R4' };
    if (letter !== 'authorisation-request' && !isAuthorised(state)) return { why: 'not-authorised-yet', rule: 'R4' };
  }
  const why = barOf(letter, to, state);
  return why === null ? null : { why, rule: why === 'complainant-first' ? 'R5' : rule };
};

/** Every letter that can be made now and for whom, in the order of the procedure. */
export const lettersNow = (state: OpenComplaint): readonly { readonly letter: LetterKind; readonly to: Addressee }[] =>
  letterKinds.flatMap((letter) =>
    addresseesFor(letter, state)
      .filter((to) => letterBar(letter, to, state) === null)
      .map((to) => ({ letter, to })),
  );

/** Whom a conversation is with when the letter is for this addressee: a representative speaks for the complainant. */
export const partyBehind = (to: Addressee): Party => (to.party === 'representative' ? complainantParty : to);

/** The conversations of one side that were held: what a written record can be made of, the oldest first. */
export const heldConversations = (
  state: OpenComplaint,
  to: Addressee,
): readonly Extract<Conversation, { readonly status: 'held' }>[] => {
  const party = partyBehind(to);
  return state.conversations.filter(
    (each): each is Extract<Conversation, { readonly status: 'held' }> =>
      each.status === 'held' &&
      each.with.party === party.party &&
      (party.party === 'complainant' || (each.with.party === 'person-involved' && each.with.person === party.person)),
  );
};

const barOf = (letter: LetterKind, to: Addressee, state: OpenComplaint): LetterBarReason | null => {
  switch (letter) {
    case 'acknowledgement':
      if (state.acknowledgement) return 'already-acknowledged';
      return state.status === 'closed' ? 'file-closed' : null;
    case 'authorisation-request':
      if (state.status === 'closed') return 'file-closed';
      return isAuthorised(state) ? 'already-authorised' : null;
    case 'invitation-to-explain':
      return hearingBar(complainantParty, state);
    case 'request-to-person-involved':
      return hearingBar(partyBehind(to), state);
    case 'reminder-to-person-involved':
      return hearingBar(partyBehind(to), state) ?? notAsked(partyBehind(to), state);
    case 'conversation-record':
      if (state.status === 'closed') return 'file-closed';
      return heldConversations(state, to).length === 0 ? 'no-conversation' : null;
    case 'delay-notice':
    case 'forwarded-to-board':
      if (state.status === 'closed') return 'file-closed';
      if (state.status !== 'in-progress' && state.status !== 'decided') return 'already-sent';
      return letter === 'forwarded-to-board' && state.route.by !== 'board' ? 'not-with-board' : null;
    case 'verdict':
      if (state.status === 'closed') return 'file-closed';
      if (state.status === 'in-progress') return 'not-decided';
      return state.status === 'decided' ? null : 'already-sent';
    case 'not-handled':
    case 'ending-confirmed':
      return endingBar(letter, state);
    case 'forwarded-to-dpo':
      if (state.status === 'closed') return endingBar(letter, state);
      if (state.dpoInformed) return 'already-sent';
      return hasSubject(state, privacySubject) ? null : 'not-about-privacy';
    case 'objection-invitation':
    case 'objection-too-late':
    case 'board-decision': {
      if (state.status === 'closed') return 'file-closed';
      const objection = objectionOf(state);
      return objection ? objectionBar(letter, objection) : 'no-objection';
    }
    default:
      return assertNever(letter);
  }
};

/** R5, R6: asking makes sense until the verdict, and until that side was heard or waived. */
const hearingBar = (party: Party, state: OpenComplaint): LetterBarReason | null => {
  if (state.status === 'closed') return 'file-closed';
  if (state.status !== 'in-progress') return 'already-decided';
  const side = sideOf(state, party);
  if (side && isClosedSide(side)) return 'side-already-closed';
  return party.party === 'person-involved' && !isClosedSide(state.complainantHearing) ? 'complainant-first' : null;
};

const notAsked = (party: Party, state: OpenComplaint): LetterBarReason | null =>
  sideOf(state, party)?.status === 'asked' ? null : 'side-not-asked';

/** Which letter confirms which ending; a file that ended after its verdict or decision has been answered already. */
const endingBar = (
  letter: 'not-handled' | 'ending-confirmed' | 'forwarded-to-dpo',
  state: OpenComplaint,
): LetterBarReason | null => {
  if (state.status !== 'closed' || confirmingLetter(state.ending) !== letter) return 'not-ended-so';
  return state.confirmation ? 'already-sent' : null;
};

type ClosedComplaint = Extract<OpenComplaint, { readonly status: 'closed' }>;

/** The letter that tells the complainant of an ending; `null` for endings that need none. */
export const confirmingLetter = (ending: ClosedComplaint['ending']): LetterKind | null => {
  switch (ending.kind) {
    case 'withdrawn':
    case 'settled':
      return 'ending-confirmed';
    case 'forwarded':
      return ending.to.body === 'dpo' ? 'forwarded-to-dpo' : 'ending-confirmed';
    case 'not-handled':
      return 'not-handled';
    case 'registered-in-error':
    case 'after-verdict':
    case 'after-decision':
      return null;
    default:
      return assertNever(ending);
  }
};

const objectionBar = (
  letter: 'objection-invitation' | 'objection-too-late' | 'board-decision',
  objection: Objection,
): LetterBarReason | null => {
  if (objection.status === 'withdrawn' || objection.status === 'answered') return 'objection-over';
  if (objection.status === 'not-admitted') {
    if (letter !== 'objection-too-late' || objection.told) return 'objection-over';
    return null;
  }
  switch (letter) {
    case 'objection-too-late':
      return 'objection-not-refused';
    case 'objection-invitation':
      if (objection.status !== 'received') return 'objection-already-heard';
      if (objection.late && !objection.admission) return 'late-not-admitted';
      return objection.invited ? 'already-sent' : null;
    case 'board-decision':
      return objection.status === 'decided' ? null : 'objection-not-decided';
    default:
      return assertNever(letter);
  }
};
