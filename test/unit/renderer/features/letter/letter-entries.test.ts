import { describe, expect, test } from 'vitest';
import { planning } from '../../../../../renderer/features/letter/appointment.ts';
import {
  appointedOn,
  appointmentOf,
  inputsOf,
  startEntries,
} from '../../../../../renderer/features/letter/letter-entries.ts';
import { sentCommand } from '../../../../../renderer/features/letter/sent-command.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import { actionOf } from '../../../../../shared/complaint/actions.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { letterKinds } from '../../../../../shared/complaint/letter-kind.ts';
import { complainantParty, representativeAddressee } from '../../../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { hasUsableTime } from '../../../../../shared/letters/hearing-fields.ts';
import { workCalendar } from '../../../../../shared/procedure/holidays.ts';
import { facts, stateAfter } from '../../../../support/given-complaint.ts';

const calendar = workCalendar();
const fileAfter = (...events: readonly ComplaintEvent[]): OpenComplaint => {
  const state = stateAfter([facts.received, ...events]);
  if (state.status === 'unregistered') throw new Error('Nothing was received.');
  return state;
};
const start = (today: string, state = fileAfter()) =>
  startEntries('invitation-to-explain', complainantParty, state, date(today), calendar);
const planned: ComplaintEvent = {
  type: 'ConversationPlanned',
  conversation: 'conversation-1',
  about: 'explanation',
  with: complainantParty,
  meeting: { on: date('2026-01-14'), at: '14:30', means: 'video', place: null },
};

describe('what is typed beside a letter', () => {
  test('given today is Thursday 26 March 2026, the answer is asked by Thursday 2 April', () => {
    expect(start('2026-03-26').replyBy).toBe('2026-04-02');
  });

  test('given a week later is Good Friday, the answer is asked by the Tuesday after Easter', () => {
    expect(start('2026-03-27').replyBy).toBe('2026-04-07');
  });

  test('given an appointment before the day to answer by, the answer is asked by the working day before it', () => {
    const { replyBy } = start('2026-03-26');
    const on = (day: string | null) =>
      appointedOn({ replyBy }, day === null ? null : date(day), date('2026-03-26'), calendar);
    // Monday 30 March: by the Friday before
    expect(on('2026-03-30')).toEqual({ appointmentOn: '2026-03-30', replyBy: '2026-03-27' });
    expect(on('2026-03-26')).toEqual({ appointmentOn: '2026-03-26', replyBy: '2026-03-26' });
    expect(on('2026-04-02')).toEqual({ appointmentOn: '2026-04-02', replyBy: '2026-04-01' });
    expect(on('2026-04-09')).toEqual({ appointmentOn: '2026-04-09' });
    expect(on(null)).toEqual({ appointmentOn: null });
  });

  test.each([
    ['14:30', '14:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
  ])('a time typed as %s is %s', (typed, expected) => {
    const entries = {
      ...start('2026-03-26'),
      withAppointment: true,
      appointmentOn: date('2026-04-01'),
      appointmentAt: typed,
    };
    expect(inputsOf['invitation-to-explain'](entries).appointment?.at).toBe(expected);
  });

  test('given an appointment without a day, its time counts as missing too', () => {
    const entries = { ...start('2026-03-26'), withAppointment: true, appointmentAt: '14:30' };
    const { appointment } = inputsOf['invitation-to-explain'](entries);
    expect(appointment && hasUsableTime(appointment)).toBe(false);
  });

  test('given no appointment is proposed, none reaches the letter', () => {
    const entries = { ...start('2026-03-26'), appointmentAt: '14:30' };
    expect(inputsOf['request-to-person-involved'](entries).appointment).toBeNull();
  });

  test('what is left empty is absent, not an empty line', () => {
    expect(inputsOf.verdict({ ...start('2026-03-26'), substance: '  ' })).toEqual({ substance: null });
  });
});

describe('a conversation that a letter names', () => {
  test('given one is planned, the letter starts from it and asks for an answer before that day', () => {
    const entries = start('2026-01-12', fileAfter(planned));
    expect(appointmentOf(entries)).toEqual({ on: '2026-01-14', at: '14:30', means: 'video', place: null });
    expect(entries.replyBy).toBe('2026-01-13');
  });

  test('given the letter says what the file says, nothing is planned again', () => {
    const state = fileAfter(planned);
    const same = appointmentOf(start('2026-01-12', state));
    expect(planning('invitation-to-explain', complainantParty, state, same, () => 'new')).toBeNull();
  });

  test('given the letter names another day, that conversation is moved', () => {
    const state = fileAfter(planned);
    const moved = appointmentOf({ ...start('2026-01-12', state), appointmentOn: date('2026-01-15') });
    expect(planning('invitation-to-explain', complainantParty, state, moved, () => 'new')).toEqual({
      type: 'PlanConversation',
      conversation: 'conversation-1',
      about: 'explanation',
      with: complainantParty,
      meeting: { on: '2026-01-15', at: '14:30', means: 'video', place: null },
    });
  });

  test('R13: the invitation to the objector plans the conversation about the objection', () => {
    const entries = {
      ...start('2026-01-12'),
      withAppointment: true,
      appointmentOn: date('2026-01-20'),
      appointmentAt: '10',
    };
    const plan = planning('objection-invitation', complainantParty, fileAfter(), appointmentOf(entries), () => 'new');
    expect(plan).toMatchObject({ about: 'objection', conversation: 'new', with: complainantParty });
  });
});

describe('what it means that a letter went out', () => {
  const sending = { sentOn: date('2026-01-12'), means: 'email', document: null } as const;
  const entries = { ...start('2026-01-12'), delayReason: 'ziekte', expectedOn: date('2026-02-12') };
  const commands = letterKinds.map((kind) => sentCommand(kind, complainantParty, sending, fileAfter(), entries));

  test('each letter is a fact of its own, but the record of a conversation and the word that the board handles it', () => {
    expect(letterKinds.filter((_, index) => commands[index] === null)).toEqual([
      'conversation-record',
      'forwarded-to-board',
    ]);
  });

  test('every fact that follows is one that the procedure knows', () => {
    for (const command of commands) if (command) expect(actionOf(command).action).toBeTypeOf('string');
  });

  test('R4: a verdict to the representative is recorded as sent to them', () => {
    expect(sentCommand('verdict', representativeAddressee, sending, fileAfter(), entries)).toMatchObject({
      type: 'RecordVerdictSent',
      to: 'representative',
    });
  });

  test('R2: the letter about the privacy officer is that they were told while the file runs', () => {
    expect(sentCommand('forwarded-to-dpo', complainantParty, sending, fileAfter(), entries)).toMatchObject({
      type: 'RecordDpoInformed',
    });
  });
});
