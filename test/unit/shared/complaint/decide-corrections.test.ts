import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComplaintNumber, RecordId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import { decide } from '../../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { replay } from '../../../../shared/complaint/fold.ts';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { CorrectableEvent } from '../../../../shared/complaint/upkeep-events.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import { both, walkedFiles, walking } from '../../../support/arbitraries/walks.ts';
import { answered, director, facts, given, sam } from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

const reason = 'Verkeerd ingevuld.';
/** The record of the first fact of a kind. */
const recordOf = (type: ComplaintEvent['type'], events: readonly ComplaintEvent[] = answered): RecordId =>
  `dev-a:${events.findIndex((event) => event.type === type) + 1}` as RecordId;
const correct = (event: CorrectableEvent, record = recordOf(event.type)): ComplaintCommand => ({
  type: 'CorrectFact',
  record,
  event,
  reason,
});
const corrected = (event: CorrectableEvent, record = recordOf(event.type), replaces: RecordId | null = null) =>
  ({ type: 'FactCorrected', record, replaces, event, reason }) as const;
const strike = (record: RecordId): ComplaintCommand => ({ type: 'StrikeOut', record, reason });
const struck = (record: RecordId) => ({ type: 'RecordStruckOut', record, reason }) as const;
const bosAsked = `dev-a:${answered.indexOf(facts.bosAsked) + 1}` as RecordId;
const earlier = { ...facts.received, receivedOn: date('2026-01-01') };

