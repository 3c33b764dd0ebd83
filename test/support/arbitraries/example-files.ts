import fc from 'fast-check';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { answered, facts } from '../given-complaint.ts';
import { later, recordsOf } from '../later-facts.ts';

const anyFact = fc.constantFrom<ComplaintEvent>(...Object.values(facts), ...Object.values(later));

/**
 * Files that get deep into the procedure: the example as far as some step, then facts of every phase in any order,
 * the objection's often one after another.
 */
export const exampleFacts: fc.Arbitrary<readonly ComplaintEvent[]> = fc
  .tuple(
    fc.integer({ min: 1, max: answered.length }),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anyFact.map((fact) => [fact]) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<ComplaintEvent[]>(
            [...answered, later.verdictReceived],
            [later.objection, later.invited, later.hearingHeld],
            [later.lateObjection, later.admitted, later.hearingDeclined, later.boardDecided],
            [later.decisionSent, later.closed],
            [later.withdrawn, later.confirmed, later.reopened],
          ),
        },
      ),
      { maxLength: 8 },
    ),
  )
  .map(([length, more]) => [...answered.slice(0, length), ...more.flat()]);

export const exampleRecords: fc.Arbitrary<readonly RecordedEvent<ComplaintEvent>[]> = exampleFacts.map(recordsOf);
