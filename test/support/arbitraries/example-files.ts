import fc from 'fast-check';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import type { SubjectId } from '../../../shared/complaint/subjects.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { answered, facts } from '../given-complaint.ts';
import { later, recordsOf } from '../later-facts.ts';

const anyFact = fc.constantFrom<ComplaintEvent>(...Object.values(facts), ...Object.values(later));

const received = [...answered, later.verdictReceived];
/** The example to its end: with an objection in time, late, and late and turned away. */
const roads: readonly (readonly ComplaintEvent[])[] = [
  [
    ...received,
    later.objection,
    later.invited,
    later.hearingHeld,
    later.boardDecided,
    later.decisionSent,
    later.closed,
  ],
  [...received, later.lateObjection, later.admitted, later.hearingDeclined, later.boardDecided, later.decisionSent],
  [...received, later.lateObjection, later.notAdmitted, later.decisionSent, later.closed],
];

/** What the complaint is about decides where it goes (R2, R16, R17). */
const subjects = fc.constantFrom<readonly string[]>(
  ['accessibility'],
  ['treatment', 'privacy'],
  ['financial-damage'],
  ['financial-damage', 'speed'],
  ['return-to-work-advice'],
  ['return-to-work-advice', 'treatment'],
) as fc.Arbitrary<readonly string[]> as fc.Arbitrary<readonly SubjectId[]>;

/** Files that get deep into the procedure: one of the roads as far as some step, then facts of every phase in any order. */
export const exampleFacts: fc.Arbitrary<readonly ComplaintEvent[]> = fc
  .tuple(fc.constantFrom(...roads), fc.nat(20), subjects, fc.array(anyFact, { maxLength: 8 }))
  .map(([road, length, about, more]) => [
    { ...facts.received, subjects: about },
    ...road.slice(1, Math.max(1, length)),
    ...more,
  ]);

export const exampleRecords: fc.Arbitrary<readonly RecordedEvent<ComplaintEvent>[]> = exampleFacts.map(recordsOf);
