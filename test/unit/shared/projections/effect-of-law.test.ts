import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { caseRow } from '../../../../shared/projections/case-list.ts';
import { effectOfLaw } from '../../../../shared/projections/effect-of-law.ts';
import { timelineOf } from '../../../../shared/projections/timeline.ts';
import { exampleFacts } from '../../../support/arbitraries/example-files.ts';
import { answered, decided, facts } from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { fileAfter, later, recordsOf } from '../../../support/later-facts.ts';

const row = (...events: readonly ComplaintEvent[]) => {
  const made = caseRow('aaaaaaaaaaaaaaaaaaaaaaaaaa' as StreamId, fileAfter(...events));
  if (!made) throw new Error('Not registered');
  return made;
};
const twoMonths = withTerm('verdict', { term: { unit: 'months', count: 2 } });

describe('what a change of the regulation does to running files', () => {
  test('names each running term that moves, and counts those that stay', () => {
    expect(effectOfLaw([row(facts.received), row(...decided), row(...answered)], shippedLaw, twoMonths)).toEqual({
      moved: [
        {
          stream: row(facts.received).stream,
          number: 'K26-A017',
          kind: 'verdict',
          from: '2026-02-02',
          to: '2026-03-02',
        },
        { stream: row(...decided).stream, number: 'K26-A017', kind: 'verdict', from: '2026-02-02', to: '2026-03-02' },
      ],
      sending: [],
      // The acknowledgement of the first.
      unchanged: 1,
    });
  });

  test('a closing day moves only what counts it', () => {
    const closing = { ...regulation, version: 2, closingDays: [{ day: date('2026-01-06'), name: 'Studiedag' }] };
    const { moved, unchanged } = effectOfLaw([row(facts.received)], shippedLaw, closing);
    expect(moved).toMatchObject([{ kind: 'acknowledgement', from: '2026-01-09', to: '2026-01-12' }]);
    expect(unchanged).toBe(1);
  });

  test('R7: a closing day on the last day leaves the term, and moves the day to send by', () => {
    const closing = { ...regulation, version: 2, closingDays: [{ day: date('2026-02-02'), name: 'Studiedag' }] };
    expect(effectOfLaw([row(...decided)], shippedLaw, closing)).toMatchObject({
      moved: [],
      sending: [{ kind: 'verdict', from: '2026-02-02', to: '2026-01-30' }],
      unchanged: 0,
    });
  });

  test('R12: another policy moves the time to object', () => {
    const strict = withTerm('objection', { policy: 'strict' });
    const receivedOn = date('2026-01-31');
    const open = row(...answered, { ...later.verdictReceived, receivedOn });
    expect(effectOfLaw([open], shippedLaw, strict).moved).toMatchObject([
      { kind: 'objection', from: '2026-03-02', to: '2026-02-28' },
    ]);
  });

  test('a file that is closed keeps what it was decided by', () => {
    expect(effectOfLaw([row(facts.received, later.withdrawn)], shippedLaw, twoMonths)).toEqual({
      moved: [],
      sending: [],
      unchanged: 0,
    });
  });

  test('what is foretold is what the timeline says afterwards', () => {
    fc.assert(
      fc.property(exampleFacts, fc.integer({ min: 1, max: 6 }), (events, count) => {
        const proposed = withTerm('verdict', { term: { unit: 'months', count } });
        const foretold = effectOfLaw([row(...events)], shippedLaw, proposed).moved;
        const law = changedAfter(events.length + 1, proposed);
        const told = timelineOf(recordsOf(events), law, date('2026-01-26')).flatMap((entry) =>
          entry.entry === 'law-changed' ? entry.moved : [],
        );
        expect(told).toEqual(foretold.map(({ kind, from, to }) => ({ kind, from, to })));
      }),
    );
  });
});
