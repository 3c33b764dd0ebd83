import { describe, expect, test } from 'vitest';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { runningPart } from '../../../../shared/complaint/state.ts';
import { financialDamageSubject } from '../../../../shared/complaint/subjects.ts';
import { answered, decided, document, facts, stateAfter } from '../../../support/given-complaint.ts';
import { later, objectionAnswered, otherFile } from '../../../support/whole-procedure.ts';

const represented = [facts.received, later.represented];
const marked = (...why: readonly string[]) => ({ contradictions: why.map((each) => ({ why: each })) });

describe('a representative', () => {
  test('R4: who files for the complainant needs an authorisation', () =>
    expect(stateAfter([{ ...facts.received, representative: later.represented.representative }])).toMatchObject({
      representation: { representative: { name: 'mr. A. Kaya' }, authorisation: { status: 'needed' } },
    }));
  test('R4: the authorisation is requested, received and can be withdrawn', () => {
    expect(stateAfter([...represented, later.authorisationRequested])).toMatchObject({
      representation: { authorisation: { status: 'requested', requestedOn: '2026-01-06' } },
    });
    expect(stateAfter([...represented, later.authorised])).toMatchObject({
      representation: { authorisation: { status: 'received', receivedOn: '2026-01-09', signedOn: '2026-01-08' } },
      documents: [document, document],
    });
    expect(stateAfter([...represented, later.authorised, later.authorisationWithdrawn])).toMatchObject({
      representation: { authorisation: { status: 'withdrawn' } },
    });
  });
  test('R4: a request that crosses the signed paper changes nothing', () =>
    expect(stateAfter([...represented, later.authorised, later.authorisationRequested])).toEqual(
      stateAfter([...represented, later.authorised]),
    ));
  test('R4: another representative needs an authorisation of their own', () =>
    expect(stateAfter([...represented, later.authorised, later.representativeLeft, later.represented])).toMatchObject({
      representation: { authorisation: { status: 'needed' } },
      contradictions: [],
    }));
  test('R4: two who were named apart: the first stands, with their authorisation', () => {
    const other = { ...later.represented, representative: { ...later.represented.representative, name: 'B. Smit' } };
    expect(stateAfter([...represented, later.authorised, other])).toMatchObject({
      representation: { representative: { name: 'mr. A. Kaya' }, authorisation: { status: 'received' } },
      ...marked('already-represented'),
    });
  });
  test('R4: when they leave, the complainant goes on alone', () =>
    expect(stateAfter([...represented, later.authorised, later.representativeLeft])).toMatchObject({
      representation: null,
      contradictions: [],
    }));
  test('there is nothing to authorise without one, or twice', () => {
    expect(stateAfter([facts.received, later.authorised, later.representativeLeft])).toMatchObject(
      marked('no-representative', 'no-representative'),
    );
    expect(stateAfter([...represented, later.authorised, later.authorised])).toMatchObject(marked('already-received'));
  });
});

describe('who is told and who answers', () => {
  const mixed: ComplaintEvent = { ...facts.received, subjects: [...facts.received.subjects, financialDamageSubject] };
  test('R2: the DPO is told; the procedure goes on', () =>
    expect(stateAfter([facts.received, later.dpoInformed])).toMatchObject({
      status: 'in-progress',
      dpoInformed: { sentOn: '2026-01-05' },
    }));
  test('R17: the board answers from then on', () =>
    expect(stateAfter([facts.received, later.toBoard, later.toBoard])).toMatchObject({
      route: { by: 'board', since: '2026-01-07', reason: 'Gestelde financiële schade.' },
      ...marked('already-forwarded'),
    }));
  test('R17: a part goes on in a file of its own', () =>
    expect(stateAfter([mixed, later.splitOff])).toMatchObject({
      received: { subjects: ['accessibility'] },
      splitOff: [{ into: otherFile }],
      contradictions: [],
    }));
  test('R17: split off by two people at once: both files are named, and it is marked', () =>
    expect(stateAfter([mixed, later.splitOff, later.splitOff])).toMatchObject({
      received: { subjects: ['accessibility'] },
      splitOff: [{ into: otherFile }, { into: otherFile }],
      ...marked('subject-not-there'),
    }));
  test('R17: after the verdict the subjects stay; the other file is named all the same', () =>
    expect(stateAfter([mixed, ...decided.slice(1), later.splitOff])).toMatchObject({
      received: { subjects: ['accessibility', financialDamageSubject] },
      splitOff: [{ into: otherFile }],
      ...marked('already-decided'),
    }));
});

