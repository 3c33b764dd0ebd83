import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { addDays, date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { type CaseRow, caseRow } from '../../../../shared/projections/case-list.ts';
import { objectionGroups, objectionsOf, runningObjections } from '../../../../shared/projections/objection-list.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import { answered, facts } from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

let streams = 0;
const rowAfter = (...events: readonly ComplaintEvent[]): CaseRow => {
  streams += 1;
  const folded = foldComplaint(events.map((event, index) => recorded(event, index + 1)));
  const row = caseRow(`stream-${streams}` as StreamId, folded);
  if (!row) throw new Error('not registered');
  return row;
};
const received = [...answered, later.verdictReceived];
const inTime = [...received, later.objection];
const late = [...received, later.lateObjection];
const heard = [...inTime, later.invited, later.hearingHeld];
const answeredByBoard = [...heard, later.boardDecided, later.decisionSent];
const list = (rows: readonly CaseRow[], today: string) => objectionsOf(rows, date(today), shippedLaw);
const groupAfter = (events: readonly ComplaintEvent[], today: string) => list([rowAfter(...events)], today)[0]?.group;

describe('the list of objections', () => {
  it('given a complaint without an objection, then it is not there', () => {
    expect(list([rowAfter(facts.received), rowAfter(...received)], '2026-02-20')).toEqual([]);
  });

  it('R12, R14: given what only the board decides, then it is for the board; what others do waits for them', () => {
    expect(groupAfter(late, '2026-02-27')).toBe('board');
    expect(groupAfter(inTime, '2026-02-17')).toBe('running');
    expect(groupAfter([...inTime, later.invited, later.hearingPlanned], '2026-02-21')).toBe('running');
    // From its day on the conversation is the board's to record
    expect(groupAfter([...inTime, later.invited, later.hearingPlanned], '2026-03-05')).toBe('board');
    expect(groupAfter(heard, '2026-03-06')).toBe('board');
    expect(groupAfter([...heard, later.boardDecided], '2026-03-21')).toBe('running');
  });

  it('R12, R14: given an answer, a refusal in writing or a withdrawal, then it was handled', () => {
    expect(groupAfter(answeredByBoard, '2026-03-25')).toBe('done');
    expect(groupAfter([...answeredByBoard, later.closed], '2026-04-01')).toBe('done');
    expect(groupAfter([...late, later.notAdmitted], '2026-02-28')).toBe('running');
    expect(
      groupAfter([...late, later.notAdmitted, { ...later.decisionSent, sentOn: date('2026-03-01') }], '2026-03-02'),
    ).toBe('done');
    expect(groupAfter([...inTime, later.objectionWithdrawn], '2026-03-11')).toBe('done');
  });

  it('R14: given a hearing, then the month of the board is its term; before it there is none', () => {
    expect(list([rowAfter(...inTime)], '2026-02-17')[0]?.term).toBeNull();
    expect(list([rowAfter(...heard)], '2026-03-06')[0]?.term).toMatchObject({
      kind: 'board-decision',
      due: '2026-04-05',
    });
    expect(runningObjections([rowAfter(...heard)], date('2026-04-05'), shippedLaw)).toEqual({ running: 1, late: 0 });
    expect(runningObjections([rowAfter(...heard)], date('2026-04-06'), shippedLaw)).toEqual({ running: 1, late: 1 });
    expect(runningObjections([rowAfter(...answeredByBoard)], date('2026-04-06'), shippedLaw)).toEqual({
      running: 0,
      late: 0,
    });
  });

  it('given several, then what the board must decide first stands first, and what was handled last leads the rest', () => {
    const heardOn = (day: string) => [
      ...inTime,
      later.invited,
      { ...later.hearingHeld, meeting: { ...later.hearingHeld.meeting, on: date(day) } },
    ];
    const objectedOn = (day: string): readonly ComplaintEvent[] => [
      ...received,
      { ...later.objection, receivedOn: date(day) },
      { ...later.objectionWithdrawn, withdrawnOn: date('2026-03-01') },
    ];
    const rows = [
      rowAfter(...objectedOn('2026-02-10')),
      rowAfter(...heardOn('2026-03-05')),
      rowAfter(...objectedOn('2026-02-12')),
      rowAfter(...inTime),
      rowAfter(...heardOn('2026-02-27')),
    ];
    expect(list(rows, '2026-03-06').map(({ row }) => rows.indexOf(row))).toEqual([4, 1, 3, 2, 0]);
  });

  it('given any files, then each objection stands once, in the order of its group, and the counts agree', () => {
    fc.assert(
      fc.property(fc.array(exampleRecords, { maxLength: 12 }), fc.integer({ min: 0, max: 300 }), (files, days) => {
        const today = addDays(date('2026-01-01'), days);
        const rows = files.flatMap((records, index) => caseRow(`s-${index}` as StreamId, foldComplaint(records)) ?? []);
        const lines = objectionsOf(rows, today, shippedLaw);
        const expected = rows.filter(({ objection, ending }) => objection && ending?.kind !== 'registered-in-error');
        expect(new Set(lines.map(({ row }) => row))).toEqual(new Set(expected));
        expect(lines).toHaveLength(expected.length);
        const groups = lines.map(({ group }) => objectionGroups.indexOf(group));
        expect(groups).toEqual(groups.toSorted());
        const { running } = runningObjections(rows, today, shippedLaw);
        expect(running).toBe(lines.filter(({ group }) => group !== 'done').length);
      }),
    );
  });
});
