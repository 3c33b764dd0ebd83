import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { Action } from '../../../../shared/complaint/actions.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { refusalOf } from '../../../../shared/complaint/preconditions.ts';
import type { ComplaintState } from '../../../../shared/complaint/state.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { Role } from '../../../../shared/members/members.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import { planOf } from '../../../../shared/procedure/next-plan.ts';
import { nextStep } from '../../../../shared/procedure/next-step.ts';
import type { NextStep } from '../../../../shared/procedure/next-step-types.ts';
import { daysFrom } from '../../../support/arbitraries/dates.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import {
  answered,
  bothSidesHeard,
  byBos,
  complainant,
  context,
  decided,
  facts,
  stateAfter,
} from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';

const today = date('2026-01-22');
const stepAfter = (events: readonly ComplaintEvent[], on = today, law: Law = shippedLaw) =>
  nextStep(stateAfter(events), on, law);
const about = (...subjects: string[]): ComplaintEvent => ({ ...facts.received, subjects: subjects as SubjectId[] });
const received = [...answered, later.verdictReceived];
const objected = [...received, later.objection];

describe('the one next step, in the straight case', () => {
  const rows = [
    ['received', [facts.received], 'acknowledge', null, 'R3', 'officer'],
    ['acknowledged', bothSidesHeard.slice(0, 3), 'ask-explanation', complainant, 'R5', 'officer'],
    ['complainant asked', bothSidesHeard.slice(0, 4), 'record-explanation', complainant, 'R5', 'complainant'],
    ['complainant heard, nobody named', bothSidesHeard.slice(0, 5), 'name-person-involved', null, 'R6', 'officer'],
    ['person named', bothSidesHeard.slice(0, 6), 'ask-explanation', byBos, 'R6', 'officer'],
    ['person asked', bothSidesHeard.slice(0, 7), 'record-explanation', byBos, 'R6', 'person-involved'],
    ['both sides heard', bothSidesHeard, 'issue-verdict', null, 'R7', 'officer'],
    ['decided', decided, 'send-verdict', null, 'R11', 'officer'],
    ['answered', answered, 'record-verdict-received', null, 'R12', 'officer'],
    ['receipt known', received, null, complainant, 'R12', 'complainant'],
  ] as const;
  test.each(rows)('%s', (_, events, action, party, rule, waitsFor) => {
    // Two days after the last request: nobody is silent yet.
    expect(stepAfter(events, date('2026-01-20'))).toMatchObject({ action, party, rule, waitsFor });
  });

  test('says why, with the facts', () => {
    expect(stepAfter(bothSidesHeard.slice(0, 7))?.reason).toEqual({
      why: 'person-asked',
      name: 'T. Bos',
      requestedOn: date('2026-01-20'),
      remindedOn: null,
    });
  });

  test('R6: everybody is asked before anybody is waited for', () => {
    const second = { ...facts.bosNamed, person: { ...facts.bosNamed.person, id: 'person-2' as never, name: 'Tweede' } };
    expect(stepAfter([...bothSidesHeard.slice(0, 7), second], date('2026-02-10'))).toMatchObject({
      action: 'ask-explanation',
      reason: { why: 'person-not-asked', name: 'Tweede' },
    });
  });

  test('there is none without a complaint', () => expect(nextStep(initialState, today, shippedLaw)).toBeNull());
});

