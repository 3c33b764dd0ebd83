import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import { openSides } from '../../../../shared/complaint/state.ts';
import { complaintEvents } from '../../../support/arbitraries/events.ts';
import { walks } from '../../../support/arbitraries/walks.ts';
import {
  answered,
  bothSidesHeard,
  byBos,
  decided,
  document,
  facts,
  stateAfter,
} from '../../../support/given-complaint.ts';

const contradictionsAfter = (...events: readonly ComplaintEvent[]) => {
  const state = stateAfter(events);
  return state.status === 'unregistered' ? null : state.contradictions;
};

describe('two people who acted offline', () => {
  test('a second acknowledgement is kept as a contradiction; the first stands', () => {
    const state = stateAfter([
      facts.received,
      facts.acknowledged,
      { ...facts.acknowledged, sentOn: date('2026-01-12') },
    ]);
    expect(state).toMatchObject({
      acknowledgement: { sentOn: '2026-01-08' },
      contradictions: [{ event: 'AcknowledgementSent', why: 'already-acknowledged' }],
    });
  });

  test('two verdicts: the first stands', () => {
    const second = { ...facts.upheld, outcome: 'dismissed', reasons: 'Nee.', measures: [] } as const;
    expect(stateAfter([...decided, second])).toMatchObject({
      status: 'decided',
      verdict: { outcome: 'upheld' },
      contradictions: [{ event: 'VerdictIssued', why: 'already-decided' }],
    });
  });

  test('a verdict that meets a person whom someone else named stands, and is marked', () => {
    const named: ComplaintEvent = {
      type: 'PersonInvolvedNamed',
      person: { ...facts.bosNamed.person, id: 'person-2' as PersonId },
    };
    expect(stateAfter([...bothSidesHeard, named, facts.upheld])).toMatchObject({
      status: 'decided',
      contradictions: [{ event: 'VerdictIssued', why: 'side-not-closed' }],
    });
    expect(stateAfter([...decided, named])).toMatchObject({
      involved: [{ person: { id: facts.bosNamed.person.id } }],
      contradictions: [{ event: 'PersonInvolvedNamed', why: 'already-decided' }],
    });
  });

  test('an explanation after the verdict changes nothing but keeps its documents', () => {
    const late = { ...facts.bosHeard, givenOn: date('2026-01-25'), documents: [document] };
    const state = stateAfter([...decided, late]);
    expect(state).toMatchObject({ contradictions: [{ event: 'ExplanationGiven', why: 'already-decided' }] });
    expect(state.status !== 'unregistered' && state.documents).toEqual([document, document]);
  });

  test('the rest of the table', () => {
    expect(contradictionsAfter(facts.received, facts.received)).toEqual([
      { event: 'ComplaintReceived', why: 'already-received' },
    ]);
    expect(contradictionsAfter(facts.received, facts.bosAsked)).toEqual([
      { event: 'ExplanationRequested', why: 'unknown-person' },
    ]);
    expect(contradictionsAfter(facts.received, facts.verdictSent)).toEqual([
      { event: 'VerdictSent', why: 'not-decided' },
    ]);
    expect(contradictionsAfter(...answered, facts.verdictSent)).toEqual([
      { event: 'VerdictSent', why: 'already-sent' },
    ]);
    const waived: ComplaintEvent = {
      type: 'ExplanationWaived',
      of: byBos,
      waivedOn: date('2026-01-21'),
      ground: 'waived',
      reason: 'Ziek.',
    };
    expect(contradictionsAfter(...bothSidesHeard, waived)).toEqual([
      { event: 'ExplanationWaived', why: 'side-already-closed' },
    ]);
  });

  test('heard and waived at once: heard, in whichever order they are read', () => {
    const waived: ComplaintEvent = {
      type: 'ExplanationWaived',
      of: byBos,
      waivedOn: date('2026-01-21'),
      ground: 'waived',
      reason: 'Ziek.',
    };
    const asked = bothSidesHeard.slice(0, 7);
    for (const order of [
      [waived, facts.bosHeard],
      [facts.bosHeard, waived],
    ])
      expect(stateAfter([...asked, ...order])).toMatchObject({ involved: [{ hearing: { status: 'heard' } }] });
  });

  test('without a receipt nothing stands', () => {
    expect(stateAfter([facts.acknowledged, facts.bosNamed])).toBe(initialState);
  });
});

describe('whatever events come, in whatever order', () => {
  test('folding never throws, never loses a document, and never goes back', () => {
    const order = ['unregistered', 'in-progress', 'decided', 'answered'];
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 40 }), (events) => {
        let state = stateAfter([]);
        let seen = 0;
        for (const event of events) {
          const next = evolve(state, event);
          expect(order.indexOf(next.status)).toBeGreaterThanOrEqual(order.indexOf(state.status));
          if (next.status !== 'unregistered') {
            const now = next.documents.length;
            if (state.status !== 'unregistered') {
              expect(now).toBeGreaterThanOrEqual(seen);
              if (event.type === 'DocumentsAdded' || event.type === 'ExplanationGiven')
                expect(now).toBe(seen + event.documents.length);
              const marked = next.contradictions.length - state.contradictions.length;
              expect(marked === 0 || marked === 1).toBe(true);
            }
            seen = now;
          }
          state = next;
        }
      }),
    );
  });

  test('the state before is left as it was', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 20 }), complaintEvents, (events, last) => {
        const before = stateAfter(events);
        const copy = structuredClone(before);
        evolve(before, last);
        expect(before).toEqual(copy);
      }),
    );
  });

  test('what the procedure decided is decided with every side closed', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { after } of steps)
          if (after.status === 'decided' || after.status === 'answered') expect(openSides(after)).toEqual([]);
      }),
    );
  });
});
