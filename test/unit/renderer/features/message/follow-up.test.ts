import { describe, expect, it } from 'vitest';
import { followUps, likeliest } from '../../../../../renderer/features/message/follow-up.ts';
import { fileMessage } from '../../../../../renderer/features/message/use-filing.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import { decide } from '../../../../../shared/complaint/decide.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import type { IncomingMessage } from '../../../../../shared/mail/incoming-message.ts';
import { allowedActions } from '../../../../../shared/procedure/allowed-actions.ts';
import {
  answered,
  complainant,
  context,
  document,
  facts,
  recordsOf,
  stateAfter,
} from '../../../../support/given-complaint.ts';

const message = (over: Partial<IncomingMessage>): IncomingMessage => ({
  from: { name: 'Marjolein', address: 'M.deVries@voorbeeld-transport.nl' },
  replyTo: null,
  to: [],
  sentOn: date('2026-01-20'),
  subject: 'Re: uw klacht',
  text: '',
  textCut: false,
  html: null,
  messageId: '<1@mail.example>',
  inReplyTo: null,
  references: [],
  attachments: [],
  form: null,
  ...over,
});
const fileOf = (events: readonly ComplaintEvent[]) => {
  const state = stateAfter(events) as OpenComplaint;
  const possible = followUps(allowedActions(state, { ...context, records: recordsOf(events) }));
  return { state, possible, acts: possible.map(({ key }) => key) };
};
const asked: ComplaintEvent = {
  type: 'ExplanationRequested',
  of: complainant,
  requestedOn: date('2026-01-09'),
  means: 'email',
  document: null,
};

describe('what a mail can be for a file', () => {
  it('R5, R12: the explanation while both sides are heard, an objection once the answer went out', () => {
    expect(fileOf([facts.received, facts.assigned]).acts).toContain('record-explanation:complainant');
    expect(fileOf([facts.received, facts.assigned]).acts).not.toContain('record-objection');
    expect(fileOf(answered).acts).toContain('record-objection');
  });

  it('R12: points at an objection when the mail calls itself so, not when only the quoted text does', () => {
    const { state, possible } = fileOf(answered);
    expect(likeliest(message({ text: 'Hierbij maak ik bezwaar.' }), state, possible)?.act).toBe('record-objection');
    expect(likeliest(message({ subject: 'Objection' }), state, possible)?.act).toBe('record-objection');
    expect(likeliest(message({ text: 'Dank u.\n\n> U kunt bezwaar maken.' }), state, possible)).toBeNull();
  });

  it('R5: points at the explanation when the complainant was asked for it and writes', () => {
    const { state, possible } = fileOf([facts.received, facts.assigned, asked]);
    expect(likeliest(message({ text: 'Zo ging het.' }), state, possible)?.key).toBe('record-explanation:complainant');
    const someoneElse = message({ from: { name: '', address: 'iemand@elders.example' } });
    expect(likeliest(someoneElse, state, possible)).toBeNull();
    const unasked = fileOf([facts.received, facts.assigned]);
    expect(likeliest(message({}), unasked.state, unasked.possible)).toBeNull();
  });

  it('is filed with its sender, day and thread, the original first', () => {
    const events = [facts.received, facts.assigned];
    const decided = decide(fileMessage(message({}), [document]), stateAfter(events), {
      ...context,
      records: recordsOf(events),
    });
    expect(decided).toEqual({
      ok: true,
      value: [
        {
          type: 'MessageFiled',
          from: 'Marjolein <M.deVries@voorbeeld-transport.nl>',
          subject: 'Re: uw klacht',
          sentOn: '2026-01-20',
          messageId: '<1@mail.example>',
          documents: [document],
        },
      ],
    });
  });
});
