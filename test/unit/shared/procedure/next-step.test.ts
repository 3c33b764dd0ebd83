import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { Action } from '../../../../shared/complaint/actions.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import { allowedActions } from '../../../../shared/procedure/allowed-actions.ts';
import { nextStep } from '../../../../shared/procedure/next-step.ts';
import { walks } from '../../../support/arbitraries/walks.ts';
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

describe('the one next step', () => {
  const rows = [
    ['received', [facts.received], 'acknowledge', null, 'R3', 'officer'],
    ['acknowledged', bothSidesHeard.slice(0, 3), 'ask-explanation', complainant, 'R5', 'officer'],
    ['complainant asked', bothSidesHeard.slice(0, 4), 'record-explanation', complainant, 'R5', 'complainant'],
    ['complainant heard, nobody named', bothSidesHeard.slice(0, 5), 'name-person-involved', null, 'R6', 'officer'],
    ['person named', bothSidesHeard.slice(0, 6), 'ask-explanation', byBos, 'R6', 'officer'],
    ['person asked', bothSidesHeard.slice(0, 7), 'record-explanation', byBos, 'R6', 'person-involved'],
    ['both sides heard', bothSidesHeard, 'issue-verdict', null, 'R7', 'officer'],
    ['decided', decided, 'send-verdict', null, 'R11', 'officer'],
    ['answered', answered, null, complainant, 'R12', 'complainant'],
  ] as const;
  test.each(rows)('%s', (_, events, action, party, rule, waitsFor) => {
    expect(nextStep(stateAfter(events))).toMatchObject({ action, party, rule, waitsFor });
  });

  test('says why, with the facts', () => {
    expect(nextStep(stateAfter(bothSidesHeard.slice(0, 7)))?.reason).toEqual({
      why: 'person-asked',
      name: 'T. Bos',
      requestedOn: date('2026-01-20'),
    });
  });

  test('everybody is asked before anybody is waited for', () => {
    const second = { ...facts.bosNamed, person: { ...facts.bosNamed.person, id: 'person-2' as never, name: 'Tweede' } };
    expect(nextStep(stateAfter([...bothSidesHeard.slice(0, 7), second]))).toMatchObject({
      action: 'ask-explanation',
      reason: { why: 'person-not-asked', name: 'Tweede' },
    });
  });

  test('there is none without a complaint', () => expect(nextStep(initialState)).toBeNull());

  test('is always an action that is allowed now', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { after } of steps) {
          const next = nextStep(after);
          if (!next?.action) continue;
          const shown = allowedActions(after, context).find(
            (each: Action) =>
              each.action === next.action &&
              JSON.stringify('party' in each ? each.party : null) === JSON.stringify(next.party),
          );
          expect(shown, next.reason.why).toMatchObject({ allowed: true });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('following it leads from receipt to answer', () => {
    // What each step brings about when it is carried out.
    let events = [facts.received] as readonly Parameters<typeof stateAfter>[0][number][];
    const taken: (string | null)[] = [];
    const outcome = {
      acknowledge: facts.acknowledged,
      'name-person-involved': facts.bosNamed,
      'issue-verdict': facts.upheld,
      'send-verdict': facts.verdictSent,
    } as const;
    for (
      let next = nextStep(stateAfter(events));
      next?.action && taken.length < 20;
      next = nextStep(stateAfter(events))
    ) {
      taken.push(next.action);
      const complainantSide = next.party?.party === 'complainant';
      const event =
        next.action === 'ask-explanation'
          ? complainantSide
            ? facts.complainantAsked
            : facts.bosAsked
          : next.action === 'record-explanation'
            ? complainantSide
              ? facts.complainantHeard
              : facts.bosHeard
            : outcome[next.action as keyof typeof outcome];
      events = [...events, event];
    }
    expect(taken).toEqual([
      'acknowledge',
      'ask-explanation',
      'record-explanation',
      'name-person-involved',
      'ask-explanation',
      'record-explanation',
      'issue-verdict',
      'send-verdict',
    ]);
    expect(stateAfter(events).status).toBe('answered');
  });
});