describe('someone who does not answer', () => {
  const asked = bothSidesHeard.slice(0, 7);

  test('R6: is reminded after seven days, and left out after seven more', () => {
    expect(stepAfter(asked, date('2026-01-26'))).toMatchObject({ waitsFor: 'person-involved' });
    expect(stepAfter(asked, date('2026-01-27'))).toMatchObject({
      action: 'remind',
      party: byBos,
      waitsFor: 'officer',
      reason: { why: 'no-answer', name: 'T. Bos', since: '2026-01-20' },
    });
    const reminded = [...asked, later.bosReminded];
    expect(stepAfter(reminded, date('2026-02-02'))).toMatchObject({ waitsFor: 'person-involved' });
    expect(stepAfter(reminded, date('2026-02-03'))).toMatchObject({
      action: 'waive-explanation',
      party: byBos,
      reason: { why: 'no-answer-after-reminder', since: '2026-01-27' },
    });
  });

  test('R5: so is the complainant', () => {
    expect(stepAfter(bothSidesHeard.slice(0, 4), date('2026-01-21'))).toMatchObject({
      action: 'remind',
      party: complainant,
      reason: { why: 'no-answer', name: null },
    });
  });

  test('R6: of two who are waited for, the one who is silent too long comes up', () => {
    const [id, person] = ['person-2' as never, { party: 'person-involved', person: 'person-2' as never } as const];
    const both: readonly ComplaintEvent[] = [
      ...asked,
      { ...facts.bosNamed, person: { ...facts.bosNamed.person, id, name: 'Tweede' } },
      { ...facts.bosAsked, of: person, requestedOn: date('2026-01-16') },
    ];
    expect(stepAfter(both, date('2026-01-22'))).toMatchObject({ waitsFor: 'person-involved', party: byBos });
    expect(stepAfter(both, date('2026-01-23'))).toMatchObject({ action: 'remind', party: person });
  });

  test('R5: with a conversation planned, that is waited for, and recorded from its day on', () => {
    const planned: ComplaintEvent = { ...later.hearingPlanned, about: 'explanation', with: complainant };
    const events = [...bothSidesHeard.slice(0, 3), planned];
    expect(stepAfter(events, date('2026-03-04'))).toMatchObject({
      waitsFor: 'complainant',
      reason: { why: 'conversation-ahead', on: '2026-03-05', at: '14:30' },
    });
    expect(stepAfter(events, date('2026-03-05'))).toMatchObject({
      action: 'record-conversation',
      conversation: 'conversation-1',
      waitsFor: 'officer',
      reason: { why: 'conversation-due' },
    });
  });
});

describe('the exceptions', () => {
  test('R16: advice on return to work alone is declined, and that is confirmed by letter', () => {
    const only = about('return-to-work-advice');
    expect(stepAfter([only])).toMatchObject({ action: 'decline', rule: 'R16' });
    expect(stepAfter([only, later.notHandled])).toMatchObject({ action: 'confirm-ending', rule: 'R16' });
    expect(stepAfter([only, later.notHandled, later.confirmed])).toBeNull();
  });

  test('R16: beside other subjects it is split off, once the receipt is acknowledged', () => {
    const mixed = about('return-to-work-advice', 'treatment');
    expect(stepAfter([mixed])).toMatchObject({ action: 'acknowledge' });
    expect(stepAfter([mixed, facts.acknowledged])).toMatchObject({ action: 'split-off', rule: 'R16' });
    const split = { ...later.splitOff, subjects: ['return-to-work-advice' as SubjectId] };
    expect(stepAfter([mixed, facts.acknowledged, split])).toMatchObject({ action: 'ask-explanation' });
  });

  test('R17: financial damage goes to the board, which hears, decides and answers', () => {
    const damage = about('financial-damage');
    expect(stepAfter([damage, facts.acknowledged])).toMatchObject({ action: 'forward-to-board', rule: 'R17' });
    expect(stepAfter([about('financial-damage', 'speed'), facts.acknowledged])).toMatchObject({
      action: 'split-off',
      reason: { why: 'financial-damage-beside-others' },
    });
    expect(stepAfter([damage, facts.acknowledged, later.toBoard])).toMatchObject({
      action: 'ask-explanation',
      waitsFor: 'board',
    });
    expect(stepAfter([...bothSidesHeard, later.toBoard])).toMatchObject({
      action: 'issue-verdict',
      rule: 'R17',
      waitsFor: 'board',
    });
  });

  test('R2: the DPO is told of a complaint about privacy', () => {
    const privacy = about('privacy');
    expect(stepAfter([privacy, facts.acknowledged])).toMatchObject({ action: 'inform-dpo', rule: 'R2' });
    expect(stepAfter([privacy, facts.acknowledged, later.dpoInformed])).toMatchObject({ action: 'ask-explanation' });
  });

  test('R4: the authorisation is asked for after the acknowledgement, and then the work goes on', () => {
    const represented = [facts.received, facts.acknowledged, later.representative];
    expect(stepAfter([facts.received, later.representative])).toMatchObject({ action: 'acknowledge' });
    expect(stepAfter(represented)).toMatchObject({ action: 'request-authorisation', rule: 'R4' });
    const requested = [...represented, later.authorisationRequested];
    expect(stepAfter(requested, date('2026-01-15'))).toMatchObject({ action: 'ask-explanation', party: complainant });
    expect(stepAfter(requested, date('2026-01-16'))).toMatchObject({
      action: 'request-authorisation',
      reason: { why: 'authorisation-not-received', requestedOn: '2026-01-09' },
    });
    expect(stepAfter([...requested, later.authorised], date('2026-01-16'))).toMatchObject({
      action: 'ask-explanation',
    });
  });

  test('R4: who speaks for the complainant is waited for once the authorisation is there', () => {
    const authorised = [facts.received, facts.acknowledged, later.representative, later.authorised];
    expect(stepAfter([...authorised, facts.complainantAsked], date('2026-01-15'))).toMatchObject({
      waitsFor: 'representative',
      party: complainant,
    });
  });

  test('R4: without it the verdict goes to the complainant alone', () => {
    const reason = (events: readonly ComplaintEvent[]) => stepAfter(events)?.reason;
    expect(reason([...decided, later.representative])).toMatchObject({ toComplainantOnly: true });
    expect(reason([...decided, later.representative, later.authorised])).toMatchObject({ toComplainantOnly: false });
    expect(reason(decided)).toMatchObject({ toComplainantOnly: false });
  });
});

