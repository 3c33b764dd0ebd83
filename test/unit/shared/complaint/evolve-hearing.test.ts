import { describe, expect, test } from 'vitest';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { bothSidesHeard, byBos, complainant, decided, facts, stateAfter } from '../../../support/given-complaint.ts';
import { later } from '../../../support/whole-procedure.ts';

/** Received, the complainant heard, and Bos named and asked. */
const bosAsked: readonly ComplaintEvent[] = bothSidesHeard.slice(0, 7);
const marked = (...why: readonly string[]) => ({ contradictions: why.map((each) => ({ why: each })) });

describe('a person involved is asked and reminded', () => {
  test('R6: a reminder is kept with the question', () =>
    expect(stateAfter([...bosAsked, later.reminded])).toMatchObject({
      involved: [{ hearing: { status: 'asked', requestedOn: '2026-01-20', remindedOn: '2026-01-21' } }],
      contradictions: [],
    }));
  test('R6: asked again, the reminder is not forgotten', () =>
    expect(stateAfter([...bosAsked, later.reminded, facts.bosAsked])).toMatchObject({
      involved: [{ hearing: { status: 'asked', remindedOn: '2026-01-21' } }],
    }));
  test('a reminder that crosses the answer changes nothing', () =>
    expect(stateAfter([...bosAsked, facts.bosHeard, later.reminded])).toEqual(
      stateAfter([...bosAsked, facts.bosHeard]),
    ));
  test('a reminder of a question that was never put is marked', () =>
    expect(stateAfter([...bosAsked.slice(0, 6), later.reminded])).toMatchObject({
      involved: [{ hearing: { status: 'not-asked' } }],
      ...marked('side-not-asked'),
    }));
});

describe('a conversation', () => {
  test('R6: closes the side as a written answer does, planned or not', () => {
    const heard = { involved: [{ hearing: { status: 'heard', givenOn: '2026-01-20', means: 'in-person' } }] };
    expect(stateAfter([...bosAsked, later.planned, later.held])).toMatchObject(heard);
    expect(stateAfter([...bosAsked, later.held])).toMatchObject(heard);
  });
  test('R5: with the complainant closes the complainant’s side and no other', () =>
    expect(stateAfter([facts.received, facts.bosNamed, { ...later.held, with: complainant }])).toMatchObject({
      complainantHearing: { status: 'heard', givenOn: '2026-01-20' },
      involved: [{ hearing: { status: 'not-asked' } }],
    }));
  test('is kept with who was there and what was said, and with the answer to its record', () =>
    expect(stateAfter([...bosAsked, later.held, later.agreed])).toMatchObject({
      conversations: [
        {
          status: 'held',
          present: ['T. Bos', 'Ilse Vermeer'],
          answer: { answer: 'agreed-with-remarks', remarks: 'Het waren er vier.' },
        },
      ],
    }));
  test('can be planned anew, cancelled, and held after all', () => {
    const moved = { ...later.planned, meeting: { ...later.planned.meeting, at: '16:00' } };
    expect(stateAfter([...bosAsked, later.planned, moved])).toMatchObject({
      conversations: [{ status: 'planned', meeting: { at: '16:00' } }],
    });
    expect(stateAfter([...bosAsked, later.planned, later.cancelled])).toMatchObject({
      conversations: [{ status: 'cancelled', reason: 'Ziek.' }],
    });
    expect(stateAfter([...bosAsked, later.planned, later.cancelled, later.held])).toMatchObject({
      conversations: [{ status: 'held' }],
      contradictions: [],
    });
  });
  test('of which two people recorded that it was held: the first stands', () =>
    expect(stateAfter([...bosAsked, later.held, { ...later.held, account: 'Anders.' }, later.cancelled])).toMatchObject(
      {
        conversations: [{ account: later.held.account }],
        ...marked('conversation-already-held', 'conversation-already-held'),
      },
    ));
  test('that nobody knows, or with nobody of the file', () => {
    expect(stateAfter([...bosAsked, later.cancelled, later.agreed])).toMatchObject(
      marked('unknown-conversation', 'unknown-conversation'),
    );
    expect(stateAfter([facts.received, later.planned, later.held])).toMatchObject({
      conversations: [],
      ...marked('unknown-person', 'unknown-person'),
    });
  });
  test('that was only planned has no record to answer', () =>
    expect(stateAfter([...bosAsked, later.planned, later.agreed])).toMatchObject(marked('unknown-conversation')));
  test('about the complaint is over once there is a verdict', () =>
    expect(stateAfter([...decided, { ...later.held, with: byBos }])).toMatchObject({
      conversations: [],
      ...marked('already-decided'),
    }));
});

describe('the answer', () => {
  test('R7: the last notice of delay is kept, and there is none after the answer', () => {
    expect(stateAfter([facts.received, later.delayed])).toMatchObject({
      delay: { expectedOn: '2026-02-09', sentOn: '2026-01-28' },
    });
    expect(stateAfter([...decided, facts.verdictSent, later.delayed])).toMatchObject({
      delay: null,
      ...marked('already-sent'),
    });
  });
  test('R12: when the complainant received the verdict; the first stands', () => {
    const again = { ...later.verdictReceived, proof: 'assumed' } as const;
    expect(stateAfter([...decided, facts.verdictSent, later.verdictReceived, again])).toMatchObject({
      verdictReceived: { receivedOn: '2026-01-23', proof: 'email-confirmation' },
      ...marked('already-received'),
    });
    expect(stateAfter([facts.received, later.verdictReceived])).toMatchObject(marked('not-decided'));
    expect(stateAfter([...decided, later.verdictReceived])).toMatchObject(marked('not-sent'));
  });
  test('R9: what the verdict promises is open until it is done, or dropped', () => {
    expect(stateAfter(decided)).toMatchObject({
      measures: [{ id: 'measure-1', promisedIn: 'verdict', progress: { status: 'open', lastReport: null } }],
    });
    expect(stateAfter([...decided, later.measureDone, later.measureDone])).toMatchObject({
      measures: [{ progress: { status: 'done', evidence: 'Rooster van 1 maart' } }],
      ...marked('measure-already-closed'),
    });
    expect(stateAfter([...decided, { ...later.measureDone, measure: 'measure-9' }])).toMatchObject(
      marked('unknown-measure'),
    );
  });
});
