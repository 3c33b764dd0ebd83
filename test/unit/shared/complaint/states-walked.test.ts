import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmending } from '../../../../shared/complaint/amendments.ts';
import { evolve } from '../../../../shared/complaint/complaint.ts';
import { walks } from '../../../support/arbitraries/walks.ts';
import { arrowsAlong, aspects, toldUnder } from './state-pictures.ts';

/** Steps that were carried out. Corrections and strikings change what was before: they are no arrow from it. */
const carriedOut = fc
  .sample(walks, { seed: 20_261_123, numRuns: 300 })
  .flat()
  .flatMap(({ decision, ...step }) =>
    decision.ok && !decision.value.some(isAmending) ? [{ ...step, events: decision.value }] : [],
  );

describe('what the procedure decides', () => {
  for (const aspect of aspects)
    test(`goes along the arrows of STATES.md: ${aspect.heading}`, () => {
      const told = new Set(toldUnder(aspect.heading));
      const gone = new Set<string>();
      for (const { before, events } of carriedOut) {
        let state = before;
        for (const event of events) {
          const next = evolve(state, event);
          for (const arrow of arrowsAlong(aspect, state, next, event)) gone.add(arrow);
          state = next;
        }
      }
      expect([...gone].filter((arrow) => !told.has(arrow))).toEqual([]);
      // Most of what is drawn can be reached by what people may do.
      expect(gone.size).toBeGreaterThan(told.size / 2);
    });

  test('what is folded with a new record is the state with its event', () => {
    for (const { before, events, after } of carriedOut) expect(events.reduce(evolve, before)).toEqual(after);
  });
});
