import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import { initialState } from '../../../../shared/complaint/complaint.ts';
import { decide } from '../../../../shared/complaint/decide.ts';
import {
  bos,
  complainant,
  context,
  decided,
  director,
  document,
  facts,
  given,
  ilse,
  register,
  sam,
} from '../../../support/given-complaint.ts';

const acknowledge: ComplaintCommand = {
  type: 'RecordAcknowledgementSent',
  sentOn: date('2026-01-08'),
  means: 'email',
  document: null,
};

describe('registering a complaint (R1)', () => {
  test('gives it the next number and makes whoever registers it its handler', () => {
    given().when(register).thenHappened(facts.received, facts.assigned);
  });

  test('tidies what was typed: no white space around it, one line where one is meant, nothing empty', () => {
    given()
      .when({
        ...register,
        summary: '  Casemanager vijf keer\n gebeld, geen antwoord ',
        text: '\n Sinds 8 december probeer ik onze casemanager te bereiken.\n',
        wish: '   ',
        complainant: { ...register.complainant, name: ' Marjolein  de Vries ', address: ' ' },
        subjects: [...register.subjects, ...register.subjects],
      })
      .thenHappened(facts.received, facts.assigned);
  });

  test('keeps the lines of a text and what looks like a placeholder', () => {
    const text = 'Eerste regel\n\n{{naam}} <b>&amp;</b> 👩‍⚕️ שלום';
    given()
      .when({ ...register, text })
      .thenHappened({ ...facts.received, text }, facts.assigned);
  });

  test('names every needed field that is empty, at once', () => {
    given()
      .when({
        ...register,
        receivedOn: '' as typeof register.receivedOn,
        complainant: { ...register.complainant, name: ' ' },
        representative: { name: '', organisation: null, email: null, phone: null, address: null },
        summary: '\n',
        text: '',
      })
      .thenRefused({
        type: 'missing',
        fields: ['receivedOn', 'complainant.name', 'representative.name', 'summary', 'text'],
        rule: 'R1',
      });
  });

  test('the receipt is not in the future; today will do', () => {
    const tomorrow = date('2026-01-23');
    given()
      .when({ ...register, receivedOn: tomorrow })
      .thenRefused({
        type: 'date-in-future',
        field: 'receivedOn',
        day: tomorrow,
        today: date('2026-01-22'),
        rule: 'R1',
      });
    const today = date('2026-01-22');
    given()
      .when({ ...register, receivedOn: today })
      .thenHappened({ ...facts.received, receivedOn: today }, facts.assigned);
  });

  test('what it is about did not happen after it was received', () => {
    given()
      .when({ ...register, incidentOn: date('2026-01-03') })
      .thenRefused({
        type: 'date-too-late',
        field: 'incidentOn',
        day: date('2026-01-03'),
        latest: date('2026-01-02'),
        because: 'receipt',
        rule: 'R1',
      });
  });

  test('a day that does not exist is no day', () => {
    given()
      .when({ ...register, receivedOn: '2026-02-30' as typeof register.receivedOn })
      .thenRefused({ type: 'not-a-date', field: 'receivedOn', rule: 'R1' });
  });

  test('a summary has at most 200 characters, a text 100,000; an emoji is one', () => {
    given()
      .when({ ...register, summary: 'x'.repeat(201) })
      .thenRefused({ type: 'text-too-long', field: 'summary', limit: 200, length: 201, rule: 'R1' });
    given()
      .when({ ...register, text: 'x'.repeat(100_001) })
      .thenRefused({ type: 'text-too-long', field: 'text', limit: 100_000, length: 100_001, rule: 'R1' });
    const summary = '🙁'.repeat(200);
    given()
      .when({ ...register, summary })
      .thenHappened({ ...facts.received, summary }, facts.assigned);
  });

  test('takes nothing from a form but the facts', () => {
    const form = { ...register, dirty: true, complainant: { ...register.complainant, found: 'signature' } };
    given().when(form).thenHappened(facts.received, facts.assigned);
    const sending = { ...acknowledge, dirty: true };
    given(facts.received).when(sending).thenHappened(facts.acknowledged);
  });

  test('never writes what could not be read back', () => {
    const unreadable = { ...register, documents: [{ ...document, sha256: 'unknown' }] };
    expect(() => decide(unreadable, initialState, context)).toThrow('cannot be read back');
  });

  test('happens once', () => {
    given(facts.received).when(register).thenRefused({ type: 'already-registered', rule: 'R1' });
  });
});

describe('who may write', () => {
  test('only an officer, whatever else someone is', () => {
    for (const command of [register, acknowledge])
      given(...(command === register ? [] : [facts.received]))
        .when(command, { actor: director })
        .thenRefused({ type: 'not-authorised', right: 'handle-complaints', rule: command === register ? 'R1' : 'R3' });
  });

  test('an officer who is also something else', () => {
    given(facts.received)
      .when(acknowledge, { actor: { ...director, roles: ['board', 'officer'] } })
      .thenHappened(facts.acknowledged);
  });

  test('nobody, in a file that this version of the program does not understand', () => {
    given(facts.received).when(acknowledge, { readOnly: true }).thenRefused({ type: 'file-read-only', rule: 'R3' });
  });

  test('nothing is written about a complaint that was not registered', () => {
    given().when(acknowledge).thenRefused({ type: 'not-registered', rule: 'R1' });
  });
});

