import { describe, expect, test } from 'vitest';
import type { ComplaintNumber, StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand, DecisionContext } from '../../../../shared/complaint/commands.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { decideSplit } from '../../../../shared/complaint/split.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import { stream } from '../../../support/arbitraries/records.ts';
import {
  answered,
  bothSidesHeard,
  context,
  decided,
  director,
  facts,
  given,
  ilse,
  recordsOf,
  stateAfter,
} from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

const advice = 'return-to-work-advice' as SubjectId;
const damage = 'financial-damage' as SubjectId;
const privacy = 'privacy' as SubjectId;
const access = 'accessibility' as SubjectId;
/** The same file, about other subjects. */
const about = (subjects: readonly SubjectId[], events: readonly ComplaintEvent[] = bothSidesHeard) =>
  events.map((event): ComplaintEvent => (event.type === 'ComplaintReceived' ? { ...event, subjects } : event));
const issue = { ...facts.upheld, type: 'IssueVerdict' } as const;
const toBoard: ComplaintCommand = { ...later.toBoard, type: 'ForwardToBoard' };
const day = date('2026-01-20');
const reason = 'Daarvoor is een ander.';

describe('privacy (R2)', () => {
  const inform: ComplaintCommand = { ...later.dpoInformed, type: 'RecordDpoInformed' };

  test('R2: the DPO is told, once, and the procedure goes on', () => {
    given(...about([privacy]))
      .when(inform)
      .thenHappened(later.dpoInformed);
    given(...about([privacy]), later.dpoInformed)
      .when(inform)
      .thenRefused({ type: 'dpo-already-informed', sentOn: date('2026-01-08'), rule: 'R2' });
    given(...about([privacy]), later.dpoInformed)
      .when(issue)
      .thenHappened(facts.upheld);
  });

  test('R2: of nothing else, nor forwarded to the DPO', () => {
    given(facts.received).when(inform).thenRefused({ type: 'not-about-privacy', rule: 'R2' });
    const forward: ComplaintCommand = { ...later.forwardedToDpo, type: 'ForwardComplaint' };
    given(facts.received).when(forward).thenRefused({ type: 'not-about-privacy', rule: 'R2' });
    given(...about([privacy], [facts.received]))
      .when(forward)
      .thenHappened(later.forwardedToDpo);
  });
});

describe('return-to-work advice (R16)', () => {
  const decline: ComplaintCommand = { ...later.notHandled, type: 'DeclineComplaint' };

  test('R16: no verdict on it: it is declined when it is alone, and split off when it is not', () => {
    given(...about([advice]))
      .when(issue)
      .thenRefused({ type: 'not-handled-here', alone: true, rule: 'R16' });
    given(...about([advice, access]))
      .when(issue)
      .thenRefused({ type: 'not-handled-here', alone: false, rule: 'R16' });
  });

  test('R16: declined for it only when the complaint is about nothing else', () => {
    given(...about([advice]))
      .when(decline)
      .thenHappened(later.notHandled);
    for (const subjects of [[advice, access], [access], []])
      given(...about(subjects))
        .when(decline)
        .thenRefused({ type: 'ground-does-not-apply', ground: 'return-to-work-advice', rule: 'R16' });
    const outside = { ...later.notHandled, ground: 'outside-regulation' } as const;
    given(facts.received)
      .when({ ...outside, type: 'DeclineComplaint' })
      .thenHappened(outside);
  });

  test('R16: not once there is a verdict', () => {
    given(...decided)
      .when(decline)
      .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
  });
});

describe('financial damage (R17)', () => {
  test('R17: no verdict on it until it is with the board', () => {
    given(...about([damage]))
      .when(issue)
      .thenRefused({ type: 'belongs-to-board', alone: true, rule: 'R17' });
    given(...about([damage, access]))
      .when(issue)
      .thenRefused({ type: 'belongs-to-board', alone: false, rule: 'R17' });
    given(...about([damage]), later.toBoard)
      .when(issue, { actor: director })
      .thenHappened(facts.upheld);
  });

  test('R17: the board handles it from the start, and gives the verdict itself', () => {
    given(...about([damage]), later.toBoard)
      .when(issue)
      .thenRefused({ type: 'not-authorised', right: 'decide-as-board', rule: 'R17' });
    const acknowledge: ComplaintCommand = { ...facts.acknowledged, type: 'RecordAcknowledgementSent' };
    given(facts.received, later.toBoard).when(acknowledge, { actor: director }).thenHappened(facts.acknowledged);
    given(facts.received, later.toBoard).when(acknowledge).thenHappened(facts.acknowledged);
    given(facts.received)
      .when(acknowledge, { actor: director })
      .thenRefused({ type: 'not-authorised', right: 'handle-complaints', rule: 'R3' });
  });

  test('R17: any complaint can be forwarded to the board, once, until its verdict', () => {
    given(facts.received).when(toBoard).thenHappened(later.toBoard);
    given(facts.received, later.toBoard)
      .when(toBoard)
      .thenRefused({ type: 'already-with-board', since: date('2026-01-09'), rule: 'R17' });
    given(...decided)
      .when(toBoard)
      .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
  });

  test('R17: no verdict from before it was with the board', () => {
    const since = { ...later.toBoard, forwardedOn: date('2026-01-22') };
    given(...bothSidesHeard, since)
      .when({ ...issue, issuedOn: date('2026-01-21') }, { actor: director })
      .thenRefused({
        type: 'date-too-early',
        field: 'issuedOn',
        day: date('2026-01-21'),
        earliest: date('2026-01-22'),
        because: 'forwarded-to-board',
        rule: 'R8',
      });
  });
});

