import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberId, StreamId } from '../../../../shared/base/ids.ts';
import { addDays, date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { privacySubject } from '../../../../shared/complaint/subjects.ts';
import type { Member, Role } from '../../../../shared/members/members.ts';
import { derivationOf } from '../../../../shared/procedure/derivation.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import { stepOn } from '../../../../shared/procedure/next-step.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { type CaseRow, caseRow } from '../../../../shared/projections/case-list.ts';
import { workGroups } from '../../../../shared/projections/work-groups.ts';
import { type WorkLine, worklistOf } from '../../../../shared/projections/worklist.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import {
  answered,
  bos,
  bothSidesHeard,
  decided,
  document,
  facts,
  ilse,
  sam,
} from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';

const withRoles = (...roles: readonly Role[]): Member => ({ ...ilse, roles });
const officer = withRoles('officer');
const board: Member = { id: 'member-dirk' as MemberId, name: 'Dirk de Boer', roles: ['board'] };
const dpo: Member = { id: 'member-fg' as MemberId, name: 'Fatima Gök', roles: ['dpo'] };

let streams = 0;
const rowAfter = (...events: readonly ComplaintEvent[]): CaseRow => {
  streams += 1;
  const folded = foldComplaint(events.map((event, index) => recorded(event, index + 1)));
  const row = caseRow(`stream-${streams}` as StreamId, folded);
  if (!row) throw new Error('not registered');
  return row;
};
const receivedOn = (day: string, changes: object = {}): ComplaintEvent => ({
  ...facts.received,
  receivedOn: date(day),
  ...changes,
});
const list = (rows: readonly CaseRow[], today: string, member: Member = officer, law: Law = shippedLaw) =>
  worklistOf(rows, { member, today: date(today), law });
/** The lines of one file as `group: what`. */
const inWords = ({ lines }: { readonly lines: readonly WorkLine[] }): readonly string[] =>
  lines.map((line) => `${line.group}: ${line.task === 'step' ? line.step.reason.why : line.task}`);
const linesAfter = (events: readonly ComplaintEvent[], today: string, member: Member = officer) =>
  inWords(list([rowAfter(...events)], today, member));

