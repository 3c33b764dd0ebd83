import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import { complainantParty, involvedParty, type Party, sameAddressee } from '../complaint/parties.ts';
import { type Hearing, type InProgress, isClosedSide } from '../complaint/state.ts';
import type { NextPlan, NextStep, NextStepReason } from './next-step-types.ts';
import { at, notAnsweredBy, own, plannedWith, speaksFor, waiting } from './step-parts.ts';

/** Hearing both sides: the complainant first (R5), then the persons involved (R6). `null` when every side is closed. */
export const hearingPlan = (state: InProgress): NextPlan | null => {
  const complainant = sidePlan(
    state,
    { party: complainantParty, name: null, rule: 'R5', waitsFor: speaksFor(state) },
    state.complainantHearing,
  );
  if (complainant) return complainant;
  if (state.involved.length === 0) return at(own('name-person-involved', 'R6', { why: 'nobody-named' }));
  return involvedPlan(state);
};

/** Everybody is asked before anybody is waited for; of those waited for, whoever is silent too long comes up. */
const involvedPlan = (state: InProgress): NextPlan | null => {
  const plans = state.involved.flatMap(
    ({ person, hearing }) =>
      sidePlan(
        state,
        { party: involvedParty(person.id), name: person.name, rule: 'R6', waitsFor: 'person-involved' },
        hearing,
      ) ?? [],
  );
  const first = plans.find(({ now }) => now.action === 'ask-explanation') ?? plans[0];
  if (!first) return null;
  return { now: first.now, later: first.now.waitsFor === 'officer' ? [] : plans.flatMap(({ later }) => later) };
};

type Side = {
  readonly party: Party;
  /** `null` for the complainant. */
  readonly name: string | null;
  readonly rule: RuleId;
  readonly waitsFor: NextStep['waitsFor'];
};

/** What comes next for one side; `null` when it was heard or waived. */
const sidePlan = (state: InProgress, side: Side, hearing: Hearing): NextPlan | null => {
  const { party, name, rule, waitsFor } = side;
  if (isClosedSide(hearing)) return null;
  const conversation = plannedWith(state, 'explanation', (other) => sameAddressee(other, party));
  if (conversation) {
    const { on, at: time } = conversation.meeting;
    const ahead: NextStepReason = { why: 'conversation-ahead', name, on, at: time };
    const due: NextStepReason = { why: 'conversation-due', name, on, at: time };
    return {
      now: waiting('record-conversation', rule, ahead, waitsFor, party, conversation.id),
      later: [{ moment: { when: 'from', on }, step: own('record-conversation', rule, due, party, conversation.id) }],
    };
  }
  if (hearing.status !== 'asked')
    return at(
      own(
        'ask-explanation',
        rule,
        name === null ? { why: 'complainant-not-asked' } : { why: 'person-not-asked', name },
        party,
      ),
    );
  const { requestedOn, remindedOn } = hearing;
  const asked: NextStepReason =
    name === null
      ? { why: 'complainant-asked', requestedOn, remindedOn }
      : { why: 'person-asked', name, requestedOn, remindedOn };
  return {
    now: waiting('record-explanation', rule, asked, waitsFor, party),
    later: [{ moment: notAnsweredBy(remindedOn ?? requestedOn), step: afterSilence(side, requestedOn, remindedOn) }],
  };
};

/** R6: reminded once; who stays silent after that can be left out, with that as the reason. */
const afterSilence = ({ party, name, rule }: Side, requestedOn: PlainDate, remindedOn: PlainDate | null): NextStep =>
  remindedOn === null
    ? own('remind', rule, { why: 'no-answer', name, since: requestedOn }, party)
    : own('waive-explanation', 'R6', { why: 'no-answer-after-reminder', name, since: remindedOn }, party);
