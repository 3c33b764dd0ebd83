import fc from 'fast-check';
import { addDays, date, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import { holidayKeys } from '../../../shared/procedure/holiday-keys.ts';
import {
  type ContactPoint,
  type ListEntry,
  type Regulation,
  regulation,
  type TermRule,
} from '../../../shared/procedure/regulation.ts';
import { hasMeaning } from '../../../shared/register/refuse-regulation.ts';

const line = fc.stringMatching(/^[A-Za-zé0-9][A-Za-zé0-9 ]{0,28}[A-Za-zé0-9]$/u).filter((text) => !/\s{2}/u.test(text));
export const someDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => addDays(date('2024-01-01'), days));

const termOf = (was: TermRule): fc.Arbitrary<TermRule> =>
  fc
    .oneof(
      fc.record({ unit: fc.constant('working-days' as const), count: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ unit: fc.constant('months' as const), count: fc.integer({ min: 1, max: 24 }) }),
    )
    .chain((term) =>
      fc.constantFrom('strict' as const, 'forward' as const).map((policy) => ({ ...was, term, policy })),
    );

/** The shipped entries, some renamed or retired, and new ones beside them; every name once. */
const entries = <Id extends string>(shipped: readonly ListEntry<Id>[]): fc.Arbitrary<readonly ListEntry<Id>[]> =>
  fc
    .record({
      names: fc.uniqueArray(line, { minLength: 3, maxLength: 8, selector: (name) => name.toLowerCase() }),
      renamed: fc.subarray(shipped.map(({ id }) => id)),
      retired: fc.subarray(shipped.slice(1).map(({ id }) => id)),
    })
    .map(({ names, renamed, retired }) => [
      ...shipped.map((entry, index) => ({
        id: entry.id,
        name: renamed.includes(entry.id) ? (names[index] ?? null) : null,
        retired: retired.includes(entry.id) && !hasMeaning(entry.id),
      })),
      ...names.slice(shipped.length).map((name, index) => ({ id: `own-${index}` as Id, name, retired: false })),
    ]);

const contact: fc.Arbitrary<ContactPoint> = fc.record({
  name: line,
  website: fc.constantFrom(null, 'www.uwv.nl', 'https://www.dokh.nl/klacht'),
  email: fc.constantFrom(null, 'klachten@organisatie.example'),
});

/** Any regulation that can take the place of the shipped one: its version is 2. */
export const changedRegulations: fc.Arbitrary<Regulation> = fc
  .record({
    acknowledgement: termOf(regulation.terms.acknowledgement),
    verdict: termOf(regulation.terms.verdict),
    objection: termOf(regulation.terms.objection),
    'board-decision': termOf(regulation.terms['board-decision']),
    subjects: entries<SubjectId>(regulation.subjects),
    channels: entries<ChannelId>(regulation.channels),
    holidaysOff: fc.subarray([...holidayKeys]),
    closingDays: fc.uniqueArray(fc.record({ day: someDay, name: line }), { selector: ({ day }) => day, maxLength: 6 }),
    decreeDays: fc.uniqueArray(fc.record({ day: someDay, source: line }), { selector: ({ day }) => day, maxLength: 6 }),
    decreesKnownThrough: fc.integer({ min: 2025, max: 2199 }),
    retentionYears: fc.integer({ min: 1, max: 30 }),
    dpo: contact,
    uwv: contact,
    disputeBody: contact,
  })
  .map(({ acknowledgement, verdict, objection, 'board-decision': decision, ...rest }) => ({
    version: 2,
    terms: { acknowledgement, verdict, objection, 'board-decision': decision },
    ...rest,
  }));
