import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { isSettled, settledKinds } from '../../../../shared/complaint/settled.ts';
import { amendedRecords, recorded } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../support/given-complaint.ts';
import { later, objectionAnswered, objectionHeard, receivedByComplainant } from '../../../support/whole-procedure.ts';

/** By which fact each term ended, as its type. */
const endedBy = (...events: readonly ComplaintEvent[]) => {
  const { settledAt, records } = foldComplaint(events.map((event, index) => recorded(event, index + 1)));
  return Object.fromEntries(
    Object.entries(settledAt).map(([kind, { L }]) => [kind, records.find((record) => record.L === L)?.event.type]),
  );
};

describe('the record that ended each term', () => {
  test('none before anything was done', () => expect(endedBy(facts.received)).toEqual({}));
  test('R3: the acknowledgement', () =>
    expect(endedBy(...bothSidesHeard)).toEqual({ acknowledgement: 'AcknowledgementSent' }));
  test('R3: or the answer, when there was none; an acknowledgement after it changes nothing', () => {
    const without = answered.filter(({ type }) => type !== 'AcknowledgementSent');
    const both = { acknowledgement: 'VerdictSent', verdict: 'VerdictSent' };
    expect(endedBy(...without)).toEqual(both);
    expect(endedBy(...without, facts.acknowledged)).toEqual(both);
  });
  test('R7: the answer, not the verdict', () => {
    expect(endedBy(...decided)).not.toHaveProperty('verdict');
    expect(endedBy(...answered)).toMatchObject({ verdict: 'VerdictSent' });
  });
  test('R16: for a complaint that is not handled, the letter that says so', () => {
    expect(endedBy(facts.received, later.notHandled)).toEqual({ acknowledgement: 'ComplaintNotHandled' });
    expect(endedBy(facts.received, later.notHandled, later.endingConfirmed)).toMatchObject({
      verdict: 'EndingConfirmed',
    });
    expect(endedBy(facts.received, later.forwarded)).not.toHaveProperty('verdict');
  });
  test.each([later.withdrawn, later.settled, later.voided])('R7: $type ends it at once', (event) =>
    expect(endedBy(facts.received, event)).toEqual({ acknowledgement: event.type, verdict: event.type }),
  );
  test('R12: the objection, or the end of the file without one', () => {
    expect(endedBy(...receivedByComplainant)).not.toHaveProperty('objection');
    expect(endedBy(...receivedByComplainant, later.objection)).toMatchObject({ objection: 'ObjectionReceived' });
    expect(endedBy(...receivedByComplainant, later.closed)).toMatchObject({ objection: 'ComplaintClosed' });
  });
  test('R14: the letter with the decision, or the withdrawal of the objection', () => {
    expect(endedBy(...objectionHeard)).not.toHaveProperty('board-decision');
    expect(endedBy(...objectionAnswered)).toMatchObject({ 'board-decision': 'ObjectionDecisionSent' });
    expect(endedBy(...objectionHeard, later.objectionWithdrawn)).toMatchObject({
      'board-decision': 'ObjectionWithdrawn',
    });
  });
  test('a file that is reopened has its terms running again, those that had been met excepted', () => {
    expect(endedBy(...bothSidesHeard, later.withdrawn, later.reopened)).toEqual({
      acknowledgement: 'AcknowledgementSent',
    });
    expect(endedBy(...receivedByComplainant, later.closed, later.reopened)).toEqual({
      acknowledgement: 'AcknowledgementSent',
      verdict: 'VerdictSent',
    });
  });
  test('a correction does not move its place: the term was decided by what held then', () => {
    const sentLater: ComplaintEvent = {
      type: 'FactCorrected',
      record: recorded(null, 3).id,
      replaces: null,
      event: { ...facts.acknowledged, sentOn: date('2026-01-12') },
      reason: 'Verkeerde dag.',
    };
    const records = [...answered, sentLater].map((event, index) => recorded(event, index + 1));
    expect(foldComplaint(records)).toMatchObject({
      state: { acknowledgement: { sentOn: '2026-01-12' } },
      settledAt: { acknowledgement: { L: 3, device: 'dev-a', seq: 3 } },
    });
  });
  test('struck out, the term runs again', () => {
    const struck: ComplaintEvent = { type: 'RecordStruckOut', record: recorded(null, 3).id, reason: 'Niet verstuurd.' };
    expect(endedBy(...bothSidesHeard, struck)).toEqual({});
  });

  test('a term has such a record exactly when it is settled', () => {
    fc.assert(
      fc.property(amendedRecords, (records) => {
        const { state, settledAt } = foldComplaint(records);
        expect(Object.keys(settledAt)).toEqual(settledKinds.filter((kind) => isSettled(kind, state)));
      }),
      { numRuns: 1000 },
    );
  });
});
