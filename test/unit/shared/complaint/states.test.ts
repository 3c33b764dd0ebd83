import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { ComplaintState } from '../../../../shared/complaint/state.ts';
import { complaintEvents, correctableNames, eventsNamed } from '../../../support/arbitraries/events.ts';
import { arrowsAlong, aspects, headings, toldUnder } from './state-pictures.ts';

const seed = 20_261_123;
/** What leads on comes more often, so that files get as far as an objection, and are closed and opened again. */
const leading =
  /^(Explanation|Conversation|Verdict|Objection|LateObjection|Acknowledgement|ComplaintReopened|ComplaintClosed)/;
/** Enough of every kind of event for everything it can say to meet everything else. */
const pool: readonly ComplaintEvent[] = [
  ...correctableNames.flatMap((name, index) =>
    fc.sample(eventsNamed(name), { seed: seed + index, numRuns: leading.test(name) ? 100 : 25 }),
  ),
  ...fc.sample(complaintEvents, { seed, numRuns: 200 }),
];

const contradictionsOf = (state: ComplaintState): number =>
  state.status === 'unregistered' ? 0 : state.contradictions.length;

/** A file that goes on and on, each event one that does not contradict what stands. */
const explore = (
  picks: readonly number[],
  went: (before: ComplaintState, after: ComplaintState, event: ComplaintEvent) => void,
) => {
  let state: ComplaintState = initialState;
  for (const pick of picks) {
    const event = pool[pick % pool.length];
    if (!event || (state.status === 'unregistered' && event.type !== 'ComplaintReceived')) continue;
    const next = evolve(state, event);
    if (contradictionsOf(next) > contradictionsOf(state)) continue;
    went(state, next, event);
    state = next;
  }
};

/** What really happens, over many files. */
const seen = (() => {
  const arrows = new Map(aspects.map(({ heading }) => [heading, new Set<string>()]));
  const walks = fc.array(fc.nat(1_000_000), { minLength: 600, maxLength: 600 });
  const receipts = pool.flatMap(({ type }, index) => (type === 'ComplaintReceived' ? [index] : []));
  for (const picks of fc.sample(walks, { seed, numRuns: 1500 }))
    explore([receipts[(picks[0] ?? 0) % receipts.length] ?? 0, ...picks], (before, after, event) => {
      for (const aspect of aspects)
        for (const arrow of arrowsAlong(aspect, before, after, event)) arrows.get(aspect.heading)?.add(arrow);
    });
  return new Map([...arrows].map(([heading, found]) => [heading, [...found].sort()]));
})();

describe('STATES.md tells what the code does', () => {
  test('with a picture for each thing that has states', () =>
    expect(headings).toEqual(aspects.map(({ heading }) => heading)));
  for (const { heading } of aspects) test(heading, () => expect(toldUnder(heading)).toEqual(seen.get(heading)));
});
