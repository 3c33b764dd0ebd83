import { financialDamageSubject, privacySubject, returnToWorkSubject } from '../complaint/subjects.ts';
import {
  type ContactPoint,
  channels,
  type DeadlineKind,
  type ListEntry,
  type Regulation,
  subjects,
} from '../procedure/regulation.ts';
import type { ContactName, RegisterField, RegisterRefusal } from './register-refusals.ts';
import {
  contactLineLimit,
  decreeSourceLimit,
  decreeYearBounds,
  entryNameLimit,
  isWithin,
  lengthOf,
  looksLikeEmail,
  looksLikeWebsite,
  retentionBounds,
  termBounds,
} from './regulation-limits.ts';

const kinds: readonly DeadlineKind[] = ['acknowledgement', 'verdict', 'objection', 'board-decision'];
const contacts: readonly ContactName[] = ['dpo', 'uwv', 'disputeBody'];
const subjectsWithMeaning: readonly string[] = [privacySubject, financialDamageSubject, returnToWorkSubject];
const shippedIds: readonly string[] = [...subjects, ...channels];

/** R2, R16, R17: the procedure itself asks for these, so they stay on the list. */
export const hasMeaning = (subject: string): boolean => subjectsWithMeaning.includes(subject);
/** A subject or channel that the program has words for in every language. */
export const isShipped = (entry: string): boolean => shippedIds.includes(entry);

/** Why a regulation cannot take the place of the one that holds; `null` when it can. The proposed one is tidied. */
export const refusalOfRegulation = (proposed: Regulation, current: Regulation): RegisterRefusal | null =>
  refusalOfTerms(proposed, current) ??
  refusalOfEntries('subjects', proposed.subjects, current.subjects) ??
  refusalOfEntries('channels', proposed.channels, current.channels) ??
  refusalOfDays(proposed) ??
  refusalOfYears(proposed) ??
  firstOf(contacts, (name) => refusalOfContact(name, proposed[name]));

const refusalOfTerms = (proposed: Regulation, current: Regulation): RegisterRefusal | null =>
  firstOf(kinds, (kind) => {
    const [rule, was] = [proposed.terms[kind], current.terms[kind]];
    if (rule.rule !== was.rule || rule.countsFrom !== was.countsFrom || rule.binds !== was.binds)
      return { type: 'part-of-the-procedure', field: `terms.${kind}` };
    const bounds = termBounds(rule.term.unit);
    return isWithin(rule.term.count, bounds)
      ? null
      : { type: 'number-out-of-range', field: `terms.${kind}`, ...bounds };
  });

const refusalOfEntries = <Id extends string>(
  list: 'subjects' | 'channels',
  proposed: readonly ListEntry<Id>[],
  current: readonly ListEntry<Id>[],
): RegisterRefusal | null => {
  const gone = current.find(({ id }) => !proposed.some((entry) => entry.id === id));
  if (gone) return { type: 'cannot-be-removed', field: list, id: gone.id };
  const needed = proposed.find(({ id, retired }) => retired && hasMeaning(id));
  if (list === 'subjects' && needed) return { type: 'cannot-be-retired', field: 'subjects', id: needed.id };
  if (proposed.every(({ retired }) => retired)) return { type: 'nothing-left-to-choose', field: list };
  return firstOf([...proposed.keys()], (index) => {
    const entry = proposed[index];
    if (!entry) return null;
    const field = `${list}.${index}.name` as const;
    if (entry.name === null)
      // Only a name that the program has words for can be left to the program.
      return isShipped(entry.id) ? null : { type: 'text-missing', field };
    const others = proposed.filter((_, at) => at < index);
    return (
      refusalOfLine(field, entry.name, entryNameLimit) ??
      (others.some(({ id, name }) => id === entry.id || sameName(name, entry.name))
        ? { type: 'not-unique', field }
        : null)
    );
  });
};

const refusalOfDays = ({ closingDays, decreeDays }: Regulation): RegisterRefusal | null =>
  firstOf([...closingDays.keys()], (index) => {
    const { day = '', name = '' } = closingDays[index] ?? {};
    if (closingDays[index - 1]?.day === day) return { type: 'not-unique', field: `closingDays.${index}.day` };
    return refusalOfLine(`closingDays.${index}.name`, name, entryNameLimit);
  }) ??
  firstOf([...decreeDays.keys()], (index) => {
    const { day = '', source = '' } = decreeDays[index] ?? {};
    if (decreeDays[index - 1]?.day === day) return { type: 'not-unique', field: `decreeDays.${index}.day` };
    return refusalOfLine(`decreeDays.${index}.source`, source, decreeSourceLimit);
  });

const refusalOfYears = ({ decreesKnownThrough, retentionYears }: Regulation): RegisterRefusal | null => {
  if (!isWithin(decreesKnownThrough, decreeYearBounds))
    return { type: 'number-out-of-range', field: 'decreesKnownThrough', ...decreeYearBounds };
  if (!isWithin(retentionYears, retentionBounds))
    return { type: 'number-out-of-range', field: 'retentionYears', ...retentionBounds };
  return null;
};

const refusalOfContact = (contact: ContactName, { name, website, email }: ContactPoint): RegisterRefusal | null => {
  const missing = refusalOfLine(`${contact}.name`, name, contactLineLimit);
  if (missing) return missing;
  if (website !== null) {
    if (lengthOf(website) > contactLineLimit) return tooLong(`${contact}.website`, website, contactLineLimit);
    if (!looksLikeWebsite(website)) return { type: 'not-an-address', field: `${contact}.website` };
  }
  if (email !== null) {
    if (lengthOf(email) > contactLineLimit) return tooLong(`${contact}.email`, email, contactLineLimit);
    if (!looksLikeEmail(email)) return { type: 'not-an-address', field: `${contact}.email` };
  }
  return null;
};

const refusalOfLine = (field: RegisterField, text: string, limit: number): RegisterRefusal | null => {
  if (text === '') return { type: 'text-missing', field };
  return lengthOf(text) > limit ? tooLong(field, text, limit) : null;
};

const tooLong = (field: RegisterField, text: string, limit: number): RegisterRefusal => ({
  type: 'text-too-long',
  field,
  limit,
  length: lengthOf(text),
});

const sameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

const firstOf = <T>(of: readonly T[], refusal: (item: T) => RegisterRefusal | null): RegisterRefusal | null => {
  for (const item of of) {
    const found = refusal(item);
    if (found) return found;
  }
  return null;
};