describe('the worklist of an officer', () => {
  it('R3: given a complaint without acknowledgement, then its term says when: next, this week, today, late', () => {
    // Received on Friday 2 January 2026: five working days end on Friday the 9th
    const events = [facts.received];
    expect(linesAfter(events, '2026-01-02')).toEqual(['next: not-acknowledged']);
    expect(linesAfter(events, '2026-01-05')).toEqual(['week: not-acknowledged']);
    expect(linesAfter(events, '2026-01-09')).toEqual(['today: not-acknowledged']);
    expect(linesAfter(events, '2026-01-10')).toEqual(['late: not-acknowledged']);
  });

  it('R7: given a term that ends on a Sunday, then the Friday before it is the day to send', () => {
    // Received on 1 January 2026: a month ends on Sunday 1 February
    const events = [receivedOn('2026-01-01'), ...bothSidesHeard.slice(1)];
    expect(linesAfter(events, '2026-01-29')).toEqual(['week: all-sides-closed']);
    expect(linesAfter(events, '2026-01-30')).toEqual(['today: all-sides-closed']);
    expect(linesAfter(events, '2026-02-01')).toEqual(['today: all-sides-closed']);
    expect(linesAfter(events, '2026-02-02')).toEqual(['late: all-sides-closed']);
  });

  it('R5, R6: given someone who was asked, then it waits for them, until they are silent too long', () => {
    const asked = bothSidesHeard.slice(0, 4);
    expect(linesAfter(asked, '2026-01-20')).toEqual(['complainant: complainant-asked']);
    expect(linesAfter(asked, '2026-01-21')).toEqual(['next: no-answer']);
    const involved = bothSidesHeard.slice(0, -1);
    expect(linesAfter(involved, '2026-01-22')).toEqual(['person-involved: person-asked']);
    // What waits for another is late all the same once its term is over
    expect(linesAfter(involved, '2026-02-03')).toEqual(['late: no-answer']);
  });

  it('given a conversation ahead, then it stands in its own week, and today on its day', () => {
    const plannedOn = (day: string): ComplaintEvent => ({
      type: 'ConversationPlanned',
      conversation: 'c1',
      about: 'explanation',
      with: { party: 'complainant' },
      meeting: { on: date(day), at: '10:00', means: 'phone', place: null },
    });
    const events = [...bothSidesHeard.slice(0, 4), plannedOn('2026-01-20')];
    expect(linesAfter(events, '2026-01-16')).toEqual(['complainant: conversation-ahead']);
    expect(linesAfter(events, '2026-01-19')).toEqual(['week: conversation-ahead']);
    expect(linesAfter(events, '2026-01-20')).toEqual(['today: conversation-due']);
    // A week lasts until Sunday
    const onSunday = [...bothSidesHeard.slice(0, 4), plannedOn('2026-01-25')];
    expect(linesAfter(onSunday, '2026-01-19')).toEqual(['week: conversation-ahead']);
    expect(linesAfter(onSunday, '2026-01-18')).toEqual(['complainant: conversation-ahead']);
  });

  it('R12: given an answer that the complainant may object to, then nothing is asked until that time is over', () => {
    const row = rowAfter(...answered, later.verdictReceived);
    const within = list([row], '2026-02-23');
    expect(within.lines).toEqual([]);
    expect(within.mayObject).toBe(1);
    expect(within.running).toBe(0);
    expect(inWords(list([row], '2026-02-24'))).toEqual(['next: objection-time-passed']);
  });

  it('R12, R14: given what only the board decides, then it waits for the board and cannot be done here', () => {
    const late = rowAfter(...answered, later.verdictReceived, later.lateObjection);
    const { lines } = list([late], '2026-02-27');
    expect(inWords({ lines })).toEqual(['board: objection-late']);
    expect(lines[0]).toMatchObject({ mayAct: false });
    const heard = [...answered, later.verdictReceived, later.objection, later.invited, later.hearingHeld];
    expect(linesAfter(heard, '2026-03-06')).toEqual(['measures: measure', 'board: objection-heard']);
    // R14: but a term that is over is everybody's to see. The hearing was on 5 March
    expect(linesAfter(heard, '2026-04-07')).toEqual(['late: objection-heard', 'measures: measure']);
  });

  it('R9: given a promise whose day is over, then it stands apart; its own day is still in time', () => {
    const row = rowAfter(...answered, later.verdictReceived, { ...later.closed, closedOn: date('2026-02-25') });
    expect(inWords(list([row], '2026-03-01'))).toEqual([]);
    const { lines } = list([row], '2026-03-04');
    expect(inWords({ lines })).toEqual(['measures: measure']);
    expect(lines[0]).toMatchObject({ daysLate: 3, measure: { id: 'measure-1' } });
  });

  it('given records that contradict one another or cannot be read, then someone is to look at them', () => {
    const twice = rowAfter(...answered, facts.verdictSent);
    expect(inWords(list([twice], '2026-01-23'))).toEqual(['next: receipt-unknown', 'check: contradictions']);
    const unread = { ...rowAfter(facts.received), readOnly: true };
    const { lines } = list([unread], '2026-01-09');
    expect(inWords({ lines })).toEqual(['today: not-acknowledged', 'check: unread']);
    // Nothing can be recorded in it
    expect(lines[0]).toMatchObject({ mayAct: false });
  });

  it('given a colleague’s file, then it is theirs; a file without a handler is everybody’s', () => {
    const toSam: ComplaintEvent = { type: 'HandlerAssigned', handler: { id: sam.id, name: sam.name } };
    const rows = [rowAfter(facts.received, toSam), rowAfter(facts.received), rowAfter(facts.received, facts.assigned)];
    const { lines, running } = list(rows, '2026-01-09');
    expect(lines.map(({ row, others }) => [row.stream, others])).toEqual(
      expect.arrayContaining([
        [rows[0]?.stream, true],
        [rows[1]?.stream, false],
        [rows[2]?.stream, false],
      ]),
    );
    expect(running).toBe(2);
  });

  it('R6: given a complaint about the officer themselves, then its step is not theirs to take', () => {
    const aboutIlse: ComplaintEvent = {
      ...facts.bosNamed,
      person: { ...facts.bosNamed.person, id: bos, member: officer.id },
    };
    const { lines } = list([rowAfter(facts.received, aboutIlse)], '2026-01-09');
    expect(lines[0]).toMatchObject({ mayAct: false });
  });

  it('given a file that was registered in error, then nothing of it is asked', () => {
    expect(linesAfter([facts.received, later.voided], '2026-01-09')).toEqual([]);
  });

  it('given a term in a year of which no decree is known, then that is said once for all files', () => {
    const known: Law = [{ regulation: { ...regulation, decreesKnownThrough: 2025 }, change: null }];
    const rows = [rowAfter(facts.received), rowAfter(receivedOn('2026-01-05')), rowAfter(receivedOn('2025-06-02'))];
    expect(list(rows, '2026-01-09', officer, known).decreeYears).toEqual([{ year: 2026, files: 2 }]);
    expect(list(rows, '2026-01-09').decreeYears).toEqual([]);
  });

  it('given a change of the regulation, then the same lines stand elsewhere', () => {
    const rows = [rowAfter(facts.received)];
    const longer = changedAfter(9, withTerm('acknowledgement', { term: { unit: 'working-days', count: 10 } }));
    expect(inWords(list(rows, '2026-01-12'))).toEqual(['late: not-acknowledged']);
    expect(inWords(list(rows, '2026-01-12', officer, longer))).toEqual(['week: not-acknowledged']);
  });
});

