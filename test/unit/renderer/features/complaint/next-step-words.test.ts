import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, FormRequest } from '../../../../../renderer/features/complaint/form-request.ts';
import { nextStepCard } from '../../../../../renderer/features/complaint/next-step-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../../shared/complaint/letter-kind.ts';
import { returnToWorkSubject } from '../../../../../shared/complaint/subjects.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import { nextStep } from '../../../../../shared/procedure/next-step.ts';
import { regulation } from '../../../../../shared/procedure/regulation.ts';
import { complaintEvents } from '../../../../support/arbitraries/events.ts';
import {
  answered,
  bothSidesHeard,
  byBos,
  complainant,
  decided,
  document,
  facts,
  stateAfter,
} from '../../../../support/given-complaint.ts';
import { later } from '../../../../support/later-facts.ts';

const today = date('2026-01-22');
const cardAfter = (events: readonly ComplaintEvent[], language: Language = 'nl', on = today) => {
  const state = stateAfter(events);
  const step = nextStep(state, on, shippedLaw);
  if (!step || state.status === 'unregistered') throw new Error('no next step');
  return nextStepCard(step, state, regulation, wordsIn(language), language);
};
const letter = (kind: LetterKind): ComplaintEvent => ({ type: 'LetterMade', letter: kind, to: complainant, document });
const form = (request: FormRequest): Act => ({ act: 'form', request });