describe('after the answer', () => {
  test('R12: the time to object is waited out, and the day after it the file can be closed', () => {
    expect(stepAfter(received, date('2026-02-23'))).toMatchObject({ action: null, waitsFor: 'complainant' });
    expect(stepAfter(received, date('2026-02-24'))).toMatchObject({
      action: 'close',
      rule: 'R12',
      waitsFor: 'officer',
      reason: { why: 'objection-time-passed' },
    });
    expect(stepAfter([...received, later.closed], date('2026-03-30'))).toBeNull();
  });

  test('R12: a longer time to object is waited out too', () => {
    const law = changedAfter(20, withTerm('objection', { term: { unit: 'months', count: 2 } }));
    expect(stepAfter(received, date('2026-03-23'), law)).toMatchObject({ waitsFor: 'complainant' });
    expect(stepAfter(received, date('2026-03-24'), law)).toMatchObject({ action: 'close' });
  });

  const late = [...received, later.lateObjection];
  const rows = [
    ['objection', objected, 'invite-objector', 'R13', 'officer'],
    ['invited', [...objected, later.invited], 'plan-conversation', 'R13', 'officer'],
    ['heard', [...objected, later.invited, later.hearingHeld], 'decide-objection', 'R14', 'board'],
    ['declined', [...objected, later.hearingDeclined], 'decide-objection', 'R14', 'board'],
    ['decided', [...objected, later.hearingDeclined, later.boardDecided], 'send-objection-decision', 'R14', 'officer'],
    [
      'answered',
      [...objected, later.hearingDeclined, later.boardDecided, later.decisionSent],
      'close',
      'R15',
      'officer',
    ],
    ['withdrawn', [...objected, later.objectionWithdrawn], 'close', 'R12', 'officer'],
    ['late', late, 'decide-late-objection', 'R12', 'board'],
    ['late and taken up', [...late, later.admitted], 'invite-objector', 'R13', 'officer'],
    ['late and not taken up', [...late, later.notAdmitted], 'send-objection-decision', 'R12', 'officer'],
    ['late, and told', [...late, later.notAdmitted, later.decisionSent], 'close', 'R12', 'officer'],
  ] as const;
  test.each(rows)('R12 to R15: %s', (_, events, action, rule, waitsFor) => {
    expect(stepAfter(events, date('2026-03-30'))).toMatchObject({ action, rule, waitsFor });
  });

  test('R12: late after all, because a date was corrected: the board decides that before the objection', () => {
    const heard = [...objected, later.hearingDeclined];
    const reassessed: ComplaintEvent = { type: 'ObjectionTermReassessed', due: date('2026-02-10'), late: true };
    expect(stepAfter([...heard, reassessed], date('2026-03-01'))).toMatchObject({ action: 'decide-late-objection' });
    expect(stepAfter([...heard, reassessed, later.admitted], date('2026-03-01'))).toMatchObject({
      action: 'decide-objection',
    });
  });

  test('R13: the conversation is waited for, and held by the board', () => {
    const planned = [...objected, later.invited, later.hearingPlanned];
    expect(stepAfter(planned, date('2026-03-04'))).toMatchObject({ waitsFor: 'complainant', rule: 'R13' });
    expect(stepAfter(planned, date('2026-03-05'))).toMatchObject({
      action: 'record-conversation',
      waitsFor: 'board',
      conversation: 'conversation-1',
    });
  });

  test.each([
    ['withdrawn', later.withdrawn],
    ['settled', later.settled],
    ['forwarded', later.forwardedToDpo],
    ['not-handled', later.notHandled],
  ] as const)('an ending (%s) is confirmed by letter, and then all is done', (ending, event) => {
    expect(stepAfter([facts.received, event])).toMatchObject({
      action: 'confirm-ending',
      reason: { why: 'ending-not-confirmed', ending },
    });
    expect(stepAfter([facts.received, event, later.confirmed])).toBeNull();
  });

  test('a file made in error needs nothing more', () => expect(stepAfter([facts.received, later.voided])).toBeNull());
});

