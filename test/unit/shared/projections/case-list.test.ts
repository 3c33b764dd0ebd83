import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { complainantParty, type Party } from '../../../../shared/complaint/parties.ts';
import { deadlineOf, deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { deadlineKinds } from '../../../../shared/procedure/term-course.ts';
import { caseRow, nextDeadlineOf } from '../../../../shared/projections/case-list.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { concurrentRecords, recorded, stream } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, byBos, decided, document, facts } from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';

const rowOf = (records: Parameters<typeof foldComplaint>[0]) => {
  return caseRow(stream, foldComplaint(records));
};
const rowAfter = (...events: readonly ComplaintEvent[]) =>
  rowOf(events.map((event, index) => recorded(event, index + 1)));
const nextAfter = (...events: readonly ComplaintEvent[]) => {
  const row = rowAfter(...events);
  return row && nextDeadlineOf(row, shippedLaw);
};

describe('the line of a complaint in the list', () => {
  test('tells what the officer looks for', () => {
    expect(rowAfter(...bothSidesHeard)).toEqual({
      stream,
      number: 'K26-A017',
      receivedOn: '2026-01-02',
      channel: 'email',
      complainantName: 'Marjolein de Vries',
      complainantEmail: 'm.devries@voorbeeld-transport.nl',
      organisation: 'Voorbeeld Transport B.V.',
      representativeName: null,
      summary: 'Casemanager vijf keer gebeld, geen antwoord',
      subjects: ['accessibility'],
      status: 'in-progress',
      phase: 'verdict',
      ending: null,
      outcome: null,
      running: [{ kind: 'verdict', from: '2026-01-02' }],
      ended: [
        {
          kind: 'acknowledgement',
          from: '2026-01-02',
          end: { end: 'done', on: '2026-01-08' },
          at: { L: 3, device: 'dev-a', seq: 3 },
        },
      ],
      conversations: [],
      next: {
        now: {
          action: 'issue-verdict',
          party: null,
          conversation: null,
          rule: 'R7',
          reason: { why: 'all-sides-closed' },
          waitsFor: 'officer',
          filed: null,
          way: { button: 'verdict', action: { action: 'issue-verdict' }, rights: ['handle-complaints'] },
        },
        later: [],
      },
      route: 'officer',
      handler: { id: 'member-ilse', name: 'Ilse Vermeer' },
      involvedMembers: [],
      involved: [{ name: 'T. Bos', department: null, member: null }],
      figures: { complainantKind: 'client', reversed: false, delay: null },
      measures: [],
      linkedMeasures: [],
      objection: null,
      dpoInformed: false,
      referred: false,
      splitFrom: null,
      splitInto: [],
      messageIds: ['1@voorbeeld-transport.nl'],
      lastEventL: bothSidesHeard.length,
      contradictions: 0,
      readOnly: false,
    });
  });

  test('shows the first deadline that still runs', () => {
    expect(nextAfter(facts.received)).toEqual({
      kind: 'acknowledgement',
      due: '2026-01-09',
      sendBy: '2026-01-09',
      binds: 'organisation',
    });
    expect(rowAfter(...decided)).toMatchObject({ outcome: 'upheld' });
    expect(nextAfter(...decided)).toMatchObject({ kind: 'verdict' });
    expect(rowAfter(...answered)).toMatchObject({ phase: 'objection', running: [] });
    expect(nextAfter(...answered)).toBeNull();
  });

  test('R12: after the receipt of the verdict it shows until when the complainant may object', () => {
    expect(nextAfter(...answered, later.verdictReceived)).toEqual({
      kind: 'objection',
      due: '2026-02-23',
      sendBy: null,
      binds: 'complainant',
    });
  });

  test('R5, R6, R13: the conversations ahead and held, with whom; one that was cancelled is gone', () => {
    const planned = (conversation: string, party: Party): ComplaintEvent => ({
      type: 'ConversationPlanned',
      conversation,
      about: 'explanation',
      with: party,
      meeting: { on: date('2026-01-15'), at: '10:00', means: 'phone', place: null },
    });
    const before = [...bothSidesHeard.slice(0, -1)];
    const rows = rowAfter(...before, planned('a', byBos), planned('b', complainantParty), planned('c', byBos), {
      type: 'ConversationCancelled',
      conversation: 'c',
      reason: 'Ziek.',
    })?.conversations;
    expect(rows).toMatchObject([
      { id: 'a', withName: 'T. Bos', held: false, meeting: { on: '2026-01-15', at: '10:00' } },
      { id: 'b', withName: null, held: false },
    ]);
    const heard = [...answered, later.verdictReceived, later.objection, later.hearingPlanned, later.hearingHeld];
    expect(rowAfter(...heard)?.conversations).toMatchObject([{ about: 'objection', held: true }]);
  });

  test('its terms, running and over, are the deadlines of the file, by whichever regulation each keeps', () => {
    fc.assert(
      fc.property(exampleRecords, fc.nat({ max: 20 }), (records, L) => {
        const file = foldComplaint(records);
        const row = caseRow(stream, file);
        if (!row) return;
        const law = changedAfter(L, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
        const terms = [...row.running, ...row.ended].map((term) => deadlineOf(term, law));
        const inOrder = terms.toSorted((a, b) => deadlineKinds.indexOf(a.kind) - deadlineKinds.indexOf(b.kind));
        expect(inOrder).toEqual(deadlinesOf(file, law));
      }),
    );
  });

  test('a strict date in the weekend has its day to send by', () => {
    const received = { ...facts.received, receivedOn: date('2026-01-31') };
    expect(nextAfter(received, { ...facts.acknowledged, sentOn: date('2026-02-02') })).toMatchObject({
      kind: 'verdict',
      due: '2026-02-28',
      sendBy: '2026-02-27',
    });
  });

  test('R9: measures with their owner, day and how far they are', () => {
    expect(rowAfter(...answered)?.measures).toEqual([
      {
        id: 'measure-1',
        description: 'Tweede contactpersoon per klant',
        owner: 'Team casemanagement',
        dueOn: '2026-03-01',
        promisedIn: 'verdict',
        status: 'open',
        closedOn: null,
        lastReport: null,
      },
    ]);
    const done: ComplaintEvent = {
      type: 'MeasureDone',
      measure: 'measure-1',
      doneOn: date('2026-02-20'),
      evidence: 'Lijst van contactpersonen.',
      documents: [],
    };
    expect(rowAfter(...answered, done)?.measures).toMatchObject([{ status: 'done', closedOn: '2026-02-20' }]);
  });

  test('an ending, a late objection, and the outcome as the board changed it', () => {
    expect(rowAfter(facts.received, later.withdrawn)).toMatchObject({
      status: 'closed',
      phase: 'closed',
      ending: { kind: 'withdrawn', on: '2026-01-19', confirmed: false },
      next: { now: { action: 'confirm-ending' } },
    });
    const late = [...answered, later.verdictReceived, later.lateObjection];
    expect(rowAfter(...late)).toMatchObject({
      objection: { status: 'received', receivedOn: '2026-02-26', late: true, outcome: null },
    });
    const changed: ComplaintEvent = { ...later.boardDecided, outcome: 'upheld', verdictBecomes: 'partly-upheld' };
    expect(rowAfter(...late, later.admitted, later.hearingDeclined, changed)).toMatchObject({
      outcome: 'partly-upheld',
      objection: { status: 'decided', outcome: 'upheld' },
    });
  });

  test('R2: whether the data protection officer was told', () => {
    expect(rowAfter(facts.received)?.dpoInformed).toBe(false);
    expect(rowAfter(facts.received, later.dpoInformed)?.dpoInformed).toBe(true);
  });

  test('the next step carries the way to take it and who may; once its letter lies in the file, sending it', () => {
    expect(rowAfter(facts.received)?.next?.now).toMatchObject({
      filed: null,
      way: {
        button: 'writeLetter',
        action: { action: 'file-letter', letter: 'acknowledgement', to: { party: 'complainant' } },
        rights: ['handle-complaints'],
      },
    });
    const written: ComplaintEvent = {
      type: 'LetterMade',
      letter: 'acknowledgement',
      to: { party: 'complainant' },
      document,
    };
    expect(rowAfter(facts.received, written)?.next?.now).toMatchObject({
      filed: 'acknowledgement',
      way: { button: 'recordSent', action: { action: 'acknowledge' } },
    });
    // R12: only the board decides on a late objection
    expect(rowAfter(...answered, later.verdictReceived, later.lateObjection)?.next?.now).toMatchObject({
      way: { action: { action: 'decide-late-objection' }, rights: ['decide-as-board'] },
    });
    // What silence turns a request into has its own way
    const asked = rowAfter(...bothSidesHeard.slice(0, -1))?.next;
    expect(asked?.now.way?.action.action).toBe('record-explanation');
    expect(asked?.later.map(({ step }) => step.way?.button)).toEqual(['writeLetter']);
  });

  test('a row is worked out anew when the regulation changes, without being stored again', () => {
    const row = rowAfter(facts.received, facts.acknowledged);
    if (!row) throw new Error('No row');
    const law = changedAfter(2, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
    expect(nextDeadlineOf(row, shippedLaw)?.due).toBe('2026-02-02');
    expect(nextDeadlineOf(row, law)?.due).toBe('2026-03-02');
    expect(nextDeadlineOf(row, shippedLaw)?.due).toBe('2026-02-02');
  });

  test('its next deadline is the running deadline of the file that ends first', () => {
    fc.assert(
      fc.property(exampleRecords, (records) => {
        const file = foldComplaint(records);
        const row = caseRow(stream, file);
        if (!row) return;
        const running = deadlinesOf(file, shippedLaw).filter(({ progress }) => progress.status === 'running');
        const first = running.map(({ derivation }) => derivation.due).sort()[0];
        expect(nextDeadlineOf(row, shippedLaw)?.due).toBe(first);
      }),
    );
  });

  test('counts contradictions and says when the file can only be read', () => {
    const second = recorded(facts.acknowledged, 1, { device: 'dev-b', L: 90 });
    const future = recorded({ type: 'MediationOffered' }, 2, { device: 'dev-b', L: 91 });
    const records = answered.map((event, index) => recorded(event, index + 1));
    expect(rowOf([...records, second, future])).toMatchObject({ contradictions: 1, readOnly: true, lastEventL: 91 });
  });

  test('is there once the receipt is', () => {
    expect(rowAfter(facts.acknowledged)).toBeNull();
  });

  test('is plain JSON, the same in any order of arrival', () => {
    fc.assert(
      fc.property(concurrentRecords, (records) => {
        const received = recorded(facts.received, 1, { device: 'dev-0', L: 0 });
        const row = rowOf([...records, received]);
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
        expect(rowOf([received, ...records].reverse())).toEqual(row);
      }),
    );
  });
});
