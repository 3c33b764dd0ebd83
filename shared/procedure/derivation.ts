import type { PlainDate } from '../base/plain-date.ts';
import { calendarOf, type Law, type Position, regulationAt, regulationNow } from './law.ts';
import type { DeadlineKind, Regulation } from './regulation.ts';
import { type Derivation, endOfTerm } from './terms.ts';

const known = new WeakMap<Regulation, Map<string, Derivation>>();

/**
 * When a term that starts on `from` ends by a regulation, and why. Each is worked out once: a list of thousands
 * of complaints, the file, the letter and the calendar all ask for the same one.
 */
export const derivationOf = (kind: DeadlineKind, from: PlainDate, regulation: Regulation): Derivation => {
  let ofRegulation = known.get(regulation);
  if (!ofRegulation) {
    ofRegulation = new Map();
    known.set(regulation, ofRegulation);
  }
  const key = `${kind}|${from}`;
  const found = ofRegulation.get(key);
  if (found) return found;
  const { term, policy } = regulation.terms[kind];
  const made = endOfTerm(from, term, policy, calendarOf(regulation));
  ofRegulation.set(key, made);
  return made;
};

/**
 * R12: the last day to object to a verdict that was received on a day: what `decide` judges lateness by. `settledAt`
 * is where the term ended, if it did (`FoldedComplaint`): a correction is judged by the regulation of that moment.
 */
export const objectionDueFrom =
  (law: Law, settledAt?: Position): ((receivedOn: PlainDate) => PlainDate) =>
  (receivedOn) =>
    derivationOf('objection', receivedOn, settledAt ? regulationAt(law, settledAt) : regulationNow(law)).due;