describe('whatever happened', () => {
  /** The step as an action of the procedure. */
  const actionOf = ({ action, party, reason }: NextStep): Action | null => {
    switch (action) {
      case null:
        return null;
      case 'ask-explanation':
      case 'remind':
      case 'record-explanation':
      case 'waive-explanation':
        return { action, party: party ?? complainant };
      case 'plan-conversation':
      case 'record-conversation':
        return reason.why === 'objector-invited' || isObjection(reason)
          ? { action, about: 'objection' }
          : { action, about: 'explanation', party: party ?? complainant };
      default:
        return { action } as Action;
    }
  };
  let state: ComplaintState = initialState;
  const isObjection = ({ why }: NextStep['reason']) => why.startsWith('conversation') && state.status === 'objection';
  const withRole = (role: Role) => ({ ...context.actor, roles: [role] });

  test('the next step is an action that whoever it waits for may do now', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(exampleRecords, daysFrom('2026-06-01', '2026-12-31'), (records, on) => {
        const file = foldComplaint(records);
        state = file.state;
        const step = nextStep(state, on, shippedLaw);
        const action = step && actionOf(step);
        if (!step || !action) return;
        seen.set(step.reason.why, (seen.get(step.reason.why) ?? 0) + 1);
        const actor = withRole(step.waitsFor === 'board' ? 'board' : 'officer');
        const judging = { ...context, actor, today: on, records: file.records, members: [context.actor] };
        expect({ why: step.reason.why, refusal: refusalOf(action, state, judging) }).toEqual({
          why: step.reason.why,
          refusal: null,
        });
      }),
      { numRuns: 3000 },
    );
    // The property says little when it never gets far.
    for (const why of ['objection-late', 'objection-heard', 'objection-answered', 'ending-not-confirmed'])
      expect(seen.get(why) ?? 0, why).toBeGreaterThan(10);
  });

  test('a plan is plain data, and time never takes a step back to waiting', () => {
    fc.assert(
      fc.property(exampleRecords, daysFrom('2026-01-01', '2026-12-31'), (records, on) => {
        const { state: now } = foldComplaint(records);
        const plan = planOf(now);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        const [first, last] = [nextStep(now, on, shippedLaw), nextStep(now, date('2027-12-31'), shippedLaw)];
        if (first && first.waitsFor !== 'complainant' && first.waitsFor !== 'person-involved')
          expect(['officer', 'board', 'representative']).toContain(last?.waitsFor);
      }),
      { numRuns: 1000 },
    );
  });
});
