import { describe, expect, it } from 'vitest';
import { nextStepCard } from '../../../../../renderer/features/complaint/next-step-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { nextStep } from '../../../../../shared/procedure/next-step.ts';
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

const cardAfter = (events: readonly ComplaintEvent[], language: Language = 'nl') => {
  const state = stateAfter(events);
  const step = nextStep(state);
  if (!step || state.status === 'unregistered') throw new Error('no next step');
  return nextStepCard(step, state, wordsIn(language), language);
};
const letter = (kind: 'acknowledgement' | 'verdict'): ComplaintEvent => ({
  type: 'LetterMade',
  letter: kind,
  to: complainant,
  document,
});

describe('the card of the next step', () => {
  it('given a complaint just received, then the letter is the way to acknowledge it', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 2));
    expect(card.title).toBe('Bevestig de ontvangst');
    expect(card.reason).toBe(
      'De klager krijgt binnen vijf werkdagen een ontvangstbevestiging (stap 1 van de regeling).',
    );
    expect(card.primary).toEqual({
      label: 'Schrijf brief',
      act: { act: 'letter', letter: 'acknowledgement', party: complainant },
    });
    expect(card.secondary?.act).toEqual({ act: 'form', request: { form: 'acknowledgement' } });
  });

  it('given that the letter lies in the file, then sending it comes first', () => {
    const card = cardAfter([...bothSidesHeard.slice(0, 2), letter('acknowledgement')]);
    expect(card.title).toBe('Verstuur de ontvangstbevestiging');
    expect(card.reason).toMatch(/^De brief ligt klaar in het dossier\. /);
    expect(card.primary?.act).toEqual({ act: 'form', request: { form: 'acknowledgement' } });
    expect(card.secondary?.act).toEqual({ act: 'letter', letter: 'acknowledgement', party: complainant });
  });

  it('given a letter of another kind, then this one must still be written', () => {
    expect(cardAfter([...decided, letter('acknowledgement')]).primary?.label).toBe('Schrijf brief');
    expect(cardAfter([...decided, letter('verdict')]).primary?.label).toBe('Leg verzending vast');
  });

  it('given a heard complainant, then T. Bos is asked by name', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 6));
    expect(card.title).toBe('Vraag T. Bos om een toelichting');
    expect(card.primary?.act).toEqual({ act: 'letter', letter: 'request-to-person-involved', party: byBos });
    expect(card.secondary?.act).toEqual({ act: 'form', request: { form: 'request', party: byBos } });
  });

  it('given that somebody was asked, then the file waits, and the answer or its absence can be recorded', () => {
    const card = cardAfter(bothSidesHeard.slice(0, 7));
    expect(card.waiting).toBe(true);
    expect(card.title).toBe('Wacht op de toelichting van T. Bos');
    expect(card.reason).toContain('Gevraagd op 20 januari 2026');
    expect(card.primary?.act).toEqual({ act: 'form', request: { form: 'explanation', party: byBos } });
    expect(card.secondary?.act).toEqual({ act: 'form', request: { form: 'waiver', party: byBos } });
  });

  it('given nobody named, then someone is named, or the verdict is given', () => {
    const card = cardAfter([facts.received, facts.acknowledged, facts.complainantAsked, facts.complainantHeard]);
    expect(card.primary?.act).toEqual({ act: 'form', request: { form: 'person' } });
    expect(card.secondary?.act).toEqual({ act: 'form', request: { form: 'verdict' } });
  });

  it('given both sides heard, then the verdict; and once it was sent nothing is asked of the officer', () => {
    expect(cardAfter(bothSidesHeard).primary?.act).toEqual({ act: 'form', request: { form: 'verdict' } });
    const last = cardAfter(answered);
    expect(last.waiting).toBe(true);
    expect(last.primary).toBeNull();
    expect(last.reason).toContain('stap 4 van de regeling');
  });

  it('given any stage, then title and reason are there in both languages', () => {
    for (let length = 1; length <= answered.length; length += 1) {
      const [dutch, english] = [cardAfter(answered.slice(0, length)), cardAfter(answered.slice(0, length), 'en')];
      expect(dutch.title).not.toBe(english.title);
      expect(`${dutch.reason}${english.reason}`).not.toMatch(/undefined|null|\(\)/);
    }
  });
});