describe('acknowledging receipt (R3)', () => {
  test('records the day of sending', () => given(facts.received).when(acknowledge).thenHappened(facts.acknowledged));

  test('may be recorded late, even when the answer already went out', () => {
    const late = { ...acknowledge, sentOn: date('2026-01-21') };
    given(facts.received)
      .when(late)
      .thenHappened({ ...facts.acknowledged, sentOn: date('2026-01-21') });
    const unacknowledged = [...decided, facts.verdictSent].filter((event) => event !== facts.acknowledged);
    given(...unacknowledged)
      .when(late)
      .thenHappened({ ...facts.acknowledged, sentOn: date('2026-01-21') });
  });

  test('happens once', () => {
    given(facts.received, facts.acknowledged)
      .when(acknowledge)
      .thenRefused({ type: 'already-acknowledged', sentOn: date('2026-01-08'), rule: 'R3' });
  });

  test('not before receipt, and not in the future', () => {
    given(facts.received)
      .when({ ...acknowledge, sentOn: date('2026-01-01') })
      .thenRefused({
        type: 'date-too-early',
        field: 'sentOn',
        day: date('2026-01-01'),
        earliest: date('2026-01-02'),
        because: 'receipt',
        rule: 'R3',
      });
    given(facts.received)
      .when({ ...acknowledge, sentOn: date('2026-01-23') })
      .thenRefused({
        type: 'date-in-future',
        field: 'sentOn',
        day: date('2026-01-23'),
        today: date('2026-01-22'),
        rule: 'R3',
      });
    given(facts.received)
      .when({ ...acknowledge, sentOn: '' as typeof acknowledge.sentOn })
      .thenRefused({ type: 'missing', fields: ['sentOn'], rule: 'R3' });
  });

  test('a receipt that another device dated after today leaves no day to fill in', () => {
    given({ ...facts.received, receivedOn: date('2026-01-24') })
      .when(acknowledge)
      .thenRefused({
        type: 'nothing-possible-yet',
        earliest: date('2026-01-24'),
        because: 'receipt',
        today: date('2026-01-22'),
        rule: 'R3',
      });
  });
});

describe('what can be added at any time', () => {
  const opened = [[facts.received], decided] as const;

  test('documents, with or without a remark; never none', () => {
    for (const events of opened) {
      given(...events)
        .when({ type: 'AddDocuments', documents: [document], remark: ' ' })
        .thenHappened({ type: 'DocumentsAdded', documents: [document], remark: null });
      given(...events)
        .when({ type: 'AddDocuments', documents: [], remark: null })
        .thenRefused({ type: 'missing', fields: ['documents'], rule: 'R5' });
    }
  });

  test('a note; never an empty one', () => {
    for (const events of opened) {
      given(...events)
        .when({ type: 'AddNote', text: ' Gebeld. ' })
        .thenHappened({ type: 'NoteAdded', text: 'Gebeld.' });
      given(...events)
        .when({ type: 'AddNote', text: ' \n' })
        .thenRefused({ type: 'missing', fields: ['text'], rule: 'R5' });
    }
  });

  test('another handler; not the same one again', () => {
    const handler = { id: sam.id, name: sam.name };
    given(facts.received, facts.assigned)
      .when({ type: 'AssignHandler', handler })
      .thenHappened({ type: 'HandlerAssigned', handler });
    given(facts.received, facts.assigned)
      .when({ type: 'AssignHandler', handler: { id: ilse.id, name: ilse.name } })
      .thenRefused({ type: 'same-handler', rule: 'R5' });
    given(facts.received)
      .when({ type: 'AssignHandler', handler: { ...handler, name: ' ' } })
      .thenRefused({ type: 'missing', fields: ['handler'], rule: 'R5' });
  });

  test('a letter to whom it is meant for', () => {
    const letter = { type: 'FileLetter', letter: 'acknowledgement', to: complainant, document } as const;
    given(facts.received)
      .when(letter)
      .thenHappened({ ...letter, type: 'LetterMade' });
    given(facts.received, facts.bosNamed)
      .when({ ...letter, to: { party: 'person-involved', person: bos } })
      .thenRefused({
        type: 'letter-not-possible',
        letter: 'acknowledgement',
        to: { party: 'person-involved', person: bos },
        why: 'wrong-addressee',
        rule: 'R3',
      });
    given(facts.received)
      .when({ ...letter, letter: 'verdict' })
      .thenRefused({
        type: 'letter-not-possible',
        letter: 'verdict',
        to: complainant,
        why: 'not-decided',
        rule: 'R11',
      });
  });
});