describe('a part goes on in a file of its own (R16, R17)', () => {
  const into = 'dddddddddddddddddddddddddd' as StreamId;
  const number = 'K26-A018' as ComplaintNumber;
  const split = { type: 'SplitOffPart', splitOn: day, subjects: [advice], reason } as const;
  const asked = (events: readonly ComplaintEvent[], subjects = split.subjects as readonly SubjectId[], by = ilse) => {
    const records = recordsOf(events);
    const where: DecisionContext = { ...context, actor: by, nextNumber: number, records };
    return decideSplit({ ...split, subjects }, stateAfter(events), { ...where, newStream: into });
  };

  test('R16: the facts of both files, the new one with the same receipt and a number of its own', () => {
    const mixed = about([access, advice], [facts.received, facts.assigned, facts.acknowledged, later.representative]);
    expect(asked(mixed)).toEqual({
      ok: true,
      value: {
        here: [{ type: 'PartSplitOff', splitOn: day, subjects: [advice], into: { stream: into, number }, reason }],
        there: [
          {
            ...facts.received,
            number,
            subjects: [advice],
            representative: later.representative.representative,
            documents: [],
            messageId: null,
            splitFrom: { stream, number: facts.received.number },
          },
          facts.assigned,
          facts.acknowledged,
        ],
      },
    });
  });

  test('R16: the new file is a file like any other: it can be declined, and the first one decided', () => {
    const mixed = about([access, advice]);
    const parts = asked(mixed);
    if (!parts.ok) throw new Error('Refused');
    given(...parts.value.there)
      .when({ ...later.notHandled, decidedOn: day, type: 'DeclineComplaint' })
      .thenHappened({ ...later.notHandled, decidedOn: day });
    given(...mixed, ...parts.value.here)
      .when(issue)
      .thenHappened(facts.upheld);
  });

  test('R16: one subject stays, and each that goes is of this complaint', () => {
    expect(asked(about([access, advice]), [access, advice])).toMatchObject({ error: { type: 'whole-complaint' } });
    expect(asked(about([access, advice]), [damage])).toMatchObject({
      error: { type: 'subject-not-there', subject: damage, rule: 'R16' },
    });
    expect(asked(about([access, advice]), [])).toMatchObject({ error: { type: 'missing', fields: ['subjects'] } });
    expect(asked(about([advice]))).toMatchObject({ error: { type: 'nothing-to-split', rule: 'R16' } });
    expect(asked(about([access, advice], decided))).toMatchObject({ error: { type: 'already-decided' } });
  });

  test('R17: from a file that is with the board, the part gets a handler who may handle it', () => {
    const withBoard: readonly ComplaintEvent[] = [
      ...about([access, damage], [facts.received]),
      { type: 'HandlerAssigned', handler: { id: director.id, name: director.name } },
      later.toBoard,
    ];
    const parts = asked(withBoard, [access]);
    if (!parts.ok) throw new Error('Refused');
    expect(parts.value.there[1]).toEqual(facts.assigned);
  });
});

