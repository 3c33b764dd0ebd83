import { describe, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import { bos, byBos, complainant, decided, facts, given } from '../../../support/given-complaint.ts';

type Plan = Extract<ComplaintCommand, { type: 'PlanConversation' }>;
type Held = Extract<ComplaintCommand, { type: 'RecordConversation' }>;
const meeting = { on: date('2026-01-20'), at: '14:30', means: 'in-person', place: 'Kamer 2' } as const;
const about = { conversation: 'conversation-1', about: 'explanation', with: byBos, meeting } as const;
const plan: Plan = { type: 'PlanConversation', ...about };
const held: Held = {
  type: 'RecordConversation',
  ...about,
  present: ['T. Bos', 'Ilse Vermeer'],
  account: 'De berichten kwamen bij een oude mailbox binnen.',
  documents: [],
};
const planned = { ...plan, type: 'ConversationPlanned' } as const;
const wasHeld = { ...held, type: 'ConversationHeld' } as const;
const file = [facts.received, facts.complainantHeard, facts.bosNamed] as const;

describe('a conversation (R5, R6)', () => {
  test('R5: with the complainant first, also when it is only planned', () => {
    for (const command of [plan, held])
      given(facts.received, facts.bosNamed).when(command).thenRefused({ type: 'complainant-first', rule: 'R5' });
    given(facts.received)
      .when({ ...plan, with: complainant })
      .thenHappened({ ...planned, with: complainant });
  });

  test('R6: it is planned ahead, and held in the past', () => {
    const ahead = { ...meeting, on: date('2026-02-10') };
    given(...file)
      .when({ ...plan, meeting: ahead })
      .thenHappened({ ...planned, meeting: ahead });
    given(...file)
      .when({ ...held, meeting: ahead })
      .thenRefused({
        type: 'date-in-future',
        field: 'meeting.on',
        day: date('2026-02-10'),
        today: date('2026-01-22'),
        rule: 'R6',
      });
    given(...file, planned)
      .when(held)
      .thenHappened(wasHeld);
    given(...file)
      .when(held)
      .thenHappened(wasHeld);
  });

  test('R6: who was there and what was said are written down; empty names are left out', () => {
    given(...file)
      .when({ ...held, present: [' '], account: ' ' })
      .thenRefused({ type: 'missing', fields: ['present', 'account'], rule: 'R6' });
    given(...file)
      .when({ ...held, present: [' T.  Bos ', '', 'Ilse Vermeer'] })
      .thenHappened(wasHeld);
  });

  test('a time is a time of the clock', () => {
    for (const at of ['24:00', '9:30', 'half drie'])
      given(...file)
        .when({ ...plan, meeting: { ...meeting, at } })
        .thenRefused({ type: 'not-a-time', field: 'meeting.at', rule: 'R6' });
    const unknown = { ...meeting, at: null, place: null };
    given(...file)
      .when({ ...plan, meeting: { ...meeting, at: ' ', place: ' ' } })
      .thenHappened({ ...planned, meeting: unknown });
  });

  test('it stays with the same person and about the same thing, and is held once', () => {
    given(...file, planned)
      .when({ ...held, with: complainant })
      .thenRefused({ type: 'unknown-conversation', conversation: 'conversation-1', rule: 'R5' });
    for (const command of [plan, held])
      given(...file, wasHeld)
        .when(command)
        .thenRefused({ type: 'conversation-is', conversation: 'conversation-1', status: 'held', rule: 'R6' });
  });

  test('with a person who was named', () => {
    given(facts.received, facts.complainantHeard)
      .when(plan)
      .thenRefused({ type: 'unknown-person', person: bos, rule: 'R6' });
  });

  test('what is planned is cancelled, with a reason; nothing else is', () => {
    const cancel = { type: 'CancelConversation', conversation: 'conversation-1', reason: 'Ziek.' } as const;
    given(...file, planned)
      .when(cancel)
      .thenHappened({ ...cancel, type: 'ConversationCancelled' });
    given(...file, planned)
      .when({ ...cancel, reason: '' })
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R5' });
    given(...file)
      .when(cancel)
      .thenRefused({ type: 'unknown-conversation', conversation: 'conversation-1', rule: 'R5' });
    given(...file, wasHeld)
      .when(cancel)
      .thenRefused({ type: 'conversation-is', conversation: 'conversation-1', status: 'held', rule: 'R5' });
  });

  test('its record is answered once it was held, also after the verdict; remarks say what', () => {
    const answer = {
      type: 'RecordConversationAnswer',
      conversation: 'conversation-1',
      answeredOn: date('2026-01-21'),
      answer: 'agreed-with-remarks',
      remarks: 'Het was op dinsdag.',
      documents: [],
    } as const;
    for (const events of [
      [...file, wasHeld],
      [...decided.slice(0, -1), wasHeld, facts.upheld],
    ] as const)
      given(...events)
        .when(answer)
        .thenHappened({ ...answer, type: 'ConversationRecordAnswered' });
    given(...file, wasHeld)
      .when({ ...answer, remarks: null })
      .thenRefused({ type: 'missing', fields: ['remarks'], rule: 'R6' });
    given(...file, planned)
      .when(answer)
      .thenRefused({ type: 'conversation-is', conversation: 'conversation-1', status: 'planned', rule: 'R6' });
  });

  test('R6: it closes that side, so that the verdict can follow', () => {
    given(...file, wasHeld)
      .when({ ...facts.upheld, type: 'IssueVerdict' })
      .thenHappened(facts.upheld);
  });

  test('R7: none about the complaint once there is a verdict', () => {
    given(...decided)
      .when(plan)
      .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
  });
});

describe('a reminder (R5, R6)', () => {
  const remind = {
    type: 'RecordReminderSent',
    of: byBos,
    sentOn: date('2026-01-22'),
    means: 'email',
    document: null,
  } as const;

  test('R6: to whoever was asked and has not answered', () => {
    given(...file, facts.bosAsked)
      .when(remind)
      .thenHappened({ ...remind, type: 'ReminderSent' });
    given(...file)
      .when(remind)
      .thenRefused({ type: 'side-not-asked', party: byBos, rule: 'R6' });
    given(...file, facts.bosAsked, facts.bosHeard)
      .when(remind)
      .thenRefused({ type: 'side-already-closed', party: byBos, rule: 'R6' });
  });

  test('R5: not before the complainant; not before the request', () => {
    given(facts.received, facts.bosNamed).when(remind).thenRefused({ type: 'complainant-first', rule: 'R5' });
    given(facts.received, facts.complainantAsked)
      .when({ ...remind, of: complainant, sentOn: date('2026-01-13') })
      .thenRefused({
        type: 'date-too-early',
        field: 'sentOn',
        day: date('2026-01-13'),
        earliest: date('2026-01-14'),
        because: 'request',
        rule: 'R5',
      });
  });
});
