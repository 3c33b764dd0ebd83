import type { RecordId } from '../base/ids.ts';
import { mayOneOf } from '../members/rights.ts';
import type { RecordedEvent } from '../record/record.ts';
import { type Needed, rightsFor } from './action-rights.ts';
import { type Action, actionOf, type SimpleActionName } from './actions.ts';
import { readAmendments, standingEvent } from './amendments.ts';
import { commandOf } from './command-of.ts';
import { correctBar, strikeOutBar } from './corrections.ts';
import { impossibleToday } from './earliest-day.ts';
import type { ComplaintEvent } from './events.ts';
import type { Judging } from './judging.ts';
import { letterKinds } from './letter-kind.ts';
import { addresseesFor } from './letter-rules.ts';
import { complainantParty, type Party } from './parties.ts';
import { isInvolved } from './preconditions-hearing.ts';
import { procedureRefusal } from './procedure-refusal.ts';
import type { Refusal } from './refusals.ts';
import { type ComplaintState, type OpenComplaint, partiesOf } from './state.ts';

/**
 * Why an action is not allowed now; `null` when it is: who asks, what the procedure says, what today allows. Written
 * once: `decide` refuses by it and the screens show it, so a button that is offered never fails on the file's state.
 */
export const refusalOf = (action: Action, state: ComplaintState, context: Judging): Refusal | null => {
  const { actor } = context;
  const needed = neededFor(action, state, context.records);
  if (!mayOneOf(actor, needed.rights)) return { type: 'not-authorised', right: needed.rights[0], rule: needed.rule };
  if (context.readOnly) return { type: 'file-read-only', rule: needed.rule };
  if (action.action === 'register')
    return state.status === 'unregistered' ? null : { type: 'already-registered', rule: 'R1' };
  if (state.status === 'unregistered') return { type: 'not-registered', rule: 'R1' };
  // R6: whom a complaint is about only hands it over.
  if (isInvolved(actor.id, state) && action.action !== 'assign-handler')
    return { type: 'complaint-is-about-you', rule: 'R6' };
  switch (action.action) {
    case 'correct':
      return correctBar(action.record, context);
    case 'strike-out':
      return strikeOutBar(action.record, context);
    default:
      return procedureRefusal(action, state, context) ?? impossibleToday(action, state, context.today);
  }
};

type Records = readonly RecordedEvent<ComplaintEvent>[];

/** Whoever may record a fact may correct it; what is not there asks for nothing but to be let in. */
const neededFor = (action: Action, state: ComplaintState, records: Records): Needed => {
  if (action.action !== 'correct' && action.action !== 'strike-out') return rightsFor(action, state);
  const fact = factOf(action.record, records);
  const command = fact && commandOf(fact);
  return rightsFor(command ? actionOf(command) : action, state);
};

/** The fact that a record stands for; a striking out stands for what it struck out. */
const factOf = (id: RecordId, records: Records): ComplaintEvent | null => {
  const record = records.find((each) => each.id === id);
  if (!record) return null;
  if (record.event.type === 'RecordStruckOut') return factOf(record.event.record, records);
  return standingEvent(record, readAmendments(records).amendments) ?? record.event;
};

const simply = (...actions: readonly SimpleActionName[]): readonly Action[] => actions.map((action) => ({ action }));

/** Every action on a registered file, in the order of the procedure: who is asked, and every letter, apart. */
export const actionsOn = (state: OpenComplaint, records: Records): readonly Action[] => {
  const [, ...involved] = partiesOf(state);
  return [
    ...simply('acknowledge', 'inform-dpo', 'name-representative', 'request-authorisation', 'record-authorisation'),
    ...simply('withdraw-authorisation', 'record-representative-left'),
    ...hearing(complainantParty),
    ...simply('name-person-involved'),
    ...involved.flatMap(hearing),
    ...state.conversations.flatMap(({ id }): readonly Action[] => [
      { action: 'cancel-conversation', conversation: id },
      { action: 'record-conversation-answer', conversation: id },
    ]),
    ...simply('announce-delay', 'issue-verdict', 'send-verdict', 'record-verdict-received'),
    ...simply('record-objection', 'decide-late-objection', 'invite-objector'),
    { action: 'plan-conversation', about: 'objection' },
    { action: 'record-conversation', about: 'objection' },
    ...simply('decline-objection-hearing', 'withdraw-objection', 'decide-objection', 'send-objection-decision'),
    ...simply('record-dispute-referral', 'forward-to-board', 'split-off', 'withdraw', 'settle', 'forward', 'decline'),
    ...simply('void-registration', 'close', 'confirm-ending', 'reopen'),
    ...letterKinds.flatMap((letter) =>
      addresseesFor(letter, state).map((to): Action => ({ action: 'file-letter', letter, to })),
    ),
    ...state.measures.flatMap(({ id }): readonly Action[] => [
      { action: 'report-measure', measure: id },
      { action: 'complete-measure', measure: id },
      { action: 'change-measure', measure: id },
      { action: 'drop-measure', measure: id },
    ]),
    ...simply('link-measure', 'add-documents', 'add-note', 'file-message', 'record-message-drafted', 'assign-handler'),
    ...records.flatMap(({ id }): readonly Action[] => [
      { action: 'correct', record: id },
      { action: 'strike-out', record: id },
    ]),
  ];
};

const hearing = (party: Party): readonly Action[] => [
  { action: 'ask-explanation', party },
  { action: 'remind', party },
  { action: 'plan-conversation', about: 'explanation', party },
  { action: 'record-conversation', about: 'explanation', party },
  { action: 'record-explanation', party },
  { action: 'waive-explanation', party },
];
