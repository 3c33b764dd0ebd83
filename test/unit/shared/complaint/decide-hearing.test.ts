import { describe, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { Party, PersonId } from '../../../../shared/complaint/parties.ts';
import { bos, byBos, complainant, decided, document, facts, given } from '../../../support/given-complaint.ts';

const ask = (of: Party, requestedOn = '2026-01-20'): ComplaintCommand => ({
  type: 'RecordExplanationRequested',
  of,
  requestedOn: date(requestedOn),
  means: 'email',
  document: null,
});
const hear = (by: Party, givenOn = '2026-01-21'): ComplaintCommand => ({
  type: 'RecordExplanation',
  by,
  givenOn: date(givenOn),
  means: 'in-person',
  account: 'De berichten kwamen bij een oude mailbox binnen.',
  documents: [],
});
const waive = (of: Party, waivedOn = '2026-01-21'): ComplaintCommand => ({
  type: 'WaiveExplanation',
  of,
  waivedOn: date(waivedOn),
  ground: 'did-not-respond',
  reason: 'Drie keer gebeld, geen antwoord.',
});
const complainantWaived = { ...waive(complainant, '2026-01-19'), type: 'ExplanationWaived' } as const;
const asEvent = <T extends string>(type: T, command: ComplaintCommand) => ({ ...command, type }) as never;

describe('the complainant first (R5)', () => {
  const named = [facts.received, facts.acknowledged, facts.bosNamed];

  test('asking, hearing and passing over the complainant', () => {
    given(...named)
      .when(ask(complainant))
      .thenHappened(asEvent('ExplanationRequested', ask(complainant)));
    given(...named)
      .when(hear(complainant))
      .thenHappened(asEvent('ExplanationGiven', hear(complainant)));
    given(...named)
      .when(waive(complainant))
      .thenHappened(asEvent('ExplanationWaived', waive(complainant)));
  });

  test('no person involved is asked, heard or passed over before', () => {
    for (const command of [ask(byBos), hear(byBos), waive(byBos)]) {
      given(...named)
        .when(command)
        .thenRefused({ type: 'complainant-first', rule: 'R5' });
      given(...named, facts.complainantAsked)
        .when(command)
        .thenRefused({ type: 'complainant-first', rule: 'R5' });
    }
    const letter = { letter: 'request-to-person-involved', to: byBos } as const;
    given(...named)
      .when({ type: 'FileLetter', ...letter, document })
      .thenRefused({ type: 'letter-not-possible', ...letter, why: 'complainant-first', rule: 'R5' });
  });

  test('once the complainant was heard, or that side was waived with a reason, the person involved is asked', () => {
    given(...named, facts.complainantHeard)
      .when(ask(byBos))
      .thenHappened(facts.bosAsked);
    given(...named, asEvent('ExplanationWaived', waive(complainant, '2026-01-19')))
      .when(ask(byBos))
      .thenHappened(facts.bosAsked);
  });

  test('nor on a day before that', () => {
    given(...named, facts.complainantHeard)
      .when(ask(byBos, '2026-01-18'))
      .thenRefused({
        type: 'date-too-early',
        field: 'requestedOn',
        day: date('2026-01-18'),
        earliest: date('2026-01-19'),
        because: 'complainant-side-closed',
        rule: 'R6',
      });
  });

  test('a complainant who speaks again later does not make an earlier answer impossible', () => {
    const again = { ...facts.complainantHeard, givenOn: date('2026-01-22') };
    const events = [...named, asEvent('ExplanationWaived', waive(complainant, '2026-01-19')), facts.bosAsked, again];
    given(...events)
      .when(hear(byBos, '2026-01-21'))
      .thenHappened(facts.bosHeard);
    given(...events, facts.bosHeard)
      .when(hear(byBos, '2026-01-21'))
      .thenHappened(facts.bosHeard);
  });
});

describe('each person involved on a record of their own (R6)', () => {
  const asked = [facts.received, facts.complainantHeard, facts.bosNamed, facts.bosAsked];

  test('somebody must be named before they are asked', () => {
    const nobody = 'person-nobody' as PersonId;
    const party = { party: 'person-involved', person: nobody } as const;
    for (const command of [ask(party), hear(party), waive(party)])
      given(...asked)
        .when(command)
        .thenRefused({ type: 'unknown-person', person: nobody, rule: 'R6' });
  });

  test('an answer does not come before the request', () => {
    given(...asked)
      .when(hear(byBos, '2026-01-19'))
      .thenRefused({
        type: 'date-too-early',
        field: 'givenOn',
        day: date('2026-01-19'),
        earliest: date('2026-01-20'),
        because: 'request',
        rule: 'R6',
      });
    given(...asked)
      .when(hear(byBos))
      .thenHappened(facts.bosHeard);
  });

  test('going on without someone needs a reason', () => {
    given(...asked)
      .when({ ...waive(byBos), reason: ' ' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['reason'], rule: 'R6' });
    given(...asked)
      .when(waive(byBos))
      .thenHappened(asEvent('ExplanationWaived', waive(byBos)));
  });

  test('an explanation says something', () => {
    given(...asked)
      .when({ ...hear(byBos), account: '' } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['account'], rule: 'R6' });
  });

  test('a reminder, and a second explanation, are ordinary', () => {
    given(...asked)
      .when(ask(byBos, '2026-01-22'))
      .thenHappened({ ...facts.bosAsked, requestedOn: date('2026-01-22') });
    given(...asked, facts.bosHeard)
      .when(hear(byBos, '2026-01-22'))
      .thenHappened({ ...facts.bosHeard, givenOn: date('2026-01-22') });
  });

  test('a side that was heard or waived is not waived again', () => {
    given(...asked, facts.bosHeard)
      .when(waive(byBos))
      .thenRefused({ type: 'side-already-closed', party: byBos, rule: 'R6' });
    given(facts.received, asEvent('ExplanationWaived', waive(complainant)))
      .when(waive(complainant))
      .thenRefused({ type: 'side-already-closed', party: complainant, rule: 'R5' });
  });

  test('naming somebody needs a name; naming them again corrects it', () => {
    const { person } = facts.bosNamed;
    given(facts.received)
      .when({ type: 'NamePersonInvolved', person: { ...person, name: '  ' } })
      .thenRefused({ type: 'missing', fields: ['person.name'], rule: 'R6' });
    given(facts.received, facts.bosNamed)
      .when({ type: 'NamePersonInvolved', person: { ...person, name: ' Tom  Bos', position: ' ' } })
      .thenHappened({ type: 'PersonInvolvedNamed', person: { ...person, id: bos, name: 'Tom Bos', position: null } });
  });
});

test('after the verdict nobody is asked, heard, passed over or named any more', () => {
  for (const command of [
    ask(complainant),
    hear(byBos),
    waive(complainant),
    { type: 'NamePersonInvolved', person: facts.bosNamed.person } as const,
  ])
    given(...decided)
      .when(command)
      .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
});

test('a waived complainant who answers after all is heard', () => {
  given(facts.received, complainantWaived as never)
    .when(hear(complainant))
    .thenHappened(asEvent('ExplanationGiven', hear(complainant)));
});
