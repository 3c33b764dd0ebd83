import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { broughtDocuments, registeredPart } from '../../../../shared/complaint/evolve-registered.ts';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import type { ComplaintState } from '../../../../shared/complaint/state.ts';
import { complaintEvents } from '../../../support/arbitraries/events.ts';
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
    expect(documentsOf(state)).toEqual([document, document]);
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

/** What can come after each state, by the events alone. */
const next: Readonly<Record<ComplaintState['status'], readonly ComplaintState['status'][]>> = {
  unregistered: ['in-progress'],
  'in-progress': ['decided', 'closed'],
  decided: ['answered', 'closed'],
  answered: ['objection', 'closed'],
  objection: ['closed'],
  closed: ['in-progress', 'decided', 'answered', 'objection'],
};

const documentsOf = (state: ComplaintState): readonly unknown[] =>
  state.status === 'unregistered' ? [] : state.documents;

describe('whatever events come, in whatever order', () => {
  test('evolving never throws, never loses a document, and never skips a step', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 60 }), (events) => {
        let state = stateAfter([]);
        for (const event of events) {
          const after = evolve(state, event);
          if (after.status !== state.status) expect(next[state.status]).toContain(after.status);
          if (after.status === 'unregistered') continue;
          expect(documentsOf(after)).toEqual([...documentsOf(state), ...broughtDocuments(event)]);
          if (state.status !== 'unregistered') {
            const marked = after.contradictions.length - state.contradictions.length;
            expect(marked === 0 || marked === 1).toBe(true);
          }
          state = after;
        }
      }),
      { numRuns: 3000 },
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
      { numRuns: 500 },
    );
  });

  test('no two persons, conversations or measures of one file have the same id, and no message is there twice', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 60 }), (events) => {
        const state = stateAfter(events);
        if (state.status === 'unregistered') return;
        for (const ids of [
          state.involved.map(({ person }) => person.id),
          state.conversations.map(({ id }) => id),
          state.measures.map(({ id }) => id),
          state.linkedMeasures.map(({ id }) => id),
          state.messageIds,
        ])
          expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a closed file has what every phase has, and keeps its phase apart', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 60 }), (events) => {
        const state = stateAfter(events);
        if (state.status !== 'closed') return;
        expect(Object.keys(state).sort()).toEqual(
          [...Object.keys(registeredPart(state)), 'status', 'ending', 'confirmation', 'before'].sort(),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