describe('the endings', () => {
  const withdraw: ComplaintCommand = { ...later.withdrawn, type: 'RecordWithdrawal' };
  const settle: ComplaintCommand = { ...later.settled, type: 'RecordSettlement' };
  const voided: ComplaintCommand = { ...later.voided, type: 'VoidRegistration' };
  const close = { type: 'CloseComplaint', closedOn: date('2026-01-22'), remark: null } as const;
  const confirm: ComplaintCommand = { ...later.confirmed, type: 'RecordEndingConfirmed' };
  const reopen: ComplaintCommand = { ...later.reopened, reopenedOn: date('2026-01-22'), type: 'ReopenComplaint' };

  test('R7: withdrawn, settled or made in error: until the answer went out', () => {
    for (const [command, event] of [
      [withdraw, later.withdrawn],
      [settle, later.settled],
      [voided, later.voided],
    ] as const) {
      for (const events of [[facts.received], decided])
        given(...events)
          .when(command)
          .thenHappened(event);
      given(...answered)
        .when(command)
        .thenRefused({ type: 'verdict-already-sent', sentOn: date('2026-01-22'), rule: 'R11' });
      given(facts.received, later.withdrawn)
        .when(command)
        .thenRefused({
          type: 'file-closed',
          ending: 'withdrawn',
          on: date('2026-01-19'),
          rule: command === voided ? 'R1' : 'R7',
        });
    }
  });

  test('R7: each with its reason, or what was agreed', () => {
    given(facts.received)
      .when({ ...withdraw, reason: ' ' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R7' });
    given(facts.received)
      .when({ ...settle, agreement: '' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['agreement'], rule: 'R7' });
    given(facts.received)
      .when({ type: 'ForwardComplaint', forwardedOn: day, to: { body: 'other', name: ' ' }, reason: '' })
      .thenRefused({ type: 'missing', fields: ['to.name', 'reason'], rule: 'R7' });
  });

  test('R7: the complainant is told of it, once; of a file made in error, or answered, there is nothing to tell', () => {
    given(facts.received, later.withdrawn).when(confirm).thenHappened(later.confirmed);
    given(facts.received, later.withdrawn, later.confirmed)
      .when(confirm)
      .thenRefused({ type: 'ending-already-confirmed', sentOn: date('2026-01-21'), rule: 'R7' });
    given(...about([advice], [facts.received]), later.notHandled, later.confirmed)
      .when(confirm)
      .thenRefused({ type: 'ending-already-confirmed', sentOn: date('2026-01-21'), rule: 'R16' });
    given(facts.received, later.voided)
      .when(confirm)
      .thenRefused({ type: 'ending-needs-no-letter', ending: 'registered-in-error', rule: 'R7' });
    given(facts.received).when(confirm).thenRefused({ type: 'not-closed', rule: 'R7' });
  });

  test('R12: closed after the answer: within the time to object, or while its start is unknown, with a remark', () => {
    given(...bothSidesHeard)
      .when(close)
      .thenRefused({ type: 'not-decided', rule: 'R7' });
    given(...decided)
      .when(close)
      .thenRefused({ type: 'verdict-not-sent', rule: 'R11' });
    given(...answered)
      .when(close)
      .thenRefused({ type: 'missing', fields: ['remark'], rule: 'R12' });
    const closing = (on: string, remark: string | null) =>
      given(...answered, later.verdictReceived).when(
        { ...close, closedOn: date(on), remark },
        { today: date('2026-03-01') },
      );
    closing('2026-02-23', null).thenRefused({ type: 'missing', fields: ['remark'], rule: 'R12' });
    closing('2026-02-23', 'Ziet af van bezwaar.').thenHappened({
      type: 'ComplaintClosed',
      closedOn: date('2026-02-23'),
      remark: 'Ziet af van bezwaar.',
    });
    closing('2026-02-24', null).thenHappened({ type: 'ComplaintClosed', closedOn: date('2026-02-24'), remark: null });
  });

  test('R14: an objection is answered in writing before the file is closed', () => {
    const objected = [...answered, later.verdictReceived, later.objection, later.hearingHeld, later.boardDecided];
    const command = { ...close, closedOn: date('2026-03-30') };
    given(...objected)
      .when(command, { today: date('2026-04-01') })
      .thenRefused({ type: 'objection-not-answered', rule: 'R14' });
    given(...objected, later.decisionSent)
      .when(command, { today: date('2026-04-01') })
      .thenHappened(later.closed);
    given(...answered, later.verdictReceived, later.lateObjection, later.notAdmitted)
      .when(command, { today: date('2026-04-01') })
      .thenRefused({ type: 'objection-not-answered', rule: 'R14' });
  });

  test('R7: any ended file is reopened, with a reason, and goes on where it was', () => {
    given(facts.received).when(reopen).thenRefused({ type: 'not-closed', rule: 'R7' });
    const reopened = { ...later.reopened, reopenedOn: date('2026-01-22') };
    for (const ending of [later.withdrawn, later.settled, later.notHandled, later.forwardedToDpo, later.voided])
      given(facts.received, ending).when(reopen).thenHappened(reopened);
    given(...bothSidesHeard, later.settled, reopened)
      .when(issue)
      .thenHappened(facts.upheld);
    given(facts.received, later.withdrawn)
      .when({ ...reopen, reason: '' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R7' });
  });

  test('a closed file still takes papers and notes, and nothing of the procedure', () => {
    const note = { type: 'AddNote', text: 'Gebeld.' } as const;
    given(facts.received, later.withdrawn)
      .when(note)
      .thenHappened({ ...note, type: 'NoteAdded' });
    given(facts.received, later.withdrawn)
      .when({ ...facts.acknowledged, type: 'RecordAcknowledgementSent' })
      .thenRefused({ type: 'file-closed', ending: 'withdrawn', on: date('2026-01-19'), rule: 'R3' });
  });
});