describe('how a file ends', () => {
  test.each([
    ['withdrawn', later.withdrawn],
    ['settled', later.settled],
    ['forwarded', later.forwarded],
    ['not-handled', later.notHandled],
    ['registered-in-error', later.voided],
  ] as const)('%s', (kind, event) => {
    expect(stateAfter([facts.received, event])).toMatchObject({
      status: 'closed',
      ending: { kind },
      confirmation: null,
      before: { status: 'in-progress' },
      contradictions: [],
    });
    expect(stateAfter([...answered, event])).toMatchObject({ status: 'answered' });
  });
  test('after the verdict, and after the board’s decision', () => {
    expect(stateAfter([...answered, later.closed])).toMatchObject({ ending: { kind: 'after-verdict' } });
    expect(stateAfter([...objectionAnswered, later.closed])).toMatchObject({ ending: { kind: 'after-decision' } });
    expect(stateAfter([facts.received, later.closed])).toMatchObject(marked('not-decided'));
    expect(stateAfter([...decided, later.closed])).toMatchObject(marked('not-sent'));
  });
  test('R16: pointing to UWV is confirmed once, by letter', () =>
    expect(stateAfter([facts.received, later.notHandled, later.endingConfirmed, later.endingConfirmed])).toMatchObject({
      ending: { kind: 'not-handled', ground: 'return-to-work-advice' },
      confirmation: { sentOn: '2026-01-14' },
      ...marked('already-sent'),
    }));
  test('an ending that needs no letter gets none', () => {
    expect(stateAfter([...answered, later.closed, later.endingConfirmed])).toMatchObject({
      confirmation: null,
      ...marked('already-closed'),
    });
    expect(stateAfter([facts.received, later.endingConfirmed])).toMatchObject(marked('not-closed'));
  });
  test('two people who ended it at once: the first stands', () =>
    expect(stateAfter([facts.received, later.settled, later.withdrawn])).toMatchObject({
      ending: { kind: 'settled' },
      ...marked('already-closed'),
    }));
});

describe('a closed file', () => {
  const closed = [...answered, later.closed];
  test('keeps its verdict where it was, and nowhere else', () => {
    const state = stateAfter(closed);
    expect(state).not.toHaveProperty('verdict');
    expect(state.status !== 'unregistered' && runningPart(state)).toMatchObject({ verdict: { outcome: 'upheld' } });
  });
  test('takes documents, notes, letters, measures, a handler, and what had gone out', () =>
    expect(
      stateAfter([
        facts.received,
        later.withdrawn,
        { type: 'DocumentsAdded', documents: [document], remark: null },
        { type: 'LetterMade', letter: 'ending-confirmed', to: { party: 'complainant' }, document },
        facts.assigned,
        facts.acknowledged,
        later.dpoInformed,
      ]),
    ).toMatchObject({
      documents: [document, document, document],
      letters: [{ letter: 'ending-confirmed' }],
      handler: facts.assigned.handler,
      acknowledgement: { sentOn: '2026-01-08' },
      dpoInformed: { sentOn: '2026-01-05' },
      contradictions: [],
    }));
  test('takes nothing else', () => {
    const events = [later.held, facts.bosNamed, facts.upheld, facts.verdictSent, later.toBoard, later.represented];
    expect(stateAfter([facts.received, later.withdrawn, ...events])).toMatchObject({
      status: 'closed',
      representation: null,
      ...marked('unknown-person', ...events.slice(1).map(() => 'already-closed')),
    });
  });
  test('reopened is where it was, with what was recorded meanwhile', () => {
    const state = stateAfter([...closed, later.measureDone, later.reopened]);
    expect(state).toMatchObject({
      status: 'answered',
      verdict: { outcome: 'upheld' },
      measures: [{ progress: { status: 'done' } }],
      documents: [document, document],
    });
    expect(state).not.toHaveProperty('before');
  });
  test('closed and reopened leaves no trace in the file but what was recorded', () =>
    expect(stateAfter([...closed, later.reopened])).toEqual(stateAfter(answered)));
});
