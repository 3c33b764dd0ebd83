import { compareCodeUnits } from '../base/ids.ts';
import { holidayKeys } from '../procedure/holiday-keys.ts';
import type { ContactPoint, ListEntry, Regulation } from '../procedure/regulation.ts';
import { regulationValue } from './parse-regulation.ts';
import { oneLine } from './regulation-limits.ts';

/** Whether two versions differ in nothing but their number. */
export const saysTheSame = (one: Regulation, other: Regulation): boolean => {
  const [a, b] = [tidyRegulation(one), tidyRegulation(other)].map((regulation) =>
    regulationValue({ ...regulation, version: 1 }, ''),
  );
  return a?.ok === true && b?.ok === true && JSON.stringify(a.value) === JSON.stringify(b.value);
};

/** Lines without white space around them, empty ones as `null`, days and holidays in the order of the calendar. */
export const tidyRegulation = (regulation: Regulation): Regulation => ({
  ...regulation,
  subjects: regulation.subjects.map(tidyEntry),
  channels: regulation.channels.map(tidyEntry),
  holidaysOff: holidayKeys.filter((key) => regulation.holidaysOff.includes(key)),
  closingDays: regulation.closingDays.map(({ day, name }) => ({ day, name: oneLine(name) })).toSorted(byDay),
  decreeDays: regulation.decreeDays.map(({ day, source }) => ({ day, source: oneLine(source) })).toSorted(byDay),
  dpo: tidyContact(regulation.dpo),
  uwv: tidyContact(regulation.uwv),
  disputeBody: tidyContact(regulation.disputeBody),
});

const byDay = (a: { readonly day: string }, b: { readonly day: string }): number => compareCodeUnits(a.day, b.day);

/** An own name that is left empty stays empty, and is refused; only a shipped one can go back to `null`. */
const tidyEntry = <Id extends string>(entry: ListEntry<Id>): ListEntry<Id> => ({
  ...entry,
  name: entry.name === null ? null : oneLine(entry.name),
});

const tidyContact = ({ name, website, email }: ContactPoint): ContactPoint => ({
  name: oneLine(name),
  website: website === null ? null : oneLine(website) || null,
  email: email === null ? null : oneLine(email) || null,
});