describe('the worklist of the board', () => {
  const objected = [...answered, later.verdictReceived, later.objection];

  it('R12 to R14: given an objection, then its every step is there, the officer’s as theirs', () => {
    expect(linesAfter(objected, '2026-02-17', board)).toEqual(['officer: objector-not-invited']);
    const lateOne = [...answered, later.verdictReceived, later.lateObjection];
    expect(linesAfter(lateOne, '2026-02-27', board)).toEqual(['next: objection-late']);
    const heard = [...objected, later.invited, later.hearingHeld];
    expect(linesAfter(heard, '2026-03-06', board)).toEqual(['next: objection-heard', 'measures: measure']);
    expect(list([rowAfter(...heard)], '2026-02-20', board).lines[0]).toMatchObject({ mayAct: true });
  });

  it('R17: given a complaint that the board handles, then the officer’s steps are its own', () => {
    const toBoard = [facts.received, facts.acknowledged, later.toBoard];
    expect(linesAfter(toBoard, '2026-01-12', board)).toEqual(['next: complainant-not-asked']);
    expect(linesAfter(toBoard, '2026-01-12', officer)).toEqual(['board: complainant-not-asked']);
  });

  it('given files without an objection, then the board has nothing to do', () => {
    const found = list([rowAfter(facts.received), rowAfter(...decided)], '2026-02-27', board);
    expect(found).toEqual({ lines: [], running: 0, mayObject: 0, decreeYears: [] });
  });

  it('given someone who is officer and board, then both are one list and each file stands once', () => {
    const rows = [rowAfter(...bothSidesHeard), rowAfter(...answered, later.verdictReceived, later.lateObjection)];
    expect(inWords(list(rows, '2026-02-02', withRoles('officer', 'board')))).toEqual([
      'today: all-sides-closed',
      'next: objection-late',
    ]);
  });
});

