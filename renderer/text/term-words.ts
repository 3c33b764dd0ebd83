import type { DeadlineKind, Regulation } from '../../shared/procedure/regulation.ts';
import type { Words } from './text.tsx';

/** `vijf werkdagen`, `één maand`: the length of a term as the organisation's own regulation has it. */
export const termLength = (kind: DeadlineKind, regulation: Pick<Regulation, 'terms'>, words: Words): string => {
  const { unit, count } = regulation.terms[kind].term;
  return words.complaint.next.term[unit](count);
};
