import { assertNever } from '../../shared/base/assert-never.ts';
import type { Addressee } from '../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../shared/complaint/state.ts';
import type { Words } from './text.tsx';

/** A name as the file knows it; what someone is in the file, for a person who is named nowhere (yet). */
export const partyName = (to: Addressee, state: OpenComplaint | null, words: Words): string => {
  switch (to.party) {
    case 'complainant':
      return state?.received.complainant.name ?? words.domain.complainant;
    case 'representative':
      return state?.representation?.representative.name ?? words.domain.representative;
    case 'person-involved':
      return state?.involved.find(({ person }) => person.id === to.person)?.person.name ?? words.domain.personInvolved;
    default:
      return assertNever(to);
  }
};

/** `A`, `A en B`, `A, B en C`. */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
