import { describe, expect, test } from 'vitest';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { dossierAudiences, dossierWithheld, mayHoldNotes } from '../../../../shared/dossier/audience.ts';
import { answered, stateAfter } from '../../../support/given-complaint.ts';
import { later } from '../../../support/whole-procedure.ts';

const forRepresentative = (...events: readonly ComplaintEvent[]) => {
  const state = stateAfter([...answered, ...events]);
  if (state.status === 'unregistered') throw new Error('not registered');
  return dossierWithheld('representative', state);
};

describe('for whom a dossier may be made', () => {
  test('R4: given nobody acts for the complainant, then there is none for a representative', () => {
    expect(forRepresentative()).toBe('no-representative');
  });

  test('R4: given a representative, then there is none before the authorisation is received, and one after', () => {
    expect(forRepresentative(later.represented)).toBe('not-authorised');
    expect(forRepresentative(later.represented, later.authorisationRequested)).toBe('not-authorised');
    expect(forRepresentative(later.represented, later.authorised)).toBeNull();
  });

  test('R4: given the authorisation was withdrawn, then no longer', () => {
    expect(forRepresentative(later.represented, later.authorised, later.authorisationWithdrawn)).toBe('not-authorised');
  });

  test('internal notes stay inside', () => {
    expect(dossierAudiences.filter(mayHoldNotes)).toEqual(['own-use']);
  });
});