describe('the worklist of the data protection officer', () => {
  const privacy = receivedOn('2026-01-02', { subjects: [privacySubject] });

  it('R2: given a privacy complaint of which they were not told, then that comes first, and the file can be followed', () => {
    expect(linesAfter([privacy], '2026-01-20', dpo)).toEqual(['dpo: not-told']);
    const { lines } = list([rowAfter(privacy, facts.acknowledged, later.dpoInformed)], '2026-01-20', dpo);
    expect(inWords({ lines })).toEqual(['privacy: complainant-not-asked']);
    expect(lines[0]).toMatchObject({ mayAct: false });
  });

  it('given what is about something else, then none of it is theirs', () => {
    expect(linesAfter([facts.received], '2026-01-20', dpo)).toEqual([]);
    expect(linesAfter([facts.received], '2026-01-20', withRoles('administrator'))).toEqual([]);
  });

  it('given that they sit on the board too, then what was promised in a file that is not with the board is not theirs', () => {
    const closed = [
      privacy,
      ...answered.slice(1),
      later.verdictReceived,
      { ...later.closed, closedOn: date('2026-02-25') },
    ];
    expect(linesAfter(closed, '2026-03-04', withRoles('officer'))).toEqual(['measures: measure']);
    expect(linesAfter(closed, '2026-03-04', withRoles('board', 'dpo'))).toEqual([]);
  });

  it('R2: given a colleague’s privacy complaint, then an officer who guards privacy still sees that nobody told them', () => {
    const toSam: ComplaintEvent = { type: 'HandlerAssigned', handler: { id: sam.id, name: sam.name } };
    const { lines } = list([rowAfter(privacy, toSam)], '2026-01-05', withRoles('officer', 'dpo'));
    expect(lines.map(({ group, others }) => [group, others])).toEqual([
      ['week', true],
      ['dpo', false],
    ]);
  });
});

describe('the worklist as a whole', () => {
  const rowsOf = fc.array(exampleRecords, { minLength: 1, maxLength: 12 }).map((files) =>
    files.flatMap((records, index) => {
      const row = caseRow(`stream-${index}` as StreamId, foldComplaint(records));
      return row ? [row] : [];
    }),
  );
  const days = fc.integer({ min: 0, max: 500 }).map((count) => addDays(date('2026-01-01'), count));
  const members = fc
    .uniqueArray(fc.constantFrom<Role>('officer', 'board', 'dpo', 'administrator'), { minLength: 1 })
    .map((roles) => withRoles(...roles));

  it('given any files, then an officer finds each next step once, or it is only time to object', () => {
    fc.assert(
      fc.property(rowsOf, days, (rows, today) => {
        const { lines } = worklistOf(rows, { member: officer, today, law: shippedLaw });
        for (const row of rows) {
          const steps = lines.filter((line) => line.task === 'step' && line.row === row);
          const step = row.next && stepOn(row.next, today, shippedLaw);
          const asked = step !== null && step.reason.why !== 'may-object';
          expect(steps).toHaveLength(asked && row.ending?.kind !== 'registered-in-error' ? 1 : 0);
        }
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
    );
  });

  it('given any files, then what stands under late is late, and nothing that is late stands elsewhere', () => {
    const isLate = (row: CaseRow, today: PlainDate) =>
      row.running.some(({ kind, from }) => kind !== 'objection' && derivationOf(kind, from, regulation).due < today);
    fc.assert(
      fc.property(rowsOf, days, (rows, today) => {
        const { lines } = worklistOf(rows, { member: officer, today, law: shippedLaw });
        for (const line of lines) if (line.task === 'step') expect(line.group === 'late').toBe(isLate(line.row, today));
      }),
    );
  });

  it('given any files and roles, then the groups stand in their order and what presses most stands first', () => {
    fc.assert(
      fc.property(rowsOf, days, members, (rows, today, member) => {
        const { lines } = worklistOf(rows, { member, today, law: shippedLaw });
        const groups = lines.map(({ group }) => workGroups.indexOf(group));
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
        const late = lines.flatMap(({ group, term }) => (group === 'late' && term ? [term.sendBy ?? term.due] : []));
        expect(late).toEqual(late.toSorted());
        // Several roles see what each sees
        const others = member.roles.flatMap((role) =>
          worklistOf([...rows], { member: { ...member, roles: [role] }, today, law: shippedLaw }).lines.map(
            ({ row }) => row.stream,
          ),
        );
        expect(new Set(lines.map(({ row }) => row.stream))).toEqual(new Set(others));
      }),
    );
  });

  it('given the same lines, day, person and law, then it is not worked out again', () => {
    const rows = [rowAfter(facts.received), rowAfter(...decided, { ...facts.verdictSent, document })];
    const viewing = { member: officer, today: date('2026-01-09'), law: shippedLaw };
    expect(worklistOf(rows, viewing)).toBe(worklistOf(rows, { ...viewing }));
    expect(worklistOf(rows, { ...viewing, today: date('2026-01-10') })).not.toBe(worklistOf([...rows], viewing));
  });
});
