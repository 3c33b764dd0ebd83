import type { Party } from '../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../shared/complaint/state.ts';
import type { Words } from './text.tsx';

/** A side's name as the file knows it; `involved` a person who is named nowhere (yet). */
export const partyName = (party: Party, state: OpenComplaint | null, words: Words): string => {
  if (party.party === 'complainant') return state?.received.complainant.name ?? words.domain.complainant;
  return state?.involved.find(({ person }) => person.id === party.person)?.person.name ?? words.domain.personInvolved;
};

/** `A`, `A en B`, `A, B en C`. */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