describe('a fact is corrected', () => {
  test('R1: another day of receipt, with the reason', () => {
    given(...answered)
      .when(correct(earlier))
      .thenHappened(corrected(earlier));
    given(...answered)
      .when({ ...correct(earlier), reason: ' ' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R1' });
  });

  test('R1: and again: the correction that stood is named', () => {
    const again = { ...facts.received, receivedOn: date('2025-12-31') };
    const by = `dev-a:${answered.length + 1}` as RecordId;
    given(...answered, corrected(earlier))
      .when(correct(again))
      .thenHappened(corrected(again, recordOf('ComplaintReceived'), by));
  });

  test('R1: complete and possible, like a fact that is recorded now', () => {
    given(...answered)
      .when(correct({ ...facts.received, summary: ' ' }))
      .thenRefused({ type: 'missing', fields: ['summary'], rule: 'R1' });
    given(...answered)
      .when(correct({ ...facts.acknowledged, sentOn: date('2026-01-23') }))
      .thenRefused({
        type: 'date-in-future',
        field: 'sentOn',
        day: date('2026-01-23'),
        today: date('2026-01-22'),
        rule: 'R3',
      });
    given(...answered)
      .when(correct({ ...facts.upheld, measures: [] }))
      .thenRefused({ type: 'missing', fields: ['measures'], rule: 'R9' });
  });

  test('R6: in its own place: an answer is not before what it follows, as it stood then', () => {
    given(...answered)
      .when(correct({ ...facts.bosAsked, requestedOn: date('2026-01-18') }, bosAsked))
      .thenRefused({
        type: 'date-too-early',
        field: 'requestedOn',
        day: date('2026-01-18'),
        earliest: date('2026-01-19'),
        because: 'complainant-side-closed',
        rule: 'R6',
      });
  });

  test('R3: not so that a later fact no longer fits: the first of them is named', () => {
    given(...answered)
      .when(correct({ ...facts.received, receivedOn: date('2026-01-09') }))
      .thenRefused({
        type: 'others-build-on-it',
        record: recordOf('AcknowledgementSent'),
        event: 'AcknowledgementSent',
        rule: 'R3',
      });
  });

  test('R16: nor so that the verdict would be on what is not handled here', () => {
    given(...answered)
      .when(correct({ ...facts.received, subjects: ['return-to-work-advice' as SubjectId] }))
      .thenRefused({
        type: 'others-build-on-it',
        record: recordOf('VerdictIssued'),
        event: 'VerdictIssued',
        rule: 'R8',
      });
  });

  test('R4: nor so that what went to a representative was never allowed', () => {
    const sent = { ...facts.verdictSent, to: 'representative' } as const;
    const authorised = { ...later.authorised, documents: facts.received.documents };
    const [received, ...rest] = answered.slice(0, -1);
    const file = received ? [received, later.representative, authorised, ...rest, sent] : [];
    given(...file)
      .when(strike(recordOf('AuthorisationReceived', file)))
      .thenRefused({
        type: 'others-build-on-it',
        record: recordOf('VerdictSent', file),
        event: 'VerdictSent',
        rule: 'R11',
      });
  });

  test('R1: it stays the same kind of fact, of the same number, about the same person', () => {
    given(...answered)
      .when(correct(facts.acknowledged, recordOf('VerdictSent')))
      .thenRefused({ type: 'other-type', expected: 'VerdictSent', rule: 'R1' });
    given(...answered)
      .when(correct({ ...facts.received, number: 'K26-A099' as ComplaintNumber }))
      .thenRefused({ type: 'cannot-change', field: 'number', rule: 'R1' });
    given(...answered)
      .when(correct({ ...facts.bosNamed, person: { ...facts.bosNamed.person, id: 'person-x' as PersonId } }))
      .thenRefused({ type: 'cannot-change', field: 'person', rule: 'R6' });
  });

  test('R1: it changes something, and there is something to change', () => {
    given(...answered)
      .when(correct({ ...facts.received, summary: `  ${facts.received.summary} ` }))
      .thenRefused({ type: 'nothing-changes', rule: 'R1' });
    const nowhere = 'dev-z:1' as RecordId;
    given(...answered)
      .when(correct(facts.acknowledged, nowhere))
      .thenRefused({ type: 'unknown-record', record: nowhere, rule: 'R1' });
    const record = recordOf('VerdictSent');
    given(...answered, struck(record))
      .when(correct({ ...facts.verdictSent, means: 'post' }))
      .thenRefused({ type: 'record-struck-out', record, rule: 'R1' });
    given(...answered, corrected(earlier))
      .when(correct(facts.acknowledged, `dev-a:${answered.length + 1}` as RecordId))
      .thenRefused({ type: 'not-correctable', event: 'FactCorrected', rule: 'R1' });
  });

  test('R14: by who may record it', () => {
    const file = [...answered, later.verdictReceived, later.objection, later.hearingHeld, later.boardDecided];
    const changed = { ...later.boardDecided, reasons: 'Anders verwoord.' };
    const command = correct(changed, recordOf('ObjectionDecided', file));
    given(...file)
      .when(command, { today: date('2026-04-01') })
      .thenRefused({ type: 'not-authorised', right: 'decide-as-board', rule: 'R14' });
    given(...file)
      .when(command, { today: date('2026-04-01'), actor: director })
      .thenHappened(corrected(changed, recordOf('ObjectionDecided', file)));
  });

  test('R5: who has the file is corrected too, to somebody who can have it', () => {
    const file = answered.map((event) => (event.type === 'HandlerAssigned' ? facts.assigned : event));
    const toSam = { type: 'HandlerAssigned', handler: { id: sam.id, name: sam.name } } as const;
    given(...file)
      .when(correct(toSam))
      .thenHappened(corrected(toSam));
    given(...file)
      .when(correct({ type: 'HandlerAssigned', handler: { id: director.id, name: director.name } }))
      .thenRefused({
        type: 'cannot-handle',
        member: { id: director.id, name: director.name },
        why: 'has-not-the-right',
        rule: 'R5',
      });
  });
});

describe('a corrected date and the term to object (R12)', () => {
  const today = { today: date('2026-04-10') };
  const file = [...answered, later.verdictReceived, later.objection];

  test('R12: a later receipt of the verdict moves the term; an objection that was late can be in time', () => {
    const late = [...answered, later.verdictReceived, later.lateObjection];
    const receipt = { ...later.verdictReceived, receivedOn: date('2026-01-27') };
    given(...late)
      .when(correct(receipt, recordOf('VerdictReceived', late)), today)
      .thenHappened(corrected(receipt, recordOf('VerdictReceived', late)), {
        type: 'ObjectionTermReassessed',
        due: date('2026-02-27'),
        late: false,
      });
  });

  test('R12: an objection that was received later than was written down turns out to be late', () => {
    const objection = { ...later.objection, receivedOn: date('2026-02-25') };
    given(...file)
      .when(correct(objection, recordOf('ObjectionReceived', file)), today)
      .thenHappened(
        corrected({ ...objection, due: date('2026-02-23'), late: true }, recordOf('ObjectionReceived', file)),
      );
  });

  test('R12: a receipt that is struck out leaves nobody late', () => {
    const record = recordOf('VerdictReceived', file);
    given(...file)
      .when(strike(record), today)
      .thenHappened(struck(record), { type: 'ObjectionTermReassessed', due: null, late: false });
  });

  test('R12: any other correction leaves the term as it was decided, whatever the terms are today', () => {
    const letter = { ...facts.verdictSent, means: 'post' } as const;
    given(...file)
      .when(correct(letter), { ...today, objectionDueFrom: () => date('2026-02-01') })
      .thenHappened(corrected(letter));
  });
});

describe('a record is struck out', () => {
  test('R1: it stays, and counts no longer; with the reason', () => {
    given(...answered)
      .when(strike(recordOf('VerdictSent')))
      .thenHappened(struck(recordOf('VerdictSent')));
    given(...answered)
      .when({ ...strike(recordOf('VerdictSent')), reason: '' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R1' });
  });

  test('R5: not while others build on it', () => {
    given(...answered)
      .when(strike(recordOf('PersonInvolvedNamed')))
      .thenRefused({
        type: 'others-build-on-it',
        record: bosAsked,
        event: 'ExplanationRequested',
        rule: 'R6',
      });
  });

  test('R1: the receipt never, nor a correction; a part that went on elsewhere neither', () => {
    given(...answered)
      .when(strike(recordOf('ComplaintReceived')))
      .thenRefused({ type: 'cannot-be-struck-out', event: 'ComplaintReceived', rule: 'R1' });
    given(...answered, corrected(earlier))
      .when(strike(`dev-a:${answered.length + 1}` as RecordId))
      .thenRefused({ type: 'not-correctable', event: 'FactCorrected', rule: 'R1' });
    const split = [
      { ...facts.received, subjects: [...facts.received.subjects, 'speed' as SubjectId] },
      { ...later.splitOff, subjects: ['speed' as SubjectId] },
    ];
    given(...split)
      .when(strike('dev-a:2' as RecordId))
      .thenRefused({ type: 'cannot-be-struck-out', event: 'PartSplitOff', rule: 'R16' });
  });

  test('R1: struck out once; the striking itself can be, and then the fact counts again', () => {
    const record = recordOf('VerdictSent');
    given(...answered, struck(record))
      .when(strike(record))
      .thenRefused({ type: 'record-struck-out', record, rule: 'R1' });
    const striking = `dev-a:${answered.length + 1}` as RecordId;
    given(...answered, struck(record))
      .when(strike(striking))
      .thenHappened(struck(striking));
    given(...answered, struck(record), facts.verdictSent)
      .when(strike(striking))
      .thenRefused({
        type: 'others-build-on-it',
        record: `dev-a:${answered.length + 2}` as RecordId,
        event: 'VerdictSent',
        rule: 'R11',
      });
  });

  test('R17: a file is not put back with the board around an officer’s verdict', () => {
    const [received, ...rest] = answered;
    const record = 'dev-a:2' as RecordId;
    const file = received ? [received, later.toBoard, struck(record), ...rest] : [];
    given(...file)
      .when(strike('dev-a:3' as RecordId))
      .thenRefused({
        type: 'others-build-on-it',
        record: recordOf('VerdictIssued', file),
        event: 'VerdictIssued',
        rule: 'R8',
      });
  });
});

test('R1: whatever is corrected or struck out, the file adds up, and every other fact stays as it was', () => {
  fc.assert(
    fc.property(walkedFiles, fc.nat(), ({ state, records }, pick) => {
      const record = records[pick % records.length];
      if (!record || state.status === 'unregistered') return;
      const context = { ...walking, actor: both, records };
      const decision = decide(strike(record.id), state, context);
      if (!decision.ok) return;
      const after = replay([...records, ...decision.value.map((event, i) => recorded(event, records.length + i + 1))]);
      expect(after.contradictions).toEqual([]);
      expect(after.records.slice(0, records.length)).toEqual(records);
      expect(after.amendments.get(record.id)?.kind).toBe('struck-out');
    }),
    { numRuns: 300, seed: 20_261_123, endOnFailure: true },
  );
});