describe('the card of the next step', () => {
  it('R3: given a complaint just received, then the letter is the way to acknowledge it', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 2));
    expect(card.title).toBe('Bevestig de ontvangst');
    expect(card.reason).toBe(
      'De klager krijgt binnen vijf werkdagen een ontvangstbevestiging (stap 1 van de regeling).',
    );
    expect(card.primary).toEqual({
      label: 'Schrijf brief',
      act: { act: 'letter', letter: 'acknowledgement', to: complainant },
    });
    expect(card.secondary?.act).toEqual(form({ action: 'acknowledge' }));
  });

  it('given that the letter lies in the file, then sending it comes first', () => {
    const card = cardAfter([...bothSidesHeard.slice(0, 2), letter('acknowledgement')]);
    expect(card.title).toBe('Verstuur de ontvangstbevestiging');
    expect(card.reason).toMatch(/^De brief ligt klaar in het dossier\. /);
    expect(card.primary?.act).toEqual(form({ action: 'acknowledge' }));
    expect(card.secondary?.act).toEqual({ act: 'letter', letter: 'acknowledgement', to: complainant });
  });

  it('given a letter of another kind, then this one must still be written', () => {
    expect(cardAfter([...decided, letter('acknowledgement')]).primary?.label).toBe('Schrijf brief');
    expect(cardAfter([...decided, letter('verdict')]).primary?.label).toBe('Leg verzending vast');
  });

  it('R6: given a heard complainant, then T. Bos is asked by name', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 6));
    expect(card.title).toBe('Vraag T. Bos om een toelichting');
    expect(card.primary?.act).toEqual({ act: 'letter', letter: 'request-to-person-involved', to: byBos });
    expect(card.secondary?.act).toEqual(form({ action: 'ask-explanation', party: byBos }));
  });

  it('given that somebody was asked, then the answer or its absence can be recorded; a week later they are reminded', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 7));
    expect(card.title).toBe('Wacht op de toelichting van T. Bos');
    expect(card.reason).toContain('Gevraagd op 20 januari 2026');
    expect(card.primary?.act).toEqual(form({ action: 'record-explanation', party: byBos }));
    expect(card.secondary?.act).toEqual(form({ action: 'waive-explanation', party: byBos }));
    const silent = cardAfter(bothSidesHeard.slice(0, 7), 'nl', date('2026-01-28'));
    expect(silent.title).toBe('Herinner T. Bos');
    expect(silent.primary?.act).toEqual({ act: 'letter', letter: 'reminder-to-person-involved', to: byBos });
  });

  it('given nobody named, then someone is named, or the verdict is given', () => {
    const card = cardAfter([facts.received, facts.acknowledged, facts.complainantAsked, facts.complainantHeard]);
    expect(card.primary?.act).toEqual(form({ action: 'name-person-involved' }));
    expect(card.secondary?.act).toEqual(form({ action: 'issue-verdict' }));
  });

  it('R12: given the verdict sent, then its receipt; then the complainant may object until a day that is named', () => {
    expect(cardAfter(bothSidesHeard).primary?.act).toEqual(form({ action: 'issue-verdict' }));
    expect(cardAfter(answered).primary?.act).toEqual(form({ action: 'record-verdict-received' }));
    const received = cardAfter([...answered, later.verdictReceived], 'nl', date('2026-01-26'));
    expect(received.title).toBe('De klager kan bezwaar maken');
    expect(received.reason).toBe(
      'Bezwaar maken bij de directie kan tot en met 23 februari 2026 (stap 4 van de regeling).',
    );
    const passed = cardAfter([...answered, later.verdictReceived], 'nl', date('2026-02-24'));
    expect(passed.primary?.act).toEqual(form({ action: 'close' }));
  });

  it('R12, R13, R14: given an objection, then each step leads to its form or its letter', () => {
    const objected = [...answered, later.verdictReceived];
    expect(cardAfter([...objected, later.lateObjection]).primary?.act).toEqual(
      form({ action: 'decide-late-objection' }),
    );
    expect(cardAfter([...objected, later.lateObjection, later.notAdmitted]).primary?.act).toEqual({
      act: 'letter',
      letter: 'objection-too-late',
      to: complainant,
    });
    expect(cardAfter([...objected, later.objection]).primary?.act).toEqual({
      act: 'letter',
      letter: 'objection-invitation',
      to: complainant,
    });
    const invited = cardAfter([...objected, later.objection, later.invited]);
    expect(invited.primary?.act).toEqual(form({ action: 'plan-conversation', about: 'objection' }));
    expect(invited.secondary?.act).toEqual(form({ action: 'decline-objection-hearing' }));
    const planned = [...objected, later.objection, later.invited, later.hearingPlanned];
    expect(cardAfter(planned, 'nl', date('2026-03-01')).title).toBe('Hoorgesprek: do 5 mrt, 14.30 uur');
    expect(cardAfter(planned, 'nl', date('2026-03-05')).primary?.act).toEqual(
      form({ action: 'record-conversation', about: 'objection' }),
    );
    const declined = cardAfter([...objected, later.objection, later.hearingDeclined]);
    expect(declined.reason).toContain('De klager zag op 24 februari 2026 af van het hoorgesprek');
    expect(cardAfter([...planned, later.hearingHeld]).reason).toContain('Het hoorgesprek was op 5 maart 2026');
    expect(cardAfter([...objected, later.objection, later.hearingDeclined]).primary?.act).toEqual(
      form({ action: 'decide-objection' }),
    );
    expect(cardAfter([...objected, later.objection, later.hearingDeclined, later.boardDecided]).primary?.act).toEqual({
      act: 'letter',
      letter: 'board-decision',
      to: complainant,
    });
  });

  it('R4: given an authorised representative, then the complainant’s letters go to them', () => {
    const represented = [
      { ...facts.received, representative: { ...facts.received.complainant, name: 'mr. A. Bakker' } },
    ];
    expect(cardAfter([...represented, facts.acknowledged]).primary?.act).toEqual({
      act: 'letter',
      letter: 'authorisation-request',
      to: { party: 'representative' },
    });
    expect(cardAfter([...represented, facts.acknowledged, later.authorised]).primary?.act).toMatchObject({
      letter: 'invitation-to-explain',
      to: { party: 'representative' },
    });
  });

  it('R16: given only return-to-work advice, then the complainant is pointed to UWV, and told in writing', () => {
    const advice: ComplaintEvent = { ...facts.received, subjects: [returnToWorkSubject] };
    const card = cardAfter([advice]);
    expect(card.title).toBe('Wijs de klager op het UWV');
    expect(card.primary?.act).toEqual(form({ action: 'decline' }));
    const declined: ComplaintEvent = {
      type: 'ComplaintNotHandled',
      decidedOn: date('2026-01-08'),
      ground: 'return-to-work-advice',
      reason: 'Advies van de bedrijfsarts.',
    };
    const told = cardAfter([advice, declined]);
    expect(told.primary?.act).toEqual({ act: 'letter', letter: 'not-handled', to: complainant });
    expect(told.reason).toContain('deskundigenoordeel');
  });

  it('given any file of whatever facts, then title and reason are there in both languages', () => {
    fc.assert(
      fc.property(fc.array(complaintEvents, { maxLength: 12 }), (events) => {
        const state = stateAfter([facts.received, ...events]);
        const step = nextStep(state, today, shippedLaw);
        if (!step || state.status === 'unregistered') return;
        for (const language of ['nl', 'en'] as const) {
          const card = nextStepCard(step, state, regulation, wordsIn(language), language);
          expect(card.title.length).toBeGreaterThan(5);
          expect(card.reason).not.toMatch(/undefined|null|\(\)/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
