import { describe, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import {
  answered,
  complainant,
  decided,
  director,
  facts,
  given as givenFacts,
  ilse,
} from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

/** The director asks, long after the answer. */
const given = (...events: readonly ComplaintEvent[]) => ({
  when: (command: ComplaintCommand, by = director) =>
    givenFacts(...events).when(command, { actor: by, today: date('2026-04-10') }),
});
const received = [...answered, later.verdictReceived] as const;
const objected = [...received, later.objection] as const;
const late = [...received, later.lateObjection] as const;
const heard = [...objected, later.hearingHeld] as const;
const concluded = [...heard, later.boardDecided] as const;
const { due: _, late: __, ...objection } = later.objection;
const object: ComplaintCommand = { ...objection, type: 'RecordObjection' };
const decide = { ...later.boardDecided, type: 'DecideObjection' } as const;
const invite: ComplaintCommand = { ...later.invited, type: 'RecordObjectorInvited' };
const admit: ComplaintCommand = { ...later.admitted, type: 'DecideLateObjection' };
const refer = { type: 'RecordDisputeReferral', knownOn: date('2026-04-01'), reference: 'D-12', remark: null } as const;

describe('the receipt of the verdict (R12)', () => {
  const receive: ComplaintCommand = { ...later.verdictReceived, type: 'RecordVerdictReceived' };

  test('R12: apart from its sending, not before it, and once', () => {
    given(...answered)
      .when(receive, ilse)
      .thenHappened(later.verdictReceived);
    given(...decided)
      .when(receive, ilse)
      .thenRefused({ type: 'verdict-not-sent', rule: 'R11' });
    given(...answered)
      .when({ ...receive, receivedOn: date('2026-01-21') } as ComplaintCommand, ilse)
      .thenRefused({
        type: 'date-too-early',
        field: 'receivedOn',
        day: date('2026-01-21'),
        earliest: date('2026-01-22'),
        because: 'verdict-sent',
        rule: 'R12',
      });
    given(...received)
      .when(receive, ilse)
      .thenRefused({ type: 'verdict-receipt-known', receivedOn: date('2026-01-23'), rule: 'R12' });
  });

  test('R12: known only after the objection came, it says whether that was in time', () => {
    const unknown = { ...later.lateObjection, due: null, late: false };
    given(...answered, unknown)
      .when(receive, ilse)
      .thenHappened(later.verdictReceived, { type: 'ObjectionTermReassessed', due: date('2026-02-23'), late: true });
  });
});

describe('an objection (R12)', () => {
  test('R12: after the answer went out, in writing, once', () => {
    given(...received)
      .when(object)
      .thenHappened(later.objection);
    given(...decided)
      .when(object)
      .thenRefused({ type: 'verdict-not-sent', rule: 'R11' });
    given(...objected)
      .when(object)
      .thenRefused({ type: 'objection-already-received', receivedOn: date('2026-02-16'), rule: 'R12' });
    given(...received)
      .when({ ...object, text: ' ' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['text'], rule: 'R12' });
  });

  test('R12: late from the day after the term, that rolled forward to Monday 23 February', () => {
    for (const [day, isLate] of [
      ['2026-02-23', false],
      ['2026-02-24', true],
    ] as const)
      given(...received)
        .when({ ...object, receivedOn: date(day) } as ComplaintCommand)
        .thenHappened({ ...later.objection, receivedOn: date(day), due: date('2026-02-23'), late: isLate });
  });

  test('R12: while nobody knows when the verdict was received, nobody is late', () => {
    given(...answered)
      .when(object)
      .thenHappened({ ...later.objection, due: null, late: false });
  });

  test('R12: also when the file was closed after its verdict, not when it ended otherwise', () => {
    given(...received, later.closed)
      .when(object)
      .thenHappened(later.objection);
    given(facts.received, later.withdrawn)
      .when(object)
      .thenRefused({ type: 'file-closed', ending: 'withdrawn', on: date('2026-01-19'), rule: 'R12' });
  });

  test('R12: late: the board says, with a reason, whether it takes it up, before anything else', () => {
    for (const command of [invite, { ...decide, outcome: 'dismissed' } as const])
      given(...late)
        .when(command)
        .thenRefused({ type: 'objection-late', rule: 'R12' });
    given(...late)
      .when(admit)
      .thenHappened(later.admitted);
    given(...late)
      .when({ ...admit, reason: '' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R12' });
    given(...late, later.admitted)
      .when({ ...invite, sentOn: date('2026-03-02') } as ComplaintCommand)
      .thenHappened({ ...later.invited, sentOn: date('2026-03-02') });
    given(...objected)
      .when(admit)
      .thenRefused({ type: 'objection-not-late', rule: 'R12' });
    given(...late, later.admitted)
      .when(admit)
      .thenRefused({ type: 'late-already-decided', admitted: true, rule: 'R12' });
  });

  test('R12: not taken up: that is told in writing, and then it is over', () => {
    const told: ComplaintCommand = { ...later.decisionSent, type: 'RecordObjectionDecisionSent' };
    given(...late, later.notAdmitted)
      .when(told)
      .thenHappened(later.decisionSent);
    given(...late, later.notAdmitted, later.decisionSent)
      .when(told)
      .thenRefused({ type: 'objection-over', how: 'not-admitted', rule: 'R12' });
    given(...late, later.notAdmitted)
      .when(invite)
      .thenRefused({ type: 'objection-over', how: 'not-admitted', rule: 'R12' });
  });

  test('R12: the officer records it; only the board decides', () => {
    given(...received)
      .when(object, ilse)
      .thenHappened(later.objection);
    given(...late)
      .when(admit, ilse)
      .thenRefused({ type: 'not-authorised', right: 'decide-as-board', rule: 'R12' });
    given(...heard)
      .when(decide, ilse)
      .thenRefused({ type: 'not-authorised', right: 'decide-as-board', rule: 'R14' });
  });
});

describe('the oral hearing (R13)', () => {
  const decline = { type: 'RecordObjectionHearingDeclined', declinedOn: date('2026-02-24'), reason: ' ' } as const;
  const hold: ComplaintCommand = { ...later.hearingHeld, type: 'RecordConversation' };

  test('R13: the complainant is invited once, and comes or declines', () => {
    given(...objected)
      .when(invite)
      .thenHappened(later.invited);
    given(...objected, later.invited)
      .when(invite)
      .thenRefused({ type: 'objector-already-invited', sentOn: date('2026-02-20'), rule: 'R13' });
    given(...objected, later.invited)
      .when(hold)
      .thenHappened(later.hearingHeld);
    given(...objected, later.invited)
      .when(decline)
      .thenHappened(later.hearingDeclined);
  });

  test('R13: who was heard is not heard again; who declined may come after all', () => {
    for (const command of [decline, hold])
      given(...heard)
        .when(command)
        .thenRefused({ type: 'objection-already-heard', on: date('2026-03-05'), rule: 'R13' });
    given(...objected, later.hearingDeclined)
      .when(hold)
      .thenHappened(later.hearingHeld);
  });

  test('R13: there must be an objection', () => {
    for (const command of [invite, decline, hold])
      given(...received)
        .when(command)
        .thenRefused({ type: 'no-objection', rule: 'R12' });
  });
});

describe('the board’s decision (R14)', () => {
  const changes = {
    ...decide,
    outcome: 'upheld',
    verdictBecomes: 'upheld',
    change: 'Ook het tweede punt is gegrond.',
  } as const;

  test('R14: after the conversation or its refusal, not before', () => {
    given(...objected)
      .when(decide)
      .thenRefused({ type: 'objection-not-heard', rule: 'R13' });
    given(...heard)
      .when(decide)
      .thenHappened(later.boardDecided);
    given(...objected, later.hearingDeclined)
      .when(decide)
      .thenHappened(later.boardDecided);
    given(...heard)
      .when({ ...decide, decidedOn: date('2026-03-04') })
      .thenRefused({
        type: 'date-too-early',
        field: 'decidedOn',
        day: date('2026-03-04'),
        earliest: date('2026-03-05'),
        because: 'objection-hearing',
        rule: 'R14',
      });
  });

  test('R14: upheld, in whole or in part: what it changes; dismissed: nothing', () => {
    given(...heard)
      .when(changes)
      .thenHappened({ ...changes, type: 'ObjectionDecided' });
    given(...heard)
      .when({ ...changes, verdictBecomes: null, change: ' ' })
      .thenRefused({ type: 'missing', fields: ['verdictBecomes', 'change'], rule: 'R14' });
    given(...heard)
      .when({ ...decide, verdictBecomes: 'upheld' })
      .thenRefused({ type: 'change-not-allowed', field: 'verdictBecomes', rule: 'R14' });
    given(...heard)
      .when({ ...decide, change: 'Iets.' })
      .thenRefused({ type: 'change-not-allowed', field: 'change', rule: 'R14' });
    given(...heard)
      .when({ ...decide, reasons: '' })
      .thenRefused({ type: 'missing', fields: ['reasons'], rule: 'R14' });
  });

  test('R9: a verdict that becomes upheld names measures, unless some stand already', () => {
    const dismissed = { ...facts.upheld, outcome: 'dismissed', reasons: 'Er is gebeld.', measures: [] } as const;
    const file = heard.map((event) => (event.type === 'VerdictIssued' ? dismissed : event));
    given(...file)
      .when(changes)
      .thenRefused({ type: 'missing', fields: ['measures'], rule: 'R9' });
    const measures = [{ ...facts.upheld.measures[0], id: 'measure-2' }];
    given(...file)
      .when({ ...changes, measures })
      .thenHappened({ ...changes, type: 'ObjectionDecided', measures });
    given(...heard)
      .when({ ...decide, measures })
      .thenRefused({ type: 'measures-not-allowed', outcome: 'dismissed', rule: 'R9' });
    given(...heard)
      .when({ ...changes, measures: facts.upheld.measures })
      .thenRefused({ type: 'same-measure-twice', field: 'measures.0.id', rule: 'R9' });
  });

  test('R14: it goes out in writing, after it was taken, once', () => {
    const send: ComplaintCommand = { ...later.decisionSent, type: 'RecordObjectionDecisionSent' };
    given(...heard)
      .when(send)
      .thenRefused({ type: 'objection-not-decided', rule: 'R14' });
    given(...concluded)
      .when(send, ilse)
      .thenHappened(later.decisionSent);
    given(...concluded, later.decisionSent)
      .when(send)
      .thenRefused({ type: 'objection-over', how: 'answered', rule: 'R14' });
  });

  test('R14: taken once; after that the objection is not withdrawn any more', () => {
    given(...concluded)
      .when(decide)
      .thenRefused({ type: 'objection-already-decided', decidedOn: date('2026-03-20'), rule: 'R14' });
    const withdraw: ComplaintCommand = { ...later.objectionWithdrawn, type: 'RecordObjectionWithdrawn' };
    given(...heard)
      .when(withdraw)
      .thenHappened(later.objectionWithdrawn);
    given(...concluded)
      .when(withdraw)
      .thenRefused({ type: 'objection-already-decided', decidedOn: date('2026-03-20'), rule: 'R14' });
  });
});

describe('the dispute body (R15)', () => {
  const referred = { ...refer, type: 'DisputeReferred' } as const;

  test('R15: once the board answered, also when the file was closed since', () => {
    given(...concluded, later.decisionSent)
      .when(refer)
      .thenHappened(referred);
    given(...concluded, later.decisionSent, later.closed)
      .when(refer)
      .thenHappened(referred);
    given(...late, later.notAdmitted, later.decisionSent)
      .when(refer)
      .thenHappened(referred);
  });

  test('R15: not before', () => {
    for (const events of [answered, objected, concluded, [...late, later.notAdmitted], [...received, later.closed]])
      given(...events)
        .when(refer)
        .thenRefused({ type: 'not-yet-to-dispute-body', rule: 'R15' });
  });
});

test('R13: a conversation about the complaint is no hearing of the objection', () => {
  given(...objected)
    .when({ ...later.hearingHeld, about: 'explanation', with: complainant, type: 'RecordConversation' }, ilse)
    .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
});
