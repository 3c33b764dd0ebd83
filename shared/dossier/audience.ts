import { isAuthorised, type OpenComplaint } from '../complaint/state.ts';

/** For whom a dossier is made: for this organisation itself, or to be handed over. */
export const dossierAudiences = ['own-use', 'complainant', 'representative', 'dispute-body'] as const;
export type DossierAudience = (typeof dossierAudiences)[number];

/** Why a dossier may not be made for someone. */
export type DossierWithheld = 'no-representative' | 'not-authorised';

/** R4: a representative gets nothing about the contents before the authorisation is there; `null` when they may have it. */
export const dossierWithheld = (audience: DossierAudience, state: OpenComplaint): DossierWithheld | null => {
  if (audience !== 'representative') return null;
  if (state.representation === null) return 'no-representative';
  return isAuthorised(state) ? null : 'not-authorised';
};

/** Internal notes are for this organisation alone. */
export const mayHoldNotes = (audience: DossierAudience): boolean => audience === 'own-use';
