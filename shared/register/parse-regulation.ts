import {
  listOf,
  literal,
  type Malformed,
  object,
  oneOf,
  orNull,
  type Parser,
  plainDateValue,
  stringThat,
  trueOrFalse,
  wholeNumber,
} from '../base/parse.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ChannelId, SubjectId } from '../complaint/subjects.ts';
import type { DecreeDay } from '../procedure/decree-days.ts';
import { holidayKeys } from '../procedure/holiday-keys.ts';
import type { ClosingDay } from '../procedure/holidays.ts';
import {
  type ContactPoint,
  type DeadlineKind,
  type ListEntry,
  type Regulation,
  regulation as shipped,
  type TermRule,
} from '../procedure/regulation.ts';
import type { Term, TermPolicy } from '../procedure/terms.ts';
import {
  type Bounds,
  contactLineLimit,
  daysLimit,
  decreeSourceLimit,
  decreeYearBounds,
  entriesLimit,
  entryNameLimit,
  isWithin,
  lengthOf,
  retentionBounds,
  termBounds,
} from './regulation-limits.ts';

const malformed = (path: string) => err({ type: 'malformed', path } as Malformed);

const numberWithin =
  (bounds: Bounds): Parser<number> =>
  (value, path) =>
    typeof value === 'number' && isWithin(value, bounds) ? ok(value) : malformed(path);

const text = (limit: number): Parser<string> =>
  stringThat((value) => value.trim() === value && value.length > 0 && lengthOf(value) <= limit);

/** A list of at most `most` items in which each has a key of its own. */
const distinct =
  <T>(item: Parser<T>, most: number, key: (item: T) => string): Parser<readonly T[]> =>
  (value, path) => {
    const list = listOf(item, most)(value, path);
    if (!list.ok) return list;
    const seen = new Set<string>();
    for (const [index, one] of list.value.entries()) {
      if (seen.has(key(one))) return malformed(`${path}.${index}`);
      seen.add(key(one));
    }
    return list;
  };

const units: readonly Term['unit'][] = ['working-days', 'months'];
const policies: readonly TermPolicy[] = ['strict', 'forward'];

const term: Parser<Term> = (value, path) => {
  const read = object<Term>({ unit: oneOf(units), count: wholeNumber })(value, path);
  return !read.ok || isWithin(read.value.count, termBounds(read.value.unit)) ? read : malformed(`${path}.count`);
};

const step: Parser<TermRule['step']> = (value, path) =>
  value === 1 || value === 2 || value === 3 || value === 4 ? ok(value) : malformed(path);

/** What a term counts from, whom it binds and which rule it carries are the procedure itself (R3, R7, R12, R14). */
const termRule = (kind: DeadlineKind): Parser<TermRule> => {
  const { rule, countsFrom, binds } = shipped.terms[kind];
  return object<TermRule>({
    rule: literal(rule),
    step,
    term,
    policy: oneOf(policies),
    countsFrom: literal(countsFrom),
    binds: literal(binds),
  });
};

const entries = <Id extends string>(): Parser<readonly ListEntry<Id>[]> =>
  distinct(
    object<ListEntry<Id>>({
      id: stringThat<Id>((value) => value.length > 0 && value.length <= 100),
      name: orNull(text(entryNameLimit)),
      retired: trueOrFalse,
    }),
    entriesLimit,
    ({ id }) => id,
  );

const contact: Parser<ContactPoint> = object<ContactPoint>({
  name: text(contactLineLimit),
  website: orNull(text(contactLineLimit)),
  email: orNull(text(contactLineLimit)),
});

const shape: Parser<Regulation> = object<Regulation>({
  version: wholeNumber,
  terms: object<Regulation['terms']>({
    acknowledgement: termRule('acknowledgement'),
    verdict: termRule('verdict'),
    objection: termRule('objection'),
    'board-decision': termRule('board-decision'),
  }),
  subjects: entries<SubjectId>(),
  channels: entries<ChannelId>(),
  holidaysOff: distinct(oneOf(holidayKeys), holidayKeys.length, (key) => key),
  closingDays: distinct(
    object<ClosingDay>({ day: plainDateValue, name: text(entryNameLimit) }),
    daysLimit,
    ({ day }) => day,
  ),
  decreeDays: distinct(
    object<DecreeDay>({ day: plainDateValue, source: text(decreeSourceLimit) }),
    daysLimit,
    ({ day }) => day,
  ),
  decreesKnownThrough: numberWithin(decreeYearBounds),
  retentionYears: numberWithin(retentionBounds),
  dpo: contact,
  uwv: contact,
  disputeBody: contact,
});

/**
 * The regulation as data, strict: every count within its bounds, every id and day once, something left to choose.
 * Its fields come out in one order, so that two regulations that say the same are the same text.
 */
export const regulationValue: Parser<Regulation> = (value, path): Result<Regulation, Malformed> => {
  const read = shape(value, path);
  if (!read.ok) return read;
  const { version, subjects, channels } = read.value;
  if (version < 1) return malformed(`${path}.version`);
  if (subjects.every(({ retired }) => retired)) return malformed(`${path}.subjects`);
  if (channels.every(({ retired }) => retired)) return malformed(`${path}.channels`);
  return read;
};
