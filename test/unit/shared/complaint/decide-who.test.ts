import { describe, test } from 'vitest';
import type { MemberId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { Member } from '../../../../shared/members/members.ts';
import { bos, byBos, context, director, document, facts, given, ilse, sam } from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

const ref = ({ id, name }: Member) => ({ id, name });
const assign = (member: Member): ComplaintCommand => ({ type: 'AssignHandler', handler: ref(member) });
const assigned = (member: Member) => ({ type: 'HandlerAssigned', handler: ref(member) }) as const;
const dpo: Member = { id: 'member-fleur' as MemberId, name: 'Fleur Groen', roles: ['dpo'] };
const { person } = facts.bosNamed;
const aboutIlse = { ...facts.bosNamed, person: { ...person, member: ilse.id } };
const note = { type: 'AddNote', text: 'Gebeld.' } as const;

describe('who handles a file (R5, R6, R17)', () => {
  test('R5: an officer of the register, whom it can be handed over to', () => {
    given(facts.received, facts.assigned).when(assign(sam)).thenHappened(assigned(sam));
    given(facts.received, facts.assigned)
      .when(assign(director))
      .thenRefused({ type: 'cannot-handle', member: ref(director), why: 'has-not-the-right', rule: 'R5' });
    const stranger: Member = { id: 'member-x' as MemberId, name: 'Xandra', roles: ['officer'] };
    given(facts.received, facts.assigned)
      .when(assign(stranger))
      .thenRefused({ type: 'cannot-handle', member: ref(stranger), why: 'not-a-member', rule: 'R5' });
  });

  test('R17: a board member too, once the file is with the board', () => {
    given(facts.received, facts.assigned, later.toBoard).when(assign(director)).thenHappened(assigned(director));
    given(facts.received, later.toBoard)
      .when(assign(dpo), { members: [...context.members, dpo] })
      .thenRefused({ type: 'cannot-handle', member: ref(dpo), why: 'has-not-the-right', rule: 'R17' });
  });

  test('R6: never whoever the complaint is about', () => {
    given(facts.received, { ...aboutIlse, person: { ...person, member: sam.id } })
      .when(assign(sam))
      .thenRefused({ type: 'cannot-handle', member: ref(sam), why: 'is-involved', rule: 'R6' });
  });

  test('R5: when there is nobody else, that is said', () => {
    given(facts.received, facts.assigned)
      .when(assign(sam), { members: [ilse, director] })
      .thenRefused({ type: 'nobody-to-hand-over-to', rule: 'R5' });
  });

  test('R6: whom the complaint is about does nothing in it but hand it over', () => {
    const file = [facts.received, facts.assigned, aboutIlse];
    for (const command of [
      note,
      { ...facts.acknowledged, type: 'RecordAcknowledgementSent' },
      { type: 'AddDocuments', documents: [document], remark: null },
      { type: 'StrikeOut', record: 'dev-a:3', reason: 'Klopt niet.' },
    ] as readonly ComplaintCommand[])
      given(...file)
        .when(command)
        .thenRefused({ type: 'complaint-is-about-you', rule: 'R6' });
    given(...file)
      .when(assign(sam))
      .thenHappened(assigned(sam));
    given(...file, assigned(sam))
      .when({ ...facts.acknowledged, type: 'RecordAcknowledgementSent' }, { actor: sam })
      .thenHappened(facts.acknowledged);
  });

  test('R6: a person involved can be known as a member', () => {
    given(facts.received)
      .when({ type: 'NamePersonInvolved', person: { ...person, member: sam.id } })
      .thenHappened({ type: 'PersonInvolvedNamed', person: { ...person, member: sam.id } });
  });
});

describe('what each role may do', () => {
  test('R2: the DPO adds to any file, and handles none', () => {
    given(facts.received)
      .when(note, { actor: dpo })
      .thenHappened({ ...note, type: 'NoteAdded' });
    given(facts.received)
      .when(
        {
          type: 'RecordExplanation',
          by: byBos,
          givenOn: date('2026-01-20'),
          means: 'phone',
          account: 'X',
          documents: [],
        },
        { actor: dpo },
      )
      .thenRefused({ type: 'not-authorised', right: 'handle-complaints', rule: 'R6' });
  });

  test('an administrator reads', () => {
    given(facts.received)
      .when(note, { actor: { ...dpo, roles: ['administrator'] } })
      .thenRefused({ type: 'not-authorised', right: 'add-to-file', rule: 'R5' });
  });

  test('whoever added a note corrects it; nobody without that right', () => {
    const wrong = { ...note, type: 'NoteAdded' } as const;
    const right = { ...wrong, text: 'Teruggebeld.' };
    const command: ComplaintCommand = {
      type: 'CorrectFact',
      record: 'dev-a:2' as never,
      event: right,
      reason: 'Typfout.',
    };
    given(facts.received, wrong)
      .when(command, { actor: dpo })
      .thenHappened({
        type: 'FactCorrected',
        record: 'dev-a:2' as never,
        replaces: null,
        event: right,
        reason: 'Typfout.',
      });
    given(facts.received, { ...facts.bosNamed, person: { ...person, id: bos } })
      .when({ ...command, event: facts.bosNamed }, { actor: dpo })
      .thenRefused({ type: 'not-authorised', right: 'handle-complaints', rule: 'R6' });
  });
});
