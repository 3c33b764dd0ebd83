import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import { holidayKeys } from '../../../shared/procedure/holiday-keys.ts';
import type { DeadlineKind, ListEntry, Regulation } from '../../../shared/procedure/regulation.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import type { ContactName } from '../../../shared/register/register-refusals.ts';
import { formatDate } from '../../text/dates.ts';
import { channelName, subjectName } from '../../text/subject-words.ts';
import type { Language, Words } from '../../text/text.tsx';

const kinds: readonly DeadlineKind[] = ['acknowledgement', 'verdict', 'objection', 'board-decision'];
const contacts: readonly ContactName[] = ['uwv', 'dpo', 'disputeBody'];

/** How one regulation differs from another, a line each. `rows` say how many files name a subject or channel. */
export const regulationChanges = (
  was: Regulation,
  becomes: Regulation,
  rows: readonly CaseRow[],
  words: Words,
  language: Language,
): readonly string[] => [
  ...termChanges(was, becomes, words),
  ...dayChanges(was, becomes, words, language),
  ...entryChanges<SubjectId>(
    was.subjects,
    becomes.subjects,
    (id, entries) => subjectName(id, { subjects: entries }, words),
    (id) => rows.filter(({ subjects }) => subjects.includes(id)).length,
    words,
  ),
  ...entryChanges<ChannelId>(
    was.channels,
    becomes.channels,
    (id, entries) => channelName(id, { channels: entries }, words),
    (id) => rows.filter(({ channel }) => channel === id).length,
    words,
  ),
  ...contactChanges(was, becomes, words),
];

const termChanges = (was: Regulation, becomes: Regulation, { settings }: Words): readonly string[] =>
  kinds.flatMap((kind) => {
    const [before, after] = [was.terms[kind], becomes.terms[kind]];
    const { terms, effect } = settings;
    const name = terms.kinds[kind];
    const [length, newLength] = [before, after].map(({ term }) => terms.term(term.count, term.unit));
    return [
      ...(length !== newLength ? [effect.line(name, length ?? '', newLength ?? '')] : []),
      ...(before.policy !== after.policy
        ? [effect.line(terms.policyOf(name), terms.policies[before.policy], terms.policies[after.policy])]
        : []),
    ];
  });

const dayChanges = (
  was: Regulation,
  becomes: Regulation,
  { settings }: Words,
  language: Language,
): readonly string[] => {
  const { effect, holidays, retention } = settings;
  const named = (day: { readonly day: ListedDay['day']; readonly text: string }): string =>
    `${formatDate(day.day, language)}, ${day.text}`;
  const lists = [
    [listed(was.decreeDays, 'source'), listed(becomes.decreeDays, 'source')],
    [listed(was.closingDays, 'name'), listed(becomes.closingDays, 'name')],
  ] as const;
  return [
    ...holidayKeys.flatMap((key) => {
      const [off, nowOff] = [was, becomes].map(({ holidaysOff }) => holidaysOff.includes(key));
      if (off === nowOff) return [];
      return [nowOff ? effect.dayWorked(holidays.names[key]) : effect.dayOff(holidays.names[key])];
    }),
    ...lists.flatMap(([before, after]) => [
      ...after.filter((day) => !before.some((one) => same(one, day))).map((day) => effect.added(named(day))),
      ...before.filter((day) => !after.some((one) => same(one, day))).map((day) => effect.removed(named(day))),
    ]),
    ...(was.decreesKnownThrough !== becomes.decreesKnownThrough
      ? [
          effect.line(
            `${holidays.decreesTitle}, ${holidays.knownThrough.toLowerCase()}`,
            String(was.decreesKnownThrough),
            String(becomes.decreesKnownThrough),
          ),
        ]
      : []),
    ...(was.retentionYears !== becomes.retentionYears
      ? [effect.line(retention.title, effect.years(was.retentionYears), effect.years(becomes.retentionYears))]
      : []),
  ];
};

type ListedDay = { readonly day: Regulation['closingDays'][number]['day']; readonly text: string };

const listed = <Key extends 'source' | 'name'>(
  days: readonly ({ readonly day: ListedDay['day'] } & { readonly [K in Key]: string })[],
  key: Key,
): readonly ListedDay[] => days.map((one) => ({ day: one.day, text: one[key] }));

const same = (one: ListedDay, other: ListedDay): boolean => one.day === other.day && one.text === other.text;

const entryChanges = <Id extends string>(
  was: readonly ListEntry<Id>[],
  becomes: readonly ListEntry<Id>[],
  nameIn: (id: Id, entries: readonly ListEntry<Id>[]) => string,
  used: (id: Id) => number,
  { settings }: Words,
): readonly string[] =>
  becomes.flatMap((entry) => {
    const { effect } = settings;
    const before = was.find(({ id }) => id === entry.id);
    const name = nameIn(entry.id, becomes);
    if (!before) return [effect.added(name)];
    const old = nameIn(entry.id, was);
    return [
      ...(old !== name ? [effect.renamed(old, name)] : []),
      ...(entry.retired && !before.retired ? [effect.retired(name, used(entry.id))] : []),
      ...(!entry.retired && before.retired ? [effect.restored(name)] : []),
    ];
  });

const contactChanges = (was: Regulation, becomes: Regulation, { settings }: Words): readonly string[] => {
  const { addresses, effect } = settings;
  return contacts.flatMap((contact) =>
    (['name', 'website', 'email'] as const).flatMap((key) => {
      const [before, after] = [was[contact][key], becomes[contact][key]];
      if (before === after) return [];
      const what = `${addresses.contacts[contact]}, ${addresses[key].toLowerCase()}`;
      return [effect.line(what, before ?? effect.empty, after ?? effect.empty)];
    }),
  );
};
