import type { RuleId } from '../base/rule-id.ts';
import { may } from '../members/rights.ts';
import type { Judging } from './judging.ts';
import { whenClosed } from './judging.ts';
import type { LetterKind } from './letter-kind.ts';
import { letterBar } from './letter-rules.ts';
import type { Addressee, Party } from './parties.ts';
import type { Refusal } from './refusals.ts';
import { isClosedSide, type OpenComplaint, sideOf, verdictOf } from './state.ts';

const ruleOfSide = (party: Party): 'R5' | 'R6' => (party.party === 'complainant' ? 'R5' : 'R6');

/** R3. It may have gone out without having been recorded, so it can be recorded later too. */
export const acknowledgeBar = (state: OpenComplaint): Refusal | null =>
  whenClosed(state, 'R3') ??
  (state.acknowledgement ? { type: 'already-acknowledged', sentOn: state.acknowledgement.sentOn, rule: 'R3' } : null);

/** What is over once the verdict was issued (R7), or the file closed. */
export const beforeVerdict = (state: OpenComplaint, rule: RuleId): Refusal | null => {
  const closed = whenClosed(state, rule);
  if (closed) return closed;
  const verdict = verdictOf(state);
  return verdict ? { type: 'already-decided', issuedOn: verdict.issuedOn, rule: 'R7' } : null;
};

/** R5: the complainant is heard (or that side waived) before anybody involved is asked, meets us or answers. */
export const hearingBar = (party: Party, state: OpenComplaint): Refusal | null => {
  const rule = ruleOfSide(party);
  if (party.party === 'person-involved' && !sideOf(state, party))
    return { type: 'unknown-person', person: party.person, rule: 'R6' };
  const over = beforeVerdict(state, rule);
  if (over) return over;
  return party.party === 'person-involved' && !isClosedSide(state.complainantHearing)
    ? { type: 'complainant-first', rule: 'R5' }
    : null;
};

/** R6: a side is passed over once, and not when it was heard. */
export const waiveBar = (party: Party, state: OpenComplaint): Refusal | null =>
  hearingBar(party, state) ?? sideClosed(party, state);

/** Whoever was asked and has not answered is reminded. */
export const remindBar = (party: Party, state: OpenComplaint): Refusal | null =>
  hearingBar(party, state) ??
  sideClosed(party, state) ??
  (sideOf(state, party)?.status === 'asked' ? null : { type: 'side-not-asked', party, rule: ruleOfSide(party) });

const sideClosed = (party: Party, state: OpenComplaint): Refusal | null => {
  const hearing = sideOf(state, party);
  return hearing && isClosedSide(hearing) ? { type: 'side-already-closed', party, rule: ruleOfSide(party) } : null;
};

/** Only what is planned can be cancelled. */
export const cancelConversationBar = (id: string, state: OpenComplaint): Refusal | null => {
  const conversation = state.conversations.find((each) => each.id === id);
  const rule = conversation?.about === 'objection' ? 'R13' : 'R5';
  if (!conversation) return { type: 'unknown-conversation', conversation: id, rule };
  return (
    whenClosed(state, rule) ??
    (conversation.status === 'planned'
      ? null
      : { type: 'conversation-is', conversation: id, status: conversation.status, rule })
  );
};

/** The written record of a conversation is answered once it was held. */
export const answerConversationBar = (id: string, state: OpenComplaint): Refusal | null => {
  const conversation = state.conversations.find((each) => each.id === id);
  const rule = conversation?.about === 'objection' ? 'R13' : 'R6';
  if (!conversation) return { type: 'unknown-conversation', conversation: id, rule };
  return (
    whenClosed(state, rule) ??
    (conversation.status === 'held'
      ? null
      : { type: 'conversation-is', conversation: id, status: conversation.status, rule })
  );
};

export const letterRefusal = (letter: LetterKind, to: Addressee, state: OpenComplaint): Refusal | null => {
  const bar = letterBar(letter, to, state);
  return bar ? { type: 'letter-not-possible', letter, to, ...bar } : null;
};

/**
 * Why this member cannot be given the file; `null` when they can. R5: the officer investigates; R17: or the board,
 * when the file is with the board. R6: never whoever it is about.
 */
export const handlerBar = (
  member: { readonly id: string; readonly name: string },
  state: OpenComplaint,
  members: Judging['members'],
): Refusal | null => {
  const known = members.find(({ id }) => id === member.id);
  const ref = { id: known?.id ?? (member.id as Judging['actor']['id']), name: known?.name ?? member.name };
  if (!known) return { type: 'cannot-handle', member: ref, why: 'not-a-member', rule: 'R5' };
  if (isInvolved(known.id, state)) return { type: 'cannot-handle', member: ref, why: 'is-involved', rule: 'R6' };
  const withBoard = state.route.by === 'board';
  return may(known, 'handle-complaints') || (withBoard && may(known, 'handle-board-complaints'))
    ? null
    : { type: 'cannot-handle', member: ref, why: 'has-not-the-right', rule: withBoard ? 'R17' : 'R5' };
};

export const assignHandlerBar = (state: OpenComplaint, members: Judging['members']): Refusal | null =>
  members.some((member) => member.id !== state.handler?.id && handlerBar(member, state, members) === null)
    ? null
    : { type: 'nobody-to-hand-over-to', rule: 'R5' };

/** Whether the complaint is about this member of the register. */
export const isInvolved = (member: Judging['actor']['id'], state: OpenComplaint): boolean =>
  state.involved.some(({ person }) => person.member === member);
