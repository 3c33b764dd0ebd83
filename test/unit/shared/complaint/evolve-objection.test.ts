import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../shared/complaint/state.ts';
import { answered, byBos, decided, facts, stateAfter } from '../../../support/given-complaint.ts';
import { later, objectionAnswered, objectionHeard, receivedByComplainant } from '../../../support/whole-procedure.ts';

const objected = [...receivedByComplainant, later.objection];
const late = [...receivedByComplainant, later.lateObjection];
const marked = (...why: readonly string[]) => ({ contradictions: why.map((each) => ({ why: each })) });

describe('an objection in time', () => {
  test('R12: is received after the answer, with its term and whether it was late', () =>
    expect(stateAfter(objected)).toMatchObject({
      status: 'objection',
      objection: { status: 'received', due: '2026-02-23', late: false, admission: null },
      contradictions: [],
    }));
  test('R13: is heard by the conversation with the complainant', () =>
    expect(stateAfter(objectionHeard)).toMatchObject({
      objection: {
        status: 'heard',
        hearing: { how: 'held', on: '2026-02-20' },
        invited: { sentOn: '2026-02-11', means: 'post' },
      },
      conversations: [{ about: 'objection', status: 'held' }],
    }));
  test('R13: is not heard by a conversation with someone else', () =>
    expect(stateAfter([...objected, { ...later.hearingHeld, with: byBos }])).toMatchObject({
      objection: { status: 'received' },
      conversations: [{ status: 'held' }],
      contradictions: [],
    }));
  test('R13: the day of the refusal takes the place of the conversation', () =>
    expect(stateAfter([...objected, later.hearingDeclined])).toMatchObject({
      objection: { status: 'heard', hearing: { how: 'declined', on: '2026-02-16' } },
    }));
  test('R13: heard and declined at once: heard, in whichever order they are read', () => {
    for (const order of [
      [later.hearingHeld, later.hearingDeclined],
      [later.hearingDeclined, later.hearingHeld],
    ])
      expect(stateAfter([...objected, ...order])).toMatchObject({
        objection: { hearing: { how: 'held', on: '2026-02-20' } },
      });
  });
  test('R14: is decided and answered; what the board promises comes beside what the verdict promised', () => {
    const state = stateAfter(objectionAnswered);
    expect(state).toMatchObject({
      objection: { status: 'answered', decision: { outcome: 'upheld' }, decisionSent: { sentOn: '2026-03-10' } },
      measures: [
        { id: 'measure-1', promisedIn: 'verdict' },
        { id: 'measure-2', promisedIn: 'board-decision', progress: { status: 'open' } },
      ],
      contradictions: [],
    });
    expect(state.status !== 'unregistered' && outcomeOf(state)).toBe('partly-upheld');
  });
  test('R14: is not decided before it was heard', () =>
    expect(stateAfter([...objected, later.objectionUpheld])).toMatchObject({
      objection: { status: 'received' },
      measures: [{ id: 'measure-1' }],
      ...marked('objection-not-heard'),
    }));
  test('R14: of two decisions the first stands, with its measures', () => {
    const other = { ...later.objectionUpheld, outcome: 'dismissed', verdictBecomes: null, measures: [] } as const;
    expect(stateAfter([...objectionHeard, other, later.objectionUpheld])).toMatchObject({
      objection: { status: 'decided', decision: { outcome: 'dismissed' } },
      measures: [{ id: 'measure-1' }],
      ...marked('objection-already-decided'),
    });
  });
  test('R15: that the complainant turned to the dispute body is kept, every time', () =>
    expect(stateAfter([...objectionAnswered, later.closed, later.referred, later.referred])).toMatchObject({
      status: 'closed',
      referrals: [{ reference: 'D-2026-7' }, { reference: 'D-2026-7' }],
    }));
  test('withdrawn: nothing more is decided on it', () =>
    expect(stateAfter([...objectionHeard, later.objectionWithdrawn, later.objectionUpheld])).toMatchObject({
      objection: { status: 'withdrawn', withdrawnOn: '2026-02-17' },
      ...marked('objection-over'),
    }));
});

describe('an objection that came late', () => {
  test('R12: the board takes it up, with the reason', () =>
    expect(stateAfter([...late, later.admitted])).toMatchObject({
      objection: { status: 'received', late: true, admission: { admitted: true, reason: later.admitted.reason } },
    }));
  test('R12: or it does not, and says so in writing', () =>
    expect(stateAfter([...late, later.notAdmitted, later.decisionSent])).toMatchObject({
      objection: { status: 'not-admitted', told: { sentOn: '2026-03-10' } },
      contradictions: [],
    }));
  test('R12: two members of the board who said something else: the first stands', () =>
    expect(stateAfter([...late, later.admitted, later.notAdmitted])).toMatchObject({
      objection: { status: 'received', admission: { admitted: true } },
      ...marked('objection-already-decided'),
    }));
  test('R12: there is nothing to take up when it was in time', () =>
    expect(stateAfter([...objected, later.notAdmitted])).toMatchObject({
      objection: { status: 'received', admission: null },
      ...marked('objection-not-late'),
    }));
  test('R12: turned away and in time after all: it is back', () =>
    expect(stateAfter([...late, later.notAdmitted, later.decisionSent, later.inTimeAfterAll])).toMatchObject({
      objection: { status: 'received', late: false, due: '2026-03-04', admission: null },
      contradictions: [],
    }));
  test('R12: turned away, closed, and in time after all: reopening gives it back', () =>
    expect(
      stateAfter([...late, later.notAdmitted, later.decisionSent, later.closed, later.inTimeAfterAll, later.reopened]),
    ).toMatchObject({ status: 'objection', objection: { status: 'received', late: false } }));
});

describe('an objection and the end of the file', () => {
  test('R12: it reopens a file that was closed after its verdict, with all that was recorded meanwhile', () => {
    const state = stateAfter([...answered, later.closed, later.measureDone, later.verdictReceived, later.objection]);
    expect(state).toMatchObject({
      status: 'objection',
      verdictReceived: { receivedOn: '2026-01-23' },
      measures: [{ progress: { status: 'done' } }],
      contradictions: [],
    });
    expect(state).not.toHaveProperty('ending');
    expect(state).not.toHaveProperty('before');
  });
  test('R12: closed and objected at once: the objection goes on, in whichever order they are read', () => {
    for (const order of [
      [later.closed, later.objection],
      [later.objection, later.closed],
    ])
      expect(stateAfter([...receivedByComplainant, ...order])).toMatchObject({ status: 'objection' });
  });
  test('it cannot come before the answer, twice, or in a file that ended in another way', () => {
    expect(stateAfter([facts.received, later.objection])).toMatchObject(marked('not-decided'));
    expect(stateAfter([...decided, later.objection])).toMatchObject(marked('not-sent'));
    expect(stateAfter([...objected, later.objection])).toMatchObject(marked('objection-already-received'));
    expect(stateAfter([facts.received, later.withdrawn, later.objection])).toMatchObject(marked('already-closed'));
  });
  test('what belongs to an objection contradicts a file without one', () => {
    const events = [later.invited, later.hearingHeld, later.hearingDeclined, later.objectionUpheld, later.decisionSent];
    expect(stateAfter([...answered, ...events])).toMatchObject({
      status: 'answered',
      ...marked(...events.map(() => 'no-objection')),
    });
  });
  test('nothing is decided in a closed file', () =>
    expect(stateAfter([...objectionAnswered, later.closed, later.decisionSent])).toMatchObject({
      ending: { kind: 'after-decision' },
      ...marked('already-closed'),
    }));
});
