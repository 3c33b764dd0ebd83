import type { PersonId } from '../../shared/complaint/parties.ts';

/** The one place in the window that asks for randomness; streams and keys get theirs in the main process. */
const newId = (): string => crypto.randomUUID();

export const newPersonId = (): PersonId => newId() as PersonId;
export const newMeasureId = (): string => newId();
export const newConversationId = (): string => newId();
