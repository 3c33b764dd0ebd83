import { assertNever } from '../base/assert-never.ts';
import { complainantParty } from '../complaint/parties.ts';
import type { Objected, Objection } from '../complaint/state.ts';
import type { NextPlan } from './next-step-types.ts';
import { at, ofBoard, own, plannedWith, speaksFor, waiting } from './step-parts.ts';

/** From the objection to its answer (R12 to R15), and then to the end of the file. */
export const objectionPlan = (state: Objected): NextPlan => {
  const { objection } = state;
  switch (objection.status) {
    case 'received':
      return lateFirst(objection) ?? conversationPlan(state);
    case 'not-admitted':
      return at(
        objection.told
          ? own('close', 'R12', { why: 'objection-turned-away', sentOn: objection.told.sentOn })
          : own('send-objection-decision', 'R12', {
              why: 'objection-not-admitted',
              decidedOn: objection.admission?.decidedOn ?? objection.receivedOn,
            }),
      );
    case 'heard':
      return (
        lateFirst(objection) ??
        at(
          ofBoard('decide-objection', 'R14', {
            why: 'objection-heard',
            on: objection.hearing.on,
            declined: objection.hearing.how === 'declined',
          }),
        )
      );
    case 'decided':
      return at(
        own('send-objection-decision', 'R14', {
          why: 'objection-decided',
          decidedOn: objection.decision.decidedOn,
        }),
      );
    case 'answered':
      return at(own('close', 'R15', { why: 'objection-answered', sentOn: objection.decisionSent.sentOn }));
    case 'withdrawn':
      return at(own('close', 'R12', { why: 'objection-withdrawn', withdrawnOn: objection.withdrawnOn }));
    default:
      return assertNever(objection);
  }
};

/** R12: the board first says whether it takes up what came late; also when that turned out only after the hearing. */
const lateFirst = ({ late, admission, receivedOn, due }: Objection): NextPlan | null =>
  late && !admission ? at(ofBoard('decide-late-objection', 'R12', { why: 'objection-late', receivedOn, due })) : null;

/** R13: invited, then a day for it, then the conversation itself; a refusal can come at any time. */
const conversationPlan = (state: Objected): NextPlan => {
  const { objection } = state;
  if (!objection.invited)
    return at(own('invite-objector', 'R13', { why: 'objector-not-invited', receivedOn: objection.receivedOn }));
  const planned = plannedWith(state, 'objection', () => true);
  if (!planned)
    return at(
      own('plan-conversation', 'R13', { why: 'objector-invited', sentOn: objection.invited.sentOn }, complainantParty),
    );
  const { on, at: time } = planned.meeting;
  const facts = { name: null, on, at: time };
  return {
    now: waiting(
      'record-conversation',
      'R13',
      { why: 'conversation-ahead', ...facts },
      speaksFor(state),
      complainantParty,
      planned.id,
    ),
    later: [
      {
        moment: { when: 'from', on },
        step: ofBoard(
          'record-conversation',
          'R13',
          { why: 'conversation-due', ...facts },
          complainantParty,
          planned.id,
        ),
      },
    ],
  };
};
